import type { JSX } from 'preact'
import { dateWords } from '../lib/dates'
import { textWidth, useWidth } from '../lib/width'
import { count, quadClasses } from '../lib/words'
import { heaps, heapWidth, type Heap } from './heaps'
import type { Lane } from './lanes'
import { pack } from './pack'
import { ticks } from './ticks'

interface Props {
  lanes: Lane[]
  picked?: string
  onPick: (id: string) => void
  /** onRange chooses a stretch of days. */
  onRange: (from: string, to: string) => void
}

const markHeight = 15
const rowHeight = 19
const top = 22
const mostRows = 14 // beyond which a lane shows how many there are, not each
const heapHeight = 4 * rowHeight
const twoDays = 2 / 365.25
const font = '12px system-ui, sans-serif'

/** LanesView draws the lanes; a vague date is a pale stretch, a day a solid mark; where marks would stand in heaps, columns tell how many there are and lead to their days. Each can be reached by Tab. */
export function LanesView({ lanes, ...rest }: Props) {
  const [box, width] = useWidth<HTMLDivElement>()
  const all = lanes.flatMap((l) => l.marks)
  if (all.length === 0) return <p class="empty">No event here has a date to be placed by.</p>
  return (
    <figure class="lanes" aria-label="Lanes">
      <div ref={box}>{width > 0 && <Chart {...rest} lanes={lanes.filter((l) => l.marks.length > 0)} width={width} />}</div>
    </figure>
  )
}

function Chart({ lanes, picked, onPick, onRange, width }: Props & { width: number }) {
  const all = lanes.flatMap((l) => l.marks)
  const wide = width > 640
  const gutter = wide ? 172 : 0
  const heading = wide ? 0 : 16
  // Whole years, or months where all lies within one year.
  const [low, high] = [Math.min(...all.map((m) => m.at.from)), Math.max(...all.map((m) => m.at.to))]
  const unit = high - low < 0.9 ? 12 : 1
  const first = Math.floor(low * unit + 1e-6) / unit
  const last = Math.max(first + 1 / unit, Math.ceil(high * unit - 1e-6) / unit)
  const x = (year: number) => gutter + ((year - first) / (last - first)) * (width - gutter)
  const marks = ticks(first, last, (width - gutter) / 70)
  let y = top
  const rows = lanes.map((lane) => {
    const packed = pack(lane.marks, x, width, (text) => textWidth(text, font))
    const many = packed.rows > mostRows && high - low > twoDays
    const at = y
    y += heading + (many ? heapHeight : packed.rows * rowHeight) + 10
    return { lane, at, marks: many ? [] : packed.marks, heaps: many ? heaps(lane.marks, x) : [] }
  })
  return (
    <svg width={width} height={y} class="lanes-chart" role="group" aria-label="Timeline in lanes; the list below holds the same">
      {marks.map((t) => (
        <g key={t.at} class="tick" aria-hidden="true">
          <line x1={x(t.at)} x2={x(t.at)} y1={top - 4} y2={y} />
          {x(t.at) + 3 + textWidth(t.label, font) <= width && (
            <text x={x(t.at) + 3} y={12}>
              {t.label}
            </text>
          )}
        </g>
      ))}
      {rows.map(({ lane, at, marks, heaps }) => (
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
                aria-pressed={m.id === picked}
                {...pressed(`${m.title}, ${m.date}${m.at.vague ? ', date not exact' : ''}`, () => onPick(m.id))}
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
          {heaps.map((h) => (
            <Column key={h.x} heap={h} foot={at + heading + heapHeight} unit={(heapHeight - 6) / Math.max(...heaps.map((o) => o.n))} onRange={onRange} />
          ))}
        </g>
      ))}
    </svg>
  )
}

/** pressed makes a shape a button: by pointer, Enter and space. */
const pressed = <T extends SVGElement>(label: string, act: () => void): JSX.SVGAttributes<T> => ({
  tabindex: 0, // in SVG the case of a name counts
  role: 'button',
  'aria-label': label,
  onClick: act,
  onKeyDown: (e) => {
    if (e.key !== 'Enter' && e.key !== ' ') return
    e.preventDefault()
    act()
  },
})

function Column({ heap: h, foot, unit, onRange }: { heap: Heap; foot: number; unit: number; onRange: Props['onRange'] }) {
  const label = `${count(h.n, 'event')}, ${dateWords(h.from === h.to ? h.from : h.from + '/' + h.to)}: choose these days`
  let y = foot
  return (
    <g class="heap" {...pressed(label, () => onRange(h.from, h.to))}>
      <title>{label}</title>
      {h.counts.map((n, i) => n > 0 && <rect key={i} class={'mark mark-' + quadClasses[i]} x={h.x + 1} y={(y -= n * unit)} width={heapWidth - 2} height={n * unit} />)}
    </g>
  )
}
