import { address, form } from '../lib/api'
import { useAnswer } from '../lib/answer'
import { dateWords } from '../lib/dates'
import type { Recommendation, RecommendationsAnswer } from '../lib/types'
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
          const met = answer.items.filter((r) => r.total > 0)
          const unmet = answer.items.filter((r) => r.total === 0)
          return (
            <>
              <p class="lead" role="status">
                {count(answer.items.length, 'recommendation')}; {met.length === 0 ? 'none has' : `${met.length.toLocaleString('en')} ${met.length === 1 ? 'has' : 'have'}`} a later event that matches{met.length > 0 && unmet.length > 0 ? '; those first' : ''}.
              </p>
              {answer.items.length === 0 && <p class="empty">Nobody recommended anything that fits. Take a filter away.</p>}
              <Cut cut={answer.truncated} />
              {met.length > 0 && <h2>With a later event</h2>}
              <Recommended list={met} />
              {unmet.length > 0 && <h2>No later event matches</h2>}
              <Recommended list={unmet} />
              <details>
                <summary>How events are matched</summary>
                <p>{capital(answer.method)}.</p>
              </details>
              <TakeAway
                url={url}
                revision={answer.revision}
                downloads={[{ label: 'TriG, as claimed', url: form(url, 'trig') }, { label: 'Turtle', url: form(url, 'turtle') }]}
                name="recommendations"
                table={() => [['recommended by', 'recommendation', 'asks for', 'matching events', 'first match', 'claim'], ...[...met, ...unmet].map((r) => [r.claim.speaker.name, r.claim.text, r.types.join(' '), r.total, r.matches[0]?.date, r.claim.id])]}
              />
            </>
          )
        }}
      </Answered>
    </section>
  )
}

/** Recommended lists recommendations, each beside what was done later. */
function Recommended({ list }: { list: Recommendation[] }) {
  return (
    <ol class="recommended">
      {list.map((r) => (
        <li key={r.claim.id}>
          <ClaimCard claim={r.claim} />
          <div>
            {r.total > 0 && (
              <h3>
                {count(r.total, 'event')} after {dateWords(r.since)}
              </h3>
            )}
            <p class="hint">{r.types.length > 0 ? `Asks for: ${r.types.map(human).join(', ')}.` : 'Its words ask for no kind of event that the graph knows.'}</p>
            {r.matches.map((e) => (
              <EventCard key={e.id} event={e} />
            ))}
            {r.total > r.matches.length && <p class="hint">{count(r.total - r.matches.length, 'more event')} match.</p>}
          </div>
        </li>
      ))}
    </ol>
  )
}
