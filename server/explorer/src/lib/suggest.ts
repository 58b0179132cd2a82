// Suggestions while typing: entities, kinds of event, claims and documents.
import { address, ask } from './api'
import { href } from './route'
import { count, human } from './words'
import type { Choice } from '../parts/combobox'
import type { ClaimAnswer, DocumentInfo, List, SearchItem, Stats } from './types'

export interface EntityChoice extends Choice {
  id: string
}

/** Found leads to a view. */
export interface Found extends Choice {
  href: string
}

/** hintOf tells an entity from its namesakes: code, office, the name it was found by, how much is known of it. */
function hintOf(e: SearchItem): string {
  const via = e.via ? `also “${e.via}”` : ''
  return [e.code, e.office, via, count(e.degree, 'tie')].filter(Boolean).join(' · ')
}

export async function suggestEntities(text: string, signal: AbortSignal, limit = 8): Promise<EntityChoice[]> {
  const found = await ask<List<SearchItem>>(address('/entities', { q: text, limit }), signal)
  return found.items.map((e) => ({ key: e.id, id: e.id, kind: e.kind, label: e.name, hint: hintOf(e) }))
}

const short = (s: string) => (s.length > 90 ? s.slice(0, 88).trimEnd() + '…' : s)

/** typesIn finds kinds of event that a word of the text begins, and what is left of the text without it. */
export function typesIn(text: string, types: string[]): { type: string; rest: string }[] {
  const words = text.trim().toLowerCase().split(/\s+/)
  return words.flatMap((word, i) => {
    if (word.length < 3) return []
    const rest = words.filter((_, k) => k !== i).join(' ')
    return types.filter((t) => human(t).split(' ').some((part) => part.startsWith(word) || word.replace(/s$/, '') === part)).map((type) => ({ type, rest }))
  })
}

/** eventChoices are kinds of event, alone or together with the entity that the rest of the text names. */
async function eventChoices(text: string, types: Record<string, number>, signal: AbortSignal): Promise<Found[]> {
  const out: Found[] = []
  for (const { type, rest } of typesIn(text, Object.keys(types)).slice(0, 3)) {
    if (rest === '') {
      out.push({ key: 'type ' + type, kind: 'events', label: human(type), hint: count(types[type]!, 'event'), href: href('events', { type }) })
      continue
    }
    for (const e of await suggestEntities(rest, signal, 2)) {
      out.push({ key: `type ${type} ${e.id}`, kind: 'events', label: `${human(type)} · ${e.label}`, hint: e.hint, href: href('events', { type, participant: e.id }) })
    }
  }
  return out
}

/** suggestAll asks for all kinds at once. */
export async function suggestAll(text: string, signal: AbortSignal): Promise<Found[]> {
  const folded = text.trim().toLowerCase()
  const [entities, claims, documents, events] = await Promise.all([
    suggestEntities(text, signal, 6),
    folded.length < 3 ? undefined : ask<List<ClaimAnswer>>(address('/claims', { q: text, limit: 3 }), signal),
    ask<List<DocumentInfo>>(address('/documents'), signal),
    ask<Stats>(address('/stats'), signal).then((stats) => eventChoices(text, stats.types, signal)),
  ])
  return [
    ...entities.map((e) => ({ ...e, href: href('entity', { id: e.id }) })),
    ...events,
    ...(claims?.items ?? []).map((c) => ({ key: c.id, kind: 'claim', label: short(c.text), hint: c.speaker.name, href: href('claims', { id: c.id }) })),
    ...documents.items
      .filter((d) => (d.title ?? '').toLowerCase().includes(folded))
      .slice(0, 3)
      .map((d) => ({ key: d.id, kind: 'document', label: d.title ?? d.id, hint: d.date ?? '', href: href('document', { id: d.id }) })),
  ]
}
