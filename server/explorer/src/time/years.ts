import { stretch } from '../lib/dates'
import type { DyadYear, QuadClass } from '../lib/types'
import { quadClasses, quadOf } from '../lib/words'

/** A year's events by class, in the order of quadClasses; vague are those of them that may lie in other years too. */
export interface Year {
  year: number
  counts: number[]
  vague: number[]
}

const none = (year: number): Year => ({ year, counts: quadClasses.map(() => 0), vague: quadClasses.map(() => 0) })
const aYear = 1.01 // years, with room for leap days

/** byYear counts dated events; one without a single year counts, as vague, in the first that it may lie in. */
export function byYear(events: { date?: string; quad_class?: QuadClass }[]): Year[] {
  const years = new Map<number, Year>()
  for (const e of events) {
    const s = stretch(e.date)
    if (!s) continue
    const at = Math.floor(s.from)
    const year = years.get(at) ?? none(at)
    const i = quadClasses.indexOf(quadOf(e))
    year.counts[i]!++
    if (s.to - s.from > aYear) year.vague[i]!++
    years.set(at, year)
  }
  return [...years.values()].sort((a, b) => a.year - b.year)
}

export const fromDyad = (years: DyadYear[]): Year[] =>
  years.map((y) => ({ ...none(y.year), counts: [y.verbal_cooperation, y.material_cooperation, y.verbal_conflict, y.material_conflict, y.other] }))

/** filled adds the years without events between the first and the last. */
export function filled(years: Year[]): Year[] {
  const first = years[0]
  const last = years[years.length - 1]
  if (!first || !last) return []
  const known = new Map(years.map((y) => [y.year, y]))
  return Array.from({ length: last.year - first.year + 1 }, (_, i) => known.get(first.year + i) ?? none(first.year + i))
}

/** stacked are the tops of each class's certain and vague events, in turn, one upon the other. */
export function stacked(years: Year[]): number[][] {
  const sums = years.map(() => 0)
  return quadClasses.flatMap((_, i) => [
    years.map((y, k) => (sums[k]! += y.counts[i]! - y.vague[i]!)),
    years.map((y, k) => (sums[k]! += y.vague[i]!)),
  ])
}
