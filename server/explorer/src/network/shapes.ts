// A node's kind is told by its shape as well as by its colour: a circle, or a polygon
// with so many corners, one of them up (positive) or a side up (negative).

export const corners: Record<string, number> = { state: 0, person: 3, organisation: 6, treaty: 4, event: -4, group: 5, project: -3, place: -5 }

/** cornersOf is the shape of a kind; kinds that are not known are circles. */
export const cornersOf = (kind: string): number => corners[kind] ?? 0

/** grown makes up for the area that a polygon lacks against the circle around it. */
export function grown(kind: string, radius: number): number {
  const n = Math.abs(cornersOf(kind))
  return n === 0 ? radius : radius * Math.sqrt(Math.PI / ((n / 2) * Math.sin((2 * Math.PI) / n)))
}

/** polygon lists the corners around (x, y), y downwards; empty for a circle. */
export function polygon(kind: string, x: number, y: number, radius: number): [number, number][] {
  const signed = cornersOf(kind)
  const n = Math.abs(signed)
  const r = grown(kind, radius)
  const turn = signed > 0 ? 0 : Math.PI / n
  return Array.from({ length: n }, (_, i) => {
    const a = turn + (2 * Math.PI * i) / n
    return [x + r * Math.sin(a), y - r * Math.cos(a)]
  })
}
