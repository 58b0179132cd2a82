import type { QuadClass } from '../lib/types'
import { quadClasses, quadName } from '../lib/words'

interface Props {
  shown: ReadonlySet<QuadClass>
  onChange: (list: string[]) => void
  /** How many there are of each, where that is known. */
  counts?: ReadonlyMap<QuadClass, number>
}

/** Legend explains the colours and filters by them: none chosen shows all. */
export function Legend({ shown, onChange, counts }: Props) {
  const toggle = (q: QuadClass) => onChange(quadClasses.filter((c) => (c === q ? !shown.has(c) : shown.has(c))))
  return (
    <div class={'legend' + (shown.size > 0 ? ' chosen' : '')} role="group" aria-label="Classes of events; press to show only these">
      {quadClasses.map((q) => (
        <button key={q} class={'quad quad-' + q} aria-pressed={shown.has(q)} onClick={() => toggle(q)}>
          <span class="swatch" aria-hidden="true" />
          {quadName(q)}
          {counts && <span class="hint">{(counts.get(q) ?? 0).toLocaleString('en')}</span>}
        </button>
      ))}
      {shown.size > 0 && (
        <button class="plain" onClick={() => onChange([])}>
          All classes
        </button>
      )}
    </div>
  )
}

/** Key explains the colours where they do not filter. */
export function Key() {
  return (
    <span class="key">
      {quadClasses
        .filter((q) => q !== 'none')
        .map((q) => (
          <span key={q} class={'quad quad-' + q}>
            <span class="swatch" aria-hidden="true" />
            {quadName(q)}
          </span>
        ))}
    </span>
  )
}
