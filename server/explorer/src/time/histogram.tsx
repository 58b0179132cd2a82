import { useEffect, useRef, useState } from 'preact/hooks'
import { stretch } from '../lib/dates'
import { colour, mixed, usePalette } from '../lib/theme'
import { quadClasses, quadName } from '../lib/words'
import { AsTable } from '../parts/astable'
import type { Bars } from './bars'
import { Range } from './range'
import { binDate, binOf } from './ticks'
import { filled, stacked, type Bins } from './years'

interface Props {
  /** All years (or months) of the question, those outside the chosen stretch too. */
  years: Bins
  /** The chosen ones, "" where the end is open. */
  from: string
  to: string
  onRange: (from: string, to: string) => void
}

const height = 132
const faint = 0.38 // opacity of events without a single year

/** Histogram shows events by class over the years; a stretch drawn with the pointer, or typed, filters all that stands beside it. */
export function Histogram(p: Props) {
  const box = useRef<HTMLDivElement>(null)
  const plot = useRef<Bars>()
  const onRange = useRef(p.onRange)
  onRange.current = p.onRange
  const palette = usePalette()
  const { unit } = p.years
  const years = filled(p.years.bins)
  const key = JSON.stringify(years)
  const [drawn, setDrawn] = useState(0)

  useEffect(() => {
    if (!box.current || years.length === 0) return
    const at = box.current
    let gone = false
    void import('./bars').then(({ bars }) => {
      if (gone) return
      const fills = quadClasses.flatMap((q) => [colour('quad-' + q), mixed(colour('quad-' + q), colour('ground'), faint)])
      plot.current = bars(at, years, unit, stacked(years), { height, text: colour('muted'), grid: colour('line'), ground: colour('ground'), fills }, (a, b) => onRange.current(binDate(a, unit), binDate(b, unit)))
      setDrawn((n) => n + 1)
    })
    return () => {
      gone = true
      plot.current?.remove()
      plot.current = undefined
    }
  }, [key, palette])
  useEffect(() => {
    const from = stretch(p.from)?.from
    const to = stretch(p.to)?.to
    plot.current?.choose(from === undefined ? undefined : binOf(from, unit), to === undefined ? undefined : binOf(to - 0.001, unit))
  }, [drawn, p.from, p.to])

  if (years.length === 0) return <p class="empty">No event here has a date to count by.</p>
  return (
    <figure class="histogram">
      <figcaption>
        Events by {unit}. Draw over the {unit}s to choose some; pale events have no single {unit}.
      </figcaption>
      <div ref={box} class="bars" role="img" aria-label={`Events from ${binDate(years[0]!.bin, unit)} to ${binDate(years[years.length - 1]!.bin, unit)}; the table below holds the numbers.`} />
      <Range {...p} unit={unit} first={years[0]!.bin} last={years[years.length - 1]!.bin} />
      <AsTable label={`Events by ${unit}`} summary="The same as a table">
        <thead>
          <tr>
            <th scope="col">{unit}</th>
            {quadClasses.map((q) => (
              <th scope="col" key={q}>
                {quadName(q)}
              </th>
            ))}
            <th scope="col">of them without a single {unit}</th>
          </tr>
        </thead>
        <tbody>
          {p.years.bins.map((y) => (
            <tr key={y.bin}>
              <th scope="row">{binDate(y.bin, unit)}</th>
              {y.counts.map((n, i) => (
                <td key={i}>{n || ''}</td>
              ))}
              <td>{y.vague.reduce((a, b) => a + b, 0) || ''}</td>
            </tr>
          ))}
        </tbody>
      </AsTable>
    </figure>
  )
}
