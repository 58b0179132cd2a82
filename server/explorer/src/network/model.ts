// What a drawing shows, apart from how it is drawn: nodes and edges, what is left
// of them after filters, and the table that says the same in words.
import type { GraphAnswer, QuadClass } from '../lib/types'
import { quadClasses } from '../lib/words'

export interface Node {
  id: string
  label: string
  kind: string
  quad: QuadClass
  date?: string
  start?: string
  status?: string
  /** degree counts the ties that are drawn. */
  degree: number
  focus: boolean
  /** at is where the server put it, where it was asked to. */
  at?: { x: number; y: number }
}

export interface Edge {
  id: string
  source: string
  target: string
  label: string
  directed: boolean
  weight: number
  quad: QuadClass
}

export interface Graph {
  nodes: Node[]
  edges: Edge[]
}

/** leading is the class with the most events; "none" only where there is no other. */
export function leading(counts: Partial<Record<QuadClass, number>> | undefined): QuadClass {
  let best: QuadClass = 'none'
  for (const q of quadClasses) {
    if (q !== 'none' && (counts?.[q] ?? 0) > (best === 'none' ? 0 : (counts?.[best] ?? 0))) best = q
  }
  return best
}

/** placed turns the server's place, y downwards, into the drawing's, y upwards. */
const placed = (a: { x?: number; y?: number }) => (a.x === undefined || a.y === undefined ? undefined : { x: a.x, y: -a.y })

/** fromAnswer reads the server's graphology form. */
export function fromAnswer(answer: GraphAnswer): Graph {
  const quads = new Map<string, QuadClass>()
  const degrees = new Map<string, number>()
  for (const e of answer.edges) for (const end of [e.source, e.target]) degrees.set(end, (degrees.get(end) ?? 0) + 1)
  const nodes = answer.nodes.map(({ key, attributes: a }): Node => {
    quads.set(key, a.quad_class ?? 'none')
    return { id: key, label: a.label, kind: a.kind, quad: a.quad_class ?? 'none', date: a.date, start: a.start, status: a.status, degree: degrees.get(key) ?? 0, focus: a.focus ?? false, at: placed(a) }
  })
  const edges = answer.edges.map((e): Edge => {
    const ofEvent = [quads.get(e.source), quads.get(e.target)].find((q) => q && q !== 'none')
    return {
      id: e.key,
      source: e.source,
      target: e.target,
      label: e.attributes.label,
      directed: e.attributes.directed,
      weight: e.attributes.weight,
      quad: e.attributes.quad_classes ? leading(e.attributes.quad_classes) : (ofEvent ?? 'none'),
    }
  })
  return { nodes, edges }
}

export interface Shown {
  /** classes that are shown; empty shows all. */
  quads: ReadonlySet<QuadClass>
  /** nodes taken out by the person. */
  hidden: ReadonlySet<string>
}

/** visible leaves out hidden nodes, events and ties of other classes, and entities that nothing ties any more. */
export function visible(g: Graph, shown: Shown): Graph {
  const passes = (q: QuadClass) => shown.quads.size === 0 || shown.quads.has(q)
  const kept = new Map(g.nodes.filter((n) => !shown.hidden.has(n.id) && (n.kind !== 'event' || passes(n.quad))).map((n) => [n.id, n]))
  const edges = g.edges.filter((e) => {
    const a = kept.get(e.source)
    const b = kept.get(e.target)
    if (!a || !b) return false
    // An event's edges go with their event; a tie between entities has a class of its own.
    return a.kind === 'event' || b.kind === 'event' || passes(e.quad)
  })
  const tied = new Set(edges.flatMap((e) => [e.source, e.target]))
  return { nodes: [...kept.values()].filter((n) => n.focus || tied.has(n.id)), edges }
}

/** A tie as one of its ends sees it: the node at the other, and whether it points there (1), here (-1) or neither way. */
export interface Tie {
  node: Node
  way: number
  weight: number
}

/** ties lists what each node is tied to, in the order of the edges. */
export function ties(g: Graph): Map<string, Tie[]> {
  const nodes = new Map(g.nodes.map((n) => [n.id, n]))
  const found = new Map<string, Tie[]>(g.nodes.map((n) => [n.id, []]))
  for (const e of g.edges) {
    const [a, b] = [nodes.get(e.source), nodes.get(e.target)]
    if (!a || !b) continue
    found.get(a.id)!.push({ node: b, way: e.directed ? 1 : 0, weight: e.weight })
    if (a !== b) found.get(b.id)!.push({ node: a, way: e.directed ? -1 : 0, weight: e.weight })
  }
  return found
}

/** place gives a node its first position: on a sunflower, the same at each visit. */
export function place(i: number): { x: number; y: number } {
  const angle = i * Math.PI * (3 - Math.sqrt(5))
  const r = Math.sqrt(i + 0.5)
  return { x: r * Math.cos(angle), y: r * Math.sin(angle) }
}

/** sizeOf is a radius in pixels; it grows with the logarithm of the degree, for a hub must not cover its neighbours. Of many nodes each is smaller: see crowding. */
export function sizeOf(n: Node, small = 1): number {
  if (n.kind === 'event') return 3.6 * small
  return (Math.min(15, 4 + 1.5 * Math.log2(1 + n.degree)) + (n.focus ? 2 : 0)) * small
}

/** crowding is how much smaller nodes are drawn where there are many, so that they do not cover the plane and each other. */
export const crowding = (nodes: number) => Math.min(1, Math.sqrt(900 / nodes))
