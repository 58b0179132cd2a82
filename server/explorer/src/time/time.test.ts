import { expect, test } from 'vitest'
import type { EventAnswer } from '../lib/types'
import { lanesOf, undated } from './lanes'
import { byYear, filled, stacked } from './years'

const a = { kind: 'state', name: 'A', id: 'a', code: 'AAA' }
const b = { kind: 'state', name: 'B', id: 'b', code: 'BBB' }
const visit = { id: 'v', type: 'visit', date: '1970-06', source: [{ kind: 'person', name: 'P', id: 'p', state: 'AAA' }], target: [b], quad_class: 'verbal-cooperation' as const }

test('events count in the first year they may lie in, by class', () => {
  const years = byYear([visit, { date: '1965/1971', quad_class: 'material-conflict' }, { date: undefined }])
  expect(years.map((y) => y.year)).toEqual([1965, 1970])
  expect(years[0]!.counts).toEqual([0, 0, 0, 1, 0])
  expect(years[0]!.vague).toEqual([0, 0, 0, 1, 0])
  expect(years[1]!.vague).toEqual([0, 0, 0, 0, 0])
})
test('years without events are filled in', () => {
  expect(filled(byYear([{ date: '1970' }, { date: '1973' }])).map((y) => y.year)).toEqual([1970, 1971, 1972, 1973])
  expect(filled([])).toEqual([])
})
test('stacks end at the sum, certain events under vague ones', () => {
  expect(stacked([{ year: 1, counts: [1, 2, 3, 0, 4], vague: [0, 1, 0, 0, 4] }]).map((s) => s[0])).toEqual([1, 1, 2, 3, 6, 6, 6, 6, 6, 10])
})
test('visits go to the lane of their direction, through the person and the state', () => {
  const lanes = lanesOf([visit, { ...visit, id: 'w', source: [b], target: [a] }], [], a, b, new Set(['a', 'AAA']), new Set(['b', 'BBB']))
  expect(lanes[0]!.marks.map((m) => m.id)).toEqual(['v'])
  expect(lanes[1]!.marks.map((m) => m.id)).toEqual(['w'])
})
test('what is claimed stays apart from what is stated', () => {
  const lanes = lanesOf([{ ...visit, claim: 'c' }], [], a, b, new Set(['a']), new Set(['b']))
  expect(lanes[5]!.marks).toHaveLength(1)
})
test('undated events are counted, not placed', () => {
  const events: EventAnswer[] = [visit, { id: 'u', type: 'visit' }]
  expect(undated(events)).toBe(1)
  expect(lanesOf(events, [], a, b, new Set(['AAA']), new Set(['b'])).flatMap((l) => l.marks)).toHaveLength(1)
})
