import { dayOf } from '../lib/dates'
import { quadClasses } from '../lib/words'
import type { Mark } from './lanes'

/** Marks of a lane that stand too close to be told apart: how many there are of each class, in the order of quadClasses, and their first and last day. */
export interface Heap {
  x: number
  n: number
  counts: number[]
  from: string
  to: string
}

export const heapWidth = 14 // pixels
const day = 1 / 365.25

/** heaps gathers marks by where they begin, from left to right. */
export function heaps(marks: Mark[], x: (year: number) => number): Heap[] {
  const bins = new Map<number, Mark[]>()
  for (const m of marks) {
    const bin = Math.floor(x(m.at.from) / heapWidth)
    if (!bins.get(bin)?.push(m)) bins.set(bin, [m])
  }
  return [...bins]
    .sort(([a], [b]) => a - b)
    .map(([bin, list]) => ({
      x: bin * heapWidth,
      n: list.length,
      counts: quadClasses.map((q) => list.filter((m) => m.quad === q).length),
      from: dayOf(Math.min(...list.map((m) => m.at.from))),
      to: dayOf(Math.max(...list.map((m) => m.at.to)) - day),
    }))
}
