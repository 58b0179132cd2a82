// What sigma draws, made of what is to be seen: first the nodes, then the ties between them.
import Graphology from 'graphology'
import { mixed } from '../lib/theme'
import { crowding, place, sizeOf, type Graph } from './model'
import type { Colours } from './picture'
import { cornersOf, grown } from './shapes'

type Places = ReadonlyMap<string, { x: number; y: number }>

export const large = 5000 // edges from which they are drawn as plain lines, after the nodes

/** nodesOf makes the graph without its ties; positions is filled with where the nodes are. */
export function nodesOf({ nodes }: Graph, pinned: Places, positions: Map<string, { x: number; y: number }>, c: Colours): Graphology {
  const graph = new Graphology({ multi: true, type: 'mixed' })
  const small = crowding(nodes.length)
  nodes.forEach((n, i) => {
    const at = pinned.get(n.id) ?? positions.get(n.id) ?? n.at ?? place(i)
    positions.set(n.id, at)
    const ring = n.focus || pinned.has(n.id)
    graph.addNode(n.id, { ...at, label: n.label, size: grown(n.kind, sizeOf(n, small)) + (ring ? 2 : 0), color: c.of(n.quad, n.kind), corners: cornersOf(n.kind), ring, zIndex: n.kind === 'event' ? 0 : 1 })
  })
  return graph
}

/** tie adds the ties. */
export function tie(graph: Graphology, { edges }: Graph, c: Colours): void {
  const plain = edges.length > large
  const pale = new Map<string, string>() // by class: mixing a colour for each of thousands takes its time
  const paled = (quad: string) => {
    if (!pale.has(quad)) pale.set(quad, mixed(quad === 'none' ? c.edge : c.of(quad, 'event'), c.ground, plain ? 0.3 : 0.5))
    return pale.get(quad)!
  }
  for (const e of edges) {
    if (graph.hasEdge(e.id)) continue
    const size = Math.min(7, 0.8 + 0.8 * Math.log2(Math.max(1, e.weight)))
    graph.addEdgeWithKey(e.id, e.source, e.target, { size, color: paled(e.quad), strong: e.quad === 'none' ? c.muted : c.of(e.quad, 'event'), type: plain ? 'plain' : e.directed ? 'arrow' : 'line' })
  }
}
