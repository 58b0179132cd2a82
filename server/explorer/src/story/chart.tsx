import { dateWords, stretch } from '../lib/dates'
import { href } from '../lib/route'
import type { DyadYear, EventAnswer } from '../lib/types'
import { ticks } from '../time/ticks'
import { columnsOf, type Column } from './columns'
import { textWidth, useWidth } from '../lib/width'
import { count, quadClasses, quadName } from '../lib/words'
import { Key } from '../parts/legend'
import { AsTable } from '../parts/astable'
import { clearOf } from './clear'
import { picks, placeLabels, type Pick, type Placed } from './picks'

interface Props {
  years: DyadYear[]
  /** The events of the two with each other, and those of either that bear on them. */
  events: EventAnswer[]
  around: EventAnswer[]
  trends: EventAnswer[]
  /** Where a state took another's place: a year and what to say of it. */
  breaks: { at: number; label: string }[]
  /** Where a chosen event leads. */
  linkOf: (e: EventAnswer) => string
}

const labelFont = '12px system-ui, sans-serif'
const rowHeight = 19
const barsHeight = 150
const stripRow = 24

/** Story draws a relation on one axis of years: together above, apart below, what turned it, and what happened around it. */
export function Story(p: Props) {
  const [box, width] = useWidth<HTMLDivElement>()
  const first = p.years[0]
  if (!first) return <p class="empty">No event of these two has a date, so there are no years to draw.</p>
  return (
    <figure class="story">
      <figcaption class="story-key">
        <Key />
        <span class="hint">Above the line together, below it apart; each block is an event.</span>
      </figcaption>
      <div ref={box} class="story-box">
        {width > 0 && <Chart {...p} width={width} />}
      </div>
      <AsTable label="Years" summary="The same as a table">
        <thead>
          <tr>
            <th scope="col">Year</th>
            {quadClasses.map((q) => (
              <th scope="col" key={q}>
                {quadName(q)}
              </th>
            ))}
            <th scope="col">balance</th>
          </tr>
        </thead>
        <tbody>
          {p.years.map((y) => (
            <tr key={y.year}>
              <th scope="row">{y.year}</th>
              {[y.verbal_cooperation, y.material_cooperation, y.verbal_conflict, y.material_conflict, y.other].map((n, i) => (
                <td key={i}>{n || ''}</td>
              ))}
              <td>{Math.round(y.balance * 100) / 100}</td>
            </tr>
          ))}
        </tbody>
      </AsTable>
    </figure>
  )
}

