import { useEffect, useId, useRef, useState } from 'preact/hooks'

/** Choice is a suggestion. What picking it does is for the caller to say. */
export interface Choice {
  key: string
  kind: string
  label: string
  hint?: string
}

interface Props<C extends Choice> {
  label: string
  /** hideLabel leaves the label to screen readers. */
  hideLabel?: boolean
  value?: string
  placeholder?: string
  suggest: (text: string, signal: AbortSignal) => Promise<C[]>
  onPick: (choice: C) => void
  /** onText is called by Enter where no suggestion is active. */
  onText?: (text: string) => void
  /** clears empties the box once something is picked. */
  clears?: boolean
}

const pause = 120 // milliseconds without a key before the server is asked

/** Combobox is an editable combobox with a list of suggestions, after the WAI-ARIA authoring practices. */
export function Combobox<C extends Choice>(p: Props<C>) {
  const id = useId()
  const [text, setText] = useState(p.value ?? '')
  const [choices, setChoices] = useState<C[]>([])
  const [open, setOpen] = useState(false)
  const [active, setActive] = useState(-1)
  const [said, setSaid] = useState('')
  const typed = useRef(false)
  useEffect(() => setText(p.value ?? ''), [p.value])

  useEffect(() => {
    if (!typed.current || text.trim() === '') {
      setChoices([])
      setOpen(false)
      return
    }
    const abort = new AbortController()
    const timer = setTimeout(() => {
      p.suggest(text, abort.signal)
        .then((found) => {
          setChoices(found)
          setActive(-1)
          setOpen(true)
          setSaid(found.length === 0 ? 'No suggestions.' : `${found.length} suggestions; arrow keys to choose.`)
        })
        .catch(() => {
          if (!abort.signal.aborted) setSaid('Suggestions cannot be had now.')
        })
    }, pause)
    return () => {
      clearTimeout(timer)
      abort.abort()
    }
  }, [text])

  const pick = (c: C) => {
    typed.current = false
    setText(p.clears ? '' : c.label)
    setOpen(false)
    p.onPick(c)
  }
  const move = (to: number) => {
    setOpen(choices.length > 0)
    setActive((to + choices.length) % Math.max(1, choices.length))
  }
  const onKeyDown = (e: KeyboardEvent) => {
    if (e.isComposing) return
    switch (e.key) {
      case 'ArrowDown':
        move(active + 1)
        break
      case 'ArrowUp':
        move(active < 0 ? choices.length - 1 : active - 1)
        break
      case 'Escape':
        if (!open) setText('')
        setOpen(false)
        setActive(-1)
        break
      case 'Enter': {
        const c = open ? choices[active] : undefined
        if (c) pick(c)
        else if (p.onText) {
          setOpen(false)
          p.onText(text.trim())
        } else return
        break
      }
      default:
        return
    }
    e.preventDefault()
  }
  const option = (i: number) => `${id}-option-${i}`
  useEffect(() => document.getElementById(option(active))?.scrollIntoView({ block: 'nearest' }), [active])

  return (
    <div class="combobox">
      <label for={id} class={p.hideLabel ? 'unseen' : undefined}>
        {p.label}
      </label>
      <input
        id={id}
        type="text"
        role="combobox"
        autocomplete="off"
        spellcheck={false}
        dir="auto"
        aria-autocomplete="list"
        aria-expanded={open}
        aria-controls={`${id}-list`}
        aria-activedescendant={open && active >= 0 ? option(active) : undefined}
        placeholder={p.placeholder}
        value={text}
        onInput={(e) => {
          typed.current = true
          setText(e.currentTarget.value)
        }}
        onKeyDown={onKeyDown}
        onBlur={() => setOpen(false)}
      />
      <ul id={`${id}-list`} role="listbox" aria-label={p.label} hidden={!open || choices.length === 0}>
        {choices.map((c, i) => (
          <li
            id={option(i)}
            key={c.key}
            role="option"
            aria-selected={i === active}
            onPointerDown={(e) => {
              e.preventDefault() // the box keeps the focus
              pick(c)
            }}
          >
            <span class="kind">{c.kind}</span> <span dir="auto">{c.label}</span>
            {c.hint && <span class="hint"> {c.hint}</span>}
          </li>
        ))}
      </ul>
      {open && choices.length === 0 && text.trim() !== '' && <p class="nothing">Nothing of this name.</p>}
      <span class="unseen" role="status">
        {said}
      </span>
    </div>
  )
}
