import Graphology from 'graphology'
import { NodeSquareProgram } from '@sigma/node-square'
import { useEffect, useRef, useState } from 'preact/hooks'
import Sigma from 'sigma'
import { colour, reducedMotion, usePalette } from '../lib/theme'
import type { Round, Task } from './layout.worker'
import { place, sizeOf, type Graph } from './model'
import type { Colours, Positions } from './picture'

export interface CanvasProps {
  graph: Graph
  picked?: string
  pinned: ReadonlyMap<string, { x: number; y: number }>
  onPick: (id: string | undefined) => void
  onPin?: (id: string, at: { x: number; y: number }) => void
  /** positions is filled with where the nodes are, for pictures and pins. */
  positions: Map<string, { x: number; y: number }>
}

/** colours reads the palette of the style sheet. */
export function colours(): Colours {
  const quads = new Map<string, string>()
  const of = (quad: string, kind: string) => {
    const name = kind === 'event' ? 'quad-' + quad : 'kind-' + kind
    if (!quads.has(name)) quads.set(name, colour(name) || colour('quad-none'))
    return quads.get(name)!
  }
  return { ground: colour('ground'), text: colour('text'), edge: colour('edge'), of }
}

function build(g: Graph, c: Colours, positions: Positions): Graphology {
  const graph = new Graphology({ multi: true, type: 'mixed' })
  g.nodes.forEach((n, i) => {
    const at = positions.get(n.id) ?? place(i)
    graph.addNode(n.id, { ...at, label: n.label, size: sizeOf(n), color: c.of(n.quad, n.kind), type: n.kind === 'event' ? 'square' : 'circle', forceLabel: n.focus })
  })
  for (const e of g.edges) {
    const attributes = { size: Math.min(6, 1 + Math.log2(Math.max(1, e.weight))), color: e.quad === 'none' ? c.edge : c.of(e.quad, 'event'), type: e.directed ? 'arrow' : 'line' }
    if (graph.hasEdge(e.id)) continue
    graph.addEdgeWithKey(e.id, e.source, e.target, attributes)
  }
  return graph
}

/** drawHover writes the name of the node under the pointer on a plate in the page's colours. */
function drawHover(c: Colours) {
  return (context: CanvasRenderingContext2D, data: { x: number; y: number; size: number; label: string | null }) => {
    const label = data.label ?? ''
    context.font = '600 13px system-ui, sans-serif'
    const w = context.measureText(label).width + 12
    context.fillStyle = c.ground
    context.strokeStyle = c.text
    context.beginPath()
    context.roundRect(data.x + data.size + 2, data.y - 11, w, 22, 4)
    context.fill()
    context.stroke()
    context.fillStyle = c.text
    context.fillText(label, data.x + data.size + 8, data.y + 5)
  }
}

/** roundsFor bounds the work of the layout: small networks settle, large ones come near. */
const roundsFor = (nodes: number) => (nodes < 500 ? 16 : nodes < 3000 ? 10 : 6)

