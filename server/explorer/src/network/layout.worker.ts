// ForceAtlas2 beside the page, so that a large network never stops it. Positions go
// back after each round; the page shows them as they come, or only the last.
import iterate from 'graphology-layout-forceatlas2/iterate'
import { edgeMatrix, nodeMatrix, perNode, settings } from './layout'
import { parties, projected, seat, type Seated } from './seats'

export interface Task {
  nodes: (Seated & { size: number })[]
  /** Ends of edges as indexes of nodes, and weights: three numbers each. */
  edges: Float32Array
  rounds: number
}

export interface Round {
  positions: Float32Array
  last: boolean
}

const perRound = 25
const seatedUpTo = 3000 // nodes; in larger networks no eye follows single events

self.onmessage = ({ data }: MessageEvent<Task>) => {
  const all = data.nodes
  const seated = all.length <= seatedUpTo && all.some((n) => n.event) && all.some((n) => !n.event)
  const groups = seated ? parties(all, data.edges) : new Map<number, number[]>()
  const moved = all.map((_, i) => i).filter((i) => !groups.has(i))
  const row = new Map(moved.map((i, k) => [i, k]))
  const ties = seated ? projected(all, data.edges).map((v, i) => (i % 3 === 2 ? v : row.get(v)!)) : data.edges
  const some = moved.map((i) => all[i]!)
  const nodes = nodeMatrix(some, ties)
  const edges = edgeMatrix(ties)
  const options = settings(some.length)
  for (let round = 1; round <= data.rounds; round++) {
    for (let i = 0; i < perRound; i++) iterate(options, nodes, edges)
    some.forEach((n, i) => Object.assign(n, { x: nodes[i * perNode], y: nodes[i * perNode + 1] }))
    seat(all, groups)
    const positions = Float32Array.from(all.flatMap((n) => [n.x, n.y]))
    self.postMessage({ positions, last: round === data.rounds } satisfies Round, { transfer: [positions.buffer] })
  }
}
