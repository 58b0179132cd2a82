import { useRef, useState } from 'preact/hooks'
import { later } from '../lib/later'
import { save } from '../lib/takeaway'
import { GraphTable } from './table'
import { csv } from './csv'
import type { Graph } from './model'

const Canvas = later(() => import('./canvas'), 'Fetching what draws networks…') // sigma is fetched once something is drawn

interface Props {
  graph: Graph
  name: string
  picked?: string
  lit?: ReadonlySet<string>
  onPick?: (id: string | undefined) => void
  pinned?: ReadonlyMap<string, { x: number; y: number }>
  /** positions may be shared with what else moves nodes. */
  positions?: Map<string, { x: number; y: number }>
  onPin?: (id: string, at: { x: number; y: number }) => void
}

const noPins: ReadonlyMap<string, { x: number; y: number }> = new Map()

/** Drawing is a network with its pictures to take away and its equivalent table. */
export function Drawing(p: Props) {
  const own = useRef(new Map<string, { x: number; y: number }>())
  const positions = p.positions ?? own.current
  const [chosen, setChosen] = useState<string>()
  const picked = p.onPick ? p.picked : chosen
  const pick = p.onPick ?? setChosen
  const here = () => new Map(p.graph.nodes.flatMap((n) => (positions.has(n.id) ? [[n.id, positions.get(n.id)!] as const] : [])))
  const takeSVG = async () => {
    const [{ svg }, { colours }] = await Promise.all([import('./picture'), import('./colours')])
    save(p.name + '.svg', new Blob([svg(p.graph, here(), colours())], { type: 'image/svg+xml' }))
  }
  const takePNG = async () => {
    const [{ png }, { colours }] = await Promise.all([import('./picture'), import('./colours')])
    const picture = await png(p.graph, here(), colours())
    if (picture) save(p.name + '.png', picture)
  }
  if (p.graph.nodes.length === 0) return <p class="empty">Nothing is left to draw with these filters.</p>
  return (
    <div class="drawing">
      <Canvas graph={p.graph} picked={picked} lit={p.lit} onPick={pick} pinned={p.pinned ?? noPins} onPin={p.onPin} positions={positions} />
      <div class="row">
        <button onClick={() => void takeSVG()}>Picture as SVG</button>
        <button onClick={() => void takePNG()}>Picture as PNG</button>
        <button onClick={() => save(p.name + '.csv', new Blob([csv(p.graph)], { type: 'text/csv' }))}>Ties as CSV</button>
      </div>
      <GraphTable graph={p.graph} picked={picked} onPick={pick} />
    </div>
  )
}
