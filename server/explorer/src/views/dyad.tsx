import { address } from '../lib/api'
import { useAnswer } from '../lib/answer'
import { dateWords } from '../lib/dates'
import { href } from '../lib/route'
import type { DyadAnswer, DyadVisit, DyadYear } from '../lib/types'
import { capital, count, human, nameWithOffice } from '../lib/words'
import { useQuery } from '../parts/fields'
import { EntityLink, EventCard } from '../parts/event'
import { Pair, usePair } from '../parts/pair'
import { Answered, Older } from '../parts/status'
import { TakeAway } from '../parts/takeaway'
import { Histogram } from '../time/histogram'
import { fromDyad } from '../time/years'

/** Dyad sums up the relation of two sides. */
export default function Dyad() {
  const [query, change] = useQuery()
  const [a, b] = usePair()
  const filters = { from: query.get('from') ?? '', to: query.get('to') ?? '', believe: query.get('believe') ?? '' }
  const url = address(`/dyads/${encodeURIComponent(a)}/${encodeURIComponent(b)}`, filters)
  const asked = useAnswer<DyadAnswer>(url)
  return (
    <section aria-labelledby="title">
      <h1 id="title">Two sides</h1>
      <Pair a={asked.answer?.a.name ?? a} b={asked.answer?.b.name ?? b} />
      <Answered asked={asked}>
        {(d) => (
          <>
            <Older revision={d.revision} />
            <p class="lead" role="status">
              {count(d.events, 'event')}
              {d.undated > 0 && `, ${d.undated} undated`}.{' '}
              {d.longest_silence && `The longest silence: from ${dateWords(d.longest_silence.after)} to ${dateWords(d.longest_silence.before)}.`}
            </p>
            <Histogram years={fromDyad(d.years)} from={filters.from} to={filters.to} onRange={(from, to) => change({ from, to })} />
            <Balance years={d.years} method={d.balance_method} />
            <div class="columns">
              <Visits title={`Visits of ${d.a.name} to ${d.b.name}`} visits={d.visits.a_to_b} pair={[a, b]} />
              <Visits title={`Visits of ${d.b.name} to ${d.a.name}`} visits={d.visits.b_to_a} pair={[a, b]} />
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
            <TakeAway url={url} revision={d.revision} downloads={[{ label: 'CSV', url: url + (url.includes('?') ? '&' : '?') + 'format=csv' }]} />
          </>
        )}
      </Answered>
    </section>
  )
}

const barHeight = 60

/** Balance draws each year's sum above or below the line; its numbers are in the table. */
function Balance({ years, method }: { years: DyadYear[]; method: string }) {
  const first = years[0]
  const last = years[years.length - 1]
  if (!first || !last) return null
  const most = Math.max(1, ...years.map((y) => Math.abs(y.balance)))
  const step = 1000 / (last.year - first.year + 1)
  return (
    <figure>
      <figcaption>
        Balance of cooperation (up) and conflict (down), {first.year} to {last.year}
      </figcaption>
      <svg class="balance" viewBox={`0 0 1000 ${2 * barHeight}`} preserveAspectRatio="none" role="img" aria-label="Yearly balance; the table below holds the numbers">
        <line x1={0} x2={1000} y1={barHeight} y2={barHeight} />
        {years.map((y) => {
          const h = (Math.abs(y.balance) / most) * (barHeight - 4)
          return (
            <rect key={y.year} class={y.balance < 0 ? 'down' : 'up'} x={(y.year - first.year) * step + step * 0.1} width={step * 0.8} y={y.balance < 0 ? barHeight : barHeight - h} height={h}>
              <title>{`${y.year}: ${y.balance}`}</title>
            </rect>
          )
        })}
      </svg>
      <details>
        <summary>Balance as a table, and how it is made</summary>
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
    </figure>
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
