import { address, idPath } from '../lib/api'
import { useAnswer } from '../lib/answer'
import { href } from '../lib/route'
import type { EntityAnswer, EventAnswer } from '../lib/types'
import { count, human } from '../lib/words'
import { EventCard } from '../parts/event'
import { Answered } from '../parts/status'
import { neighbours, type Graph } from './model'

interface Props {
  graph: Graph
  id?: string
  pinned: boolean
  onExpand: (id: string) => void
  onHide: (id: string) => void
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
        <p class="hint">Pick a node, in the drawing or in the table, to see what is known of it.</p>
      </aside>
    )
  }
  const drawn = neighbours(p.graph, node.id).length
  return (
    <aside class="panel" aria-label="Details" aria-live="polite">
      <h2 dir="auto">{node.label}</h2>
      <div class="row">
        <button onClick={() => p.onHide(node.id)}>Hide</button>
        {p.pinned && <button onClick={() => p.onUnpin(node.id)}>Unpin</button>}
      </div>
      {isEvent ? (
        <Answered asked={event}>{(e) => <EventCard event={e} />}</Answered>
      ) : (
        <Answered asked={entity}>
          {(e) => (
            <>
              <p>
                {node.kind}
                {e.code ? `, ${e.code}` : ''}
              </p>
              <button onClick={() => p.onExpand(node.id)}>
                Expand: {count(e.neighbours, 'neighbour')} in all
              </button>
              <p class="hint">{count(drawn, 'node')} tied to it in this drawing.</p>
              <dl class="counts">
                {Object.entries(e.events)
                  .sort((a, b) => b[1] - a[1])
                  .slice(0, 8)
                  .map(([type, n]) => (
                    <div key={type}>
                      <dt>{human(type)}</dt>
                      <dd>{n}</dd>
                    </div>
                  ))}
              </dl>
              <p>
                <a href={href('entity', { id: node.id })}>All about {node.label}</a>
              </p>
            </>
          )}
        </Answered>
      )}
    </aside>
  )
}
