import { address, form } from '../lib/api'
import { useAnswer } from '../lib/answer'
import type { StancesAnswer } from '../lib/types'
import { count } from '../lib/words'
import { ClaimLinks } from '../parts/claimlinks'
import { EntityField, Fields, Select, useQuery } from '../parts/fields'
import { pairRows, Pairs } from '../parts/pairs'
import { Answered, Cut } from '../parts/status'
import { TakeAway } from '../parts/takeaway'

const kinds = { '': 'both', agree: 'agreement', disagree: 'disagreement' }

/** Stances sets speakers side by side where they assert the same, or what cannot both be. */
export default function Stances() {
  const [query, change] = useQuery()
  const params = { about: query.get('about') ?? '', speaker: query.getAll('speaker'), kind: query.get('kind') ?? '', advisory: query.get('advisory') ?? '' }
  const url = address('/stances', params)
  const asked = useAnswer<StancesAnswer>(url)
  return (
    <section aria-labelledby="title">
      <h1 id="title">Agree and disagree</h1>
      <p class="hint">Two speakers who assert the same event, or what cannot both be so. Praise and blame are not weighed.</p>
      <ClaimLinks here="stances" about={params.about} />
      <Fields label="Filters">
        <Select label="Show" value={params.kind} options={kinds} onChange={(v) => change({ kind: v })} />
        <EntityField label="Speaker" value={params.speaker[0] ?? ''} onChange={(v) => change({ speaker: v })} />
        <EntityField label="About" value={params.about} onChange={(v) => change({ about: v })} />
      </Fields>
      <Answered asked={asked}>
        {(answer) => (
          <>
            <p class="lead" role="status">
              {count(answer.agree, 'agreement')}, {count(answer.disagree, 'disagreement')}.
            </p>
            {answer.items.length === 0 && <p class="empty">No two speakers assert the same here, nor the contrary. Take a filter away, or load what others said.</p>}
            <Cut cut={answer.truncated} />
            <Pairs list={answer.items} between={(s) => (s.kind === 'agree' ? 'and' : 'against')} mark={(s) => <span class={'tag ' + s.kind}>{s.kind === 'agree' ? '= agree' : '≠ disagree'}</span>} />
            <TakeAway
              url={url}
              revision={answer.revision}
              downloads={[{ label: 'TriG, as claimed', url: form(url, 'trig') }, { label: 'Turtle', url: form(url, 'turtle') }]}
              name="stances"
              table={() => pairRows(answer.items)}
            />
          </>
        )}
      </Answered>
    </section>
  )
}
