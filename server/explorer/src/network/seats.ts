// Where events stand in a drawing of entities: those of the same people together, between them. Laid out by
// forces alone events fly outwards, for the hubs that all of them hang on push them away.

export interface Seated {
  x: number
  y: number
  event: boolean
  fixed: boolean
}

/** parties lists for each event the entities it is tied to, as indexes in order. */
export function parties(nodes: { event: boolean }[], edges: Float32Array): Map<number, number[]> {
  const of = new Map<number, Set<number>>()
  for (let i = 0; i < edges.length; i += 3) {
    const [a, b] = [edges[i]!, edges[i + 1]!]
    for (const [event, entity] of [[a, b], [b, a]] as const) {
      if (!nodes[event]!.event || nodes[entity]!.event) continue
      const known = of.get(event) ?? new Set()
      of.set(event, known.add(entity))
    }
  }
  return new Map([...of].map(([e, s]) => [e, [...s].sort((x, y) => x - y)]))
}

const crowd = 8 // parties of an event beyond which it says little about any two of them

/** projected ties the entities that events bring together; ties between entities stay. */
export function projected(nodes: { event: boolean }[], edges: Float32Array): Float32Array {
  const weights = new Map<string, number>()
  const add = (a: number, b: number, w: number) => {
    const key = a < b ? `${a} ${b}` : `${b} ${a}`
    weights.set(key, (weights.get(key) ?? 0) + w)
  }
  for (let i = 0; i < edges.length; i += 3) {
    if (!nodes[edges[i]!]!.event && !nodes[edges[i + 1]!]!.event) add(edges[i]!, edges[i + 1]!, edges[i + 2]!)
  }
  for (const list of parties(nodes, edges).values()) {
    const some = list.slice(0, crowd)
    some.forEach((a, i) => some.slice(i + 1).forEach((b) => add(a, b, 1 / (some.length - 1))))
  }
  return Float32Array.from([...weights].flatMap(([key, w]) => [...key.split(' ').map(Number), Math.log2(1 + w)]))
}

const golden = Math.PI * (3 - Math.sqrt(5))

/** seat puts the events, in place: of two parties in a braid across the line between them, of more around their middle, of one around it. */
export function seat(nodes: Seated[], groups: Map<number, number[]>): void {
  const entities = nodes.filter((n) => !n.event)
  const xs = entities.map((n) => n.x)
  const ys = entities.map((n) => n.y)
  const extent = entities.length > 1 ? Math.max(Math.max(...xs) - Math.min(...xs), Math.max(...ys) - Math.min(...ys)) : 100
  const few = entities.length <= 8
  const space = Math.max(1, extent * (few ? 0.11 : 0.028))
  const same = new Map<string, number[]>()
  for (const [event, list] of groups) same.set(list.join(' '), [...(same.get(list.join(' ')) ?? []), event])
  for (const [key, events] of same) {
    const at = key.split(' ').map((i) => nodes[Number(i)]!)
    const mid = { x: at.reduce((s, n) => s + n.x, 0) / at.length, y: at.reduce((s, n) => s + n.y, 0) / at.length }
    const [dx, dy] = at.length === 2 ? [at[1]!.x - at[0]!.x, at[1]!.y - at[0]!.y] : [1, 0]
    const length = Math.hypot(dx, dy) || 1
    const columns = few && events.length <= 15 ? 1 : Math.max(1, Math.min(Math.round(Math.sqrt(events.length / 4)), Math.floor(length / (2.5 * space))))
    const rows = Math.ceil(events.length / columns)
    events.forEach((e, k) => {
      if (nodes[e]!.fixed) return
      if (at.length === 2) {
        const along = ((k % columns) - (columns - 1) / 2) * space * 1.6
        const across = (Math.floor(k / columns) - (rows - 1) / 2) * space * 1.15
        nodes[e]!.x = mid.x + (dx * along - dy * across) / length
        nodes[e]!.y = mid.y + (dy * along + dx * across) / length
        return
      }
      const r = space * (at.length === 1 ? 1.7 : 0.4) + space * 0.8 * Math.sqrt(k)
      nodes[e]!.x = mid.x + r * Math.cos(k * golden + at.length)
      nodes[e]!.y = mid.y + r * Math.sin(k * golden + at.length)
    })
  }
}
