import { useState } from 'preact/hooks'
import { address, exported, form, idPath } from '../lib/api'
import { useAnswer, useList } from '../lib/answer'
import type { ClaimAnswer, DyadAnswer, EntityAnswer, EventAnswer, List, QuadClass } from '../lib/types'
import { dateWords } from '../lib/dates'
import { href } from '../lib/route'
import { count, quadOf } from '../lib/words'
import { Pair, usePair } from '../parts/pair'
import { useQuery } from '../parts/fields'
import { ClaimCard, EventCard } from '../parts/event'
import { Legend } from '../parts/legend'
import { Answered } from '../parts/status'
import { TakeAway } from '../parts/takeaway'
import { Histogram } from '../time/histogram'
import { lanesOf, undated, type Side } from '../time/lanes'
import { LanesView } from '../time/lanesview'
import { byTime } from '../time/years'

const page = 1000
const most = 5000 // events that are fetched
const listed = 100 // that are listed at first

function sideOf(e: EntityAnswer | undefined): Side {
  if (!e) return new Set()
  const all = [e, ...(e.predecessors ?? []), ...(e.successors ?? [])]
  return new Set(all.flatMap((s) => (s.code ? [s.id, s.code] : [s.id])))
}

/** Timeline shows the events of two sides as histogram, lanes and list, always the same selection. */
export default function Timeline() {
  const [query, change] = useQuery()
  const [a, b] = usePair()
  const filters = { from: query.get('from') ?? '', to: query.get('to') ?? '', believe: query.get('believe') ?? '', type: query.get('type') ?? '' }
  const url = address('/events', { participant: [a, b], limit: page, ...filters })
  const asked = useList<EventAnswer>(url, most)
  const dyad = useAnswer<DyadAnswer>(address(`/dyads/${encodeURIComponent(a)}/${encodeURIComponent(b)}`))
  const first = useAnswer<EntityAnswer>(address(idPath('entities', a)))
  const second = useAnswer<EntityAnswer>(address(idPath('entities', b)))
  const claims = useAnswer<List<ClaimAnswer>>(address('/claims', { about: a, from: filters.from, to: filters.to, limit: page }))
  const quads = new Set(query.getAll('quad') as QuadClass[])
  const ofClass = (list: EventAnswer[]) => list.filter((e) => quads.size === 0 || quads.has(quadOf(e)))
  const picked = query.get('picked') ?? undefined
  // The histogram keeps all years, so that those outside the chosen ones can be chosen again.
  const narrowed = filters.from !== '' || filters.to !== ''
  const all = useList<EventAnswer>(narrowed ? address('/events', { participant: [a, b], limit: page, ...filters, from: '', to: '' }) : null, most)
  const [shown, setShown] = useState(listed)

  return (
    <section aria-labelledby="title">
      <h1 id="title">Timeline</h1>
      <Pair a={dyad.answer?.a.name ?? a} b={dyad.answer?.b.name ?? b} here="timeline" />
      <Answered asked={asked}>
        {(answer) => {
          const events = ofClass(answer.items)
          const about = (claims.answer?.items ?? []).filter((c) => c.about?.some((x) => sideOf(second.answer).has(x.id)))
          const lanes = dyad.answer ? lanesOf(events, about, dyad.answer.a, dyad.answer.b, sideOf(first.answer), sideOf(second.answer)) : []
          const pickedClaim = about.find((c) => c.id === picked)
          return (
            <>
              <p class="lead" role="status">
                {count(events.length, 'event')}
                {undated(events) > 0 && `, ${undated(events)} of them undated`}
                {narrowed && `, ${dateWords(filters.from === filters.to ? filters.from : `${filters.from || '..'}/${filters.to || '..'}`)}`}.
              </p>
              <Legend shown={quads} counts={classes(answer.items)} onChange={(list) => change({ quad: list })} />
              {narrowed || filters.type || filters.believe || !dyad.answer || dyad.answer.events <= (answer.total ?? 0) ? null : (
                <p class="hint">
                  {(dyad.answer.events - answer.total!).toLocaleString('en')} more, between people or bodies of the two, are in <a href={href('events', { dyad: [a, b] })}>the list of all that their dyad page counts</a>.
                </p>
              )}
              {answer.next && <p class="cut">These are the first {answer.items.length.toLocaleString('en')} of {answer.total?.toLocaleString('en')}; choose fewer years to see the rest.</p>}
              <Histogram years={byTime(ofClass(narrowed ? (all.answer?.items ?? answer.items) : answer.items))} from={filters.from} to={filters.to} onRange={(from, to) => change({ from, to })} />
              {dyad.answer && <LanesView lanes={lanes} picked={picked} onPick={(id) => change({ picked: id }, true)} onRange={(from, to) => change({ from, to })} />}
              <div aria-live="polite" class="chosen-event">
                {pickedClaim ? <ClaimCard claim={pickedClaim} marked /> : <Picked id={picked} events={events} />}
              </div>
              <h2>Events</h2>
              <ol class="events">
                {events.slice(0, shown).map((e) => (
                  <li key={e.id}>
                    <EventCard event={e} picked={e.id === picked} onPick={(id) => change({ picked: id }, true)} />
                  </li>
                ))}
              </ol>
              {events.length > shown && <button onClick={() => setShown(shown + 10 * listed)}>Show more of {count(events.length, 'event')}</button>}
              {about.length > 0 && <h2>Claims</h2>}
              <ol class="found">
                {about.map((c) => (
                  <li key={c.id}>
                    <ClaimCard claim={c} />
                  </li>
                ))}
              </ol>
              <TakeAway url={url} revision={answer.revision} downloads={[{ label: 'CSV', url: form(url, 'csv') }, { label: 'Turtle', url: exported('turtle', { participant: [a, b], ...filters }) }, { label: 'GEXF', url: address('/subgraph', { focus: [a, b], format: 'gexf', ...filters }) }]} picture=".lanes-chart" name="timeline" />
            </>
          )
        }}
      </Answered>
    </section>
  )
}

function classes(events: EventAnswer[]): Map<QuadClass, number> {
  const counts = new Map<QuadClass, number>()
  for (const e of events) counts.set(quadOf(e), (counts.get(quadOf(e)) ?? 0) + 1)
  return counts
}

/** Picked shows the chosen event under the lanes; it may be one around the two, not between them. */
function Picked({ id, events }: { id?: string; events: EventAnswer[] }) {
  const here = events.find((e) => e.id === id)
  const elsewhere = useAnswer<EventAnswer>(id && !here ? address(idPath('events', id)) : null)
  const event = here ?? elsewhere.answer
  if (!id) return <p class="hint">Choose a mark to see its sentence and source.</p>
  if (elsewhere.problem) return <p class="empty">What the address chose is not there any more.</p>
  return event ? <EventCard event={event} picked /> : null
}
