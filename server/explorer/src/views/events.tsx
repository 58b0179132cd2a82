import { address, exported, form, idPath } from '../lib/api'
import { useAnswer } from '../lib/answer'
import type { EventAnswer, List } from '../lib/types'
import { count } from '../lib/words'
import { EntityField, Fields, Select, TextField, useQuery } from '../parts/fields'
import { EventCard } from '../parts/event'
import { Answered } from '../parts/status'
import { TakeAway } from '../parts/takeaway'

/** Events lists events by date, with the filters of the question. */
export default function Events() {
  const [query, change] = useQuery()
  const params: Record<string, string | string[]> = { limit: '100', participant: query.getAll('participant'), dyad: query.getAll('dyad') }
  for (const name of ['type', 'from', 'to', 'sort', 'cursor', 'believe', 'as_of']) if (query.get(name)) params[name] = query.get(name)!
  const url = address('/events', params)
  const one = query.get('id') // what a search or a link leads to, above the list
  const single = useAnswer<EventAnswer>(one ? address(idPath('events', one)) : null)
  const asked = useAnswer<List<EventAnswer>>(url)
  const { limit: _, sort: __, cursor: ___, ...part } = params // a page is no part of the graph
  const value = (name: string) => query.get(name) ?? ''
  return (
    <section aria-labelledby="title">
      <h1 id="title">Events</h1>
      <Fields label="Filters">
        <EntityField label="Participant" value={query.getAll('participant')[0] ?? ''} onChange={(v) => change({ participant: v, cursor: undefined })} />
        <TextField label="Kinds" hint="conflict, visit" value={value('type')} onChange={(v) => change({ type: v, cursor: undefined })} />
        <TextField label="From" hint="1947" value={value('from')} onChange={(v) => change({ from: v, cursor: undefined })} />
        <TextField label="To" hint="2022" value={value('to')} onChange={(v) => change({ to: v, cursor: undefined })} />
        <TextField label="As of a day" hint="1971-12-16" value={value('as_of')} onChange={(v) => change({ as_of: v, cursor: undefined })} />
        <Select label="Order" value={value('sort')} options={{ '': 'oldest first', '-date': 'newest first' }} onChange={(v) => change({ sort: v, cursor: undefined })} />
      </Fields>
      {one && <Answered asked={single}>{(e) => <EventCard event={e} picked />}</Answered>}
      <Answered asked={asked}>
        {(answer) => (
          <>
            <p class="lead" role="status">
              {answer.items.length === 0 ? 'No event fits. Take a filter away.' : count(answer.total ?? answer.items.length, 'event') + (query.has('dyad') ? ' between the two sides and those who belong to them.' : '.')}
            </p>
            <ol class="events">
              {answer.items.map((e) => (
                <li key={e.id}>
                  <EventCard event={e} />
                </li>
              ))}
            </ol>
            {answer.next && <button onClick={() => change({ cursor: answer.next! })}>Next page</button>}
            <TakeAway url={url} revision={answer.revision} downloads={[{ label: 'CSV', url: form(url, 'csv') }, { label: 'Turtle', url: exported('turtle', part) }]} />
          </>
        )}
      </Answered>
    </section>
  )
}
