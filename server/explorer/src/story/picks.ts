// What a relation of two sides turned on: which events to name when there is room for few.
import { isolated, listed } from '../lib/bidi'
import { stretch } from '../lib/dates'
import type { Entity, EventAnswer } from '../lib/types'
import { actors, capital, human } from '../lib/words'

/** How telling a kind of event is for a relation, by hand: what changes a relation before what attends it. */
const weights: Record<string, number> = {
  relations_established: 6, relations_severed: 6, relations_restored: 6, war: 6, military_action: 5, state_dissolved: 5, state_formed: 3.5,
  mediation: 5, sanction: 5, sanction_lifted: 5, ceasefire: 4, military_withdrawal: 4, recognition: 4, agreement: 4, accession: 4.5,
  withdrawal_from_agreement: 4, arms_transfer: 4, mobilisation: 3, incident: 3.5, aid: 3, project: 3, support: 3, release: 3,
  leadership_change: 3, statement: 2.5, meeting: 2, visit: 2, invitation: 2, trade: 2,
}

/** A telling event, placed in time. */
export interface Pick {
  event: EventAnswer
  at: number
  label: string
  /** score orders picks by how telling they are. */
  score: number
}

const most = 38 // letters of a label
const short = (s: string) => (s.length > most ? s.slice(0, most - 1).trimEnd() + '…' : s)
const last = (e: Entity) => (e.kind === 'person' ? isolated(e.name.split(' ').at(-1)!) : isolated(e.name))
/** acronym is what people call an organisation or treaty by, where it is short. */
const acronym = (e: Entity) => (e.kind !== 'state' && e.code && e.code.length <= 6 ? e.code : isolated(e.name))

/** labelOf names an event in a few words: the treaty, who met whom, who did what to whom. */
export function labelOf(e: EventAnswer): string {
  const status = e.status && !['occurred', 'ongoing'].includes(e.status) ? ` (${e.status})` : ''
  return short(wordsOf(e)) + status
}

function wordsOf(e: EventAnswer): string {
  const people = [...(e.source ?? []), ...(e.party ?? [])].filter((x) => x.kind === 'person')
  const from = actors(e.source)[0]
  const to = actors(e.target)[0]
  const object = e.object?.[0]
  const state = (e.source ?? []).find((x) => x.kind === 'state') ?? from
  const what = capital(human(e.relation ?? e.type))
  switch (e.type) {
    case 'visit':
      if (from && to) return `${isolated((people[0] ?? from).name)} in ${isolated(to.name)}`
      break
    case 'meeting':
      if (people.length === 2) return `${last(people[0]!)} meets ${last(people[1]!)}`
      if (e.place?.[0]) return `${what} at ${isolated(e.place[0].name)}`
      break
    case 'mediation': {
      const by = (e.mediator ?? []).find((x) => x.kind !== 'person') ?? e.mediator?.[0]
      if (by) return `${isolated(by.name)} mediates`
      break
    }
    case 'agreement':
    case 'project':
      if (object) return isolated(object.name)
      break
    case 'accession':
    case 'withdrawal_from_agreement':
      if (object && state) return `${isolated(state.name)} ${e.type === 'accession' ? 'joins' : 'leaves'} ${acronym(object)}`
      break
    case 'recognition':
      if (from && to) return `${last(from)} recognises ${isolated(to.name)}`
      break
    case 'arms_transfer':
      if (to) return `Arms for ${isolated(to.name)}`
      break
    case 'sanction_lifted':
      if (from) return `${last(from)} lifts sanctions`
      break
  }
  if (state && to) return `${what}: ${isolated(state.name)} → ${last(to)}`
  const states = (e.party ?? []).filter((x) => x.kind === 'state')
  if (e.type === 'war' && states.length === 2) return `${what} of ${(e.date ?? '').slice(0, 4)}: ${listed(states.map((x) => x.name))}`
  return from && !to ? `${what}: ${last(state ?? from)}` : what
}

/** picks chooses at most n telling events, no two nearer to each other than the room of a label. Earlier ones win ties. */
export function picks(events: EventAnswer[], n: number): Pick[] {
  const seen = new Set<string>()
  const placed = events
    .flatMap((event) => {
      const s = stretch(event.date)
      return s ? [{ event, at: s.from, vague: s.to - s.from > 1.01 }] : []
    })
    .sort((a, b) => a.at - b.at)
    .map((p) => {
      const first = !seen.has(p.event.type)
      seen.add(p.event.type)
      const status = p.event.status && !['occurred', 'ongoing'].includes(p.event.status) ? -1 : 0
      const score = (weights[p.event.type] ?? 1) + (first ? 1.5 : 0) + (p.vague ? -2 : 0) + (p.event.date!.length > 4 ? 0.5 : 0) + status
      return { ...p, score }
    })
  const span = placed.length ? placed[placed.length - 1]!.at - placed[0]!.at : 0
  const room = span / (2 * n)
  const chosen: typeof placed = []
  for (const p of [...placed].sort((a, b) => b.score - a.score)) {
    if (chosen.length === n) break
    const again = chosen.some((c) => labelOf(c.event) === labelOf(p.event))
    if (!again && chosen.every((c) => Math.abs(c.at - p.at) >= room)) chosen.push(p)
  }
  return chosen.sort((a, b) => a.at - b.at).map(({ event, at, score }) => ({ event, at, score, label: labelOf(event) }))
}

export interface Placed<T> {
  item: T
  x: number
  left: number
  row: number
}

/** placeLabels puts labels over their places, in as few rows as do: none over another, and no label across another's leader. What finds no room is left out. */
export function placeLabels<T>(items: { item: T; x: number; width: number }[], width: number, rows: number, gap = 10): Placed<T>[] {
  const out: (Placed<T> & { to: number })[] = []
  for (const { item, x, width: w } of items) {
    const left = Math.max(0, Math.min(width - w, x - w / 2))
    const to = left + w
    const fits = (row: number) =>
      out.every((o) => {
        if (o.row === row) return to + gap <= o.left || left >= o.to + gap
        // The leader of the one farther out passes the row of the one nearer.
        return o.row > row ? o.x < left - 3 || o.x > to + 3 : x < o.left - 3 || x > o.to + 3
      })
    const row = Array.from({ length: rows }, (_, i) => i).find(fits)
    if (row !== undefined) out.push({ item, x, left, row, to })
  }
  return out.map(({ to: _, ...placed }) => placed)
}
