import { address, form } from '../lib/api'
import { useAnswer } from '../lib/answer'
import type { Conflict, List } from '../lib/types'
import { count } from '../lib/words'
import { ClaimLinks } from '../parts/claimlinks'
import { EntityField, Fields, Select, useQuery } from '../parts/fields'
import { pairRows, Pairs } from '../parts/pairs'
import { Answered, Cut } from '../parts/status'
import { TakeAway } from '../parts/takeaway'

const kinds = { '': 'any', status: 'another status', date: 'another date', participants: 'other participants', 'out-of-office': 'an office not held then', 'after-death': 'someone who was dead', 'no-state': 'a state that did not exist', 'no-body': 'an organisation that did not exist' }

/** Conflicts puts statements that cannot both hold side by side. */
export default function Conflicts() {
  const [query, change] = useQuery()
  const params = { kind: query.get('kind') ?? '', participant: query.getAll('participant'), advisory: query.get('advisory') ?? '' }
  const url = address('/conflicts', params)
  const asked = useAnswer<List<Conflict>>(url)
  return (
    <section aria-labelledby="title">
      <h1 id="title">Conflicts</h1>
      <p class="hint">Statements that cannot both hold, whoever makes them.</p>
      <ClaimLinks here="conflicts" about={params.participant[0] ?? ''} />
      <Fields label="Filters">
        <Select label="Kind" value={params.kind} options={kinds} onChange={(v) => change({ kind: v })} />
        <EntityField label="Participant" value={params.participant[0] ?? ''} onChange={(v) => change({ participant: v })} />
      </Fields>
      <Answered asked={asked}>
        {(answer) => (
          <>
            <p class="lead" role="status">
              {answer.items.length === 0 ? 'No statements contradict each other here.' : count(answer.items.length, 'conflict') + '.'}
            </p>
            <Cut cut={answer.truncated} />
            <Pairs list={answer.items} between={() => 'against'} />
            <TakeAway
              url={url}
              revision={answer.revision}
              downloads={[{ label: 'Turtle', url: form(url, 'turtle') }, { label: 'TriG, claims apart', url: form(url, 'trig') }]}
              name="conflicts"
              table={() => pairRows(answer.items)}
            />
          </>
        )}
      </Answered>
    </section>
  )
}
