import { expect, test } from 'vitest'
import { clearOf } from './clear'

const bar = (x: number, up: number, down: number) => ({ x, up, down })

test('a text beside a line keeps off the columns, first below, then above', () => {
  const at = (bars: ReturnType<typeof bar>[]) => clearOf(200, 100, 0, 400, bars, 10, [150, 20])
  expect(at([])).toEqual({ x: 95, y: 150 })
  expect(at([bar(120, 100, 150)])).toEqual({ x: 205, y: 150 })
  expect(at([bar(120, 100, 150), bar(250, 100, 150)])).toEqual({ x: 95, y: 20 })
  expect(at([bar(120, 5, 150), bar(250, 100, 150)])).toEqual({ x: 205, y: 20 })
})

test('it stays within the chart, and has a place also where columns stand everywhere', () => {
  expect(clearOf(50, 100, 0, 400, [], 10, [150])).toEqual({ x: 55, y: 150 })
  expect(clearOf(350, 100, 0, 400, [], 10, [150])).toEqual({ x: 245, y: 150 })
  expect(clearOf(200, 100, 0, 400, [bar(150, 0, 200), bar(250, 0, 200)], 10, [150])).toEqual({ x: 95, y: 150 })
  expect(clearOf(200, 500, 0, 400, [], 10, [150])).toEqual({ x: 0, y: 150 })
})
