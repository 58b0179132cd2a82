import { address, form, idPath } from '../lib/api'
import { isolated, listed } from '../lib/bidi'
import { useAnswer } from '../lib/answer'
import { dateWords } from '../lib/dates'
import { href } from '../lib/route'
import type { EntityAnswer } from '../lib/types'
import { capital, count, human } from '../lib/words'
import { EntityLink, EntityList } from '../parts/event'
import { useQuery } from '../parts/fields'
import { Answered } from '../parts/status'
import { TakeAway } from '../parts/takeaway'

const span = (t: { from?: string; to?: string }) => dateWords(`${t.from ?? '..'}/${t.to ?? '..'}`)

/** EntityView is what is known of one entity, and the ways on from it. */
export default function EntityView() {
  const [query] = useQuery()
  const id = query.get('id') ?? ''
  const url = address(idPath('entities', id))
  const asked = useAnswer<EntityAnswer>(id ? url : null)
  if (!id) return <p class="empty">Search for an entity above.</p>
  return (
    <section aria-labelledby="title">
      {asked.problem && <h1 id="title">Entity</h1>}
      <Answered asked={asked}>
        {(e) => (
          <>
            <h1 id="title" dir="auto">
              {e.name}
            </h1>
            <p class="lead">
              {[capital(e.kind), e.code, e.official_name && isolated(e.official_name), e.capital && 'capital ' + isolated(e.capital), ...(e.valid ?? []).map(span)].filter(Boolean).join(' · ')}
            </p>
            {e.aliases && <p class="hint">Also called {listed(e.aliases)}</p>}
            {(e.predecessors ?? []).length > 0 && (
              <p>
                Continues <EntityList list={e.predecessors!} />
              </p>
            )}
            {(e.successors ?? []).length > 0 && (
              <p>
                Continued by <EntityList list={e.successors!} />
              </p>
            )}
            <p class="row">
              <a class="button" href={href('network', { focus: e.id })}>
                Network: {count(e.neighbours, 'neighbour')}
              </a>
              <a class="button" href={href('events', { participant: e.id })}>
                Events
              </a>
              <a class="button" href={href('paths', { from: e.id })}>
                Paths from here
              </a>
              <a class="button" href={href('claims', { about: e.id })}>
                Claims about it
              </a>
            </p>
            <h2>Events by kind</h2>
            {Object.keys(e.events).length === 0 && <p class="empty">No event is known.</p>}
            <dl class="counts">
              {Object.entries(e.events)
                .sort((a, b) => b[1] - a[1])
                .map(([type, n]) => (
                  <div key={type}>
                    <dt>
                      <a href={href('events', { participant: e.id, type })}>{human(type)}</a>
                    </dt>
                    <dd>{n}</dd>
                  </div>
                ))}
            </dl>
            {e.offices && (
              <>
                <h2>Offices</h2>
                <ul>
                  {e.offices.map((o, i) => (
                    <li key={i}>
                      {[o.office && isolated(o.office), o.state].filter(Boolean).join(', ')} <span class="hint">{span(o)}</span>
                    </li>
                  ))}
                </ul>
              </>
            )}
            {e.memberships && (
              <>
                <h2>Memberships</h2>
                <ul class="columns">
                  {e.memberships.map((m, i) => (
                    <li key={i}>
                      <EntityLink entity={m.of} /> <span class="hint">{span(m)}</span>
                    </li>
                  ))}
                </ul>
              </>
            )}
            <TakeAway url={url} revision={e.revision} downloads={[{ label: 'Turtle', url: form(url, 'turtle') }, { label: 'JSON-LD', url: form(url, 'jsonld') }]} />
          </>
        )}
      </Answered>
    </section>
  )
}
