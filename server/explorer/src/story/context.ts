import { address, idPath } from '../lib/api'
import { useAnswer } from '../lib/answer'
import { stretch } from '../lib/dates'
import type { DyadAnswer, Entity, EntityAnswer, EventAnswer, List } from '../lib/types'

/** What happens to one side and weighs on the other: wars, alliances, sanctions, a state's beginning and end. */
const bearing = ['war', 'military_action', 'military_withdrawal', 'accession', 'withdrawal_from_agreement', 'sanction', 'state_dissolved', 'state_formed', 'leadership_change', 'mobilisation']
const limit = 200

/** breaksOf are the moments at which a state took over from those before it that these events name. */
export function breaksOf(e: EntityAnswer | undefined, events: EventAnswer[]): { at: number; label: string }[] {
  const named = new Set(events.flatMap((v) => [...(v.source ?? []), ...(v.target ?? []), ...(v.party ?? []), ...(v.mediator ?? [])].map((x) => x.id)))
  const before = (e?.predecessors ?? []).filter((b) => named.has(b.id))
  const begun = e?.valid?.[e.valid.length - 1]?.from
  const s = stretch(begun)
  if (!e || before.length === 0 || !s) return []
  return [{ at: s.from, label: `${before.map((b) => b.name).join(', ')} → ${e.name}` }]
}

/** useAround asks for events of either side with others that bear on the two. */
export function useAround(d: DyadAnswer | undefined, events: EventAnswer[], window: { from: string; to: string }) {
  const of = (e: Entity | undefined) => (e ? address('/events', { participant: e.id, type: bearing, limit, ...window }) : null)
  const one = useAnswer<List<EventAnswer>>(of(d?.a))
  const other = useAnswer<List<EventAnswer>>(of(d?.b))
  const first = useAnswer<EntityAnswer>(d ? address(idPath('entities', d.a.id)) : null).answer
  const second = useAnswer<EntityAnswer>(d ? address(idPath('entities', d.b.id)) : null).answer
  const both = new Set((one.answer?.items ?? []).map((e) => e.id))
  const shared = new Set((other.answer?.items ?? []).filter((e) => both.has(e.id)).map((e) => e.id))
  const around = [...(one.answer?.items ?? []), ...(other.answer?.items ?? [])].filter((e) => !shared.has(e.id))
  return { around, breaks: [...breaksOf(first, events), ...breaksOf(second, events)] }
}
