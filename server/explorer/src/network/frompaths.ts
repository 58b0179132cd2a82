import type { Entity, EventAnswer, PathAnswer } from '../lib/types'
import { human, quadOf } from '../lib/words'
import { yearOf } from '../lib/dates'
import type { Edge, Graph, Node } from './model'

/** pathKey tells a path from others: its entities and events in order. */
export function pathKey(p: PathAnswer): string {
  return p.steps.map((s) => s.event?.id ?? s.entity?.id ?? '').join(' ')
}

/** fromPaths draws paths laid over each other: what they share is drawn once. */
export function fromPaths(paths: PathAnswer[]): Graph {
  const nodes = new Map<string, Node>()
  const edges = new Map<string, Edge>()
  const entity = (e: Entity, focus: boolean) => {
    const had = nodes.get(e.id)
    if (had) had.focus ||= focus
    else nodes.set(e.id, { id: e.id, label: e.name, kind: e.kind, quad: 'none', degree: 0, focus })
    return e.id
  }
  const event = (e: EventAnswer) => {
    const year = yearOf(e.date)
    if (!nodes.has(e.id)) {
      const label = human(e.relation ?? e.type) + (year === undefined ? '' : ' ' + year)
      nodes.set(e.id, { id: e.id, label, kind: 'event', quad: quadOf(e), date: e.date, status: e.status, degree: 0, focus: false })
    }
    return e.id
  }
  const tie = (source: string, target: string, directed: boolean, label: string) => {
    const id = source + ' ' + target
    if (edges.has(id)) return
    edges.set(id, { id, source, target, label, directed, weight: 1, quad: nodes.get(source)?.quad !== 'none' ? nodes.get(source)!.quad : nodes.get(target)!.quad })
    for (const end of [source, target]) nodes.get(end)!.degree++
  }
  for (const p of paths) {
    p.steps.forEach((s, i) => {
      if (!s.event) return
      const before = p.steps[i - 1]!
      const after = p.steps[i + 1]!
      const a = entity((before.lineage ?? before.entity)!, i === 1)
      const b = entity(after.entity!, i + 2 === p.steps.length)
      const e = event(s.event)
      const directed = s.direction !== 'mutual'
      const [first, last] = s.direction === 'in' ? [b, a] : [a, b]
      tie(first, e, directed, 'from')
      tie(e, last, directed, 'to')
    })
  }
  return { nodes: [...nodes.values()], edges: [...edges.values()] }
}
