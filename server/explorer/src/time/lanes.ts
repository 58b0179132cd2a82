import { isolated } from '../lib/bidi'
import { dateWords, stretch, type Stretch } from '../lib/dates'
import type { ClaimAnswer, Entity, EventAnswer } from '../lib/types'
import { human, quadOf, summary } from '../lib/words'
import { labelOf } from '../story/picks'

export interface Mark {
  id: string
  title: string
  /** label is the event in a few words. */
  label: string
  date: string
  quad: string
  at: Stretch
  /** faint marks were planned, or did not come about. */
  faint: boolean
}

export interface Lane {
  name: string
  marks: Mark[]
}

const has = (list: Entity[] | undefined, codes: ReadonlySet<string>) => (list ?? []).some((e) => codes.has(e.id) || (e.state !== undefined && codes.has(e.state)))

/** side is what stands for a state in roles: its IRI, its code, and those of its forerunners and successors. */
export type Side = ReadonlySet<string>

/** lanesOf sorts the events of two sides: visits each way, agreements and other cooperation, conflict, trend, claims. */
export function lanesOf(events: EventAnswer[], claims: ClaimAnswer[], a: Entity, b: Entity, sideA: Side, sideB: Side): Lane[] {
  const lanes: Lane[] = [`${isolated(a.name)} visits`, `${isolated(b.name)} visits`, 'Agreements and aid', 'Conflict', 'Trend and other', 'Claims'].map((name) => ({ name, marks: [] }))
  const put = (lane: number, mark: Omit<Mark, 'at'>, date?: string) => {
    const at = stretch(date)
    if (at) lanes[lane]!.marks.push({ ...mark, at })
  }
  for (const e of events) {
    const faint = e.status !== undefined && e.status !== 'occurred' && e.status !== 'ongoing'
    put(laneOf(e, sideA, sideB), { id: e.id, title: summary(e), label: labelOf(e), date: dateWords(e.date), quad: quadOf(e), faint }, e.date)
  }
  for (const c of claims) put(5, { id: c.id, title: `Claim, ${human(c.claim_type)}, of ${isolated(c.speaker.name)}: ${isolated(c.text)}`, label: isolated(c.speaker.name), date: dateWords(c.date), quad: 'none', faint: false }, c.date)
  return lanes
}

function laneOf(e: EventAnswer, a: Side, b: Side): number {
  if (e.claim) return 5
  if (e.type === 'visit' && has(e.source, a) && has(e.target, b)) return 0
  if (e.type === 'visit' && has(e.source, b) && has(e.target, a)) return 1
  const quad = quadOf(e)
  if (quad.endsWith('cooperation')) return 2
  return quad.endsWith('conflict') ? 3 : 4
}

/** undated counts the events that lanes cannot show. */
export const undated = (events: { date?: string }[]): number => events.filter((e) => !stretch(e.date)).length
