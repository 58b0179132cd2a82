import { capital } from '../lib/words'
import type { Graph } from './model'
import { polygon } from './shapes'

/** Kinds explains the shapes of the nodes that are drawn. */
export function Kinds({ graph }: { graph: Graph }) {
  const kinds = [...new Set(graph.nodes.map((n) => n.kind))].sort()
  return (
    <p class="kinds">
      {kinds.map((kind) => {
        const points = polygon(kind, 8, 8, 5)
        return (
          <span key={kind} class={'kind-mark kind-' + kind}>
            <svg width="16" height="16" aria-hidden="true">
              {points.length ? <polygon points={points.map((p) => p.join(',')).join(' ')} /> : <circle cx="8" cy="8" r="5" />}
            </svg>
            {capital(kind)}
          </span>
        )
      })}
      <span class="hint">A ring marks the focus and what is pinned. Drag a node to pin it; click it for details.</span>
    </p>
  )
}
