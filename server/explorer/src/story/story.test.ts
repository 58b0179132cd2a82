import { expect, test } from 'vitest'
import type { DyadYear, EventAnswer } from '../lib/types'
import { chapters, tone } from './chapters'
import { columnsOf } from './columns'
import { breaksOf } from './context'
import { course } from './course'
import { busiest } from './pair'
import { labelOf, picks, placeLabels } from './picks'

const a = { kind: 'state', name: 'Pakistan', id: 'a', code: 'PAK' }
const b = { kind: 'state', name: 'Russia', id: 'b', code: 'RUS' }
const person = { kind: 'person', name: 'Alexei Kosygin', id: 'p', state: 'SUN' }
const event = (id: string, type: string, date?: string, more: Partial<EventAnswer> = {}): EventAnswer => ({ id, type, date, quad_class: 'verbal-cooperation', ...more })

test('an event is named by what tells it from others', () => {
  expect(labelOf(event('1', 'visit', '1968', { source: [person], target: [a] }))).toBe('Alexei Kosygin in Pakistan')
  expect(labelOf(event('2', 'agreement', '1966', { party: [a, b], object: [{ kind: 'treaty', name: 'Tashkent Declaration', id: 't' }] }))).toBe('Tashkent Declaration')
  expect(labelOf(event('3', 'accession', '1954', { source: [a], object: [{ kind: 'organisation', name: 'Southeast Asia Treaty Organization', id: 's', code: 'SEATO' }] }))).toBe('Pakistan joins SEATO')
  expect(labelOf(event('4', 'visit', '2012', { source: [b], target: [a], status: 'cancelled' }))).toBe('Russia in Pakistan (cancelled)')
  expect(labelOf(event('5', 'relations_established', '1948', { party: [a, b] }))).toBe('Relations established')
})
test('the telling events are picked, apart from each other, in order', () => {
  const events = [event('visit', 'visit', '1965-04'), event('war', 'war', '1965-08'), event('deal', 'agreement', '1990'), event('undated', 'war')]
  expect(picks(events, 2).map((p) => p.event.id)).toEqual(['war', 'deal'])
  expect(picks([], 5)).toEqual([])
})
test('labels take rows so that none lies over another or across its leader', () => {
  const placed = placeLabels([{ item: 'x', x: 50, width: 80 }, { item: 'y', x: 60, width: 80 }, { item: 'z', x: 300, width: 80 }], 400, 3)
  const at = (item: string) => placed.find((p) => p.item === item)!
  expect(at('x').row).toBe(0)
  expect(at('z').row).toBe(0)
  expect(at('y')).toBeUndefined() // its leader would run through x in any row
})
test('labels stay inside the drawing', () => {
  expect(placeLabels([{ item: 1, x: 2, width: 50 }, { item: 2, x: 398, width: 50 }], 400, 1).map((p) => p.left)).toEqual([0, 350])
})
test('silences of four years end a chapter', () => {
  const list = chapters([event('1', 'visit', '1949'), event('2', 'visit', '1953'), event('3', 'visit', '1958', { quad_class: 'verbal-conflict' }), event('4', 'visit')])
  expect(list.map((c) => [c.from, c.to, c.silence, tone(c)])).toEqual([
    [1949, 1953, 0, 'together'],
    [1958, 1958, 4, 'apart'],
  ])
})
test('few years are told by months', () => {
  const year = (y: number): DyadYear => ({ year: y, verbal_cooperation: 1, material_cooperation: 0, verbal_conflict: 0, material_conflict: 0, other: 0, types: {}, balance: 1 })
  expect(columnsOf([year(2018)], [event('1', 'visit', '2018-03-02')])[0]!.label).toBe('March 2018')
  expect(columnsOf([year(1948), year(2022)], [event('1', 'visit', '1948'), event('2', 'visit', '2022')]).map((c) => c.label)).toEqual(['1948', '2022'])
})
test('a break is told where a state that the events name was followed', () => {
  const e = { ...b, predecessors: [{ kind: 'state', name: 'Soviet Union', id: 's' }, { kind: 'state', name: 'Far Eastern Republic', id: 'f' }], valid: [{ to: '1922-12-29' }, { from: '1991-12-26' }], neighbours: 0, events: {}, revision: 1 }
  expect(breaksOf(e, [event('1', 'visit', '1968', { source: [{ kind: 'state', name: 'Soviet Union', id: 's' }] })])[0]!.label).toBe('Soviet Union → Russia')
  expect(breaksOf(e, [])).toEqual([])
})
test('the busiest pair is that of most events of two states', () => {
  const c = { kind: 'state', name: 'C', id: 'c' }
  expect(busiest([event('1', 'war', '1', { party: [a, c] }), event('2', 'visit', '1', { source: [a], target: [b] }), event('3', 'visit', '1', { source: [b], target: [a] }), event('4', 'meeting', '1', { party: [a, b, c] })])).toEqual(['a', 'b'])
  expect(busiest([])).toBeUndefined()
})
test('the course of a relation is told in a sentence, turns alone, undated trends left out', () => {
  const trend = (type: string, date?: string): EventAnswer => ({ id: type + date, type, date })
  expect(course([trend('relations_improved', '2001/..'), trend('relations_deteriorated', '1977/1987'), trend('relations_improved', '1971/1976'), trend('relations_improved', '1973'), trend('relations_deteriorated')])).toBe(
    'By their sources they grew closer from 1971, further apart from 1977, and closer from 2001.',
  )
  expect(course([])).toBe('')
})
