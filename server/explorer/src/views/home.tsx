import { address, exported } from '../lib/api'
import { isolated } from '../lib/bidi'
import { useAnswer } from '../lib/answer'
import { dateWords } from '../lib/dates'
import { href } from '../lib/route'
import type { Conflict, DyadAnswer, EventAnswer, List, Stats } from '../lib/types'
import { count, quadOf } from '../lib/words'
import { useQuery } from '../parts/fields'
import { Pair } from '../parts/pair'
import { Answered } from '../parts/status'
import { TakeAway } from '../parts/takeaway'
import { chapters, tone, type Chapter } from '../story/chapters'
import { eventLink, Story } from '../story/chart'
import { useAround } from '../story/context'
import { course } from '../story/course'
import { busiest } from '../story/pair'
import { picks } from '../story/picks'

const many = 1000

/** Home tells how two states came apart and together, and leads on from there. */
export default function Home() {
  const [query] = useQuery()
  const asked = useAnswer<DyadAnswer>(address(`/dyads/${encodeURIComponent(query.get('a') ?? 'Pakistan')}/${encodeURIComponent(query.get('b') ?? 'Russia')}`))
  // The bundled data are about these two. Where the loaded ones are not, the two with most events among the first are told.
  const lost = !query.get('a') && !query.get('b') && (asked.problem !== undefined || asked.answer?.events === 0)
  const all = useAnswer<List<EventAnswer>>(lost ? address('/events', { limit: many }) : null)
  const other = all.answer && busiest(all.answer.items)
  if (lost && all.answer && !other) return <Nothing />
  return <Told a={query.get('a') ?? other?.[0] ?? 'Pakistan'} b={query.get('b') ?? other?.[1] ?? 'Russia'} />
}

function Nothing() {
  return (
    <section>
      <h1>Nothing is loaded yet</h1>
      <p class="lead">There is no event between two states to tell of.</p>
      <p>
        <code>entente serve --load FILE</code> loads a timeline, a report or a data set; <a href="/docs">the API</a> takes one at <code>/v1/load</code>.
      </p>
    </section>
  )
}

function Told({ a, b }: { a: string; b: string }) {
  const dyad = `/dyads/${encodeURIComponent(a)}/${encodeURIComponent(b)}`
  const asked = useAnswer<DyadAnswer>(address(dyad))
  const events = useAnswer<List<EventAnswer>>(address('/events', { participant: [a, b], limit: many }))
  const { around, breaks } = useAround(asked.answer, events.answer?.items ?? [], { from: '', to: '' })
  return (
    <section aria-labelledby="title" class="home">
      <Answered asked={asked}>
        {(d) => (
          <>
            <h1 id="title" class="headline">
              How <bdi>{d.a.name}</bdi> and <bdi>{d.b.name}</bdi> came apart and together
            </h1>
            <p class="lead" role="status">
              {summary(d)}
            </p>
            {d.events > 0 ? (
              <>
                <Story years={d.years} events={events.answer?.items ?? []} around={around} trends={d.trends} breaks={breaks} linkOf={eventLink(a, b)} />
                <Ways d={d} />
                <h2>In their own sources’ words</h2>
                <Answered asked={events}>{(e) => <Chapters events={e.items} a={a} b={b} />}</Answered>
              </>
            ) : (
              <p>
                Others may tie them: <a href={href('paths', { from: d.a.id, to: d.b.id })}>the paths between the two</a>.
              </p>
            )}
            <h2>Tell of two others</h2>
            <Pair a={d.a.name} b={d.b.name} links={false} />
            <TakeAway url={address(dyad)} revision={d.revision} downloads={[{ label: 'CSV', url: address(dyad, { format: 'csv' }) }, { label: 'Turtle', url: exported('turtle', { participant: [a, b] }) }]} picture=".story-chart" name="relation" />
          </>
        )}
      </Answered>
    </section>
  )
}

