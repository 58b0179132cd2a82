import { useId, useRef, useState } from 'preact/hooks'
import { completions, tokens } from '../lib/gql'

interface Props {
  text: string
  types: string[]
  onText: (text: string) => void
  onRun: () => void
}

/** Editor is a text area over its own coloured copy, with a list of what may stand at the caret. */
export function Editor({ text, types, onText, onRun }: Props) {
  const id = useId()
  const area = useRef<HTMLTextAreaElement>(null)
  const copy = useRef<HTMLPreElement>(null)
  const [caret, setCaret] = useState(text.length)
  const [active, setActive] = useState(0)
  const [open, setOpen] = useState(false)
  const offered = completions(text, caret, types)
  const shown = open && offered.words.length > 0
  const at = Math.min(active, offered.words.length - 1)

  const complete = (word: string) => {
    const next = text.slice(0, offered.start) + word + text.slice(caret)
    const to = offered.start + word.length
    onText(next)
    setCaret(to)
    setOpen(false)
    requestAnimationFrame(() => {
      area.current?.focus()
      area.current?.setSelectionRange(to, to)
    })
  }
  const onKeyDown = (e: KeyboardEvent) => {
    if (e.isComposing) return
    if (e.key === 'Enter' && (e.ctrlKey || e.metaKey)) onRun()
    else if (!shown) return
    else if (e.key === 'ArrowDown') setActive((at + 1) % offered.words.length)
    else if (e.key === 'ArrowUp') setActive((at + offered.words.length - 1) % offered.words.length)
    else if (e.key === 'Tab' && !e.shiftKey) complete(offered.words[at]!)
    else if (e.key === 'Escape') setOpen(false)
    else return
    e.preventDefault()
  }
  const moved = (e: Event) => setCaret((e.currentTarget as HTMLTextAreaElement).selectionStart)
  return (
    <div class="editor">
      <label for={id}>Pattern</label>
      <div class="code">
        <pre ref={copy} aria-hidden="true">
          {tokens(text).map((t, i) => (
            <span key={i} class={'token-' + t.kind}>
              {t.text}
            </span>
          ))}
          {'\n'}
        </pre>
        <textarea
          id={id}
          ref={area}
          rows={Math.max(4, text.split('\n').length + 1)}
          spellcheck={false}
          autocapitalize="off"
          value={text}
          aria-describedby={id + '-help'}
          aria-autocomplete="list"
          aria-controls={id + '-list'}
          aria-activedescendant={shown ? `${id}-${at}` : undefined}
          onInput={(e) => {
            onText(e.currentTarget.value)
            moved(e)
            setActive(0)
            setOpen(true)
          }}
          onKeyUp={(e) => e.key.startsWith('Arrow') && !shown && moved(e)}
          onClick={moved}
          onBlur={() => setOpen(false)}
          onScroll={(e) => {
            if (copy.current) copy.current.scrollTop = e.currentTarget.scrollTop
          }}
          onKeyDown={onKeyDown}
        />
        <ul id={id + '-list'} class="completions" role="listbox" aria-label="Completions" hidden={!shown}>
          {offered.words.map((w, i) => (
            <li
              key={w}
              id={`${id}-${i}`}
              role="option"
              aria-selected={i === at}
              onPointerDown={(e) => {
                e.preventDefault() // the area keeps the focus
                complete(w)
              }}
            >
              {w}
            </li>
          ))}
        </ul>
      </div>
      <div class="row">
        <button class="primary" onClick={onRun}>
          Run
        </button>
        <span id={id + '-help'} class="hint">
          Control and Enter run it. While a list of what may come is open, Tab takes the marked one and Escape closes it.
        </span>
      </div>
    </div>
  )
}
