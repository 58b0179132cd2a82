import { address, exported, form } from '../lib/api'
import { isolated } from '../lib/bidi'
import { useAnswer } from '../lib/answer'
import { dateWords } from '../lib/dates'
import { href } from '../lib/route'
import type { DyadAnswer, DyadVisit, DyadYear } from '../lib/types'
import { capital, count, human, nameWithOffice } from '../lib/words'
import { useQuery } from '../parts/fields'
import { EntityLink, EventCard } from '../parts/event'
import { Pair, usePair } from '../parts/pair'
import { Answered } from '../parts/status'
import { TakeAway } from '../parts/takeaway'
import { Curve } from '../story/curve'
import { Range } from '../time/range'

/** Dyad sums up the relation of two sides. */
export default function Dyad() {
  const [query, change] = useQuery()
  const [a, b] = usePair()
  const filters = { from: query.get('from') ?? '', to: query.get('to') ?? '', believe: query.get('believe') ?? '' }
  const url = address(`/dyads/${encodeURIComponent(a)}/${encodeURIComponent(b)}`, filters)
  const asked = useAnswer<DyadAnswer>(url)
  // The years to choose from are all, also those that are not chosen.
  const whole = useAnswer<DyadAnswer>(filters.from || filters.to ? address(`/dyads/${encodeURIComponent(a)}/${encodeURIComponent(b)}`, { believe: filters.believe }) : null)
  const years = (whole.answer ?? asked.answer)?.years ?? []
  return (
    <section aria-labelledby="title">
      <h1 id="title">Dyad</h1>
      <Pair a={asked.answer?.a.name ?? a} b={asked.answer?.b.name ?? b} here="dyad" />
      <Answered asked={asked}>
        {(d) => (
          <>
            <p class="lead" role="status">
              {count(d.events, 'event')}
              {d.undated > 0 && `, ${d.undated} undated`}.{' '}
              {d.longest_silence && `The longest silence: from ${dateWords(d.longest_silence.after)} to ${dateWords(d.longest_silence.before)}.`}
            </p>
            <Curve years={d.years} />
            <Range unit="year" first={years[0]?.year ?? 0} last={years[years.length - 1]?.year ?? 0} from={filters.from} to={filters.to} onRange={(from, to) => change({ from, to })} />
            <Balance years={d.years} method={d.balance_method} />
            <h2>Kinds of event</h2>
            <dl class="counts">
              {d.types.map((t) => (
                <div key={t.type}>
                  <dt>
                    <a href={href('timeline', { a, b, type: t.type })}>{human(t.type)}</a>
                  </dt>
                  <dd>{t.count}</dd>
                </div>
              ))}
            </dl>
            <div class="columns">
              <Visits title={`Visits of ${isolated(d.a.name)} to ${isolated(d.b.name)}`} visits={d.visits.a_to_b} pair={[a, b]} />
              <Visits title={`Visits of ${isolated(d.b.name)} to ${isolated(d.a.name)}`} visits={d.visits.b_to_a} pair={[a, b]} />
            </div>
            <h2>Trend</h2>
            {d.trends.length === 0 && <p class="empty">No source states a trend.</p>}
            <ol class="events">
              {d.trends.map((e) => (
                <li key={e.id}>
                  <EventCard event={e} />
                </li>
              ))}
            </ol>
            <h2>Shared organisations and treaties</h2>
            {d.shared_memberships.length === 0 && <p class="empty">None is known.</p>}
            <ul class="columns">
              {d.shared_memberships.map((m) => (
                <li key={m.of.id + (m.from ?? '')}>
                  <EntityLink entity={m.of} /> <span class="hint">{dateWords(`${m.from ?? '..'}/${m.to ?? '..'}`)}</span>
                </li>
              ))}
            </ul>
            <TakeAway url={url} revision={d.revision} downloads={[{ label: 'CSV', url: form(url, 'csv') }, { label: 'Turtle', url: exported('turtle', { participant: [a, b], ...filters }) }]} picture=".curve" name="dyad" />
          </>
        )}
      </Answered>
    </section>
  )
}

/** Balance holds each year's sum in numbers, and how it is made. */
function Balance({ years, method }: { years: DyadYear[]; method: string }) {
  return (
    <details>
      <summary>The balance in numbers, and how it is made</summary>
      <p>{capital(method)}.</p>
      <div class="scroll" tabIndex={0} role="region" aria-label="Balance by year">
        <table>
          <thead>
            <tr>
              <th scope="col">Year</th>
              <th scope="col">Balance</th>
              <th scope="col">Events</th>
            </tr>
          </thead>
          <tbody>
            {years.map((y) => (
              <tr key={y.year}>
                <th scope="row">{y.year}</th>
                <td>{Math.round(y.balance * 100) / 100}</td>
                <td>
                  {Object.entries(y.types)
                    .map(([t, n]) => `${human(t)} ${n}`)
                    .join(', ')}
                </td>
              </tr>
            ))}
          </tbody>
        </table>
      </div>
    </details>
  )
}

function Visits({ title, visits, pair }: { title: string; visits: DyadVisit[]; pair: [string, string] }) {
  return (
    <div>
      <h2>
        {title} ({visits.length})
      </h2>
      {visits.length === 0 && <p class="empty">None is known.</p>}
      <ul class="visits">
        {visits.map((v) => (
          <li key={v.id}>
            <a href={href('timeline', { a: pair[0], b: pair[1], picked: v.id })}>{dateWords(v.date)}</a>{' '}
            {v.visitors
              .filter((e) => e.kind === 'person' || v.visitors.length === 1)
              .map(nameWithOffice)
              .join(', ')}
            {v.status !== 'occurred' && <span class="tag status">{v.status}</span>}
          </li>
        ))}
      </ul>
    </div>
  )
}
