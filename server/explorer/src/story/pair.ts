import type { Entity, EventAnswer } from '../lib/types'

/** busiest is the pair of states that most of these events concern; undefined where none concerns two. */
export function busiest(events: EventAnswer[]): [string, string] | undefined {
  const counts = new Map<string, number>()
  let best: string | undefined
  for (const e of events) {
    const states = [...(e.source ?? []), ...(e.target ?? []), ...(e.party ?? [])].filter((x: Entity) => x.kind === 'state').map((x) => x.id)
    const ids = [...new Set(states)].sort()
    if (ids.length !== 2) continue // with more, it is not about these two
    const key = ids.join(' ')
    counts.set(key, (counts.get(key) ?? 0) + 1)
    if (best === undefined || counts.get(key)! > counts.get(best)!) best = key
  }
  const [a, b] = best?.split(' ') ?? []
  return a && b ? [a, b] : undefined
}
