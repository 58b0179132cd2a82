/** A column of the chart: its middle, and how far it reaches up and down. */
interface Bar {
  x: number
  up: number
  down: number
}

const height = 12 // of a line of text above its foot
const gap = 5

/** clearOf finds a place for a text beside a line at x where no column stands: on its left or right, at one of the given feet. Where columns stand everywhere it is the first place within the chart. */
export function clearOf(x: number, w: number, from: number, to: number, bars: Bar[], thick: number, feet: number[]): { x: number; y: number } {
  const places = feet.flatMap((y) => [x - gap - w, x + gap].map((left) => ({ x: left, y }))).filter((p) => p.x >= from && p.x + w <= to)
  const clear = (p: { x: number; y: number }) => bars.every((b) => b.x + thick / 2 < p.x - 2 || b.x - thick / 2 > p.x + w + 2 || b.down < p.y - height || b.up > p.y)
  return places.find(clear) ?? places[0] ?? { x: from, y: feet[0]! }
}
