import { useEffect, useRef, useState } from 'preact/hooks'
import { stretch } from '../lib/dates'
import { colour, mixed, usePalette } from '../lib/theme'
import { quadClasses, quadName } from '../lib/words'
import { AsTable } from '../parts/astable'
import type { Bars } from './bars'
import { Range } from './range'
import { filled, stacked, type Year } from './years'

interface Props {
  /** All years of the question, those outside the chosen stretch too. */
  years: Year[]
  /** The chosen years, "" where the end is open. */
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
  const years = filled(p.years)
  const key = JSON.stringify(years)
  const [drawn, setDrawn] = useState(0)

  useEffect(() => {
    if (!box.current || years.length === 0) return
    const at = box.current
    let gone = false
    void import('./bars').then(({ bars }) => {
      if (gone) return
      const fills = quadClasses.flatMap((q) => [colour('quad-' + q), mixed(colour('quad-' + q), colour('ground'), faint)])
      plot.current = bars(at, years, stacked(years), { height, text: colour('muted'), grid: colour('line'), ground: colour('ground'), fills }, (a, b) => onRange.current(String(a), String(b)))
      setDrawn((n) => n + 1)
    })
    return () => {
      gone = true
      plot.current?.remove()
      plot.current = undefined
    }
  }, [key, palette])
  useEffect(() => {
    const end = stretch(p.to)?.to
    plot.current?.choose(stretch(p.from)?.from, end === undefined ? undefined : end - 1)
  }, [drawn, p.from, p.to])

  if (years.length === 0) return <p class="empty">No event here has a date to count by.</p>
  return (
    <figure class="histogram">
      <figcaption>Events by year. Draw over the years to choose some; pale events have no single year.</figcaption>
      <div ref={box} class="bars" role="img" aria-label={`Events from ${years[0]!.year} to ${years[years.length - 1]!.year}; the table below holds the numbers.`} />
      <Range {...p} first={years[0]!.year} last={years[years.length - 1]!.year} />
      <AsTable label="Events by year" summary="The same as a table">
        <thead>
          <tr>
            <th scope="col">Year</th>
            {quadClasses.map((q) => (
              <th scope="col" key={q}>
                {quadName(q)}
              </th>
            ))}
            <th scope="col">of them without a single year</th>
          </tr>
        </thead>
        <tbody>
          {p.years.map((y) => (
            <tr key={y.year}>
              <th scope="row">{y.year}</th>
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
