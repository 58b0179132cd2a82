import type Graphology from 'graphology'
import type Sigma from 'sigma'

interface Options {
  positions: Map<string, { x: number; y: number }>
  /** slow tells whether drawing the network takes longer than a frame. */
  slow: () => boolean
  colour: string
  onPin: (id: string, at: { x: number; y: number }) => void
}

/** dragging moves a node under the pointer and pins it where it is let go; it returns how to take that away. */
export function dragging(drawing: Sigma, graph: Graphology, box: HTMLElement, o: Options): () => void {
  let held: string | undefined
  let at: { x: number; y: number } | undefined
  const ghost = shadow(drawing, graph, box, o.colour)
  drawing.on('downNode', ({ node }) => {
    held = node
    at = undefined
    if (!drawing.getCustomBBox()) drawing.setCustomBBox(drawing.getBBox()) // the view must not follow the node
  })
  const captor = drawing.getMouseCaptor()
  const move: Parameters<typeof captor.on<'mousemovebody'>>[1] = (e) => {
    if (!held) return
    at = drawing.viewportToGraph(e)
    // A network that is slow to draw stays as it is until the node is let go; a shadow shows where it will be.
    if (o.slow()) ghost.show(held, at)
    else graph.mergeNodeAttributes(held, at)
    e.preventSigmaDefault()
    e.original.preventDefault()
  }
  const drop = () => {
    if (held && at) {
      ghost.clear()
      graph.mergeNodeAttributes(held, at)
      o.positions.set(held, at)
      o.onPin(held, at)
    }
    held = undefined
  }
  captor.on('mousemovebody', move)
  captor.on('mouseup', drop)
  return () => {
    captor.off('mousemovebody', move)
    captor.off('mouseup', drop)
    ghost.clear()
  }
}

/** shadow draws a node and its ties where they would be, over the network. */
function shadow(drawing: Sigma, graph: Graphology, box: HTMLElement, colour: string) {
  const canvas = document.createElement('canvas')
  canvas.className = 'labels'
  const pen = canvas.getContext('2d')
  const show = (id: string, at: { x: number; y: number }) => {
    if (!pen) return
    const { width, height } = drawing.getDimensions()
    if (!canvas.isConnected) box.append(canvas)
    if (canvas.width !== width || canvas.height !== height) Object.assign(canvas, { width, height })
    pen.clearRect(0, 0, width, height)
    const to = drawing.graphToViewport(at)
    pen.strokeStyle = pen.fillStyle = colour
    pen.globalAlpha = 0.5
    pen.beginPath()
    graph.forEachNeighbor(id, (_, other) => {
      const from = drawing.graphToViewport({ x: Number(other.x), y: Number(other.y) })
      pen.moveTo(from.x, from.y)
      pen.lineTo(to.x, to.y)
    })
    pen.stroke()
    pen.globalAlpha = 1
    pen.beginPath()
    pen.arc(to.x, to.y, 7, 0, 2 * Math.PI)
    pen.fill()
  }
  return { show, clear: () => canvas.remove() }
}
