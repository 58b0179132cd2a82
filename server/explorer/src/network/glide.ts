// How a large network stays smooth where drawing it takes longer than a frame may: while the camera moves,
// the picture that was drawn last is moved by the browser, and once the camera rests the network is drawn anew.
import type Sigma from 'sigma'
import type { CameraState } from 'sigma/types'

const light = 3000 // nodes and edges up to which every frame is drawn
const longest = 14 // milliseconds that drawing may take, to draw every frame
const rest = 160 // milliseconds without a move after which the camera rests

/** A picture of the network, with where the camera was. */
interface Still {
  canvas: HTMLCanvasElement
  pen: CanvasRenderingContext2D
  camera?: CameraState
}

function still(box: HTMLElement): Still | undefined {
  const canvas = document.createElement('canvas')
  canvas.className = 'glide'
  canvas.setAttribute('aria-hidden', 'true')
  const pen = canvas.getContext('2d', { alpha: false })
  if (!pen) return undefined
  box.append(canvas)
  return { canvas, pen }
}

/** between is how the picture of one camera must be moved, turned and scaled to be that of another, as CSS writes it. */
export function between(viewport: (at: { x: number; y: number }, camera: CameraState) => { x: number; y: number }, from: CameraState, to: CameraState): string {
  const [a, b, c, d] = [viewport({ x: 0, y: 0 }, from), viewport({ x: 1, y: 0 }, from), viewport({ x: 0, y: 0 }, to), viewport({ x: 1, y: 0 }, to)]
  const [px, py, qx, qy] = [b.x - a.x, b.y - a.y, d.x - c.x, d.y - c.y]
  const square = px * px + py * py
  const [cos, sin] = [(qx * px + qy * py) / square, (qy * px - qx * py) / square]
  return `matrix(${cos},${sin},${-sin},${cos},${c.x - cos * a.x + sin * a.y},${c.y - sin * a.x - cos * a.y})`
}

export interface Gliding {
  /** slow tells whether drawing takes longer than a frame. */
  slow: () => boolean
  /** stale says that what is drawn has changed otherwise than by the camera. */
  stale: () => void
  stop: () => void
}

/** gliding takes the camera's moves from sigma where the network has many nodes and edges: size counts both. Under the sharp picture lies one of the whole network, for where the camera comes from aside. */
export function gliding(drawing: Sigma, box: HTMLElement, ground: string, size: number): Gliding {
  const whole = size > light ? still(box) : undefined
  const sharp = size > light ? still(box) : undefined
  if (!whole || !sharp) return { slow: () => false, stale: () => undefined, stop: () => undefined }
  const camera = drawing.getCamera()
  let begun = 0
  let took = 0
  let timer = 0
  const viewport = (at: { x: number; y: number }, cameraState: CameraState) => drawing.framedGraphToViewport(at, { cameraState })
  const keep = (s: Still, layers: HTMLCanvasElement[]) => {
    const { width, height } = drawing.getDimensions()
    s.canvas.width = layers[0]!.width
    s.canvas.height = layers[0]!.height
    Object.assign(s.canvas.style, { width: width + 'px', height: height + 'px' })
    s.pen.fillStyle = ground
    s.pen.fillRect(0, 0, s.canvas.width, s.canvas.height)
    for (const l of layers) s.pen.drawImage(l, 0, 0, s.canvas.width, s.canvas.height)
    s.camera = { ...camera.getState() }
  }
  const begin = () => (begun = performance.now())
  const drawn = () => {
    if (timer && took <= longest) return // in the middle of a move that is drawn
    clearTimeout(timer)
    timer = 0
    box.classList.remove('gliding')
    const { edges, nodes } = drawing.getCanvases()
    const names = box.querySelector<HTMLCanvasElement>('.labels')
    if (!edges || !nodes) return
    // What is drawn is there once it can be read: only then the time tells.
    const gl = nodes.getContext('webgl2') ?? nodes.getContext('webgl')
    gl?.readPixels(0, 0, 1, 1, gl.RGBA, gl.UNSIGNED_BYTE, new Uint8Array(4))
    keep(sharp, names ? [edges, nodes, names] : [edges, nodes])
    took = performance.now() - begun
    if (sharp.camera!.ratio > 0.9 && sharp.camera!.ratio < 1.5) keep(whole, [sharp.canvas])
  }
  const moved = () => {
    clearTimeout(timer)
    timer = window.setTimeout(() => {
      timer = 0
      drawing.scheduleRender()
    }, rest)
    if (took <= longest || !sharp.camera) return void drawing.scheduleRender()
    box.classList.add('gliding')
    for (const s of [whole, sharp]) {
      if (s.camera) s.canvas.style.transform = between(viewport, s.camera, camera.getState())
      s.canvas.hidden = !s.camera
    }
  }
  drawing.on('beforeRender', begin)
  drawing.on('afterRender', drawn)
  camera.removeAllListeners('updated') // sigma's own, which draws at each move
  camera.on('updated', moved)
  return {
    slow: () => took > longest,
    stale: () => (whole.camera = undefined),
    stop: () => {
      clearTimeout(timer)
      camera.off('updated', moved)
      drawing.off('beforeRender', begin)
      drawing.off('afterRender', drawn)
      whole.canvas.remove()
      sharp.canvas.remove()
    },
  }
}
