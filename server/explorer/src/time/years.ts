import { yearOf } from '../lib/dates'
import type { DyadYear, QuadClass } from '../lib/types'
import { quadClasses, quadOf } from '../lib/words'

/** A year's events by class, in the order of quadClasses. */
export interface Year {
  year: number
  counts: number[]
}

/** byYear counts dated events; one without a single year counts in the first that it may lie in. */
export function byYear(events: { date?: string; quad_class?: QuadClass }[]): Year[] {
  const years = new Map<number, number[]>()
  for (const e of events) {
    const y = yearOf(e.date)
    if (y === undefined) continue
    const counts = years.get(y) ?? quadClasses.map(() => 0)
    counts[quadClasses.indexOf(quadOf(e))]!++
    years.set(y, counts)
  }
  return [...years].map(([year, counts]) => ({ year, counts })).sort((a, b) => a.year - b.year)
}

export const fromDyad = (years: DyadYear[]): Year[] =>
  years.map((y) => ({ year: y.year, counts: [y.verbal_cooperation, y.material_cooperation, y.verbal_conflict, y.material_conflict, y.other] }))

/** filled adds the years without events between the first and the last. */
export function filled(years: Year[]): Year[] {
  const first = years[0]
  const last = years[years.length - 1]
  if (!first || !last) return []
  const known = new Map(years.map((y) => [y.year, y]))
  return Array.from({ length: last.year - first.year + 1 }, (_, i) => known.get(first.year + i) ?? { year: first.year + i, counts: quadClasses.map(() => 0) })
}

/** stacked adds up the classes, the first at the bottom. */
export function stacked(years: Year[]): number[][] {
  return quadClasses.map((_, q) => years.map((y) => y.counts.slice(0, q + 1).reduce((a, b) => a + b, 0)))
}
