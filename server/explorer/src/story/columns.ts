import { dateWords } from '../lib/dates'
import type { DyadYear, EventAnswer, QuadClass } from '../lib/types'
import { quadClasses } from '../lib/words'
import { binDate, binStart, unitOf } from '../time/ticks'
import { byTime } from '../time/years'

/** A year or a month of a relation: where it begins, in years, and its events by class. */
export interface Column {
  at: number
  middle: number
  width: number
  label: string
  together: number
  apart: number
  counts: [QuadClass, number][]
}

function column(at: number, width: number, label: string, counts: [QuadClass, number][]): Column {
  const sum = (end: string) => counts.filter(([q]) => q.endsWith(end)).reduce((n, [, k]) => n + k, 0)
  return { at, width, middle: at + width / 2, label, together: sum('cooperation'), apart: sum('conflict'), counts }
}

/** columnsOf are the server's years, or months of the events where few years are told of. */
export function columnsOf(years: DyadYear[], events: EventAnswer[]): Column[] {
  const first = years[0]!.year
  const last = years[years.length - 1]!.year + 1
  const { unit, bins } = byTime(events)
  if (unitOf(first, last) === 'month' && unit === 'month' && bins.length > 0) {
    return bins.map((b) => column(binStart(b.bin, unit), 1 / 12, dateWords(binDate(b.bin, unit)), quadClasses.slice(0, 4).map((q, i) => [q, b.counts[i]!])))
  }
  return years.map((y) =>
    column(y.year, 1, String(y.year), [
      ['verbal-cooperation', y.verbal_cooperation],
      ['material-cooperation', y.material_cooperation],
      ['verbal-conflict', y.verbal_conflict],
      ['material-conflict', y.material_conflict],
    ]),
  )
}
