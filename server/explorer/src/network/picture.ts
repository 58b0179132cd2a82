// The network as a file: SVG written by hand, PNG made of it. Both take the positions that are on the screen.
import { isolated } from '../lib/bidi'
import { raster } from '../lib/still'
import { crowding, sizeOf, type Graph } from './model'
import { polygon } from './shapes'

export interface Colours {
  ground: string
  text: string
  muted: string
  edge: string
  /** dim is for what steps back. */
  dim: string
  of: (quad: string, kind: string) => string
}

export type Positions = ReadonlyMap<string, { x: number; y: number }>

const width = 1600
const height = 1000
const margin = 80

/** scale maps the graph's positions into the picture. */
export function scale(positions: Positions): (id: string) => { x: number; y: number } {
  const all = [...positions.values()]
  const low = { x: Math.min(...all.map((p) => p.x)), y: Math.min(...all.map((p) => p.y)) }
  const high = { x: Math.max(...all.map((p) => p.x)), y: Math.max(...all.map((p) => p.y)) }
  const k = Math.min((width - 2 * margin) / (high.x - low.x || 1), (height - 2 * margin) / (high.y - low.y || 1))
  return (id) => {
    const p = positions.get(id) ?? { x: 0, y: 0 }
    // Screens count downwards, the layout upwards.
    return { x: width / 2 + (p.x - (low.x + high.x) / 2) * k, y: height / 2 - (p.y - (low.y + high.y) / 2) * k }
  }
}

const escape = (s: string) => s.replace(/[&<>"]/g, (c) => ({ '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' })[c]!)

export function svg(g: Graph, positions: Positions, c: Colours): string {
  const at = scale(positions)
  const small = crowding(g.nodes.length)
  const lines = g.edges.map((e) => {
    const [a, b] = [at(e.source), at(e.target)]
    return `<line x1="${a.x.toFixed(1)}" y1="${a.y.toFixed(1)}" x2="${b.x.toFixed(1)}" y2="${b.y.toFixed(1)}" stroke="${e.quad === 'none' ? c.edge : c.of(e.quad, 'event')}" stroke-opacity="0.6"/>`
  })
  const marks = g.nodes.map((n) => {
    const p = at(n.id)
    const r = sizeOf(n, small)
    const fill = c.of(n.quad, n.kind)
    const points = polygon(n.kind, p.x, p.y, r)
    const shape = points.length
      ? `<polygon points="${points.map((c) => c.map((v) => v.toFixed(1)).join(',')).join(' ')}" fill="${fill}"/>`
      : `<circle cx="${p.x.toFixed(1)}" cy="${p.y.toFixed(1)}" r="${r.toFixed(1)}" fill="${fill}"/>`
    return `<g><title>${escape(n.label)}</title>${shape}<text x="${(p.x + r + 3).toFixed(1)}" y="${(p.y + 4).toFixed(1)}">${escape(isolated(n.label))}</text></g>`
  })
  return (
    `<svg xmlns="http://www.w3.org/2000/svg" width="${width}" height="${height}" viewBox="0 0 ${width} ${height}" font-family="sans-serif" font-size="12" fill="${c.text}">` +
    `<rect width="${width}" height="${height}" fill="${c.ground}"/>${lines.join('')}${marks.join('')}</svg>\n`
  )
}

/** png is the same as dots; null where the browser cannot. */
export const png = (g: Graph, positions: Positions, c: Colours): Promise<Blob | null> => raster(svg(g, positions, c), width, height, 1)