/** Canvas draws a network with WebGL; its table beside it says the same to those who cannot see it. */
export default function Canvas(p: CanvasProps) {
  const box = useRef<HTMLDivElement>(null)
  const sigma = useRef<Sigma>()
  const [broken, setBroken] = useState('')
  const palette = usePalette()
  const picked = useRef(p.picked)
  picked.current = p.picked
  const shown = p.graph.nodes.map((n) => n.id).join(' ') + ' ' + p.graph.edges.length

  useEffect(() => {
    if (!box.current) return
    const c = colours()
    const graph = build(p.graph, c, p.positions)
    let drawing: Sigma
    try {
      drawing = new Sigma(graph, box.current, {
        nodeProgramClasses: { square: NodeSquareProgram },
        labelColor: { color: c.text },
        labelFont: 'system-ui, sans-serif',
        labelSize: 12,
        labelDensity: 0.6,
        labelRenderedSizeThreshold: 7,
        defaultDrawNodeHover: drawHover(c),
        nodeReducer: (id, data) => {
          const at = picked.current
          if (!at || !graph.hasNode(at)) return data
          if (id === at) return { ...data, highlighted: true, zIndex: 1 }
          return graph.areNeighbors(id, at) ? { ...data, forceLabel: true } : { ...data, color: c.edge, label: '' }
        },
        zIndex: true,
        allowInvalidContainer: true,
      })
    } catch (e) {
      setBroken(e instanceof Error ? e.message : String(e))
      return
    }
    sigma.current = drawing
    drawing.on('clickNode', ({ node }) => p.onPick(node))
    drawing.on('clickStage', () => p.onPick(undefined))
    const undrag = dragging(drawing, graph, p)
    const stop = layOut(p, graph)
    return () => {
      stop()
      undrag()
      drawing.kill()
      sigma.current = undefined
    }
  }, [shown, palette])
  useEffect(() => void sigma.current?.refresh(), [p.picked])

  if (broken) return <p class="cut">This browser cannot draw the network (WebGL: {broken}). The table below holds all of it.</p>
  return (
    <div class="canvas-frame">
      <div ref={box} class="canvas" role="img" aria-label={`Network of ${p.graph.nodes.length} nodes and ${p.graph.edges.length} edges; the table below holds the same.`} />
      <div class="zoom" role="group" aria-label="Zoom">
        <button onClick={() => void sigma.current?.getCamera().animatedZoom({ duration: reducedMotion() ? 0 : 200 })} aria-label="Nearer">
          +
        </button>
        <button onClick={() => void sigma.current?.getCamera().animatedUnzoom({ duration: reducedMotion() ? 0 : 200 })} aria-label="Farther">
          −
        </button>
        <button onClick={() => void sigma.current?.getCamera().animatedReset({ duration: reducedMotion() ? 0 : 200 })}>Whole</button>
      </div>
    </div>
  )
}

/** layOut runs ForceAtlas2 in a worker from the present positions; it returns how to stop it. */
function layOut(p: CanvasProps, graph: Graphology): () => void {
  const worker = new Worker(new URL('./layout.worker.ts', import.meta.url), { type: 'module' })
  const ids = p.graph.nodes.map((n) => n.id)
  const task: Task = {
    nodes: p.graph.nodes.map((n) => {
      const { x, y } = p.pinned.get(n.id) ?? (graph.getNodeAttributes(n.id) as { x: number; y: number })
      return { id: n.id, x, y, size: sizeOf(n), fixed: p.pinned.has(n.id) }
    }),
    edges: p.graph.edges.map((e) => ({ source: e.source, target: e.target, weight: e.weight })),
    rounds: roundsFor(ids.length),
  }
  const still = reducedMotion()
  worker.onmessage = ({ data }: MessageEvent<Round>) => {
    if (still && !data.last) return
    ids.forEach((id, i) => p.positions.set(id, { x: data.positions[2 * i]!, y: data.positions[2 * i + 1]! }))
    graph.updateEachNodeAttributes((id, a) => ({ ...a, ...p.positions.get(id) }), { attributes: ['x', 'y'] })
    if (data.last) worker.terminate()
  }
  worker.postMessage(task)
  return () => worker.terminate()
}

/** dragging moves a node under the pointer and pins it where it is let go. */
function dragging(drawing: Sigma, graph: Graphology, p: CanvasProps): () => void {
  if (!p.onPin) return () => undefined
  let held: string | undefined
  let moved = false
  drawing.on('downNode', ({ node }) => {
    held = node
    moved = false
  })
  const captor = drawing.getMouseCaptor()
  captor.on('mousemovebody', (e) => {
    if (!held) return
    moved = true
    const at = drawing.viewportToGraph(e)
    graph.mergeNodeAttributes(held, at)
    p.positions.set(held, at)
    e.preventSigmaDefault()
    e.original.preventDefault()
  })
  const drop = () => {
    if (held && moved) p.onPin?.(held, p.positions.get(held)!)
    held = undefined
  }
  captor.on('mouseup', drop)
  return () => captor.off('mouseup', drop)
}
