import { useState } from 'preact/hooks'
import { listed } from '../lib/bidi'
import { dateWords } from '../lib/dates'
import { count, quadName } from '../lib/words'
import { neighbours, type Graph } from './model'

const first = 50

/** GraphTable says what the drawing shows, node by node. */
export function GraphTable({ graph, picked, onPick }: { graph: Graph; picked?: string; onPick: (id: string | undefined) => void }) {
  const [all, setAll] = useState(false)
  const [open, setOpen] = useState(false)
  const rows = all ? graph.nodes : graph.nodes.slice(0, first)
  return (
    <details class="as-table" onToggle={(e) => setOpen(e.currentTarget.open)}>
      <summary>
        The same as a table: {count(graph.nodes.length, 'node')}, {count(graph.edges.length, 'edge')}
      </summary>
      {open && (
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
                  <td>
                    {listed(neighbours(graph, n.id).map((m) => m.label))}
                  </td>
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
