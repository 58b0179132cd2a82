import type { DyadYear } from '../lib/types'
import { useWidth } from '../lib/width'

const half = 64 // pixels above and below the line

/** Curve draws the yearly balance: cooperation up, conflict down, and the sum of all years so far as a line. */
export function Curve({ years }: { years: DyadYear[] }) {
  const [box, width] = useWidth<HTMLDivElement>()
  if (years.length === 0) return <p class="empty">No event of these two has a date, so there is no balance to draw.</p>
  return (
    <figure class="story">
      <figcaption>Balance of each year, cooperation up and conflict down; the line adds up all years so far, on a scale of its own.</figcaption>
      <div ref={box}>{width > 0 && <Chart years={years} width={width} />}</div>
    </figure>
  )
}

function Chart({ years, width }: { years: DyadYear[]; width: number }) {
  const first = years[0]!.year
  const last = years[years.length - 1]!.year
  const step = (width - 40) / (last - first + 1)
  const x = (year: number) => 36 + (year - first) * step
  const most = Math.max(1, ...years.map((y) => Math.abs(y.balance)))
  let sum = 0
  const sums = years.map((y) => ({ year: y.year, sum: (sum += y.balance) }))
  const reach = Math.max(1, ...sums.map((s) => Math.abs(s.sum)))
  const every = [1, 2, 5, 10, 20, 50, 100].find((s) => (last - first) / s <= width / 60) ?? 200
  const ticks = Array.from({ length: last - first + 1 }, (_, i) => first + i).filter((y) => y % every === 0)
  const line = sums.map((s, i) => `${i ? `H${(x(s.year) + step / 2).toFixed(1)}V` : `M${(x(s.year) + step / 2).toFixed(1)} `}${(half + 8 - (s.sum / reach) * half).toFixed(1)}`).join('')
  return (
    <svg width={width} height={2 * half + 36} class="curve story-chart" role="img" aria-label="Yearly balance; its numbers are below">
      {ticks.map((t) => (
        <g key={t} class="tick">
          <line x1={x(t) + step / 2} x2={x(t) + step / 2} y1={4} y2={2 * half + 14} />
          <text x={Math.min(x(t) + step / 2, width - 16)} y={2 * half + 30} text-anchor="middle">
            {t}
          </text>
        </g>
      ))}
      <text x={0} y={16}>+{Math.round(most * 10) / 10}</text>
      <text x={0} y={half + 12}>0</text>
      <text x={0} y={2 * half + 8}>−{Math.round(most * 10) / 10}</text>
      <line class="zero" x1={30} x2={width} y1={half + 8} y2={half + 8} />
      {years.map((y) => {
        const h = (Math.abs(y.balance) / most) * half
        return (
          <rect key={y.year} class={y.balance < 0 ? 'mark-material-conflict' : 'mark-material-cooperation'} x={x(y.year) + step * 0.1} width={Math.max(2, step * 0.8)} y={y.balance < 0 ? half + 8 : half + 8 - h} height={h} rx={1.5}>
            <title>{`${y.year}: ${Math.round(y.balance * 100) / 100}`}</title>
          </rect>
        )
      })}
      <path class="sum" d={line} />
    </svg>
  )
}
