import { useEffect, useId, useRef, useState } from 'preact/hooks'
import type { Piece } from '../lib/types'

/** Choice is a suggestion. What picking it does is for the caller to say. */
export interface Choice {
  key: string
  kind: string
  label: string
  hint?: string
  /** group heads the choices that follow each other under one name. */
  group?: string
  /** snippet is the text around what was typed. */
  snippet?: Piece[]
}

/** grouped cuts a list where the group changes; each choice keeps its number. */
function grouped<C extends Choice>(choices: C[]): { name: string; choices: [C, number][] }[] {
  const out: { name: string; choices: [C, number][] }[] = []
  choices.forEach((c, i) => {
    const last = out[out.length - 1]
    if (last && last.name === (c.group ?? '')) last.choices.push([c, i])
    else out.push({ name: c.group ?? '', choices: [[c, i]] })
  })
  return out
}

/** Snippet is a text with the words that were searched for marked. */
export function Snippet({ pieces }: { pieces: Piece[] }) {
  return (
    <span class="snippet" dir="auto">
      {pieces.map((p, i) => (p.match ? <mark key={i}>{p.text}</mark> : p.text))}
    </span>
  )
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
  const shown = useRef<C[]>([])
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
          setActive((at) => (at < 0 ? -1 : found.findIndex((c) => c.key === shown.current[at]?.key))) // who is chosen stays so
          shown.current = found
          setChoices(found)
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
      case 'Home':
      case 'End':
        if (!open || active < 0) return
        move(e.key === 'Home' ? 0 : choices.length - 1)
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
      <div id={`${id}-list`} role="listbox" aria-label={p.label} hidden={!open || choices.length === 0}>
        {grouped(choices).map((g) => (
          <div key={g.name} role={g.name ? 'group' : 'presentation'} aria-label={g.name || undefined}>
            {g.name && (
              <p class="group" role="presentation" aria-hidden="true">
                {g.name}
              </p>
            )}
            {g.choices.map(([c, i]) => (
              <div
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
                {c.snippet && <Snippet pieces={c.snippet} />}
              </div>
            ))}
          </div>
        ))}
      </div>
      {open && choices.length === 0 && text.trim() !== '' && <p class="nothing">Nothing of this name.</p>}
      <span class="unseen" role="status">
        {said}
      </span>
    </div>
  )
}
