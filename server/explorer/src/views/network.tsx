import { useMemo, useRef } from 'preact/hooks'
import { address, form } from '../lib/api'
import { useAnswer } from '../lib/answer'
import type { GraphAnswer, QuadClass } from '../lib/types'
import { count } from '../lib/words'
import { Kinds } from '../network/kinds'
import { fromAnswer, visible, type Graph } from '../network/model'
import { Drawing } from '../network/drawing'
import { Panel } from '../network/panel'
import { Chips } from '../parts/chips'
import { Fields, Select, TextField, useQuery } from '../parts/fields'
import { Legend } from '../parts/legend'
import { Histogram } from '../time/histogram'
import { byTime } from '../time/years'
import { Answered, Cut } from '../parts/status'
import { TakeAway } from '../parts/takeaway'
import { changed, go } from '../lib/route'

const limits = { 25: '25', 50: '50', 100: '100', 250: '250', 500: '500', 2000: '2,000', 10000: '10,000' }
const servedFrom = 1000 // entities from which the server lays the network out

/** pins are written "x,y,IRI", so that a link restores where things were put. */
function readPins(values: string[]): Map<string, { x: number; y: number }> {
  return new Map(
    values.flatMap((v) => {
      const m = /^(-?[\d.]+),(-?[\d.]+),(.+)$/.exec(v)
      return m ? [[m[3]!, { x: Number(m[1]), y: Number(m[2]) }] as const] : []
    }),
  )
}

const events = (g: Graph) => g.nodes.filter((n) => n.kind === 'event')
const eventYears = (g: Graph) => byTime(events(g).map((n) => ({ date: n.date, quad_class: n.quad })))

/** classes counts events, or ties of pairs, by class. */
function classes(g: Graph): Map<QuadClass, number> {
  const counts = new Map<QuadClass, number>()
  const of = events(g).length > 0 ? events(g) : g.edges
  for (const { quad } of of) counts.set(quad, (counts.get(quad) ?? 0) + 1)
  return counts
}

