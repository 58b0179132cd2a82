import { useEffect, useRef, useState } from 'preact/hooks'
import { colour, reducedMotion, usePalette } from '../lib/theme'
import { quadClasses, quadName } from '../lib/words'
import { filled, stacked, type Year } from './years'

interface Props {
  years: Year[]
  /** The chosen years, "" where the end is open. */
  from: string
  to: string
  onRange: (from: string, to: string) => void
}

const height = 150
const beat = 900 // milliseconds a step of Play stays

/** Histogram shows events by class over the years; a stretch drawn with the pointer, or typed, filters all. */
export function Histogram(p: Props) {
  const box = useRef<HTMLDivElement>(null)
  const onRange = useRef(p.onRange)
  onRange.current = p.onRange
  const palette = usePalette()
  const years = filled(p.years)
  const key = JSON.stringify(years)

  useEffect(() => {
    if (!box.current || years.length === 0) return
    const at = box.current
    let gone = false
    let clean = () => {}
    void import('./bars').then(({ bars }) => {
      if (gone) return
      clean = bars(at, years, stacked(years), { height, text: colour('muted'), grid: colour('edge'), fills: quadClasses.map((q) => colour('quad-' + q)) }, (a, b) => onRange.current(String(a), String(b)))
    })
    return () => {
      gone = true
      clean()
    }
  }, [key, palette])

  if (years.length === 0) return <p class="empty">No event here has a date to count by.</p>
  return (
    <figure class="histogram">
      <figcaption>Events by year and class. Draw over the years to choose a stretch of them.</figcaption>
      <div ref={box} class="bars" role="img" aria-label={`Events from ${years[0]!.year} to ${years[years.length - 1]!.year}; the table below holds the numbers.`} />
      <Range {...p} years={years} />
      <details class="as-table">
        <summary>The same as a table</summary>
        <div class="scroll" tabIndex={0} role="region" aria-label="Events by year as a table">
          <table>
            <thead>
              <tr>
                <th scope="col">Year</th>
                {quadClasses.map((q) => (
                  <th scope="col" key={q}>
                    {quadName(q)}
                  </th>
                ))}
              </tr>
            </thead>
            <tbody>
              {p.years.map((y) => (
                <tr key={y.year}>
                  <th scope="row">{y.year}</th>
                  {y.counts.map((n, i) => (
                    <td key={i}>{n || ''}</td>
                  ))}
                </tr>
              ))}
            </tbody>
          </table>
        </div>
      </details>
    </figure>
  )
}

/** Range chooses the years by keyboard, and plays them one after the other. */
function Range({ years, from, to, onRange }: Props) {
  const [playing, setPlaying] = useState(false)
  const first = years[0]!.year
  const last = years[years.length - 1]!.year
  const bounds = useRef({ first, last })
  if (!playing) bounds.current = { first, last } // what plays filters the years away that it came from
  useEffect(() => {
    if (!playing) return
    const now = Number(to) || bounds.current.first
    const timer = setTimeout(() => {
      if (now >= bounds.current.last) setPlaying(false)
      else onRange(String(bounds.current.first), String(Math.min(now + 5, bounds.current.last)))
    }, beat)
    return () => clearTimeout(timer)
  }, [playing, to])
  const play = () => {
    if (!playing) onRange(String(first), String(first))
    setPlaying(!playing)
  }
  return (
    <div class="row">
      <label class="field short">
        From
        <input type="number" value={from} placeholder={String(first)} onChange={(e) => onRange(e.currentTarget.value, to)} />
      </label>
      <label class="field short">
        To
        <input type="number" value={to} placeholder={String(last)} onChange={(e) => onRange(from, e.currentTarget.value)} />
      </label>
      {(from || to) && <button onClick={() => onRange('', '')}>All years</button>}
      {!reducedMotion() && (
        <button aria-pressed={playing} onClick={play}>
          {playing ? 'Stop' : 'Play'}
        </button>
      )}
    </div>
  )
}
