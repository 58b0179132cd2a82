import { address, form } from '../lib/api'
import { useAnswer } from '../lib/answer'
import type { StancesAnswer } from '../lib/types'
import { capital, count } from '../lib/words'
import { ClaimLinks } from '../parts/claimlinks'
import { EntityField, Fields, Select, useQuery } from '../parts/fields'
import { EntityLink, EventCard } from '../parts/event'
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
            <ol class="conflicts">
              {answer.items.map((s, i) => (
                <li key={i}>
                  <h2>
                    <span class={'tag ' + s.kind}>{s.kind === 'agree' ? '= agree' : '≠ disagree'}</span> {capital(s.explain)}
                  </h2>
                  <div class="columns">
                    {s.sides.map((e) => (
                      <div key={e.id}>
                        {e.speaker && (
                          <h3>
                            <EntityLink entity={e.speaker} />
                          </h3>
                        )}
                        <EventCard event={e} />
                      </div>
                    ))}
                  </div>
                </li>
              ))}
            </ol>
            <TakeAway
              url={url}
              revision={answer.revision}
              downloads={[{ label: 'TriG, as claimed', url: form(url, 'trig') }, { label: 'Turtle', url: form(url, 'turtle') }]}
              name="stances"
              table={() => [['pair', 'stance', 'on what', 'speaker', 'date', 'status', 'sentence', 'document', 'event'], ...answer.items.flatMap((s, i) => s.sides.map((e) => [i + 1, s.kind, s.explain, e.speaker?.name, e.date, e.status, e.quote, e.document?.title, e.id]))]}
            />
          </>
        )}
      </Answered>
    </section>
  )
}
