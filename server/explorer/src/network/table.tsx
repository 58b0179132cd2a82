import { useMemo, useState } from 'preact/hooks'
import { isolated } from '../lib/bidi'
import { dateWords } from '../lib/dates'
import { count, quadName } from '../lib/words'
import { ties, type Graph, type Tie } from './model'

const first = 50
const named = 200 // ties of a node that are told one by one

/** GraphTable says what the drawing shows, node by node. */
export function GraphTable({ graph, picked, onPick }: { graph: Graph; picked?: string; onPick: (id: string | undefined) => void }) {
  const [all, setAll] = useState(false)
  const [open, setOpen] = useState(false)
  const tied = useMemo(() => (open ? ties(graph) : undefined), [open, graph])
  const rows = all ? graph.nodes : graph.nodes.slice(0, first)
  return (
    <details class="as-table" onToggle={(e) => setOpen(e.currentTarget.open)}>
      <summary>
        The same as a table: {count(graph.nodes.length, 'node')}, {count(graph.edges.length, 'edge')}
      </summary>
      {tied && (
        <div class="scroll" tabIndex={0} role="region" aria-label="Network as a table">
          <table>
            <thead>
              <tr>
                <th scope="col">Name</th>
                <th scope="col">Kind</th>
                <th scope="col">When</th>
                <th scope="col">Tied to</th>
              </tr>
            </thead>
            <tbody>
              {rows.map((n) => (
                <tr key={n.id}>
                  <th scope="row">
                    <button class="plain" aria-pressed={n.id === picked} onClick={() => onPick(n.id === picked ? undefined : n.id)} dir="auto">
                      {n.label}
                    </button>
                  </th>
                  <td>{n.kind === 'event' ? quadName(n.quad) : n.kind}</td>
                  <td>{n.date ? dateWords(n.date) : ''}</td>
                  <td>{told(tied.get(n.id)!)}</td>
                </tr>
              ))}
            </tbody>
          </table>
          {rows.length < graph.nodes.length && <button onClick={() => setAll(true)}>Show all {graph.nodes.length.toLocaleString('en')}</button>}
        </div>
      )}
    </details>
  )
}

/** told names what a node is tied to, with the way that the tie points and how many events it stands for. */
function told(list: Tie[]): string {
  const names = list.slice(0, named).map((t) => (t.way > 0 ? 'to ' : t.way < 0 ? 'from ' : '') + isolated(t.node.label) + (t.weight > 1 ? ` (${t.weight.toLocaleString('en')})` : ''))
  return names.join(', ') + (list.length > named ? ` and ${(list.length - named).toLocaleString('en')} more` : '')
}
