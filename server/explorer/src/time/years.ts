import { stretch } from '../lib/dates'
import type { QuadClass } from '../lib/types'
import { quadClasses, quadOf } from '../lib/words'
import { binOf, unitOf, type Unit } from './ticks'

/** The events of a year, or of a month, by class, in the order of quadClasses; vague are those of them that may lie in others too. */
export interface Bin {
  bin: number
  counts: number[]
  vague: number[]
}

export interface Bins {
  unit: Unit
  bins: Bin[]
}

const none = (bin: number): Bin => ({ bin, counts: quadClasses.map(() => 0), vague: quadClasses.map(() => 0) })
const slack = 1.05 // a bin and a little: leap days, the fractions of months

/** byTime counts dated events by year, or by month where they span few years; one without a single bin counts, as vague, in the first that it may lie in. */
export function byTime(events: { date?: string; quad_class?: QuadClass }[]): Bins {
  const placed = events.flatMap((e) => {
    const s = stretch(e.date)
    return s ? [{ s, quad: quadOf(e) }] : []
  })
  const unit = unitOf(Math.min(...placed.map((p) => p.s.from)), Math.max(...placed.map((p) => p.s.to)))
  const size = unit === 'year' ? slack : slack / 12
  const found = new Map<number, Bin>()
  for (const { s, quad } of placed) {
    const at = binOf(s.from, unit)
    const bin = found.get(at) ?? none(at)
    const i = quadClasses.indexOf(quad)
    bin.counts[i]!++
    if (s.to - s.from > size) bin.vague[i]!++
    found.set(at, bin)
  }
  return { unit, bins: [...found.values()].sort((a, b) => a.bin - b.bin) }
}

/** filled adds the bins without events between the first and the last. */
export function filled(bins: Bin[]): Bin[] {
  const first = bins[0]
  const last = bins[bins.length - 1]
  if (!first || !last) return []
  const known = new Map(bins.map((y) => [y.bin, y]))
  return Array.from({ length: last.bin - first.bin + 1 }, (_, i) => known.get(first.bin + i) ?? none(first.bin + i))
}

/** stacked are the tops of each class's certain and vague events, in turn, one upon the other. */
export function stacked(bins: Bin[]): number[][] {
  const sums = bins.map(() => 0)
  return quadClasses.flatMap((_, i) => [
    bins.map((y, k) => (sums[k]! += y.counts[i]! - y.vague[i]!)),
    bins.map((y, k) => (sums[k]! += y.vague[i]!)),
  ])
}
