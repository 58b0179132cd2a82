// The tables that ForceAtlas2 works on. The library makes them of a graph object; made here they
// spare the worker the whole graph library.

export const perNode = 10
const perEdge = 3
const mass = 6
const convergence = 7
const radius = 8
const fixed = 9

/** nodeMatrix has a row of ten numbers a node: place, forces, mass, convergence, size, whether it is fixed. */
export function nodeMatrix(nodes: { x: number; y: number; size: number; fixed: boolean }[], edges: Float32Array): Float32Array {
  const m = new Float32Array(nodes.length * perNode)
  nodes.forEach((n, i) => {
    const at = i * perNode
    m[at] = n.x
    m[at + 1] = n.y
    m[at + mass] = 1
    m[at + convergence] = 1
    m[at + radius] = n.size
    m[at + fixed] = n.fixed ? 1 : 0
  })
  for (let i = 0; i < edges.length; i += perEdge) {
    m[edges[i]! * perNode + mass]! += edges[i + 2]!
    m[edges[i + 1]! * perNode + mass]! += edges[i + 2]!
  }
  return m
}

/** edgeMatrix turns indexes of nodes into offsets of their rows. */
export function edgeMatrix(edges: Float32Array): Float32Array {
  return edges.map((v, i) => (i % perEdge === 2 ? v : v * perNode))
}

/** settings suit the size: small networks keep nodes from covering each other, large ones approximate far forces. */
export function settings(order: number) {
  return {
    linLogMode: false,
    outboundAttractionDistribution: false,
    adjustSizes: order < 800,
    edgeWeightInfluence: 1,
    scalingRatio: order < 800 ? 40 : 8,
    strongGravityMode: false,
    gravity: order < 800 ? 1.2 : 0.6,
    slowDown: 1 + Math.log(Math.max(1, order)),
    barnesHutOptimize: order > 800,
    barnesHutTheta: 0.6,
  }
}
