import { describe, expect, test } from 'vitest'
import { apart, isolated, listed } from './bidi'
import { typesIn } from './suggest'
import { mixed } from './theme'
import { address, candidate, idPath } from './api'
import { dateWords, stretch, yearOf } from './dates'
import { completions, offsetOf, tokens } from './gql'
import { changed, href, parse } from './route'
import { curl, python } from './takeaway'
import { actors, cutWords, summary } from './words'

describe('addresses', () => {
  test('a view and its question survive the way through the address', () => {
    const q = { from: 'Côte d’Ivoire', focus: ['A&B', 'C=D'], none: '' }
    const back = parse(href('network', q))
    expect(back.view).toBe('network')
    expect(back.query.get('from')).toBe('Côte d’Ivoire')
    expect(back.query.getAll('focus')).toEqual(['A&B', 'C=D'])
    expect(back.query.has('none')).toBe(false)
  })
  test('an empty address has no view', () => {
    expect(parse('').view).toBe('')
  })
  test('changes leave the rest and their argument alone', () => {
    const q = new URLSearchParams('a=1&b=2')
    expect(changed(q, { b: undefined, c: 3 }).toString()).toBe('a=1&c=3')
    expect(q.toString()).toBe('a=1&b=2')
  })
  test('questions leave out what is empty and repeat what is a list', () => {
    expect(address('/events', { participant: ['PAK', 'SUN'], from: '', limit: 5 })).toBe('/v1/events?participant=PAK&participant=SUN&limit=5')
    expect(idPath('entities', 'https://x/y')).toBe('/entities/https%3A%2F%2Fx%2Fy')
  })
  test('a candidate is taken apart', () => {
    expect(candidate('Georgia (state, GEO) <https://x/GEO>')).toEqual({ label: 'Georgia (state, GEO)', id: 'https://x/GEO' })
  })
})

describe('dates', () => {
  test('are written as people write them', () => {
    expect(dateWords('1971-12-16')).toBe('16 December 1971')
    expect(dateWords('1971-12')).toBe('December 1971')
    expect(dateWords('1965-08/1965-09-23')).toBe('August 1965 – 23 September 1965')
    expect(dateWords('1955~')).toBe('about 1955')
    expect(dateWords('../1991')).toBe('until 1991')
    expect(dateWords('2017-06-09/..')).toBe('since 9 June 2017')
    expect(dateWords('197X')).toBe('1970s')
    expect(dateWords(undefined)).toBe('undated')
  })
  test('become stretches of years, vague unless they are days', () => {
    expect(stretch('1971')).toEqual({ from: 1971, to: 1972, vague: true })
    expect(stretch('1971-07-09')!.vague).toBe(false)
    expect(stretch('1949/1950')).toEqual({ from: 1949, to: 1951, vague: true })
    expect(stretch('sometime')).toBeUndefined()
  })
  test('name the first year they may lie in', () => {
    expect(yearOf('1958-10-27/1969-03-25')).toBe(1958)
  })
})

describe('words', () => {
  test('a person who acts for a state stands for it', () => {
    const state = { kind: 'state', name: 'Pakistan', id: 's', code: 'PAK' }
    const person = { kind: 'person', name: 'Ayub Khan', id: 'p', state: 'PAK' }
    expect(actors([person, state])).toEqual([person])
    expect(actors([state])).toEqual([state])
  })
  test('an event is summed up with its status', () => {
    const to = { kind: 'state', name: 'Pakistan', id: 's' }
    const from = { kind: 'person', name: 'Vladimir Putin', id: 'p' }
    expect(summary({ id: 'e', type: 'visit', status: 'cancelled', source: [from], target: [to] })).toBe('Visit (cancelled): Vladimir Putin → Pakistan')
  })
  test('a cut answer is explained, known limit or not', () => {
    expect(cutWords({ limit: 'nodes', value: 500 })).toContain('500 most tied nodes')
    expect(cutWords({ limit: 'x', value: 1 })).toContain('"x"')
  })
})

describe('patterns', () => {
  test('pieces make up the whole text', () => {
    const text = "MATCH p = (a:State {code:'PAK'})-[v:visit|war]->(b) RETURN p -- é"
    const got = tokens(text)
    expect(got.map((t) => t.text).join('')).toBe(text)
    expect(got.find((t) => t.text === 'State')!.kind).toBe('label')
    expect(got.find((t) => t.text === "'PAK'")!.kind).toBe('string')
    expect(got.find((t) => t.text === 'war')!.kind).toBe('label')
  })
  test('completions fit the place', () => {
    expect(completions('MATCH (a:St', 11, ['visit']).words).toEqual(['State'])
    expect(completions('MATCH (a)-[v:', 13, ['visit']).words).toContain('visit')
    expect(completions('MATCH (a) RE', 12, []).words).toEqual(['RETURN'])
    expect(completions('WHERE v.stat', 12, []).words).toEqual(['status'])
  })
  test('line and column become an index', () => {
    expect(offsetOf('ab\ncd', 2, 2)).toBe(4)
    expect(offsetOf('ab', 9, 9)).toBe(2)
  })
})

describe('take away', () => {
  test('quotes cannot break out', () => {
    expect(curl("http://h/?q='x")).toBe(`curl 'http://h/?q='\\''x'`)
    expect(python('http://h/?q="x')).toContain('"http://h/?q=\\"x"')
  })
})

test('kinds of event are found beside a name', () => {
  expect(typesIn('visits india', ['visit', 'war'])).toEqual([{ type: 'visit', rest: 'india' }])
  expect(typesIn('arms', ['arms_transfer'])).toEqual([{ type: 'arms_transfer', rest: '' }])
  expect(typesIn('pa', ['visit'])).toEqual([])
})
test('a colour is laid over a ground', () => {
  expect(mixed('rgb(0, 0, 0)', 'rgb(255, 255, 255)', 0.5)).toBe('rgb(128, 128, 128)')
})

test('names from right to left stand apart in a line, others as they are', () => {
  expect(isolated('Ayub Khan')).toBe('Ayub Khan')
  expect(isolated('王小明')).toBe('王小明')
  expect(isolated('ليلى حداد')).toBe('\u2068ليلى حداد\u2069')
  expect(listed(['דוד לוי', 'Iran'])).toBe('\u2068דוד לוי\u2069, Iran')
  expect(apart('meeting: ליאור כהן – ليلى حداد (2001)')).toBe('meeting: \u2068ליאור כהן\u2069 – \u2068ليلى حداد\u2069 (2001)')
  expect(apart('ליאור and ליילה')).toBe('\u2068ליאור\u2069 and \u2068ליילה\u2069')
})
