import { isolated } from '../lib/bidi'
import { dateWords } from '../lib/dates'
import { count, quadName } from '../lib/words'
import type { Graph, Node } from './model'
import type { Colours } from './picture'

/** about is what the plate says under a node's name. */
function about(n: Node | undefined): string {
  if (!n) return ''
  if (n.kind !== 'event') return `${n.kind} · ${count(n.degree, 'tie')} here`
  return [n.date && dateWords(n.date), quadName(n.quad), n.status && n.status !== 'occurred' ? n.status : ''].filter(Boolean).join(' · ')
}

/** plate writes name and details of the node under the pointer, in the page's colours. */
export function plate(c: Colours, graph: Graph) {
  const nodes = new Map(graph.nodes.map((n) => [n.id, n]))
  return (pen: CanvasRenderingContext2D, data: { key?: string; x: number; y: number; size: number; label: string | null }) => {
    const name = isolated(data.label ?? '')
    const details = about(data.key ? nodes.get(data.key) : undefined)
    pen.font = '12px system-ui, sans-serif'
    const second = pen.measureText(details).width
    pen.font = '600 13px system-ui, sans-serif'
    const w = Math.max(pen.measureText(name).width, second) + 16
    const h = details ? 42 : 26
    // On the side where there is room.
    const room = pen.canvas.clientWidth || pen.canvas.width
    const x = data.x + data.size + 6 + w > room ? data.x - data.size - 6 - w : data.x + data.size + 6
    const y = data.y - h / 2
    pen.fillStyle = c.ground
    pen.strokeStyle = c.edge
    pen.lineWidth = 1
    pen.beginPath()
    pen.roundRect(x, y, w, h, 6)
    pen.fill()
    pen.stroke()
    pen.fillStyle = c.text
    pen.textBaseline = 'middle'
    pen.fillText(name, x + 8, y + 14)
    if (!details) return
    pen.font = '12px system-ui, sans-serif'
    pen.fillStyle = c.muted
    pen.fillText(details, x + 8, y + 30)
  }
}
