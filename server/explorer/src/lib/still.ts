import { colour } from './theme'

// A drawing of the page as a file. The style sheet does not travel with it, so what it does to each mark is written down.

const kept = ['fill', 'fill-opacity', 'stroke', 'stroke-width', 'stroke-dasharray', 'stroke-opacity', 'opacity', 'font-size', 'font-weight', 'font-family', 'text-anchor'] as const
const sharp = 2 // pixels of a PNG for one on the screen

/** written is the SVG as text that stands alone, on the page's own ground. */
export function written(svg: SVGSVGElement): string {
  const copy = svg.cloneNode(true) as SVGSVGElement
  const from = [svg, ...svg.querySelectorAll('*')]
  const to = [copy, ...copy.querySelectorAll('*')]
  from.forEach((e, i) => {
    const style = getComputedStyle(e)
    for (const name of kept) {
      const value = style.getPropertyValue(name)
      if (value) to[i]!.setAttribute(name, value)
    }
    to[i]!.removeAttribute('class')
  })
  const { width, height } = svg.getBoundingClientRect()
  copy.setAttribute('xmlns', 'http://www.w3.org/2000/svg')
  if (!copy.hasAttribute('viewBox')) copy.setAttribute('viewBox', `0 0 ${width} ${height}`)
  copy.setAttribute('width', String(width))
  copy.setAttribute('height', String(height))
  const ground = document.createElementNS('http://www.w3.org/2000/svg', 'rect')
  ground.setAttribute('width', '100%')
  ground.setAttribute('height', '100%')
  ground.setAttribute('fill', colour('ground'))
  copy.prepend(ground)
  return new XMLSerializer().serializeToString(copy) + '\n'
}

/** still is the drawing as a file; null where the browser cannot make one. */
export async function still(svg: SVGSVGElement | null, kind: 'svg' | 'png'): Promise<Blob | null> {
  if (!svg) return null
  const text = written(svg)
  const { width, height } = svg.getBoundingClientRect()
  return kind === 'svg' ? new Blob([text], { type: 'image/svg+xml' }) : raster(text, width, height, sharp)
}

/** raster turns an SVG into a PNG with so many dots for each of its units; null where the browser cannot. */
export async function raster(svg: string, width: number, height: number, dots: number): Promise<Blob | null> {
  const address = URL.createObjectURL(new Blob([svg], { type: 'image/svg+xml' }))
  const image = new Image()
  image.src = address
  await image.decode().finally(() => URL.revokeObjectURL(address))
  const canvas = document.createElement('canvas')
  canvas.width = width * dots
  canvas.height = height * dots
  canvas.getContext('2d')?.drawImage(image, 0, 0, canvas.width, canvas.height)
  return new Promise((done) => canvas.toBlob(done, 'image/png'))
}
