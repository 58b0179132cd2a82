import type { Lane } from './lanes'
import { dateWords } from '../lib/dates'

interface Props {
  lanes: Lane[]
  picked?: string
  onPick: (id: string) => void
}

const width = 1000
const row = 44
const left = 0
const top = 22

/** LanesView draws the lanes; a vague date is a pale stretch, a day a solid mark. Each mark can be reached by Tab. */
export function LanesView({ lanes, picked, onPick }: Props) {
  const all = lanes.flatMap((l) => l.marks)
  if (all.length === 0) return <p class="empty">No event here has a date to be placed by.</p>
  const first = Math.floor(Math.min(...all.map((m) => m.at.from)))
  const last = Math.ceil(Math.max(...all.map((m) => m.at.to)))
  const x = (year: number) => left + ((year - first) / Math.max(1, last - first)) * (width - left)
  const step = [1, 2, 5, 10, 20, 50, 100].find((s) => (last - first) / s <= 12) ?? 200
  const ticks = Array.from({ length: Math.floor((last - first) / step) + 1 }, (_, i) => Math.ceil(first / step) * step + i * step).filter((t) => t <= last)
  return (
    <div class="lanes scroll" tabIndex={0} role="region" aria-label="Timeline in lanes; the list below holds the same">
      <svg viewBox={`0 0 ${width} ${top + lanes.length * row}`} role="group" aria-label="Timeline">
        {ticks.map((t) => (
          <g key={t} class="tick">
            <line x1={x(t)} x2={x(t)} y1={top - 4} y2={top + lanes.length * row} />
            <text x={Math.min(x(t) + 3, width - 30)} y={12}>
              {t}
            </text>
          </g>
        ))}
        {lanes.map((lane, i) => (
          <g key={lane.name} class="lane">
            <line x1={0} x2={width} y1={top + (i + 1) * row} y2={top + (i + 1) * row} />
            <text x={4} y={top + i * row + 13}>
              {lane.name} ({lane.marks.length})
            </text>
            {lane.marks.map((m) => {
              const w = Math.max(6, x(m.at.to) - x(m.at.from))
              return (
                <rect
                  key={m.id}
                  class={`mark mark-${m.quad}${m.at.vague ? ' vague' : ''}${m.faint ? ' faint' : ''}${m.id === picked ? ' picked' : ''}`}
                  x={x(m.at.from)}
                  y={top + i * row + 19}
                  width={w}
                  height={18}
                  rx={3}
                  tabindex={0} // in SVG the case of a name counts
                  role="button"
                  aria-pressed={m.id === picked}
                  aria-label={`${m.title}${m.at.vague ? ', date not exact' : ''}, ${dateWords(String(Math.floor(m.at.from)))}`}
                  onClick={() => onPick(m.id)}
                  onKeyDown={(e) => {
                    if (e.key !== 'Enter' && e.key !== ' ') return
                    e.preventDefault()
                    onPick(m.id)
                  }}
                >
                  <title>{m.title}</title>
                </rect>
              )
            })}
          </g>
        ))}
      </svg>
    </div>
  )
}
