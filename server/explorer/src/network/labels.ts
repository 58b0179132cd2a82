// Names over the drawing: the most telling first, none over another.
import { isolated } from '../lib/bidi'
import type Graphology from 'graphology'
import type Sigma from 'sigma'

export interface LabelLook {
  text: string
  ground: string
}

const font = (strong: boolean) => `${strong ? '600 13px' : '12px'} system-ui, sans-serif`
const areaOfLabel = 8500 // square pixels of the drawing for each name
const mostTried = 3000

interface Box {
  x: number
  y: number
  w: number
  h: number
}

const apart = (a: Box, b: Box) => a.x + a.w < b.x || b.x + b.w < a.x || a.y + a.h < b.y || b.y + b.h < a.y

/** free finds a place for a label beside its node within the width that no earlier label takes: right, left, above, below. */
export function free(x: number, y: number, r: number, w: number, h: number, taken: Box[], width = Infinity): Box | undefined {
  for (const [bx, by] of [
    [x + r + 4, y - h / 2],
    [x - r - 4 - w, y - h / 2],
    [x - w / 2, y - r - 2 - h],
    [x - w / 2, y + r + 2],
  ] as const) {
    const box = { x: bx, y: by, w, h }
    if (bx >= 0 && bx + w <= width && taken.every((t) => apart(box, t))) return box
  }
  return undefined
}

/** labels draws the names after each frame on a canvas of its own; it returns how to take it away. rank orders nodes, the first named first. */
export function labels(drawing: Sigma, graph: Graphology, box: HTMLElement, look: LabelLook, rank: () => { order: string[]; strong: ReadonlySet<string>; only?: ReadonlySet<string> }): () => void {
  const canvas = document.createElement('canvas')
  canvas.className = 'labels'
  box.append(canvas)
  const pen = canvas.getContext('2d')
  const widths = new Map<string, number>()
  const draw = () => {
    if (!pen) return
    const { width, height } = drawing.getDimensions()
    const ratio = window.devicePixelRatio || 1
    if (canvas.width !== Math.round(width * ratio) || canvas.height !== Math.round(height * ratio)) {
      canvas.width = Math.round(width * ratio)
      canvas.height = Math.round(height * ratio)
    }
    pen.setTransform(ratio, 0, 0, ratio, 0, 0)
    pen.clearRect(0, 0, width, height)
    pen.textBaseline = 'middle'
    pen.lineJoin = 'round'
    pen.lineWidth = 4
    const { order, strong, only } = rank()
    const taken: Box[] = []
    let tried = 0
    const most = (width * height) / areaOfLabel
    for (const id of order) {
      if (taken.length >= most || ++tried > mostTried) break
      if (only && !only.has(id)) continue
      const data = drawing.getNodeDisplayData(id)
      const label = graph.getNodeAttribute(id, 'label') as string | undefined
      if (!data || data.hidden || !label) continue
      const at = drawing.framedGraphToViewport(data)
      if (at.x < -20 || at.y < -10 || at.x > width + 20 || at.y > height + 10) continue
      const bold = strong.has(id)
      const shown = isolated(label.length > 34 ? label.slice(0, 32).trimEnd() + '…' : label)
      pen.font = font(bold)
      const key = (bold ? 'b' : '') + shown
      let w = widths.get(key)
      if (w === undefined) widths.set(key, (w = pen.measureText(shown).width))
      const place = free(at.x, at.y, drawing.scaleSize(data.size), w, 15, taken, width)
      if (!place) continue
      taken.push(place)
      pen.strokeStyle = look.ground
      pen.strokeText(shown, place.x, place.y + 8)
      pen.fillStyle = look.text
      pen.fillText(shown, place.x, place.y + 8)
    }
  }
  drawing.on('afterRender', draw)
  return () => {
    drawing.off('afterRender', draw)
    canvas.remove()
  }
}
