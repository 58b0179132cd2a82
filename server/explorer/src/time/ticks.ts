const names = ['Jan', 'Feb', 'Mar', 'Apr', 'May', 'Jun', 'Jul', 'Aug', 'Sep', 'Oct', 'Nov', 'Dec']

/** A tick of an axis of time: where, in years, and what is written there. */
export interface Tick {
  at: number
  label: string
}

/** ticks marks a stretch of years with at most so many ticks: years, or months where few years are shown. */
export function ticks(first: number, last: number, most: number): Tick[] {
  const span = last - first
  if (span < 0.2) return weeks(first, last)
  const steps = [1 / 12, 1 / 4, 1, 2, 5, 10, 20, 50, 100, 200, 500]
  const step = steps.find((s) => span / s <= most && (s >= 1 || span <= 4)) ?? 1000
  const begin = Math.ceil(first / step - 1e-9)
  return Array.from({ length: Math.floor(last / step + 1e-9) - begin + 1 }, (_, i) => {
    const at = (begin + i) * step
    const month = Math.round((at - Math.floor(at + 1e-9)) * 12)
    return { at, label: step >= 1 ? String(Math.round(at)) : `${names[month]} ${Math.floor(at + 1e-9)}` }
  })
}

/** weeks marks days of each month about a week apart. */
function weeks(first: number, last: number): Tick[] {
  const months = Array.from({ length: Math.ceil((last - first) * 12 + 1e-6) }, (_, i) => Math.floor(first * 12 + 1e-6) + i)
  return months.flatMap((m) => [1, 8, 15, 22].map((d) => ({ at: m / 12 + (d - 1) / 365.25, label: `${d} ${names[m % 12]}` }))).filter((t) => t.at >= first - 1e-6 && t.at <= last)
}

export type Unit = 'year' | 'month'

const fewYears = 3

/** unitOf counts by months where all lies within few years. */
export const unitOf = (first: number, last: number): Unit => (last - first <= fewYears ? 'month' : 'year')

/** binOf is the number of the year, or of the month counted from year 0, that a moment in years lies in. */
export const binOf = (at: number, unit: Unit): number => Math.floor((unit === 'year' ? at : at * 12) + 1e-6)

/** binStart is the moment, in years, at which a bin begins. */
export const binStart = (bin: number, unit: Unit): number => (unit === 'year' ? bin : bin / 12)

/** binDate writes a bin as an EDTF date. */
export const binDate = (bin: number, unit: Unit): string => (unit === 'year' ? String(bin) : `${Math.floor(bin / 12)}-${String((bin % 12) + 1).padStart(2, '0')}`)
