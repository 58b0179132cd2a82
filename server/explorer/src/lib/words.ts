import { isolated, listed } from './bidi'
import type { Entity, EventAnswer, QuadClass, Truncated } from './types'

export const quadClasses: readonly QuadClass[] = ['verbal-cooperation', 'material-cooperation', 'verbal-conflict', 'material-conflict', 'none']

const quadNames: Record<QuadClass, string> = {
  'verbal-cooperation': 'verbal cooperation',
  'material-cooperation': 'material cooperation',
  'verbal-conflict': 'verbal conflict',
  'material-conflict': 'material conflict',
  none: 'neither',
}

export const quadName = (q: QuadClass): string => quadNames[q]

/** quadOf is an event's class; what has none is "none". */
export const quadOf = (e: { quad_class?: QuadClass }): QuadClass => e.quad_class ?? 'none'

/** human writes a name of the vocabulary with spaces. */
export const human = (name: string): string => name.replace(/[_-]/g, ' ')

export const capital = (s: string): string => s.charAt(0).toUpperCase() + s.slice(1)

/** count writes "1 event", "3 events". */
export function count(n: number, one: string, many = one + 's'): string {
  return `${n.toLocaleString('en')} ${n === 1 ? one : many}`
}

/** actors leaves out the state that a person beside it acts for: "Ayub Khan (PAK)" says both. */
export function actors(list: Entity[] | undefined): Entity[] {
  if (!list) return []
  const spoken = new Set(list.filter((e) => e.kind === 'person' && e.state).map((e) => e.state))
  return list.filter((e) => !(e.kind === 'state' && e.code && spoken.has(e.code)))
}

/** beside is what tells one of a name from another: " (President, PAK)"; "" where nothing does. */
export function beside(e: Entity): string {
  const known = [e.office && isolated(e.office), e.state].filter(Boolean).join(', ')
  return known && ` (${known})`
}

/** nameWithOffice says who, and what tells one of that name from another. */
export const nameWithOffice = (e: Entity): string => isolated(e.name) + beside(e)

/** summary is an event in one line, for titles and for people who hear the page. */
export function summary(e: EventAnswer): string {
  const names = (list?: Entity[]) => listed(actors(list).map((x) => x.name))
  const who = [names(e.source), names(e.party)].filter(Boolean).join(', ')
  const whom = [names(e.target), names(e.object)].filter(Boolean).join(', ')
  const status = e.status && e.status !== 'occurred' ? ` (${e.status})` : ''
  return `${capital(human(e.relation ?? e.type))}${status}: ${who}${whom ? ' → ' + whom : ''}`
}

const limits: Record<string, (n: number) => string> = {
  nodes: (n) => `Only the ${n.toLocaleString('en')} most tied nodes are drawn.`,
  edges: (n) => `Only the ${n.toLocaleString('en')} strongest ties are drawn.`,
  time_ms: (n) => `The server stopped after ${n / 1000} seconds; there may be more.`,
  budget: (n) => `The server stopped after ${n.toLocaleString('en')} steps; there may be more.`,
  paths: (n) => `Only the first ${n.toLocaleString('en')} paths are shown.`,
  limit: (n) => `Only the first ${n.toLocaleString('en')} are shown.`,
  conflicts: (n) => `Only the first ${n.toLocaleString('en')} conflicts are shown.`,
  events: (n) => `Only ${n.toLocaleString('en')} events were compared; there may be more.`,
  texts: (n) => `Only ${n.toLocaleString('en')} texts with these words were looked through; there may be better ones.`,
  indexed_words: (n) => `The search looked through ${n.toLocaleString('en')} words of the texts; there may be more.`,
  rows: (n) => `Only the first ${n.toLocaleString('en')} rows are shown.`,
}

/** cutWords says that an answer is a part of the whole, and why. */
export function cutWords(t: Truncated): string {
  return limits[t.limit]?.(t.value) ?? `This is a part of the answer: the limit "${t.limit}" is ${t.value}.`
}
