import type { ComponentChildren } from 'preact'
import type { Cell } from '../lib/csv'
import { isolated } from '../lib/bidi'
import type { EventAnswer } from '../lib/types'
import { capital } from '../lib/words'
import { EventCard } from './event'

/** Statements that are set beside each other, and why. */
interface Paired {
  kind: string
  explain: string
  sides: EventAnswer[]
}

const said = (e: EventAnswer) => e.speaker?.name ?? 'fact'

/** Pairs sets statements beside each other under what they are about; between is the word between those who make them. */
export function Pairs<P extends Paired>({ list, between, mark }: { list: P[]; between: (p: P) => string; mark?: (p: P) => ComponentChildren }) {
  return (
    <ol class="conflicts">
      {list.map((p, i) => (
        <li key={i}>
          <h2>
            {capital(p.explain)} {mark?.(p)} <span class="tag">{p.sides.map((e) => isolated(said(e))).join(` ${between(p)} `)}</span>
          </h2>
          <div class="columns">
            {p.sides.map((e) => (
              <EventCard key={e.id} event={e} />
            ))}
          </div>
        </li>
      ))}
    </ol>
  )
}

/** pairRows are the same as a table, a row a side. */
export const pairRows = (list: Paired[]): Cell[][] => [
  ['pair', 'kind', 'on what', 'said by', 'date', 'status', 'sentence', 'document', 'event'],
  ...list.flatMap((p, i) => p.sides.map((e) => [i + 1, p.kind, p.explain, said(e), e.date, e.status, e.quote, e.document?.title, e.id])),
]
