import { useEffect } from 'preact/hooks'
import { address, exported, idPath } from '../lib/api'
import { isolated } from '../lib/bidi'
import { useAnswer } from '../lib/answer'
import { dateWords } from '../lib/dates'
import type { ClaimAnswer, DocumentAnswer, EventAnswer } from '../lib/types'
import { capital, count, human, summary } from '../lib/words'
import { EntityList } from '../parts/event'
import { useQuery } from '../parts/fields'
import { Answered } from '../parts/status'
import { TakeAway } from '../parts/takeaway'

interface Line {
  id: string
  text: string
  note: string
  section: string
  item?: number
}

const lineOf = (e: EventAnswer): Line => ({ id: e.id, text: e.quote ?? e.provenance?.quote ?? summary(e), note: `${summary(e)}, ${dateWords(e.date)}`, section: e.provenance?.section ?? 'body', item: e.provenance?.item })
const lineOfClaim = (c: ClaimAnswer): Line => ({ id: c.id, text: c.text, note: `${human(c.claim_type)} of ${isolated(c.speaker.name)}`, section: c.provenance?.section ?? 'body', item: c.provenance?.item })

/** sections puts a document's records in the order of its parts. */
function sections(d: DocumentAnswer): [string, Line[]][] {
  const map = new Map<string, Line[]>()
  for (const line of [...d.events.map(lineOf), ...d.claims.map(lineOfClaim)]) {
    map.set(line.section, [...(map.get(line.section) ?? []), line])
  }
  return [...map]
}

/** Document shows what was read in a document, sentence by sentence, the one that led here highlighted. */
export default function DocumentView() {
  const [query] = useQuery()
  const id = query.get('id') ?? ''
  const mark = query.get('mark') ?? ''
  const url = address(idPath('documents', id))
  const asked = useAnswer<DocumentAnswer>(id ? url : null)
  useEffect(() => {
    const marked = document.getElementById('mark')
    marked?.scrollIntoView({ block: 'center' })
    marked?.focus({ preventScroll: true })
  }, [asked.answer, mark])
  if (!id) return <p class="empty">Choose a document from the list of documents.</p>
  return (
    <section aria-labelledby="title">
      {asked.problem && <h1 id="title">Document</h1>}
      <Answered asked={asked}>
        {(d) => (
          <>
            <h1 id="title" dir="auto">
              {d.title ?? d.id}
            </h1>
            <p class="hint">{[d.type && human(d.type), d.date && dateWords(d.date), d.publisher && isolated(d.publisher), d.licence, d.source && isolated(d.source)].filter(Boolean).join(' · ')}</p>
            {d.participants && (
              <p>
                With <EntityList list={d.participants} />
              </p>
            )}
            <p class="lead" role="status">
              {count(d.total.events, 'event')} and {count(d.total.claims, 'claim')} were read in it.{' '}
              {d.total.events > d.events.length || d.total.claims > d.claims.length ? `The first ${count(d.events.length + d.claims.length, 'record')} are below.` : 'The sentences below are those that records came from.'}
            </p>
            {mark && ![...d.events, ...d.claims].some((r) => r.id === mark) && <Farther id={mark} />}
            {sections(d).map(([name, lines]) => (
              <div key={name} class="text">
                <h2>{capital(human(name))}</h2>
                {lines.map((l) => (
                  <p key={l.id} id={l.id === mark ? 'mark' : undefined} tabIndex={l.id === mark ? -1 : undefined} dir="auto">
                    {l.item !== undefined && <span class="hint">{l.item}. </span>}
                    {l.id === mark ? <mark>{l.text}</mark> : l.text}
                    <span class="hint note" dir="auto"> {l.note}</span>
                  </p>
                ))}
              </div>
            ))}
            <TakeAway
              url={url}
              revision={d.revision}
              downloads={[{ label: 'Turtle', url: exported('turtle', { document: d.id }) }, { label: 'TriG', url: exported('trig', { document: d.id }) }]}
              name="document"
              table={() => [['section', 'item', 'sentence', 'record', 'id'], ...sections(d).flatMap(([section, lines]) => lines.map((l) => [section, l.item, l.text, l.note, l.id]))]}
            />
          </>
        )}
      </Answered>
    </section>
  )
}

/** Farther shows the record that led here where it is not among the first of a large document, or is a flagged claim. */
function Farther({ id }: { id: string }) {
  const asked = useAnswer<EventAnswer & ClaimAnswer>(address(idPath(id.includes('/claim/') ? 'claims' : 'events', id)))
  return (
    <Answered asked={asked}>
      {(r) => (
        <p class="text" id="mark" dir="auto">
          <mark>{r.text ?? lineOf(r).text}</mark>
          <span class="hint note"> {(r.text ? lineOfClaim(r) : lineOf(r)).note}</span>
        </p>
      )}
    </Answered>
  )
}
