import { useEffect, useState } from 'preact/hooks'
import { reducedMotion } from '../lib/theme'

interface Props {
  first: number
  last: number
  from: string
  to: string
  onRange: (from: string, to: string) => void
}

const beat = 900 // milliseconds a step of Play stays
const steps = 25 // steps from the first year to the last

/** Range chooses the years by keyboard, and plays them: each step shows all up to a later year. */
export function Range({ first, last, from, to, onRange }: Props) {
  const [playing, setPlaying] = useState(false)
  const stride = Math.max(1, Math.round((last - first) / steps))
  useEffect(() => {
    if (!playing) return
    const timer = setTimeout(() => {
      const now = Number(to) || first
      if (now >= last) setPlaying(false)
      else onRange(from || String(first), String(Math.min(now + stride, last)))
    }, beat)
    return () => clearTimeout(timer)
  }, [playing, to])
  const play = () => {
    if (!playing && (!to || Number(to) >= last)) onRange(from || String(first), String(Math.min(last, (Number(from) || first) + stride)))
    setPlaying(!playing)
  }
  return (
    <div class="row range" role="group" aria-label="Years">
      <label class="field short">
        From
        <input type="number" value={from} placeholder={String(first)} onChange={(e) => onRange(e.currentTarget.value, to)} />
      </label>
      <label class="field short">
        To
        <input type="number" value={to} placeholder={String(last)} onChange={(e) => onRange(from, e.currentTarget.value)} />
      </label>
      {last > first && (
        <button aria-pressed={playing} onClick={play} title={reducedMotion() ? 'The drawing changes at each step, without movement between' : undefined}>
          {playing ? '❚❚ Stop' : '▶ Play'}
        </button>
      )}
      {(from || to) && <button onClick={() => onRange('', '')}>All years</button>}
    </div>
  )
}
