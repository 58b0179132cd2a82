// Suggestions while typing: entities, kinds of event, claims and documents.
import { address, ask } from './api'
import { apart, isolated } from './bidi'
import { dateWords } from './dates'
import { href } from './route'
import { count, human } from './words'
import type { Choice } from '../parts/combobox'
import type { FoundAnswer, FoundItem, List, SearchItem, Stats } from './types'

export interface EntityChoice extends Choice {
  id: string
}

/** Found leads to a view. */
export interface Found extends Choice {
  href: string
}

/** hintOf tells an entity from its namesakes: code, office, the name it was found by, how much is known of it. */
function hintOf(e: SearchItem): string {
  const via = e.via ? `also “${isolated(e.via)}”` : ''
  return [e.code, e.office && isolated(e.office), via, count(e.degree, 'tie')].filter(Boolean).join(' · ')
}

export async function suggestEntities(text: string, signal: AbortSignal, limit = 8): Promise<EntityChoice[]> {
  const found = await ask<List<SearchItem>>(address('/entities', { q: text, limit }), signal)
  return found.items.map((e) => ({ key: e.id, id: e.id, kind: e.kind, label: e.name, hint: hintOf(e) }))
}

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
      out.push({ key: `type ${type} ${e.id}`, kind: 'events', label: `${human(type)} · ${isolated(e.label)}`, hint: e.hint, href: href('events', { type, participant: e.id }) })
    }
  }
  return out
}

/** foundHref leads to what a search found. */
export function foundHref(f: FoundItem): string {
  switch (f.kind) {
    case 'entity':
      return href('entity', { id: f.id })
    case 'document':
      return href('document', { id: f.id })
  }
  return href(f.kind === 'claim' ? 'claims' : 'events', { id: f.id })
}

const shown = 4 // suggestions of each kind

/** textChoices are what has the words: events, claims and documents, the words marked. */
function textChoices(found: FoundAnswer | undefined): Found[] {
  return (['event', 'claim', 'document'] as const).flatMap((kind) => {
    const items = (found?.items ?? []).filter((f) => f.kind === kind).slice(0, shown)
    const total = found?.total[kind] ?? 0
    return items.map((f) => ({
      key: f.id,
      kind,
      group: `${groups[kind]}${total > items.length ? `, ${items.length} of ${total.toLocaleString('en')}` : ''}`,
      label: kind === 'claim' ? (f.speaker?.name ?? human(f.type ?? 'claim')) : apart(f.label),
      hint: [f.date && dateWords(f.date), kind === 'claim' && f.type && human(f.type)].filter(Boolean).join(' · '),
      snippet: kind === 'document' && !f.snippet.some((p) => p.match) ? undefined : f.snippet,
      href: foundHref(f),
    }))
  })
}

const groups = { event: 'Events', claim: 'Claims', document: 'Documents' }

/** suggestAll asks for all kinds at once, and for all that has the words last. */
export async function suggestAll(text: string, signal: AbortSignal): Promise<Found[]> {
  const long = text.trim().length > 2
  const texts = (kind: string) => ask<FoundAnswer>(address('/search', { q: text, kind, limit: shown }), signal)
  const [entities, events, ...found] = await Promise.all([
    suggestEntities(text, signal, 6),
    ask<Stats>(address('/stats'), signal).then((stats) => eventChoices(text, stats.types, signal)),
    ...(long ? ['event', 'claim', 'document'] : ['document']).map(texts),
  ])
  const total = found.reduce((n, f) => n + Object.values(f.total).reduce((m, k) => m + k, 0), 0)
  return [
    ...entities.map((e) => ({ ...e, group: 'People, states, organisations', href: href('entity', { id: e.id }) })),
    ...events.map((e) => ({ ...e, group: 'Kinds of event' })),
    ...found.flatMap(textChoices),
    ...(total > 0 ? [{ key: 'all', kind: 'search', group: 'All', label: `All ${total.toLocaleString('en')} texts with these words`, href: href('search', { q: text }) }] : []),
  ]
}
