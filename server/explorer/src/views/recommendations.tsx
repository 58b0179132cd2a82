import { address, form } from '../lib/api'
import { useAnswer } from '../lib/answer'
import { dateWords } from '../lib/dates'
import type { RecommendationsAnswer } from '../lib/types'
import { capital, count, human } from '../lib/words'
import { ClaimLinks } from '../parts/claimlinks'
import { EntityField, Fields, TextField, useQuery } from '../parts/fields'
import { ClaimCard, EventCard } from '../parts/event'
import { Answered, Cut } from '../parts/status'
import { TakeAway } from '../parts/takeaway'

/** Recommendations sets what was recommended beside the later events that match it. */
export default function Recommendations() {
  const [query, change] = useQuery()
  const params = { about: query.get('about') ?? '', speaker: query.get('speaker') ?? '', q: query.get('q') ?? '', advisory: query.get('advisory') ?? '' }
  const url = address('/recommendations', params)
  const asked = useAnswer<RecommendationsAnswer>(url)
  return (
    <section aria-labelledby="title">
      <h1 id="title">Recommendations</h1>
      <p class="hint">What someone said should be done, and what was done later that fits it.</p>
      <ClaimLinks here="recommendations" about={params.about} />
      <Fields label="Filters">
        <TextField label="Words" value={params.q} onChange={(v) => change({ q: v })} />
        <EntityField label="Speaker" value={params.speaker} onChange={(v) => change({ speaker: v })} />
        <EntityField label="About" value={params.about} onChange={(v) => change({ about: v })} />
      </Fields>
      <Answered asked={asked}>
        {(answer) => {
          const met = answer.items.filter((r) => r.total > 0).length
          return (
            <>
              <p class="lead" role="status">
                {count(answer.items.length, 'recommendation')}; {met === 0 ? 'none has' : `${met.toLocaleString('en')} ${met === 1 ? 'has' : 'have'}`} a later event that matches.
              </p>
              {answer.items.length === 0 && <p class="empty">Nobody recommended anything that fits. Take a filter away.</p>}
              <Cut cut={answer.truncated} />
              <ol class="recommended">
                {answer.items.map((r) => (
                  <li key={r.claim.id}>
                    <ClaimCard claim={r.claim} />
                    <div>
                      <h2>
                        {r.total === 0 ? 'No later event matches' : `${count(r.total, 'event')} after ${dateWords(r.since)}`}
                        {r.types.length > 0 && <span class="hint"> of the kinds asked for: {r.types.map(human).join(', ')}</span>}
                      </h2>
                      {r.types.length === 0 && <p class="hint">Its words ask for no kind of event that the graph knows.</p>}
                      {r.matches.map((e) => (
                        <EventCard key={e.id} event={e} />
                      ))}
                      {r.total > r.matches.length && <p class="hint">{count(r.total - r.matches.length, 'more event')} match.</p>}
                    </div>
                  </li>
                ))}
              </ol>
              <details>
                <summary>How events are matched</summary>
                <p>{capital(answer.method)}.</p>
              </details>
              <TakeAway
                url={url}
                revision={answer.revision}
                downloads={[{ label: 'TriG, as claimed', url: form(url, 'trig') }, { label: 'Turtle', url: form(url, 'turtle') }]}
                name="recommendations"
                table={() => [['recommended by', 'recommendation', 'asks for', 'matching events', 'first match', 'claim'], ...answer.items.map((r) => [r.claim.speaker.name, r.claim.text, r.types.join(' '), r.total, r.matches[0]?.date, r.claim.id])]}
              />
            </>
          )
        }}
      </Answered>
    </section>
  )
}
