import type { QuadClass } from '../lib/types'
import { quadClasses, quadName } from '../lib/words'

/** Legend explains the colours and filters by them: none chosen shows all. */
export function Legend({ shown, onChange }: { shown: ReadonlySet<QuadClass>; onChange: (list: string[]) => void }) {
  const toggle = (q: QuadClass) => onChange(quadClasses.filter((c) => (c === q ? !shown.has(c) : shown.has(c))))
  return (
    <div class="legend" role="group" aria-label="Classes of events; press to show only these">
      {quadClasses.map((q) => (
        <button key={q} class={'quad quad-' + q} aria-pressed={shown.has(q)} onClick={() => toggle(q)}>
          <span class="swatch" aria-hidden="true" />
          {quadName(q)}
        </button>
      ))}
    </div>
  )
}
