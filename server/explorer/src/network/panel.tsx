import type { ComponentChildren } from 'preact'
import { address, idPath } from '../lib/api'
import { useAnswer } from '../lib/answer'
import { href } from '../lib/route'
import type { EntityAnswer, EventAnswer } from '../lib/types'
import { capital, count, human } from '../lib/words'
import { EventCard } from '../parts/event'
import { Answered } from '../parts/status'
import type { Graph } from './model'

interface Props {
  graph: Graph
  id?: string
  pinned: boolean
  inFocus: (id: string) => boolean
  /** limit chooses how many entities may be drawn, beside the button that adds some. */
  limit: ComponentChildren
  onPick: (id: string) => void
  onExpand: (id: string) => void
  onHide: (id: string) => void
  onPin: (id: string) => void
  onUnpin: (id: string) => void
}

/** Panel tells what is known of the picked node, and what can be done with it. */
export function Panel(p: Props) {
  const node = p.graph.nodes.find((n) => n.id === p.id)
  const isEvent = node?.kind === 'event'
  const event = useAnswer<EventAnswer>(node && isEvent ? address(idPath('events', node.id)) : null)
  const entity = useAnswer<EntityAnswer>(node && !isEvent ? address(idPath('entities', node.id)) : null)
  if (!node) {
    return (
      <aside class="panel" aria-label="Details">
        <p class="hint">Pick a node, in the drawing or in the table, to see what is known of it, to expand, pin or hide it.</p>
        <Most graph={p.graph} onPick={p.onPick} />
      </aside>
    )
  }
  const beside = new Set(p.graph.edges.flatMap((e) => (e.source === node.id ? [e.target] : e.target === node.id ? [e.source] : [])))
  return (
    <aside class="panel" aria-label="Details" aria-live="polite">
      <h2 dir="auto">{node.label}</h2>
      <div class="row">
        <button onClick={() => p.onHide(node.id)}>Hide</button>
        {p.pinned ? <button onClick={() => p.onUnpin(node.id)}>Unpin</button> : <button onClick={() => p.onPin(node.id)}>Pin</button>}
      </div>
      {isEvent ? (
        <Answered asked={event}>{(e) => <EventCard event={e} />}</Answered>
      ) : (
        <Answered asked={entity}>
          {(e) => (
            <>
              <p class="hint">
                {capital(node.kind)}
                {e.code ? ` · ${e.code}` : ''} · {count(e.neighbours, 'neighbour')} in all, {beside.size} {p.graph.nodes.some((n) => n.kind === 'event') ? 'nodes' : 'of them'} tied to it here
              </p>
              {!p.inFocus(node.id) && (
                <div class="fields">
                  <button class="primary" onClick={() => p.onExpand(node.id)}>
                    Expand: {count(e.neighbours, 'neighbour')}
                  </button>
                  {p.limit}
                </div>
              )}
              <h3>Events by kind</h3>
              {Object.keys(e.events).length === 0 && <p class="hint">None is known.</p>}
              <dl class="counts">
                {Object.entries(e.events)
                  .sort((a, b) => b[1] - a[1])
                  .slice(0, 10)
                  .map(([type, n]) => (
                    <div key={type}>
                      <dt>{human(type)}</dt>
                      <dd>{n.toLocaleString('en')}</dd>
                    </div>
                  ))}
              </dl>
              <p>
                <a href={href('entity', { id: node.id })}>All about <bdi>{node.label}</bdi></a>
              </p>
            </>
          )}
        </Answered>
      )}
    </aside>
  )
}

/** Most names the entities with the most ties here, as a start: by pointer or keyboard. */
function Most({ graph, onPick }: { graph: Graph; onPick: (id: string) => void }) {
  const most = graph.nodes.filter((n) => n.kind !== 'event').sort((a, b) => b.degree - a.degree).slice(0, 8)
  return (
    <>
      <h2>Most tied here</h2>
      <dl class="counts">
        {most.map((n) => (
          <div key={n.id}>
            <dt>
              <button class="plain" dir="auto" onClick={() => onPick(n.id)}>
                {n.label}
              </button>
            </dt>
            <dd>{n.degree.toLocaleString('en')}</dd>
          </div>
        ))}
      </dl>
    </>
  )
}
