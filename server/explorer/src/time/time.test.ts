import { expect, test } from 'vitest'
import type { EventAnswer } from '../lib/types'
import { dayOf, stretch } from '../lib/dates'
import { heaps } from './heaps'
import { lanesOf, undated, type Mark } from './lanes'
import { pack } from './pack'
import { binDate, ticks } from './ticks'
import { byTime, filled, stacked } from './years'

const a = { kind: 'state', name: 'A', id: 'a', code: 'AAA' }
const b = { kind: 'state', name: 'B', id: 'b', code: 'BBB' }
const visit = { id: 'v', type: 'visit', date: '1970-06', source: [{ kind: 'person', name: 'P', id: 'p', state: 'AAA' }], target: [b], quad_class: 'verbal-cooperation' as const }

test('events count in the first year they may lie in, by class', () => {
  const { unit, bins } = byTime([visit, { date: '1965/1971', quad_class: 'material-conflict' }, { date: undefined }])
  expect(unit).toBe('year')
  expect(bins.map((y) => y.bin)).toEqual([1965, 1970])
  expect(bins[0]!.counts).toEqual([0, 0, 0, 1, 0])
  expect(bins[0]!.vague).toEqual([0, 0, 0, 1, 0])
  expect(bins[1]!.vague).toEqual([0, 0, 0, 0, 0])
})
test('events of few years count by month; one of a whole year is vague there', () => {
  const { unit, bins } = byTime([{ date: '2018-01-31' }, { date: '2018-02-01' }, { date: '2018-12' }, { date: '2018' }])
  expect(unit).toBe('month')
  expect(bins.map((b) => binDate(b.bin, unit))).toEqual(['2018-01', '2018-02', '2018-12'])
  expect(bins[0]!.vague[4]).toBe(1)
  expect(bins[2]!.vague[4]).toBe(0)
})
test('an axis is marked in years, or in months where there are few', () => {
  expect(ticks(1947.5, 2022.2, 10).map((t) => t.label)).toEqual(['1950', '1960', '1970', '1980', '1990', '2000', '2010', '2020'])
  expect(ticks(2018, 2019, 5).map((t) => t.label)).toEqual(['Jan 2018', 'Apr 2018', 'Jul 2018', 'Oct 2018', 'Jan 2019'])
})
test('bins without events are filled in', () => {
  expect(filled(byTime([{ date: '1970' }, { date: '1974' }]).bins).map((y) => y.bin)).toEqual([1970, 1971, 1972, 1973, 1974])
  expect(filled([])).toEqual([])
})
test('stacks end at the sum, certain events under vague ones', () => {
  expect(stacked([{ bin: 1, counts: [1, 2, 3, 0, 4], vague: [0, 1, 0, 0, 4] }]).map((s) => s[0])).toEqual([1, 1, 2, 3, 6, 6, 6, 6, 6, 10])
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
const mark = (id: string, date: string, quad = 'verbal-cooperation'): Mark => ({ id, title: id, label: id, date, quad, at: stretch(date)!, faint: false })
test('a moment is written as its day', () => {
  for (const day of ['2018-01-01', '2018-01-31', '2018-02-28', '1971-12-16', '2018-12-31', '1948-05-01']) expect(dayOf(stretch(day)!.from)).toBe(day)
})
test('marks in heaps are counted by class, with their first and last day', () => {
  const found = heaps([mark('a', '2018-01-05'), mark('b', '2018-01-09', 'material-conflict'), mark('c', '2018-11-30')], (year) => (year - 2018) * 140)
  expect(found.map((h) => [h.x, h.n, h.from, h.to])).toEqual([
    [0, 2, '2018-01-05', '2018-01-09'],
    [126, 1, '2018-11-30', '2018-11-30'],
  ])
  expect(found[0]!.counts).toEqual([1, 0, 0, 1, 0])
})
test('marks keep off each other, and are named where there is room up to the next in their row', () => {
  const { marks, rows } = pack([mark('a', '2018-01-01'), mark('b', '2018-01-02'), mark('c', '2018-06-01')], (year) => (year - 2018) * 200, 200, () => 50)
  expect(rows).toBe(2)
  expect(marks.map((m) => [m.mark.id, m.row, m.caption])).toEqual([
    ['a', 0, 'a'],
    ['b', 1, 'b'],
    ['c', 0, 'c'],
  ])
  expect(pack([mark('a', '2018-01-01'), mark('c', '2018-03-01')], (year) => (year - 2018) * 200, 100, () => 40).marks.map((m) => m.caption)).toEqual(['', 'c'])
})
test('an axis of weeks is marked in days', () => {
  expect(ticks(2018, 2018 + 1 / 12, 10).map((t) => t.label)).toEqual(['1 Jan', '8 Jan', '15 Jan', '22 Jan', '1 Feb'])
})
