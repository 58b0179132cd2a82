import { useMemo, useRef } from 'preact/hooks'
import { address } from '../lib/api'
import { useAnswer } from '../lib/answer'
import type { GraphAnswer, QuadClass } from '../lib/types'
import { count, quadClasses } from '../lib/words'
import { fromAnswer, visible, type Graph } from '../network/model'
import { Drawing } from '../network/drawing'
import { Panel } from '../network/panel'
import { EntityField, Fields, Select, TextField, useQuery } from '../parts/fields'
import { Legend } from '../parts/legend'
import { Histogram } from '../time/histogram'
import { byYear } from '../time/years'
import { Answered, Cut, Older } from '../parts/status'
import { TakeAway } from '../parts/takeaway'
import { changed, go } from '../lib/route'

const limits = { 50: '50', 100: '100', 250: '250', 500: '500', 2000: '2,000', 10000: '10,000' }

/** pins are written "x,y,IRI", so that a link restores where things were put. */
function readPins(values: string[]): Map<string, { x: number; y: number }> {
  return new Map(
    values.flatMap((v) => {
      const m = /^(-?[\d.]+),(-?[\d.]+),(.+)$/.exec(v)
      return m ? [[m[3]!, { x: Number(m[1]), y: Number(m[2]) }] as const] : []
    }),
  )
}

const eventYears = (g: Graph) => byYear(g.nodes.filter((n) => n.kind === 'event').map((n) => ({ date: n.date, quad_class: n.quad })))

export default function Network() {
  const [query, change] = useQuery()
  const before = useRef<string[]>([])
  const focus = query.getAll('focus').length > 0 ? query.getAll('focus') : ['Pakistan', 'Soviet Union']
  const collapse = query.get('collapse') ?? 'events'
  const params = {
    focus,
    hops: query.get('hops') ?? '1',
    limit: query.get('limit') ?? '100',
    collapse,
    from: query.get('from') ?? '',
    to: query.get('to') ?? '',
    type: query.get('type') ?? '',
    believe: query.get('believe') ?? '',
  }
  const url = address('/subgraph', params)
  const asked = useAnswer<GraphAnswer>(address('/subgraph', { ...params, format: 'graphology' }))
  const quads = new Set(query.getAll('quad') as QuadClass[])
  const hidden = new Set(query.getAll('hide'))
  const pinned = useMemo(() => readPins(query.getAll('pin')), [query.toString()])
  const whole = useMemo(() => (asked.answer ? fromAnswer(asked.answer) : undefined), [asked.answer])
  const graph = useMemo(() => whole && visible(whole, { quads, hidden }), [whole, query.toString()])
  const picked = query.get('picked') ?? undefined

  /** alter changes what is drawn, and remembers what was, for Undo. */
  const alter = (changes: Parameters<typeof change>[0]) => {
    before.current.push(query.toString())
    change(changes)
  }
  const undo = () => {
    const last = before.current.pop()
    if (last !== undefined) go('network', changed(new URLSearchParams(last), {}), true)
  }

  return (
    <section aria-labelledby="title">
      <h1 id="title">Network</h1>
      <Fields label="Question">
        <EntityField label="Around" value={asked.answer?.nodes.filter((n) => n.attributes.focus).map((n) => n.attributes.label)[0] ?? focus[0]!} onChange={(v) => alter({ focus: v, hide: undefined, pin: undefined, picked: undefined })} />
        <EntityField label="Add" value="" onChange={(v) => alter({ focus: [...focus, v] })} />
        <Select label="Events" value={collapse} options={{ events: 'as nodes', dyads: 'one tie a pair' }} onChange={(v) => alter({ collapse: v })} />
        <Select label="Steps" value={params.hops} options={{ 0: '0', 1: '1', 2: '2', 3: '3' }} onChange={(v) => alter({ hops: v })} />
        <Select label="Entities at most" value={params.limit} options={limits} onChange={(v) => alter({ limit: v })} />
        <TextField label="From year" hint="1947" value={params.from} onChange={(v) => alter({ from: v })} />
        <TextField label="To year" hint="2022" value={params.to} onChange={(v) => alter({ to: v })} />
      </Fields>
      <p class="hint">
        Focus: {focus.length > 1 ? `${focus.length} entities. ` : 'one entity. '}
        {focus.length > 1 && (
          <button class="plain" onClick={() => alter({ focus: focus.slice(0, -1) })}>
            Take the last one away
          </button>
        )}
      </p>
      <div class="row">
        <Legend shown={quads} onChange={(list) => alter({ quad: list })} />
        <button onClick={undo} disabled={before.current.length === 0}>
          Undo
        </button>
        {hidden.size > 0 && <button onClick={() => alter({ hide: undefined })}>Show {count(hidden.size, 'hidden node')}</button>}
      </div>
      <Answered asked={asked}>
        {(answer) =>
          graph && (
            <>
              <Older revision={answer.attributes.revision} />
              <Cut cut={answer.attributes.truncated} hidden={answer.attributes.hidden} />
              <p class="lead" role="status">
                {count(graph.nodes.filter((n) => n.kind !== 'event').length, 'entity', 'entities')}
                {collapse === 'events' ? `, ${count(graph.nodes.filter((n) => n.kind === 'event').length, 'event')}` : ''}, {count(graph.edges.length, 'tie')}.
              </p>
              <div class="beside">
                <div>
                  <Drawing
                    graph={graph}
                    name="network"
                    picked={picked}
                    onPick={(id) => change({ picked: id }, true)}
                    pinned={pinned}
                    onPin={(id, at) => alter({ pin: [...query.getAll('pin').filter((v) => !v.endsWith(',' + id)), `${at.x.toFixed(2)},${at.y.toFixed(2)},${id}`] })}
                  />
                </div>
                <Panel
                  graph={graph}
                  id={picked}
                  pinned={picked !== undefined && pinned.has(picked)}
                  onExpand={(id) => alter({ focus: [...focus, id] })}
                  onHide={(id) => alter({ hide: [...hidden, id], picked: undefined })}
                  onUnpin={(id) => alter({ pin: query.getAll('pin').filter((v) => !v.endsWith(',' + id)) })}
                />
              </div>
              {collapse === 'events' ? (
                <Histogram years={eventYears(graph)} from={params.from} to={params.to} onRange={(from, to) => alter({ from, to })} />
              ) : (
                <p class="hint">Events drawn as nodes have a histogram of the years here; ties of pairs have not.</p>
              )}
              <TakeAway
                url={url}
                revision={answer.attributes.revision}
                downloads={['gexf', 'graphml', 'dot', 'cytoscape', 'd3'].map((f) => ({ label: f.toUpperCase(), url: url + '&format=' + f }))}
              />
            </>
          )
        }
      </Answered>
      <p class="hint">
        Squares are events, circles entities. {quadClasses.length - 1} colours tell the classes of events apart; grey is neither. Drag a node to pin it.
      </p>
    </section>
  )
}
