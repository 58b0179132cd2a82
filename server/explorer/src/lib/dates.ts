// Dates of events are EDTF: a day, a month, a year, an interval, open ends, and
// "?", "~" or "%" where the source is unsure. Drawings need numbers and words of them.

/** A date as a stretch of years (with fractions); vague where it is no single day. */
export interface Stretch {
  from: number
  to: number
  vague: boolean
}

const months = ['January', 'February', 'March', 'April', 'May', 'June', 'July', 'August', 'September', 'October', 'November', 'December']

interface Part {
  year: number
  month: number
  day: number
}

function part(text: string): Part | undefined {
  const m = /^(-?\d{1,4})(?:-(\d\d))?(?:-(\d\d))?[?~%]?$/.exec(text)
  if (m) return { year: Number(m[1]), month: Number(m[2] ?? 0), day: Number(m[3] ?? 0) }
  return undefined
}

const begin = (p: Part) => p.year + Math.max(0, p.month - 1) / 12 + Math.max(0, p.day - 1) / 365.25

function end(p: Part): number {
  if (p.day) return begin(p) + 1 / 365.25
  return p.month ? p.year + p.month / 12 : p.year + 1
}

/** stretch reads an EDTF date; undefined where it names no time. A decade "197X" counts whole. */
export function stretch(date: string | undefined): Stretch | undefined {
  if (!date) return undefined
  const masked = /^(\d{1,3})(X{1,3})$/.exec(date)
  if (masked) {
    const size = 10 ** masked[2]!.length
    return { from: Number(masked[1]) * size, to: (Number(masked[1]) + 1) * size, vague: true }
  }
  const [a = '', b] = date.split('/')
  const from = part(a)
  const to = b === undefined ? from : part(b)
  const low = from ?? to
  const high = to ?? from
  if (!low || !high) return undefined
  return { from: begin(low), to: Math.max(end(high), begin(low)), vague: !low.day || !high.day || /[?~%]/.test(date) }
}

/** dayOf writes a moment in years as the day that it lies in, the inverse of stretch. */
export function dayOf(at: number): string {
  const year = Math.floor(at + 1e-6)
  const month = Math.floor((at - year) * 12 + 1e-6)
  const two = (n: number) => String(n).padStart(2, '0')
  return `${year}-${two(month + 1)}-${two(1 + Math.floor((at - year - month / 12) * 365.25 + 1e-3))}`
}

/** yearOf is the first year a date may lie in. */
export function yearOf(date: string | undefined): number | undefined {
  const s = stretch(date)
  return s && Math.floor(s.from)
}

function partWords(text: string): string {
  const p = part(text)
  if (!p) return text
  const year = String(p.year)
  if (!p.month) return year
  const month = months[p.month - 1]
  if (!month) return year // seasons are no months
  return p.day ? `${p.day} ${month} ${year}` : `${month} ${year}`
}

/** dateWords writes a date as people do: "9 to 11 July 1971" stays two dates, for the eye to compare. */
export function dateWords(date: string | undefined): string {
  if (!date) return 'undated'
  const unsure = /[?~%]/.test(date) ? 'about ' : ''
  const plain = date.replace(/[?~%]/g, '')
  const [a = '', b] = plain.split('/')
  if (b === undefined) {
    const masked = /^(\d{1,3})(X{1,3})$/.exec(plain)
    return masked ? `${masked[1]}${'0'.repeat(masked[2]!.length)}s` : unsure + partWords(a)
  }
  if (a === '' || a === '..') return unsure + 'until ' + partWords(b)
  if (b === '' || b === '..') return unsure + 'since ' + partWords(a)
  return unsure + partWords(a) + ' – ' + partWords(b)
}
