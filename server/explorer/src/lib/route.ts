// Every view is an address: the part behind "#" names the view and its question,
// so that a link, a bookmark or the Back button restores what was seen.
import { useEffect, useState } from 'preact/hooks'
import { past } from './past'

export interface Route {
  view: string
  query: URLSearchParams
}

/** Values of a question; undefined, "" and [] leave a parameter out. */
export type Query = Record<string, string | number | boolean | string[] | undefined>

export function parse(hash: string): Route {
  const text = hash.replace(/^#\/?/, '')
  const at = text.indexOf('?')
  const view = at < 0 ? text : text.slice(0, at)
  return { view, query: new URLSearchParams(at < 0 ? '' : text.slice(at + 1)) }
}

/** changed is a copy of a question with some of its parameters set anew or left out. */
export function changed(query: URLSearchParams, changes: Query): URLSearchParams {
  const next = new URLSearchParams(query)
  for (const [name, value] of Object.entries(changes)) {
    next.delete(name)
    const values = Array.isArray(value) ? value : value === undefined || value === false ? [] : [String(value)]
    for (const v of values) if (v !== '') next.append(name, v)
  }
  return next
}

function written(view: string, query: URLSearchParams): string {
  const q = query.toString()
  return '#/' + view + (q ? '?' + q : '')
}

/** href is the address of a view; it keeps the earlier revision that is looked at. */
export function href(view: string, query: Query | URLSearchParams = {}): string {
  const earlier = past()
  const q = query instanceof URLSearchParams ? query : changed(new URLSearchParams(), query)
  return written(view, earlier !== undefined && !q.has('rev') ? changed(q, { rev: earlier }) : q)
}

/** currentHref is the address of a view at the newest revision. */
export const currentHref = (view: string, query: URLSearchParams): string => written(view, changed(query, { rev: undefined }))

/** go opens a view; with replace the Back button does not come back to this one. */
export function go(view: string, query: Query | URLSearchParams = {}, replace = false): void {
  const to = href(view, query)
  if (to === location.hash) return
  if (!replace) {
    location.hash = to
    return
  }
  history.replaceState(null, '', to)
  window.dispatchEvent(new HashChangeEvent('hashchange'))
}

export function useRoute(): Route {
  const [route, setRoute] = useState(() => parse(location.hash))
  useEffect(() => {
    const read = () => setRoute(parse(location.hash))
    window.addEventListener('hashchange', read)
    return () => window.removeEventListener('hashchange', read)
  }, [])
  return route
}
