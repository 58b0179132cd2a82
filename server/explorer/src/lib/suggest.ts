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

/** suggestAll asks for all kinds at once. */
export async function suggestAll(text: string, signal: AbortSignal): Promise<Found[]> {
  const folded = text.trim().toLowerCase()
  const [entities, claims, documents, stats] = await Promise.all([
    suggestEntities(text, signal, 6),
    folded.length < 3 ? undefined : ask<List<ClaimAnswer>>(address('/claims', { q: text, limit: 3 }), signal),
    ask<List<DocumentInfo>>(address('/documents'), signal),
    ask<Stats>(address('/stats'), signal),
  ])
  const types = Object.entries(stats.types).filter(([t]) => human(t).startsWith(folded) || human(t).includes(' ' + folded))
  return [
    ...entities.map((e) => ({ ...e, href: href('entity', { id: e.id }) })),
    ...types.slice(0, 3).map(([t, n]) => ({ key: 'type ' + t, kind: 'events', label: human(t), hint: count(n, 'event'), href: href('events', { type: t }) })),
    ...(claims?.items ?? []).map((c) => ({ key: c.id, kind: 'claim', label: short(c.text), hint: c.speaker.name, href: href('claims', { id: c.id }) })),
    ...documents.items
      .filter((d) => (d.title ?? '').toLowerCase().includes(folded))
      .slice(0, 3)
      .map((d) => ({ key: d.id, kind: 'document', label: d.title ?? d.id, hint: d.date ?? '', href: href('document', { id: d.id }) })),
  ]
}
