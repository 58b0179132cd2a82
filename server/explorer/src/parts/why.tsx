import type { Explanation } from '../lib/types'
import { capital, count } from '../lib/words'

const filters: Record<string, string> = { type: 'kind of event', status: 'status', 'begin and end': 'years', as_of: 'day', document: 'document', believe: 'whose word counts', advisory: 'flagged claims', collapse_same: 'second records of one event', min_confidence: 'confidence' }

/** Why says what makes the first path the first, and what was left out. */
export function Why({ explanation: x, lines }: { explanation: Explanation; lines: string[] }) {
  return (
    <>
      {x.first && (
        <p class="why">
          <strong>Why the first is first:</strong> {x.first}.
        </p>
      )}
      <details class="why-all">
        <summary>
          How this answer came about{x.excluded.length > 0 ? `: ${count(x.events_of_the_ends - x.passing, 'event')} of the two left out` : ''}
        </summary>
        <ul>
          {lines.map((line) => (
            <li key={line}>{capital(line)}.</li>
          ))}
          <li>
            The two take part in {count(x.events_of_the_ends, 'event')}; {x.passing.toLocaleString('en')} pass every filter. {count(x.steps_looked_at, 'step')} {x.steps_looked_at === 1 ? 'was' : 'were'} looked at.
          </li>
          {x.shortest > 0 && <li>The shortest way between them has {count(x.shortest, 'step')}.</li>}
          <li>{x.complete ? 'There is no further path within these bounds.' : `There may be more paths${x.limit ? `; the bound that ended the search: ${x.limit}` : ''}.`}</li>
        </ul>
        {x.excluded.length > 0 && (
          <div class="scroll" tabIndex={0} role="region" aria-label="What was left out">
            <table>
              <thead>
                <tr>
                  <th scope="col">Left out by</th>
                  <th scope="col">Events</th>
                  <th scope="col">By this alone</th>
                </tr>
              </thead>
              <tbody>
                {x.excluded.map((e) => (
                  <tr key={e.filter}>
                    <th scope="row">{filters[e.filter] ?? e.filter}</th>
                    <td>{e.events.toLocaleString('en')}</td>
                    <td>{e.alone.toLocaleString('en')}</td>
                  </tr>
                ))}
              </tbody>
            </table>
          </div>
        )}
      </details>
    </>
  )
}
