import { address } from '../lib/api'
import { apart, isolated } from '../lib/bidi'
import { useAnswer } from '../lib/answer'
import { dateWords } from '../lib/dates'
import { foundHref } from '../lib/suggest'
import type { FoundAnswer, FoundItem } from '../lib/types'
import { capital, human } from '../lib/words'
import { Fields, Select, TextField, useQuery } from '../parts/fields'
import { Snippet } from '../parts/combobox'
import { Answered, Cut } from '../parts/status'
import { TakeAway } from '../parts/takeaway'

const kinds = { '': 'everything', entity: 'people, states, organisations', event: 'events', claim: 'claims', document: 'documents' }

/** Search lists all that a word leads to. */
export default function Search() {
  const [query, change] = useQuery()
  const value = (name: string) => query.get(name) ?? ''
  const params = { q: value('q'), kind: value('kind'), from: value('from'), to: value('to'), limit: value('limit') || '50' }
  const url = address('/search', params)
  const asked = useAnswer<FoundAnswer>(params.q ? url : null)
  return (
    <section aria-labelledby="title">
      <h1 id="title">Search</h1>
      <Fields label="Question">
        <TextField label="Words" value={params.q} onChange={(v) => change({ q: v })} />
        <Select label="Among" value={params.kind} options={kinds} onChange={(v) => change({ kind: v })} />
        <TextField label="From" hint="1947" value={params.from} onChange={(v) => change({ from: v })} />
        <TextField label="To" hint="2022" value={params.to} onChange={(v) => change({ to: v })} />
      </Fields>
      {!params.q && <p class="empty">Write a name or a few words of a sentence.</p>}
      <Answered asked={asked}>
        {(answer) => {
          const total = Object.values(answer.total).reduce((n, k) => n + k, 0)
          return (
            <>
              <p class="lead" role="status">
                {total === 0 ? 'Nothing has these words. Try fewer of them, or another spelling.' : `${total.toLocaleString('en')} found${answer.items.length < total ? `; the ${answer.items.length} that fit best` : ''}.`}
              </p>
              <Cut cut={answer.truncated} />
              <ol class="found">
                {answer.items.map((f) => (
                  <li key={f.id}>
                    <Hit found={f} />
                  </li>
                ))}
              </ol>
              {answer.items.length < total && answer.items.length < 200 && <button onClick={() => change({ limit: 200 })}>Show up to 200</button>}
              <TakeAway url={url} revision={answer.revision} name="search" table={() => [['kind', 'type', 'label', 'date', 'text', 'speaker', 'document', 'id'], ...answer.items.map((f) => [f.kind, f.type, f.label, f.date, f.snippet.map((p) => p.text).join(''), f.speaker?.name, f.document?.title, f.id])]} />
            </>
          )
        }}
      </Answered>
    </section>
  )
}

/** Hit is one thing found: its name, the words around what was searched for, and where they stand. */
function Hit({ found: f }: { found: FoundItem }) {
  return (
    <article class="event" aria-label={f.label}>
      <p class="event-head">
        <span class="tag">{f.kind}</span>{' '}
        <a href={foundHref(f)} dir="auto">
          {f.kind === 'claim' ? `${capital(human(f.type ?? 'claim'))}${f.speaker ? ' of ' + isolated(f.speaker.name) : ''}` : f.kind === 'event' ? apart(f.label) : f.label}
        </a>
      </p>
      {f.snippet.map((p) => p.text).join('') !== f.label && f.snippet.length > 0 && (
        <p>
          <Snippet pieces={f.snippet} />
        </p>
      )}
      <p class="hint">{[f.kind !== 'claim' && f.type && human(f.type), f.code, f.date && dateWords(f.date), f.document?.title && isolated(f.document.title)].filter(Boolean).join(' · ')}</p>
    </article>
  )
}