function Chart({ years, events, around, trends, breaks, linkOf, width }: Props & { width: number }) {
  const wide = width > 640
  const gutter = wide ? 84 : 0
  const plot = width - gutter - 10
  const columns = columnsOf(years, events)
  const unitWidth = columns[0]!.width // years
  const first = columns[0]!.at - unitWidth / 2
  const last = columns[columns.length - 1]!.at + unitWidth * 1.5
  const x = (year: number) => gutter + ((Math.min(Math.max(year, first), last) - first) / (last - first)) * plot
  const inside = (at: number) => at >= first && at <= last

  const middle = (at: number) => columns.find((c) => at >= c.at - 0.001 && at < c.at + c.width)?.middle ?? at
  const label = (list: Pick[], rows: number): Placed<Pick>[] =>
    placeLabels(
      [...list].sort((a, b) => b.score - a.score).filter((k) => inside(k.at)).map((k) => ({ item: k, x: x(middle(k.at)) - gutter, width: textWidth(k.label, labelFont) + 4 })),
      plot,
      rows,
    ).sort((k, l) => k.x - l.x) // Tab goes through the years
  const above = label(picks(events, wide ? 14 : 7), 4)
  const below = label(picks(around, wide ? 12 : 6), wide ? 4 : 3)
  const rowsAbove = 1 + Math.max(0, ...above.map((k) => k.row))
  const rowsBelow = 1 + Math.max(-1, ...below.map((k) => k.row))

  const most = (f: (y: Column) => number) => Math.max(1, ...columns.map(f))
  const up = most((c) => c.together)
  const down = most((c) => c.apart)
  const unit = Math.min(20, barsHeight / (up + down))
  const top = rowsAbove * rowHeight + 14
  const zero = top + up * unit
  const foot = zero + down * unit + 4
  const axis = foot + 16
  const strips = axis + 14
  const shown = trends.flatMap((t) => {
    const s = stretch(t.date)
    return s && s.to >= first ? [{ t, from: Math.max(s.from, first), to: /\.\.$|\/$/.test(t.date ?? '') ? last : Math.min(s.to, last) }] : []
  })
  const lane = strips + (shown.length ? stripRow + 10 : 0)
  const height = lane + (around.length ? 22 + rowsBelow * rowHeight : 0) + 6
  const column = Math.max(3, Math.min(22, (plot / (last - first)) * unitWidth * 0.82))

  return (
    <svg width={width} height={height} class="story-chart" role="group" aria-label="The relation over the years; the table below holds the numbers">
      {ticks(first, last, plot / 60).map((t) => (
        <g key={t.at} class="tick" aria-hidden="true">
          <line x1={x(t.at + unitWidth / 2)} x2={x(t.at + unitWidth / 2)} y1={top - 4} y2={foot} />
          <text x={Math.min(x(t.at + unitWidth / 2), width - 30)} y={axis} text-anchor="middle">
            {t.label}
          </text>
        </g>
      ))}
      {wide && (
        <g class="sides" aria-hidden="true">
          <text x={0} y={zero - 10}>▲ together</text>
          <text x={0} y={zero + 18}>▼ apart</text>
        </g>
      )}
      {breaks.filter((b) => inside(b.at)).map((b) => {
        const clear = clearOf(x(b.at), textWidth(b.label, labelFont), gutter, width, columns.map((c) => ({ x: x(c.middle), up: zero - c.together * unit, down: zero + c.apart * unit })), column, [foot - 4, top + 8])
        return (
          <g key={b.label} class="break">
            <line x1={x(b.at)} x2={x(b.at)} y1={top - 4} y2={foot} />
            <text x={clear.x} y={clear.y}>
              {b.label}
            </text>
          </g>
        )
      })}
      {columns.map((c) => (
        <Blocks key={c.at} column={c} x={x(c.middle) - column / 2} width={column} zero={zero} unit={unit} />
      ))}
      <line class="zero" x1={gutter} x2={width} y1={zero} y2={zero} />
      {above.map(({ item, x: at, left, row }) => {
        const reach = zero - (columns.find((c) => item.at >= c.at - 0.001 && item.at < c.at + c.width)?.together ?? 0) * unit
        const base = 12 + (rowsAbove - 1 - row) * rowHeight
        return (
          <a key={item.event.id} href={linkOf(item.event)} class="turn" aria-label={`${item.label}, ${dateWords(item.event.date)}. ${item.event.quote ?? ''}`}>
            <title>{`${dateWords(item.event.date)}: ${item.event.quote ?? item.label}`}</title>
            <line x1={at + gutter} x2={at + gutter} y1={base + 4} y2={Math.max(base + 4, reach - 2)} />
            <text x={left + gutter} y={base}>
              {item.label}
            </text>
          </a>
        )
      })}
      {shown.length > 0 && (
        <g class="trends">
          {wide && (
            <text x={0} y={strips + 16} class="lane-name">
              sources say
            </text>
          )}
          {shown.map(({ t, from, to }) => {
            const better = t.type !== 'relations_deteriorated'
            const words = better ? '▲ closer' : '▼ further apart'
            const long = t.quote && textWidth(t.quote, labelFont) + 16 < x(to) - x(from) ? t.quote : textWidth(words, labelFont) + 8 < x(to) - x(from) ? words : shown.some((o) => x(o.from) > x(from) && x(o.from) < x(from) + 20) ? '' : better ? '▲' : '▼' // arrows must not stand on each other
            return (
              <a key={t.id} href={linkOf(t)} aria-label={`${long || words}, ${dateWords(t.date)}: ${better ? 'relations improved' : 'relations deteriorated'}. ${t.quote ?? ''}`}>
                <title>{`${dateWords(t.date)}: ${t.quote ?? words}`}</title>
                <rect class={better ? 'better' : 'worse'} x={x(from) + 1} y={strips} width={Math.max(6, x(to) - x(from) - 2)} height={stripRow} rx={4} />
                <text x={x(from) + 8} y={strips + 16}>
                  {long}
                </text>
              </a>
            )
          })}
        </g>
      )}
      {around.length > 0 && (
        <g class="around">
          {wide && (
            <text x={0} y={lane + 12} class="lane-name">
              around them
            </text>
          )}
          <line class="rail" x1={gutter} x2={width} y1={lane + 8} y2={lane + 8} />
          {below.map(({ item, x: at, left, row }) => {
            const base = lane + 28 + row * rowHeight
            return (
              <a key={item.event.id} href={linkOf(item.event)} class={'turn quad-' + (item.event.quad_class ?? 'none')} aria-label={`${item.label}, ${dateWords(item.event.date)}. ${item.event.quote ?? ''}`}>
                <title>{`${dateWords(item.event.date)}: ${item.event.quote ?? item.label}`}</title>
                <line x1={at + gutter} x2={at + gutter} y1={lane + 8} y2={base - 10} />
                <path d={`M${at + gutter} ${lane + 3}l5 5l-5 5l-5 -5z`} />
                <text x={left + gutter} y={base}>
                  {item.label}
                </text>
              </a>
            )
          })}
        </g>
      )}
    </svg>
  )
}

const single = 5 // pixels that a block needs to be told from the next

/** Blocks stacks the events of a column: one block each while there is room to tell them apart, else one a class. */
function Blocks({ column: c, x, width, zero, unit }: { column: Column; x: number; width: number; zero: number; unit: number }) {
  let up = zero
  let down = zero
  const blocks = c.counts.flatMap(([quad, n]) => {
    const [pieces, height] = unit >= single ? [n, unit] : [Math.min(1, n), unit * n]
    return Array.from({ length: pieces }, () => {
      if (quad.endsWith('cooperation')) return { quad, at: (up -= height), height }
      down += height
      return { quad, at: down - height, height }
    })
  })
  return (
    <g>
      <title>{`${c.label}: ${count(c.together, 'event')} together, ${c.apart} apart`}</title>
      {blocks.map((b, i) => (
        <rect key={i} class={'mark-' + b.quad} x={x} y={b.at + (unit >= single ? 0.75 : 0)} width={width} height={Math.max(1, b.height - (unit >= single ? 1.5 : 0))} rx={unit >= 8 ? 2 : 0} />
      ))}
    </g>
  )
}

export const eventLink = (a: string, b: string) => (e: EventAnswer) => href('timeline', { a, b, picked: e.id })
