import { textWidth, useWidth } from '../lib/width'
import type { Lane } from './lanes'
import { pack } from './pack'
import { ticks } from './ticks'

interface Props {
  lanes: Lane[]
  picked?: string
  onPick: (id: string) => void
}

const markHeight = 15
const rowHeight = 19
const top = 22
const font = '12px system-ui, sans-serif'

/** LanesView draws the lanes; a vague date is a pale stretch, a day a solid mark. Each mark can be reached by Tab. */
export function LanesView({ lanes, picked, onPick }: Props) {
  const [box, width] = useWidth<HTMLDivElement>()
  const all = lanes.flatMap((l) => l.marks)
  if (all.length === 0) return <p class="empty">No event here has a date to be placed by.</p>
  return (
    <figure class="lanes">
      <div ref={box}>{width > 0 && <Chart lanes={lanes.filter((l) => l.marks.length > 0)} picked={picked} onPick={onPick} width={width} />}</div>
    </figure>
  )
}

function Chart({ lanes, picked, onPick, width }: Props & { width: number }) {
  const all = lanes.flatMap((l) => l.marks)
  const wide = width > 640
  const gutter = wide ? 172 : 0
  const heading = wide ? 0 : 16
  // What lasts for ages must not press the rest together: open ends are cut a year beyond the last beginning.
  const first = Math.floor(Math.min(...all.map((m) => m.at.from)))
  const last = Math.max(first + 1, Math.ceil(Math.max(...all.map((m) => m.at.to))))
  const x = (year: number) => gutter + ((year - first) / (last - first)) * (width - gutter)
  const marks = ticks(first, last, (width - gutter) / 70)
  let y = top
  const rows = lanes.map((lane) => {
    const packed = pack(lane.marks, x, width, (text) => textWidth(text, font))
    const at = y
    y += heading + packed.rows * rowHeight + 10
    return { lane, at, ...packed }
  })
  return (
    <svg width={width} height={y} class="lanes-chart" role="group" aria-label="Timeline in lanes; the list below holds the same">
      {marks.map((t) => (
        <g key={t.at} class="tick" aria-hidden="true">
          <line x1={x(t.at)} x2={x(t.at)} y1={top - 4} y2={y} />
          <text x={Math.min(x(t.at) + 3, width - textWidth(t.label, font))} y={12}>
            {t.label}
          </text>
        </g>
      ))}
      {rows.map(({ lane, at, marks }) => (
        <g key={lane.name} class="lane">
          <line x1={0} x2={width} y1={at - 3} y2={at - 3} />
          <text x={0} y={at + 13}>
            {lane.name} ({lane.marks.length})
          </text>
          {marks.map(({ mark: m, x: left, width: w, row, caption }) => (
            <g key={m.id}>
              <rect
                class={`mark mark-${m.quad}${m.at.vague ? ' vague' : ''}${m.faint ? ' faint' : ''}${m.id === picked ? ' picked' : ''}`}
                x={left}
                y={at + heading + row * rowHeight + 2}
                width={w}
                height={markHeight}
                rx={3}
                tabindex={0} // in SVG the case of a name counts
                role="button"
                aria-pressed={m.id === picked}
                aria-label={`${m.title}, ${m.date}${m.at.vague ? ', date not exact' : ''}`}
                onClick={() => onPick(m.id)}
                onKeyDown={(e) => {
                  if (e.key !== 'Enter' && e.key !== ' ') return
                  e.preventDefault()
                  onPick(m.id)
                }}
              >
                <title>{`${m.date}: ${m.title}`}</title>
              </rect>
              {caption && (
                <text class="caption" x={left + w + 4} y={at + heading + row * rowHeight + 14} aria-hidden="true">
                  {caption}
                </text>
              )}
            </g>
          ))}
        </g>
      ))}
    </svg>
  )
}
