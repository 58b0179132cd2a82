import { useEffect, useState } from 'preact/hooks'
import { ask, Problem } from './api'
import type { List } from './types'

/** An answer on its way: the last one stays until the next is there. */
export interface Asked<T> {
  answer?: T
  problem?: Problem
  loading: boolean
  /** slow is set where the answer has taken longer than people wait without asking why. */
  slow: boolean
  retry: () => void
}

const slowAfter = 1500 // milliseconds

/** useAnswer asks a URL, and again when it changes; null asks nothing. */
export function useAnswer<T>(url: string | null): Asked<T> {
  const [state, setState] = useState<{ url: string | null; answer?: T; problem?: Problem; slow: boolean }>({ url: null, slow: false })
  const [attempt, setAttempt] = useState(0)
  useEffect(() => {
    if (url === null) return
    const abort = new AbortController()
    const timer = setTimeout(() => setState((s) => ({ ...s, slow: true })), slowAfter)
    ask<T>(url, abort.signal)
      .then((answer) => setState({ url, answer, slow: false }))
      .catch((e: unknown) => {
        if (abort.signal.aborted) return
        setState({ url, problem: e instanceof Problem ? e : new Problem(0, String(e)), slow: false })
      })
      .finally(() => clearTimeout(timer))
    return () => {
      abort.abort()
      clearTimeout(timer)
    }
  }, [url, attempt])
  const retry = () => {
    setState({ url: null, slow: false })
    setAttempt((n) => n + 1)
  }
  if (url === null) return { loading: false, slow: false, retry }
  const loading = state.url !== url
  return { answer: state.answer, problem: loading ? undefined : state.problem, loading, slow: loading && state.slow, retry }
}

/** useList asks a list and then the pages behind its first, up to so many items; what has come is there meanwhile. Where a page fails, next is left. */
export function useList<T>(url: string | null, most: number): Asked<List<T>> {
  const first = useAnswer<List<T>>(url)
  const [more, setMore] = useState<{ of?: List<T>; list?: List<T> }>({})
  const list = more.of === first.answer && more.list ? more.list : first.answer
  useEffect(() => {
    if (!url || first.loading || !list?.next || list.items.length >= most) return
    const abort = new AbortController()
    ask<List<T>>(`${url}&cursor=${encodeURIComponent(list.next)}`, abort.signal).then(
      (page) => setMore({ of: first.answer, list: { ...page, total: list.total, items: [...list.items, ...page.items] } }),
      () => undefined, // the page says that there are more
    )
    return () => abort.abort()
  }, [url, first.loading, list])
  return { ...first, answer: list }
}
