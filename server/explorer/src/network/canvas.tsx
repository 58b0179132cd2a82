import type Graphology from 'graphology'
import { useEffect, useRef, useState } from 'preact/hooks'
import Sigma from 'sigma'
import { EdgeLineProgram } from 'sigma/rendering'
import { count } from '../lib/words'
import { mixed, reducedMotion, usePalette } from '../lib/theme'
import { large, nodesOf, tie } from './build'
import { colours } from './colours'
import { dragging } from './drag'
import { gliding } from './glide'
import { plate } from './hover'
import { labels } from './labels'
import type { Round, Task } from './layout.worker'
import { sizeOf, type Graph } from './model'
import { ShapeProgram } from './program'

export interface CanvasProps {
  graph: Graph
  picked?: string
  /** lit nodes stand out and the others step back; none lights all. */
  lit?: ReadonlySet<string>
  pinned: ReadonlyMap<string, { x: number; y: number }>
  onPick: (id: string | undefined) => void
  onPin?: (id: string, at: { x: number; y: number }) => void
  /** positions is filled with where the nodes are, for pictures and pins. */
  positions: Map<string, { x: number; y: number }>
}

/** Canvas draws a network with WebGL; its table beside it says the same to those who cannot see it. */
export default function Canvas(p: CanvasProps) {
  const box = useRef<HTMLDivElement>(null)
  const sigma = useRef<Sigma>()
  const settled = useRef(false)
  const [broken, setBroken] = useState('')
  const [said, setSaid] = useState('')
  const palette = usePalette()
  const state = useRef(p)
  state.current = p
  const shown = p.graph.nodes.map((n) => n.id).join(' ') + ' ' + p.graph.edges.length + ' ' + [...p.pinned.keys()].join(' ')

  useEffect(() => {
    if (!box.current) return
    const c = colours()
    // What was laid out stays where it is: in other colours, and with less to be seen.
    const known = settled.current && p.graph.nodes.every((n) => n.at || stands(p.positions.get(n.id), p.pinned.get(n.id)))
    const graph = nodesOf(p.graph, p.pinned, p.positions, c)
    const later = p.graph.edges.length > large // the nodes are to be seen before their ties are
    if (!later) tie(graph, p.graph, c)
    // What is named first: the focus, then entities by their ties, then events.
    const order = [...p.graph.nodes].sort((a, b) => Number(b.focus) - Number(a.focus) || Number(a.kind === 'event') - Number(b.kind === 'event') || b.degree - a.degree).map((n) => n.id)
    const entities = new Set(p.graph.nodes.filter((n) => n.kind !== 'event').map((n) => n.id))
    const focus = new Set(p.graph.nodes.filter((n) => n.focus).map((n) => n.id))
    const near = (): ReadonlySet<string> | undefined => {
      const { picked, lit } = state.current
      if (picked && graph.hasNode(picked)) return new Set([picked, ...graph.neighbors(picked)])
      return lit && lit.size > 0 ? lit : undefined
    }
    let around = near()
    const pale = mixed(c.edge, c.ground, 0.3)
    let drawing: Sigma
    try {
      box.current.hidden = true // sigma draws at once, before names and watchers are there: nothing then
      drawing = new Sigma(graph, box.current, {
        nodeProgramClasses: { circle: ShapeProgram },
        edgeProgramClasses: { plain: EdgeLineProgram },
        renderLabels: false,
        defaultDrawNodeHover: plate(c, p.graph),
        nodeReducer: (id, data) => {
          if (!around) return data
          if (around.has(id)) return { ...data, zIndex: 2, highlighted: id === state.current.picked }
          return { ...data, color: c.dim }
        },
        edgeReducer: (id, data) => {
          if (!around) return data
          const [a, b] = graph.extremities(id)
          const picked = state.current.picked
          const on = picked ? a === picked || b === picked : around.has(a) && around.has(b)
          return on ? { ...data, color: data.strong, zIndex: 1 } : { ...data, color: pale }
        },
        zIndex: true,
        stagePadding: 46,
        minCameraRatio: 0.02,
        maxCameraRatio: 4,
        allowInvalidContainer: true,
        ...(reducedMotion() ? { zoomDuration: 1, doubleClickZoomingDuration: 1, inertiaDuration: 1 } : {}),
      })
    } catch (e) {
      setBroken(e instanceof Error ? e.message : String(e))
      return
    }
    box.current.hidden = false
    sigma.current = drawing
    const unlabel = labels(drawing, graph, box.current, { text: c.text, ground: c.ground }, () => {
      const picked = state.current.picked
      // Events are named once there is room: nearer by, in small networks, around what is picked.
      const close = around !== undefined || order.length < 70 || drawing.getCamera().ratio < 0.55
      return { order: picked && graph.hasNode(picked) ? [picked, ...order] : order, strong: focus, only: around ?? (close ? undefined : entities) }
    })
    drawing.on('clickNode', ({ node }) => state.current.onPick(node))
    drawing.on('clickStage', () => state.current.picked && state.current.onPick(undefined))
    drawing.on('enterNode', () => box.current?.classList.add('pointing'))
    drawing.on('leaveNode', () => box.current?.classList.remove('pointing'))
    const at = box.current
    const glide = gliding(drawing, at, c.ground, p.graph.nodes.length + p.graph.edges.length)
    const undrag = p.onPin ? dragging(drawing, graph, at, { positions: p.positions, slow: glide.slow, colour: c.text, onPin: (id, to) => state.current.onPin?.(id, to) }) : () => undefined
    // The drawing is busy while nodes move or ties are still to come.
    let moving = false
    let tying = later
    const tell = () => at.setAttribute('aria-busy', String(moving || tying))
    const move = (busy: boolean) => {
      moving = busy
      settled.current = !busy
      tell()
    }
    if (known) tell()
    const stop = known ? () => undefined : layOut(p, graph, move)
    const relight = () => {
      around = near()
      glide.stale()
      drawing.refresh({ skipIndexation: true })
    }
    at.addEventListener('relight', relight)
    drawing.scheduleRender() // the first time the names were not there
    let gone = false
    if (later) {
      setSaid(`Drawing ${count(p.graph.edges.length, 'tie')}…`)
      afterPaint(() => {
        if (gone) return
        tie(graph, p.graph, c)
        if (near()) relight()
        afterPaint(() => {
          tying = false
          tell()
          setSaid('')
        })
      })
    }
    return () => {
      gone = true
      at.removeEventListener('relight', relight)
      stop()
      undrag()
      glide.stop()
      unlabel()
      drawing.kill()
      sigma.current = undefined
    }
  }, [shown, palette])
  const drawnFor = useRef(p)
  useEffect(() => {
    const { picked, lit } = drawnFor.current
    drawnFor.current = p
    if (picked !== p.picked || lit !== p.lit) box.current?.dispatchEvent(new Event('relight'))
  }, [p.picked, p.lit])

  if (broken) return <p class="cut">This browser cannot draw the network (WebGL: {broken}). The table below holds all of it.</p>
  const moved = { duration: reducedMotion() ? 1 : 200 } // of no milliseconds at all sigma makes no number
  const camera = () => sigma.current?.getCamera()
  return (
    <div class="canvas-frame">
      <div ref={box} class="canvas" role="img" aria-label={`Network of ${p.graph.nodes.length} nodes and ${p.graph.edges.length} edges; the table below holds the same.`} />
      <p class="progress" role="status">
        {said}
      </p>
      <div
        class="zoom"
        role="group"
        aria-label="Zoom; arrow keys move"
        onKeyDown={(e) => {
          const way = ways[e.key]
          const c = camera()
          if (!way || !c) return
          e.preventDefault()
          void c.animate({ x: c.x + way[0] * c.ratio, y: c.y + way[1] * c.ratio }, moved)
        }}
      >
        <button onClick={() => void camera()?.animatedZoom(moved)} aria-label="Nearer">
          +
        </button>
        <button onClick={() => void camera()?.animatedUnzoom(moved)} aria-label="Farther">
          −
        </button>
        <button onClick={() => void camera()?.animatedReset(moved)} aria-label="The whole network">
          ⤢
        </button>
      </div>
    </div>
  )
}

