import { expect, test } from 'vitest'
import { csv } from './csv'
import { free } from './labels'
import { edgeMatrix, nodeMatrix, perNode } from './layout'
import { parties, projected, seat } from './seats'
import { corners, polygon } from './shapes'

const at = (x: number, y: number, event = false) => ({ x, y, event, fixed: false, size: 1 })
const edges = Float32Array.from([0, 2, 1, 1, 2, 1, 0, 3, 1, 1, 3, 1, 0, 4, 1])

test('events of two stand between them, apart from each other; of one, beside it', () => {
  const nodes = [at(-100, 0), at(100, 0), at(0, 0, true), at(0, 0, true), at(0, 0, true)]
  seat(nodes, parties(nodes, edges))
  expect(nodes[2]!.x).toBeCloseTo(0)
  expect(Math.abs(nodes[2]!.y - nodes[3]!.y)).toBeGreaterThan(5)
  expect(Math.hypot(nodes[4]!.x + 100, nodes[4]!.y)).toBeLessThan(80)
  expect(Math.hypot(nodes[4]!.x + 100, nodes[4]!.y)).toBeGreaterThan(1)
})
test('a pinned event stays', () => {
  const nodes = [at(-100, 0), at(100, 0), { ...at(7, 8, true), fixed: true }]
  seat(nodes, parties(nodes, edges.slice(0, 6)))
  expect([nodes[2]!.x, nodes[2]!.y]).toEqual([7, 8])
})
test('entities are tied by the events they share', () => {
  const nodes = [at(0, 0), at(0, 0), at(0, 0, true), at(0, 0, true), at(0, 0, true)]
  const ties = projected(nodes, edges)
  expect([...ties.slice(0, 2)]).toEqual([0, 1])
  expect(ties[2]).toBeCloseTo(Math.log2(3)) // two events
  expect(ties).toHaveLength(3)
})
test('the tables of the layout hold places, masses and ends', () => {
  const nodes = nodeMatrix([at(1, 2), at(3, 4)], Float32Array.from([0, 1, 5]))
  expect([nodes[0], nodes[1], nodes[6], nodes[perNode + 6]]).toEqual([1, 2, 6, 6])
  expect([...edgeMatrix(Float32Array.from([0, 1, 5]))]).toEqual([0, perNode, 5])
})
test('each kind has a shape of its own', () => {
  expect(new Set(Object.values(corners)).size).toBe(Object.keys(corners).length)
  expect(polygon('state', 0, 0, 5)).toEqual([])
  expect(polygon('person', 0, 0, 5)[0]![1]).toBeLessThan(0) // a corner up
  expect(polygon('event', 0, 0, 5)).toHaveLength(4)
})
test('a label goes where no other is', () => {
  const first = free(50, 50, 5, 40, 10, [])!
  expect(first.x).toBe(59)
  expect(free(50, 50, 5, 40, 10, [first])!.x).toBe(1)
  expect(free(50, 50, 5, 40, 10, [{ x: -500, y: -500, w: 1000, h: 1000 }])).toBeUndefined()
})
test('ties as CSV are quoted, and no formula', () => {
  const node = (id: string, label: string) => ({ id, label, kind: 'state', quad: 'none' as const, degree: 1, focus: false })
  const text = csv({ nodes: [node('a', '=1+1'), node('b', 'B, "b"')], edges: [{ id: 'e', source: 'a', target: 'b', label: 'war', directed: false, weight: 2, quad: 'none' }] })
  expect(text.split('\r\n')[1]).toBe(`'=1+1,"B, ""b""",war,mutual,2,none,state,state,,a,b`)
})
