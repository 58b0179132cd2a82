import type { RefObject } from 'preact'
import { useEffect, useRef, useState } from 'preact/hooks'

/** useWidth measures a box, so that a drawing is made for the room there is and its letters keep their size. */
export function useWidth<T extends HTMLElement>(): [RefObject<T>, number] {
  const box = useRef<T>(null)
  const [width, setWidth] = useState(0)
  useEffect(() => {
    const at = box.current
    if (!at) return
    setWidth(at.clientWidth)
    const watch = new ResizeObserver(() => setWidth(at.clientWidth))
    watch.observe(at)
    return () => watch.disconnect()
  }, [])
  return [box, width]
}

let pen: CanvasRenderingContext2D | null | undefined

/** textWidth is how long a text is in the page's own letters, in pixels. */
export function textWidth(text: string, font: string): number {
  pen ??= document.createElement('canvas').getContext('2d')
  if (!pen) return text.length * 7 // no canvas: letters are about this wide
  pen.font = font
  return pen.measureText(text).width
}
