import { useMemo, useState } from 'preact/hooks'
import { address, form } from '../lib/api'
import { isolated } from '../lib/bidi'
import { useAnswer } from '../lib/answer'
import { EntityField, Fields, Select, TextField, useQuery } from '../parts/fields'
import { Answered, Cut } from '../parts/status'
import { TakeAway } from '../parts/takeaway'
import { PathChain } from '../parts/chain'
import { Drawing } from '../network/drawing'
import { fromPaths, pathKey } from '../network/frompaths'
import { Why } from '../parts/why'
import { href } from '../lib/route'
import type { ClaimAnswer, List, PathsAnswer } from '../lib/types'
import { count } from '../lib/words'

const options = ['k', 'max_hops', 'order', 'weight', 'begin', 'end', 'type', 'believe', 'via', 'avoid', 'succession', 'as_of'] as const

const apart = 110 // half the way between the two ends, in the units of the layout

/** Believe chooses whose word counts, among those who said something. */
function Believe({ value, onChange }: { value: string; onChange: (v: string) => void }) {
  const claims = useAnswer<List<ClaimAnswer>>(address('/claims', { limit: 1000, advisory: 'show' }))
  const speakers = new Map((claims.answer?.items ?? []).map((c) => [c.speaker.id, c.speaker.name]))
  const choices: Record<string, string> = { '': 'facts of documents' }
  for (const [id, name] of speakers) choices['speaker:' + id] = `facts, and the word of ${isolated(name)}`
  for (const [id, name] of speakers) choices['only:speaker:' + id] = `only the word of ${isolated(name)}`
  if (value && !choices[value]) choices[value] = value
  return <Select label="According to" value={value} options={choices} onChange={onChange} />
}

