// Questions to the public API. The page knows no other door.
import { past } from './past'

/** Problem is an answer of RFC 9457, or a failure to get any answer. */
export class Problem extends Error {
  constructor(
    readonly status: number,
    detail: string,
    readonly parameter = '',
    readonly value = '',
    readonly candidates: string[] = [],
    /** Where in the parameter's text the fault is, counted from 1; 0 is unknown. */
    readonly line = 0,
    readonly column = 0,
  ) {
    super(detail)
  }
}

export type Params = Record<string, string | number | string[] | undefined> | URLSearchParams

/** address writes a question as the URL that asks it, of the revision that is looked at. */
export function address(path: string, params: Params = {}): string {
  const q = new URLSearchParams()
  const entries = params instanceof URLSearchParams ? [...params] : Object.entries(params)
  for (const [name, value] of entries) {
    for (const v of Array.isArray(value) ? value : [value]) if (v !== undefined && v !== '') q.append(name, String(v))
  }
  const earlier = past()
  if (earlier !== undefined && !q.has('revision')) q.set('revision', String(earlier))
  const text = q.toString()
  return '/v1' + path + (text ? '?' + text : '')
}

/** idPath puts an IRI behind a path, as /v1/entities/{id} takes it. */
export function idPath(collection: string, id: string): string {
  return '/' + collection + '/' + encodeURIComponent(id)
}

/** form is the answer to a question in another format. */
export const form = (url: string, format: string): string => url + (url.includes('?') ? '&' : '?') + 'format=' + format

/** exported is the part of the graph that a question on events speaks of, as a file. */
export function exported(format: string, params: Record<string, string | string[] | undefined>): string {
  return address('/export', { format, ...params })
}

interface ProblemBody {
  detail?: string
  title?: string
  parameter?: string
  value?: string
  candidates?: string[]
  line?: number
  column?: number
}

async function problemOf(answer: Response): Promise<Problem> {
  let body: ProblemBody = {}
  try {
    body = (await answer.json()) as ProblemBody
  } catch {
    // Something between the page and the server answered in another form; its status must do.
  }
  const detail = body.detail ?? body.title ?? 'the server answered ' + answer.status
  return new Problem(answer.status, detail, body.parameter, body.value, body.candidates ?? [], body.line, body.column)
}

/** ask fetches a JSON answer; it throws a Problem, or an AbortError where the signal fired. */
export async function ask<T>(url: string, signal?: AbortSignal): Promise<T> {
  let answer: Response
  try {
    answer = await fetch(url, { signal, headers: { Accept: 'application/json, application/vnd.graphology+json;q=0.9' } })
  } catch (e) {
    if (signal?.aborted) throw e
    throw new Problem(0, 'the server cannot be reached; is it running?')
  }
  if (!answer.ok) throw await problemOf(answer)
  return (await answer.json()) as T
}

/** candidate takes "Georgia (state, GEO) <https://…>" apart. */
export function candidate(text: string): { label: string; id: string } {
  const m = /^(.*) <([^>]*)>$/.exec(text)
  return m ? { label: m[1]!, id: m[2]! } : { label: text, id: text }
}