export default function Network() {
  const [query, change] = useQuery()
  const before = useRef<string[]>([])
  const focus = query.getAll('focus').length > 0 ? query.getAll('focus') : ['Pakistan', 'Soviet Union']
  const collapse = query.get('collapse') ?? 'events'
  const limit = query.get('limit') ?? '250'
  const window = { from: query.get('from') ?? '', to: query.get('to') ?? '' }
  const question = { focus, hops: query.get('hops') ?? '1', limit, type: query.get('type') ?? '', believe: query.get('believe') ?? '', as_of: query.get('as_of') ?? '', edges: query.get('edges') ?? '' }
  const params = { ...question, collapse, ...window, positions: Number(limit) >= servedFrom ? 'server' : '' }
  // What is taken away is what is seen: without the hidden nodes, and of the classes that the legend shows.
  const taken = address('/subgraph', { ...params, hide: query.getAll('hide'), quad_class: query.getAll('quad') })
  const asked = useAnswer<GraphAnswer>(address('/subgraph', { ...params, format: 'graphology' }))
  // The years are those of all events, chosen or not, drawn as nodes or not; they are asked once the drawing has its answer.
  const narrowed = collapse !== 'events' || window.from !== '' || window.to !== ''
  const all = useAnswer<GraphAnswer>(narrowed && asked.answer ? address('/subgraph', { ...question, collapse: 'events', format: 'graphology' }) : null)
  const quads = new Set(query.getAll('quad') as QuadClass[])
  const hidden = new Set(query.getAll('hide'))
  const pinned = useMemo(() => readPins(query.getAll('pin')), [query.toString()])
  const whole = useMemo(() => asked.answer && fromAnswer(asked.answer), [asked.answer])
  const graph = useMemo(() => whole && visible(whole, { quads, hidden }), [whole, query.toString()])
  const counts = useMemo(() => whole && classes(visible(whole, { quads: new Set(), hidden })), [whole, query.toString()])
  const years = useMemo(() => {
    const from = narrowed ? all.answer && fromAnswer(all.answer) : whole
    return from && eventYears(visible(from, { quads, hidden }))
  }, [all.answer, whole, query.toString()])
  const picked = query.get('picked') ?? undefined
  const names = asked.answer?.nodes.filter((n) => n.attributes.focus) ?? []

  /** alter changes what is drawn, and remembers what was, for Undo. */
  const alter = (changes: Parameters<typeof change>[0]) => {
    before.current.push(query.toString())
    change(changes)
  }
  const undo = () => {
    const last = before.current.pop()
    if (last !== undefined) go('network', changed(new URLSearchParams(last), {}), true)
  }
  const positions = useRef(new Map<string, { x: number; y: number }>())
  const pin = (id: string, at = positions.current.get(id)) => at && alter({ pin: [...unpinned(id), `${at.x.toFixed(2)},${at.y.toFixed(2)},${id}`] })
  const unpinned = (id: string) => query.getAll('pin').filter((v) => !v.endsWith(',' + id))

  return (
    <section aria-labelledby="title" class="network">
      <div class="head">
      <h1 id="title">Network</h1>
      <Chips
        label="Around"
        chosen={focus.map((f) => ({ id: f, label: names.find((n) => n.key === f || n.attributes.label === f || n.attributes.code === f)?.attributes.label ?? f }))}
        onChange={(list) => alter({ focus: list, picked: undefined })}
      />
      </div>
      <Fields label="Question">
        <Select label="Events" value={collapse} options={{ events: 'as nodes', dyads: 'one tie a pair' }} onChange={(v) => alter({ collapse: v })} />
        <Select label="Steps away" value={question.hops} options={{ 0: '0', 1: '1', 2: '2', 3: '3' }} onChange={(v) => alter({ hops: v })} />
        <Select label="Nodes at most" value={limit} options={limits} onChange={(v) => alter({ limit: v })} />
        <TextField label="As of a day" hint="1971-12-16" value={question.as_of} onChange={(v) => alter({ as_of: v })} />
        <div class="row tools">
          <button onClick={undo} disabled={before.current.length === 0}>
            ↶ Undo
          </button>
          {hidden.size > 0 && <button onClick={() => alter({ hide: undefined })}>Show {count(hidden.size, 'hidden node')}</button>}
          {pinned.size > 0 && <button onClick={() => alter({ pin: undefined })}>Unpin all</button>}
        </div>
      </Fields>
      <Answered asked={asked}>
        {(answer) =>
          graph && (
            <>
              <Cut cut={answer.attributes.truncated} hidden={answer.attributes.hidden} />
              <p class="lead" role="status">
                {count(graph.nodes.length - events(graph).length, 'entity', 'entities')}
                {collapse === 'events' ? `, ${count(events(graph).length, 'event')}` : ''}, {count(graph.edges.length, 'tie')}.
              </p>
              <Legend shown={quads} counts={counts} onChange={(list) => alter({ quad: list })} />
              <div class="beside">
                <Drawing
                  graph={graph}
                  name="network"
                  picked={picked}
                  onPick={(id) => change({ picked: id }, true)}
                  pinned={pinned}
                  positions={positions.current}
                  onPin={pin}
                />
                <Panel
                  graph={graph}
                  id={picked}
                  pinned={picked !== undefined && pinned.has(picked)}
                  inFocus={(id) => names.some((n) => n.key === id)}
                  limit={<Select label="Nodes at most" value={limit} options={limits} onChange={(v) => alter({ limit: v })} />}
                  onPick={(id) => change({ picked: id }, true)}
                  onExpand={(id) => alter({ focus: [...focus, id] })}
                  onHide={(id) => alter({ hide: [...hidden, id], picked: undefined })}
                  onPin={(id) => pin(id)}
                  onUnpin={(id) => alter({ pin: unpinned(id) })}
                />
              </div>
              <Kinds graph={graph} />
              {years && <Histogram years={years} {...window} onRange={(from, to) => alter({ from, to })} />}
              <TakeAway
                url={taken}
                revision={answer.attributes.revision}
                downloads={[
                  ['GEXF', 'gexf'],
                  ['GraphML', 'graphml'],
                  ['DOT', 'dot'],
                  ['Cytoscape', 'cytoscape'],
                  ['D3', 'd3'],
                  ['Turtle', 'turtle'],
                  ['JSON-LD', 'jsonld'],
                ]
                  .map(([label, f]) => ({ label: label!, url: form(taken, f!) }))
}
              />
            </>
          )
        }
      </Answered>
    </section>
  )
}
