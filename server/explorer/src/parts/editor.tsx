import { useId, useRef, useState } from 'preact/hooks'
import { completions, tokens } from '../lib/gql'

interface Props {
  text: string
  types: string[]
  onText: (text: string) => void
  onRun: () => void
}

/** Editor is a text area over its own coloured copy, with completions that are buttons. */
export function Editor({ text, types, onText, onRun }: Props) {
  const id = useId()
  const area = useRef<HTMLTextAreaElement>(null)
  const copy = useRef<HTMLPreElement>(null)
  const [caret, setCaret] = useState(text.length)
  const offered = completions(text, caret, types)
  const complete = (word: string) => {
    const next = text.slice(0, offered.start) + word + text.slice(caret)
    const at = offered.start + word.length
    onText(next)
    setCaret(at)
    requestAnimationFrame(() => {
      area.current?.focus()
      area.current?.setSelectionRange(at, at)
    })
  }
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
          rows={4}
          spellcheck={false}
          value={text}
          aria-describedby={id + '-help'}
          onInput={(e) => {
            onText(e.currentTarget.value)
            setCaret(e.currentTarget.selectionStart)
          }}
          onKeyUp={(e) => setCaret(e.currentTarget.selectionStart)}
          onClick={(e) => setCaret(e.currentTarget.selectionStart)}
          onScroll={(e) => {
            if (copy.current) copy.current.scrollTop = e.currentTarget.scrollTop
          }}
          onKeyDown={(e) => {
            if (e.key === 'Enter' && (e.ctrlKey || e.metaKey)) {
              e.preventDefault()
              onRun()
            }
          }}
        />
      </div>
      <p id={id + '-help'} class="hint">
        Control and Enter run it. What may come next is offered below.
      </p>
      <div class="row completions" role="group" aria-label="Completions">
        {offered.words.map((w) => (
          <button key={w} onClick={() => complete(w)}>
            {w}
          </button>
        ))}
      </div>
      <button class="primary" onClick={onRun}>
        Run
      </button>
    </div>
  )
}