/** ways are where the camera goes by arrow keys; its y counts upwards. */
const ways: Record<string, readonly [number, number]> = { ArrowLeft: [-0.1, 0], ArrowRight: [0.1, 0], ArrowUp: [0, 0.1], ArrowDown: [0, -0.1] }

/** afterPaint waits until what there is has been shown. */
const afterPaint = (then: () => void) => requestAnimationFrame(() => setTimeout(then))

/** stands tells whether a node that was laid out is where it is pinned, if it is; pins are written with two decimals. */
const stands = (at: { x: number; y: number } | undefined, pin = at) => at !== undefined && pin !== undefined && Math.abs(at.x - pin.x) + Math.abs(at.y - pin.y) < 0.02

/** roundsFor bounds the work of the layout: small networks settle, large ones come near. */
const roundsFor = (nodes: number) => (nodes < 500 ? 24 : nodes < 3000 ? 12 : 6)

/** layOut runs ForceAtlas2 in a worker from the present positions, unless the server laid the network out; it returns how to stop it. */
function layOut(p: CanvasProps, graph: Graphology, busy: (moving: boolean) => void): () => void {
  const nodes = p.graph.nodes
  const laid = nodes.every((n) => n.at || p.pinned.has(n.id))
  busy(!laid)
  if (laid) return () => undefined
  const worker = new Worker(new URL('./layout.worker.ts', import.meta.url), { type: 'module' })
  const index = new Map(nodes.map((n, i) => [n.id, i]))
  const ties = p.graph.edges.filter((e) => e.source !== e.target)
  const edges = new Float32Array(ties.length * 3)
  ties.forEach((e, i) => edges.set([index.get(e.source)!, index.get(e.target)!, Math.log2(1 + e.weight)], 3 * i))
  const task: Task = {
    nodes: nodes.map((n) => ({ ...p.positions.get(n.id)!, size: sizeOf(n) * 2, fixed: p.pinned.has(n.id), event: n.kind === 'event' })),
    edges,
    rounds: roundsFor(nodes.length),
  }
  const onlyLast = reducedMotion()
  worker.onmessage = ({ data }: MessageEvent<Round>) => {
    if (onlyLast && !data.last) return
    nodes.forEach((n, i) => {
      if (!p.pinned.has(n.id)) p.positions.set(n.id, { x: data.positions[2 * i]!, y: data.positions[2 * i + 1]! })
    })
    graph.updateEachNodeAttributes((id, a) => ({ ...a, ...p.positions.get(id) }), { attributes: ['x', 'y'] })
    if (!data.last) return
    worker.terminate()
    busy(false)
  }
  worker.postMessage(task, { transfer: [edges.buffer] })
  return () => worker.terminate()
}
