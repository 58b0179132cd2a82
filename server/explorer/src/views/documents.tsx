import { address } from '../lib/api'
import { isolated } from '../lib/bidi'
import { useAnswer } from '../lib/answer'
import { dateWords } from '../lib/dates'
import { href } from '../lib/route'
import type { DocumentInfo, List } from '../lib/types'
import { count, human } from '../lib/words'
import { Answered } from '../parts/status'
import { TakeAway } from '../parts/takeaway'

/** Documents lists what was loaded. */
export default function Documents() {
  const url = address('/documents')
  const asked = useAnswer<List<DocumentInfo>>(url)
  return (
    <section aria-labelledby="title">
      <h1 id="title">Documents</h1>
      <Answered asked={asked}>
        {(answer) => (
          <>
            <p class="lead" role="status">
              {answer.items.length === 0 ? 'Nothing has been loaded yet: entente serve --load FILE does that.' : count(answer.items.length, 'document') + '.'}
            </p>
            <ul class="events">
              {answer.items.map((d) => (
                <li key={d.id} class="event">
                  <p class="event-head">
                    <a href={href('document', { id: d.id })} dir="auto">
                      {d.title ?? d.id}
                    </a>
                  </p>
                  <p class="hint">{[d.type && human(d.type), d.date && dateWords(d.date), d.publisher && isolated(d.publisher), d.licence].filter(Boolean).join(' · ')}</p>
                </li>
              ))}
            </ul>
            <TakeAway
              url={url}
              revision={answer.revision}
              name="documents"
              table={() => [['title', 'type', 'date', 'publisher', 'licence', 'id'], ...answer.items.map((d) => [d.title, d.type, d.date, d.publisher, d.licence, d.id])]}
            />
          </>
        )}
      </Answered>
    </section>
  )
}
