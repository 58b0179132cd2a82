import { useEffect, useState } from 'preact/hooks'
import { stretch } from '../lib/dates'
import { reducedMotion } from '../lib/theme'
import { binDate, binOf, type Unit } from './ticks'

interface Props {
  unit: Unit
  /** The first and the last bin of that unit. */
  first: number
  last: number
  from: string
  to: string
  onRange: (from: string, to: string) => void
}

const beat = 900 // milliseconds a step of Play stays
const steps = 25 // steps from the first year to the last

/** Range chooses the years by keyboard, and plays them: each step shows all up to a later year. */
export function Range({ unit, first, last, from, to, onRange }: Props) {
  const [playing, setPlaying] = useState(false)
  const end = stretch(to)
  const start = stretch(from)
  const now = end ? binOf(end.to - 0.001, unit) : last
  const date = (bin: number) => binDate(Math.min(bin, last), unit)
  const stride = Math.max(1, Math.round((last - first) / steps))
  useEffect(() => {
    if (!playing) return
    const timer = setTimeout(() => {
      if (now >= last) setPlaying(false)
      else onRange(from || date(first), date(now + stride))
    }, beat)
    return () => clearTimeout(timer)
  }, [playing, to])
  const still = reducedMotion() // nothing moves by itself: each press is a step
  const play = () => {
    if (!playing && now >= last) onRange(from || date(first), date((start ? binOf(start.from, unit) : first) + stride))
    else if (still) onRange(from || date(first), date(now + stride))
    if (!still) setPlaying(!playing)
  }
  const kind = /-\d\d-/.test(from + to) ? { type: 'date' } : unit === 'year' ? { type: /-/.test(from + to) ? 'text' : 'number' } : { type: 'month', min: date(first), max: date(last) }
  return (
    <div class="row range" role="group" aria-label="Years">
      <label class="field short">
        From
        <input {...kind} value={from} placeholder={date(first)} onChange={(e) => onRange(e.currentTarget.value, to)} />
      </label>
      <label class="field short">
        To
        <input {...kind} value={to} placeholder={date(last)} onChange={(e) => onRange(from, e.currentTarget.value)} />
      </label>
      {last > first && (
        <button aria-pressed={still ? undefined : playing} onClick={play}>
          {playing ? '❚❚ Stop' : still ? '▶ Next step' : '▶ Play'}
        </button>
      )}
      {(from || to) && <button onClick={() => onRange('', '')}>All {unit}s</button>}
    </div>
  )
}
