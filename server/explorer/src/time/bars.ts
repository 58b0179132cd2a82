// The one place that knows uPlot; fetched when a histogram is first drawn.
import uPlot from 'uplot'
import 'uplot/dist/uPlot.min.css'
import { binDate, type Unit } from './ticks'
import type { Bin } from './years'

export interface Look {
  height: number
  text: string
  grid: string
  ground: string
  /** fills belong to the stacks, in their order. */
  fills: string[]
}

export interface Bars {
  /** choose shows a stretch of bins as chosen: the others grow pale. */
  choose: (from: number | undefined, to: number | undefined) => void
  remove: () => void
}

/** bars draws stacked bars; onRange is called with the bins that the pointer drew over. */
export function bars(box: HTMLElement, years: Bin[], unit: Unit, stack: number[][], look: Look, onRange: (from: number, to: number) => void): Bars {
  const path = uPlot.paths.bars!({ size: [0.8, 24] })
  // The highest stack is drawn first, so that the lower ones lie over it.
  const order = stack.map((_, i) => stack.length - 1 - i)
  let chosen: [number, number] = [-Infinity, Infinity]
  const pale = (u: uPlot) => {
    const { left, top, width, height } = u.bbox
    const at = (year: number) => Math.min(left + width, Math.max(left, u.valToPos(year, 'x', true)))
    u.ctx.save()
    u.ctx.globalAlpha = 0.78
    u.ctx.fillStyle = look.ground
    if (chosen[0] > -Infinity) u.ctx.fillRect(left, top, at(chosen[0] - 0.5) - left, height)
    if (chosen[1] < Infinity) u.ctx.fillRect(at(chosen[1] + 0.5), top, left + width - at(chosen[1] + 0.5), height)
    u.ctx.restore()
  }
  const plot = new uPlot(
    {
      width: box.clientWidth || 600,
      height: look.height,
      legend: { show: false },
      scales: { x: { time: false, range: (_, low, high) => [low - 0.7, high + 0.7] }, y: { range: (_, __, high) => [0, Math.max(1, high)] } },
      cursor: { drag: { x: true, y: false, setScale: false }, y: false, points: { show: false } },
      axes: [
        { stroke: look.text, grid: { show: false }, ticks: { stroke: look.grid, size: 4 }, size: 28, values: (_, ticks) => ticks.map((t) => (Number.isInteger(t) ? binDate(t, unit) : '')), ...(unit === 'month' ? { incrs: [1, 3, 6, 12], space: 70 } : {}) },
        { stroke: look.text, grid: { stroke: look.grid, width: 0.5 }, ticks: { show: false }, size: (_, v) => 16 + 7 * Math.max(0, ...(v ?? []).map((t) => t.length)), incrs: [1, 2, 5, 10, 20, 50, 100, 500, 1000, 10000] },
      ],
      series: [{}, ...order.map((i) => ({ fill: look.fills[i], width: 0, paths: path, points: { show: false } }))],
      hooks: {
        draw: [pale],
        setSelect: [
          (u) => {
            if (u.select.width < 3) return
            const a = Math.round(u.posToVal(u.select.left, 'x'))
            const b = Math.round(u.posToVal(u.select.left + u.select.width, 'x'))
            u.setSelect({ left: 0, top: 0, width: 0, height: 0 }, false)
            onRange(a, b)
          },
        ],
      },
    },
    [years.map((y) => y.bin), ...order.map((i) => stack[i]!)],
    box,
  )
  const fit = new ResizeObserver(() => plot.setSize({ width: box.clientWidth, height: look.height }))
  fit.observe(box)
  return {
    choose: (from, to) => {
      chosen = [from ?? -Infinity, to ?? Infinity]
      plot.redraw(false)
    },
    remove: () => {
      fit.disconnect()
      plot.destroy()
    },
  }
}
