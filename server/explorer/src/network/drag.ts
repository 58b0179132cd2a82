import type Graphology from 'graphology'
import type Sigma from 'sigma'

/** dragging moves a node under the pointer and pins it where it is let go; it returns how to take that away. */
export function dragging(drawing: Sigma, graph: Graphology, positions: Map<string, { x: number; y: number }>, onPin: (id: string, at: { x: number; y: number }) => void): () => void {
  let held: string | undefined
  let moved = false
  drawing.on('downNode', ({ node }) => {
    held = node
    moved = false
    if (!drawing.getCustomBBox()) drawing.setCustomBBox(drawing.getBBox()) // the view must not follow the node
  })
  const captor = drawing.getMouseCaptor()
  const move: Parameters<typeof captor.on<'mousemovebody'>>[1] = (e) => {
    if (!held) return
    moved = true
    const at = drawing.viewportToGraph(e)
    graph.mergeNodeAttributes(held, at)
    positions.set(held, at)
    e.preventSigmaDefault()
    e.original.preventDefault()
  }
  const drop = () => {
    if (held && moved) onPin(held, positions.get(held)!)
    held = undefined
  }
  captor.on('mousemovebody', move)
  captor.on('mouseup', drop)
  return () => {
    captor.off('mousemovebody', move)
    captor.off('mouseup', drop)
  }
}