/** summary tells a relation in a few sentences: its course by its sources, and its numbers. */
function summary(d: DyadAnswer): string {
  const together = d.years.reduce((n, y) => n + y.verbal_cooperation + y.material_cooperation, 0)
  const apart = d.years.reduce((n, y) => n + y.verbal_conflict + y.material_conflict, 0)
  const first = d.years[0]?.year
  const [a, b] = [isolated(d.a.name), isolated(d.b.name)]
  const last = d.years[d.years.length - 1]?.year
  if (d.events === 0 || first === undefined) return `No event between ${a} and ${b} is known.`
  const years = d.longest_silence ? Math.floor(d.longest_silence.days / 365.25) : 0
  const year = (s: string) => s.slice(0, 4)
  return [
    course(d.trends),
    `${count(d.events, 'event')}, ${first === last ? first : `${first} to ${last}`}: ${together} together, ${apart} apart.`,
    `${d.visits.a_to_b.length} visits from ${a}, ${d.visits.b_to_a.length} from ${b}.`,
    years > 0 ? `Their longest silence lasted ${count(years, 'year')}, ${year(d.longest_silence!.after)} to ${year(d.longest_silence!.before)}.` : '',
  ]
    .join(' ')
    .trim()
}

function Ways({ d }: { d: DyadAnswer }) {
  const stats = useAnswer<Stats>(address('/stats')).answer
  const conflicts = useAnswer<List<Conflict>>(address('/conflicts', { participant: [d.a.id, d.b.id] })).answer
  const pair = { a: d.a.id, b: d.b.id }
  const ways: [string, string, string][] = [
    [href('timeline', pair), 'Timeline', 'their events on lanes, to the sentence each comes from'],
    [href('network', { focus: [d.a.id, d.b.id] }), 'Network', 'who else took part, and how'],
    [href('paths', { from: d.a.id, to: d.b.id }), 'Paths', 'what ties the two, step by step, and on whose word'],
    [href('conflicts', { participant: [d.a.id, d.b.id] }), 'Conflicts', conflicts ? `${count(conflicts.items.length, 'pair')} of statements that cannot both be true` : 'what cannot both be true'],
    [href('claims', { about: d.b.id }), 'Claims', stats ? `what speakers said: ${count(stats.claims, 'claim')}, kept apart from facts` : 'what speakers said'],
    [href('dyad', pair), 'Dyad', 'the balance in numbers, visits each way, shared organisations'],
  ]
  return (
    <nav class="ways" aria-label="Ways on">
      {ways.map(([to, name, what]) => (
        <a key={name} href={to}>
          <strong>{name}</strong>
          <span>{what}</span>
        </a>
      ))}
    </nav>
  )
}

const shown = 3

function Chapters({ events, a, b }: { events: EventAnswer[]; a: string; b: string }) {
  return (
    <ol class="chapters">
      {chapters(events).map((c) => (
        <li key={c.from}>
          {c.silence > 0 && <p class="silence">{count(c.silence, 'year')} without an event</p>}
          <ChapterCard chapter={c} a={a} b={b} />
        </li>
      ))}
    </ol>
  )
}

function ChapterCard({ chapter: c, a, b }: { chapter: Chapter; a: string; b: string }) {
  const told = picks(c.events, shown)
  const rest = c.events.length - told.length
  const link = eventLink(a, b)
  return (
    <article class="chapter" aria-labelledby={'chapter-' + c.from}>
      <h3 id={'chapter-' + c.from}>
        {c.from === c.to ? c.from : `${c.from} – ${c.to}`} <span class="tag">{tone(c)}</span>
      </h3>
      <ul>
        {told.map(({ event, label }) => (
          <li key={event.id} class={'quad-' + quadOf(event)}>
            <a href={link(event)}>{dateWords(event.date)}</a> <q dir="auto">{event.quote ?? label}</q>
          </li>
        ))}
      </ul>
      {rest > 0 && <a href={href('timeline', { a, b, from: String(c.from), to: String(c.to) })}>and {count(rest, 'more event')}</a>}
    </article>
  )
}
