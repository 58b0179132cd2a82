// Whether a link's revision can be shown, and how it differs from the newest.
import { useEffect, useState } from 'preact/hooks'
import { address, ask, Problem } from './api'
import { lookAt } from './past'
import type { Stats } from './types'

/** What became of a link's revision. */
export interface Restored {
  /** revision is the link's. */
  revision: number
  /** then and now are the counts of both revisions; then is missing where it cannot be shown any more, and why says so. */
  now?: Stats
  then?: Stats
  why?: string
}

/** revisionOf reads a link's revision; undefined where it names none. */
export function revisionOf(query: URLSearchParams): number | undefined {
  const text = query.get('rev') ?? ''
  return /^\d{1,15}$/.test(text) ? Number(text) : undefined
}

const known = new Map<number, Restored>()

async function restore(revision: number): Promise<Restored> {
  const url = address('/stats')
  try {
    const now = await ask<Stats>(url)
    if (now.revision === revision) return { revision, now, then: now }
    try {
      return { revision, now, then: await ask<Stats>(url + '?revision=' + revision) }
    } catch (e) {
      return { revision, now, why: e instanceof Problem ? e.message : String(e) }
    }
  } catch (e) {
    return { revision, why: e instanceof Problem ? e.message : String(e) }
  }
}

/** useRestored sees to it that questions are about the link's revision where it can be had; undefined while that is being asked. */
export function useRestored(query: URLSearchParams): Restored | 'newest' | undefined {
  const revision = revisionOf(query)
  const [, again] = useState(0)
  const found = revision === undefined ? 'newest' : known.get(revision)
  useEffect(() => {
    if (revision === undefined || known.has(revision)) return
    lookAt(undefined)
    let gone = false
    void restore(revision).then((r) => {
      if (r.now) known.set(revision, r)
      else known.set(revision, { ...r, why: r.why ?? 'the server cannot be reached' })
      if (!gone) again((n) => n + 1)
    })
    return () => void (gone = true)
  }, [revision])
  lookAt(found && found !== 'newest' && found.then && found.then.revision !== found.now?.revision ? found.revision : undefined)
  return found
}

/** differences lists in words by how much the graph differs between two revisions. */
export function differences(then: Stats, now: Stats): string[] {
  const kinds: [keyof Stats, string, string][] = [
    ['documents', 'document', 'documents'],
    ['events', 'event', 'events'],
    ['claims', 'claim', 'claims'],
    ['entities', 'entity', 'entities'],
    ['quads', 'quad', 'quads'],
  ]
  return kinds.flatMap(([key, one, many]) => {
    const by = (now[key] as number) - (then[key] as number)
    if (by === 0) return []
    return [`${Math.abs(by).toLocaleString('en')} ${Math.abs(by) === 1 ? one : many} ${by > 0 ? 'more' : 'fewer'}`]
  })
}
