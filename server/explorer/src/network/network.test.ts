import { expect, test } from 'vitest'
import type { PathAnswer, QuadClass } from '../lib/types'
import { fromPaths, pathKey } from './frompaths'
import { fromAnswer, leading, place, ties, visible, type Graph } from './model'
import { scale, svg } from './picture'

const none: ReadonlySet<QuadClass> = new Set()
const answer = {
  attributes: { revision: 1 },
  nodes: [
    { key: 'a', attributes: { id: 'a', label: 'A', kind: 'state', degree: 2, focus: true } },
    { key: 'b', attributes: { id: 'b', label: 'B', kind: 'state', degree: 1 } },
    { key: 'e', attributes: { id: 'e', label: 'war 1971', kind: 'event', degree: 2, quad_class: 'material-conflict' as const, date: '1971' } },
  ],
  edges: [
    { key: '1', source: 'a', target: 'e', attributes: { label: 'party', directed: true, weight: 1 } },
    { key: '2', source: 'b', target: 'e', attributes: { label: 'party', directed: true, weight: 1 } },
  ],
}

test('edges of an event bear its class', () => {
  expect(fromAnswer(answer).edges.map((e) => e.quad)).toEqual(['material-conflict', 'material-conflict'])
})
test('a class that is not shown takes its events, and whom only they tied', () => {
  const g = visible(fromAnswer(answer), { quads: new Set<QuadClass>(['verbal-conflict']), hidden: new Set() })
  expect(g.nodes.map((n) => n.id)).toEqual(['a'])
  expect(g.edges).toEqual([])
})
test('a hidden node takes its edges', () => {
  const g = visible(fromAnswer(answer), { quads: none, hidden: new Set(['b']) })
  expect(g.nodes.map((n) => n.id)).toEqual(['a', 'e'])
  expect(g.edges).toHaveLength(1)
})
test('the leading class is that of most events', () => {
  expect(leading({ 'verbal-cooperation': 1, 'material-conflict': 3 })).toBe('material-conflict')
  expect(leading({ none: 9 })).toBe('none')
  expect(leading(undefined)).toBe('none')
})
test('ties are told from both ends, with the way that they point', () => {
  const found = ties(fromAnswer(answer))
  expect(found.get('e')!.map((t) => [t.node.id, t.way])).toEqual([['a', -1], ['b', -1]])
  expect(found.get('a')!.map((t) => [t.node.id, t.way])).toEqual([['e', 1]])
})
test('first places differ from each other', () => {
  const seen = new Set(Array.from({ length: 500 }, (_, i) => JSON.stringify(place(i))))
  expect(seen.size).toBe(500)
})

const state = (id: string) => ({ entity: { kind: 'state', name: id.toUpperCase(), id } })
const visit = (id: string, direction: 'in' | 'out') => ({ event: { id, type: 'visit', date: '1968-04' }, direction })
const path = (...steps: PathAnswer['steps']): PathAnswer => ({ hops: 1, weight: 1, steps })

test('paths that share an event share its node', () => {
  const g = fromPaths([path(state('a'), visit('v', 'out'), state('b')), path(state('a'), visit('v', 'out'), state('b')), path(state('a'), visit('w', 'in'), state('b'))])
  expect(g.nodes.map((n) => n.id).sort()).toEqual(['a', 'b', 'v', 'w'])
  expect(g.edges.find((e) => e.id === 'b w')!.directed).toBe(true)
  expect(g.nodes.filter((n) => n.focus).map((n) => n.id)).toEqual(['a', 'b'])
})
test('paths are told apart by entities and events', () => {
  expect(pathKey(path(state('a'), visit('v', 'out'), state('b')))).not.toBe(pathKey(path(state('a'), visit('w', 'out'), state('b'))))
})

test('a picture keeps inside its frame and escapes names', () => {
  const g: Graph = { nodes: [{ id: 'a', label: '<b>&"', kind: 'state', quad: 'none', degree: 1, focus: true }], edges: [] }
  const at = new Map([['a', { x: 1e6, y: -1e6 }]])
  const p = scale(at)('a')
  expect(p).toEqual({ x: 800, y: 500 })
  const text = svg(g, at, { ground: '#fff', text: '#000', muted: '#555', edge: '#ccc', dim: '#eee', of: () => '#123456' })
  expect(text).toContain('&lt;b&gt;&amp;&quot;')
  expect(text).not.toContain('<b>')
})
