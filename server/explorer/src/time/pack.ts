import type { Mark } from './lanes'

export interface PackedMark {
  mark: Mark
  x: number
  width: number
  row: number
  /** caption is written beside the mark where nothing else stands. */
  caption: string
}

const gap = 2 // pixels between two marks of a row
const narrowest = 9

/** pack puts a lane's marks on as few rows as keep them from covering each other, and names those that have room to their right. */
export function pack(marks: Mark[], x: (year: number) => number, right: number, measure: (text: string) => number): { marks: PackedMark[]; rows: number } {
  const ends: number[] = []
  const packed = [...marks]
    .sort((a, b) => a.at.from - b.at.from || b.at.to - a.at.to)
    .map((mark) => {
      const width = Math.max(narrowest, x(mark.at.to) - x(mark.at.from))
      const at = Math.min(x(mark.at.from), right - width)
      let row = ends.findIndex((end) => end + gap <= at)
      if (row < 0) row = ends.length
      ends[row] = at + width
      return { mark, x: at, width, row, caption: '' }
    })
  const next: number[] = [] // where each row goes on, from the right
  for (const p of packed.reverse()) {
    const room = (next[p.row] ?? right) - (p.x + p.width) - 10
    next[p.row] = p.x
    if (room > 10 && measure(p.mark.label) <= room) p.caption = p.mark.label
  }
  packed.reverse()
  return { marks: packed, rows: Math.max(1, ends.length) }
}
