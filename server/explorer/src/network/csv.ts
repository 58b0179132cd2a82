import { csvOf } from '../lib/csv'
import type { Graph } from './model'

/** csv lists the ties that are drawn, with the names and kinds of their ends. */
export function csv(g: Graph): string {
  const nodes = new Map(g.nodes.map((n) => [n.id, n]))
  const rows = g.edges.map((e) => {
    const [a, b] = [nodes.get(e.source), nodes.get(e.target)]
    return [a?.label ?? '', b?.label ?? '', e.label, e.directed ? 'directed' : 'mutual', e.weight, e.quad, a?.kind ?? '', b?.kind ?? '', a?.date ?? b?.date ?? '', e.source, e.target]
  })
  return csvOf([['source', 'target', 'tie', 'direction', 'weight', 'class', 'source_kind', 'target_kind', 'date', 'source_id', 'target_id'], ...rows])
}