export default function Paths() {
  const [query, change] = useQuery()
  const [lit, setLit] = useState<ReadonlySet<string>>()
  const drawn = query.get('drawing') !== 'none'
  // With no question at all the page opens with the one that the bundled data were made for.
  const from = query.get('from') ?? (query.get('to') ? '' : 'Pakistan')
  const to = query.get('to') ?? (query.get('from') ? '' : 'Soviet Union')
  const params: Record<string, string> = { from, to, k: '10', max_hops: '4', explain: 'true' }
  for (const name of options) if (query.get(name)) params[name] = query.get(name)!
  const url = address('/paths', params)
  const asked = useAnswer<PathsAnswer>(from && to ? url : null)
  const believe = query.get('believe') ?? ''
  const facts = useAnswer<PathsAnswer>(from && to && believe ? address('/paths', { ...params, believe: '' }) : null)
  const graph = useMemo(() => asked.answer && fromPaths(asked.answer.paths), [asked.answer])
  // From stands left and to stands right; what ties them finds its place between.
  const ends = useMemo(() => new Map(asked.answer ? [[asked.answer.from.id, { x: -apart, y: 0 }], [asked.answer.to.id, { x: apart, y: 0 }]] : []), [asked.answer])
  const litOf = useMemo(() => new Map((asked.answer?.paths ?? []).map((p) => [p, new Set(p.steps.map((s) => s.event?.id ?? s.entity?.id ?? ''))])), [asked.answer])
  const known = believe && facts.answer ? new Set(facts.answer.paths.map(pathKey)) : undefined

  return (
    <section aria-labelledby="title">
      <h1 id="title">How are they tied?</h1>
      <Fields label="Question">
        <EntityField label="From" value={asked.answer?.from.name ?? from} onChange={(v) => change({ from: v, to })} />
        <button class="swap" onClick={() => change({ from: to, to: from })} aria-label="Swap the two ends">
          ⇄
        </button>
        <EntityField label="To" value={asked.answer?.to.name ?? to} onChange={(v) => change({ from, to: v })} />
        <Believe value={believe} onChange={(v) => change({ from, to, believe: v })} />
      </Fields>
      <details class="options">
        <summary>Options</summary>
        <Fields label="Options">
          <Select label="Paths" value={params.k!} options={{ 5: '5', 10: '10', 25: '25', 100: '100' }} onChange={(v) => change({ from, to, k: v })} />
          <Select label="Steps at most" value={params.max_hops!} options={{ 1: '1', 2: '2', 3: '3', 4: '4', 5: '5', 6: '6' }} onChange={(v) => change({ from, to, max_hops: v })} />
          <Select label="Order in time" value={params.order ?? ''} options={{ '': 'any', forward: 'each event no earlier than the one before' }} onChange={(v) => change({ from, to, order: v })} />
          <Select label="Rank by" value={params.weight ?? ''} options={{ '': 'number of steps', recency: 'recency', confidence: 'confidence' }} onChange={(v) => change({ from, to, weight: v })} />
          <TextField label="Not before" hint="1965" value={params.begin ?? ''} onChange={(v) => change({ from, to, begin: v })} />
          <TextField label="Not after" hint="1971-12" value={params.end ?? ''} onChange={(v) => change({ from, to, end: v })} />
          <TextField label="As of a day" hint="1971-12-16" value={params.as_of ?? ''} onChange={(v) => change({ from, to, as_of: v })} />
          <TextField label="Kinds of event" hint="conflict, visit" value={params.type ?? ''} onChange={(v) => change({ from, to, type: v })} />
          <TextField label="By way of" value={params.via ?? ''} onChange={(v) => change({ from, to, via: v })} />
          <TextField label="Avoiding" value={params.avoid ?? ''} onChange={(v) => change({ from, to, avoid: v })} />
        </Fields>
      </details>
      {!from || !to ? <p class="empty">Name two entities, by name, alias or code.</p> : null}
      <Answered asked={asked}>
        {(answer) => (
          <>
            <p class="lead" role="status">
              {answer.paths.length === 0
                ? `Nothing ties ${isolated(answer.from.name)} and ${isolated(answer.to.name)} within these bounds. Allow more steps, or take a filter away.`
                : `${count(answer.paths.length, 'path')} between ${isolated(answer.from.name)} and ${isolated(answer.to.name)}.`}
            </p>
            <Cut cut={answer.truncated} />
            {answer.paths.length > 0 && (
              <p class="links">
                <button class="plain" onClick={() => change({ from, to, drawing: drawn ? 'none' : undefined }, true)}>
                  {drawn ? 'Without the drawing' : 'With a drawing'}
                </button>
                <a href={href('timeline', { a: answer.from.id, b: answer.to.id })}>Timeline of the two</a>
                <a href={href('', { a: answer.from.id, b: answer.to.id })}>Their story</a>
              </p>
            )}
            {known && <Changes answer={answer} facts={facts.answer!} known={known} />}
            {answer.paths.length > 0 && (
              <div class={drawn ? 'with-drawing' : undefined}>
                <ol class="paths">
                  {answer.paths.map((p) => (
                    <li key={pathKey(p)} class={lit && lit === litOf.get(p) ? 'lit' : undefined} onMouseEnter={() => setLit(litOf.get(p))} onMouseLeave={() => setLit(undefined)} onFocusIn={() => setLit(litOf.get(p))} onFocusOut={() => setLit(undefined)}>
                      <PathChain path={p} isNew={known ? !known.has(pathKey(p)) : false} />
                    </li>
                  ))}
                </ol>
                <div class="aside">
                  {drawn && <Drawing graph={graph!} name="paths" lit={lit} pinned={ends} />}
                </div>
              </div>
            )}
            {answer.explanation && <Why explanation={answer.explanation} lines={answer.explain} />}
            <TakeAway url={url} revision={answer.revision} downloads={[{ label: 'CSV', url: form(url, 'csv') }, { label: 'Text', url: form(url, 'text') }, { label: 'Footnotes', url: form(url, 'footnote') }]} />
          </>
        )}
      </Answered>
    </section>
  )
}

/** Changes says what the chosen speaker's word adds to the facts, or takes from them. */
function Changes({ answer, facts, known }: { answer: PathsAnswer; facts: PathsAnswer; known: Set<string> }) {
  const here = new Set(answer.paths.map(pathKey))
  const added = answer.paths.filter((p) => !known.has(pathKey(p))).length
  const gone = facts.paths.filter((p) => !here.has(pathKey(p))).length
  return (
    <p class="cut" role="note">
      Against the facts alone: {count(added, 'path')} added (marked), {count(gone, 'path')} not among these.
    </p>
  )
}
