// ForceAtlas2 beside the page, so that a large network never stops it. Positions go
// back after each round; the page shows them as they come, or only the last.
import Graph from 'graphology'
import forceAtlas2 from 'graphology-layout-forceatlas2'

export interface Task {
  nodes: { id: string; x: number; y: number; size: number; fixed: boolean }[]
  edges: { source: string; target: string; weight: number }[]
  rounds: number
}

export interface Round {
  positions: Float32Array
  last: boolean
}

const perRound = 25

self.onmessage = ({ data }: MessageEvent<Task>) => {
  const graph = new Graph({ type: 'undirected' })
  for (const { id, ...attributes } of data.nodes) graph.addNode(id, attributes)
  for (const { source, target, weight } of data.edges) {
    if (source !== target) graph.mergeEdge(source, target, { weight: Math.log2(1 + weight) })
  }
  const settings = { ...forceAtlas2.inferSettings(graph), barnesHutOptimize: graph.order > 800, adjustSizes: graph.order < 800, gravity: 1, scalingRatio: 12 }
  for (let round = 1; round <= data.rounds; round++) {
    forceAtlas2.assign(graph, { iterations: perRound, settings })
    const positions = new Float32Array(graph.order * 2)
    let i = 0
    graph.forEachNode((_, a) => {
      positions[i++] = a.x as number
      positions[i++] = a.y as number
    })
    self.postMessage({ positions, last: round === data.rounds } satisfies Round, { transfer: [positions.buffer] })
  }
}
