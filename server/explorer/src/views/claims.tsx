import { address, form, idPath } from '../lib/api'
import { useAnswer } from '../lib/answer'
import type { ClaimAnswer, List } from '../lib/types'
import { count } from '../lib/words'
import { EntityField, Fields, Select, TextField, useQuery } from '../parts/fields'
import { ClaimCard } from '../parts/event'
import { Answered } from '../parts/status'
import { ClaimLinks } from '../parts/claimlinks'
import { TakeAway } from '../parts/takeaway'

const kinds = { '': 'any', evaluation: 'evaluation', prediction: 'prediction', recommendation: 'recommendation', question: 'question', assertion: 'assertion' }

/** Claims lists what speakers said; flagged claims stay away until asked for. */
export default function Claims() {
  const [query, change] = useQuery()
  const one = query.get('id')
  const params: Record<string, string> = { limit: '100' }
  for (const name of ['speaker', 'about', 'claim_type', 'q', 'advisory', 'cursor']) if (query.get(name)) params[name] = query.get(name)!
  const url = address('/claims', params)
  const asked = useAnswer<List<ClaimAnswer>>(url)
  const single = useAnswer<ClaimAnswer>(one ? address(idPath('claims', one)) : null)
  const beside = query.get('beside') === 'true'
  const shown = params.advisory === 'show'
  return (
    <section aria-labelledby="title">
      <h1 id="title">Claims</h1>
      <p class="hint">What speakers said. A claim is never counted as a fact unless its speaker is believed.</p>
      <ClaimLinks here="claims" about={query.get('about') ?? ''} />
      <Fields label="Filters">
        <TextField label="Words" value={params.q ?? ''} onChange={(v) => change({ q: v, cursor: undefined })} />
        <EntityField label="Speaker" value={params.speaker ?? ''} onChange={(v) => change({ speaker: v, cursor: undefined })} />
        <EntityField label="About" value={params.about ?? ''} onChange={(v) => change({ about: v, cursor: undefined })} />
        <Select label="Kind" value={params.claim_type ?? ''} options={kinds} onChange={(v) => change({ claim_type: v, cursor: undefined })} />
        <label class="check">
          <input type="checkbox" checked={shown} onChange={(e) => change({ advisory: e.currentTarget.checked ? 'show' : undefined, cursor: undefined })} /> Show flagged claims too
        </label>
        <label class="check">
          <input type="checkbox" checked={beside} onChange={(e) => change({ beside: e.currentTarget.checked })} /> Side by side
        </label>
      </Fields>
      {one && <Answered asked={single}>{(c) => <ClaimCard claim={c} marked />}</Answered>}
      <Answered asked={asked}>
        {(answer) => (
          <>
            <p class="lead" role="status">
              {count(answer.total ?? answer.items.length, 'claim')}.{!shown && ' Flagged claims are hidden.'}
            </p>
            {answer.items.length === 0 && <p class="empty">Nobody said anything that fits. Take a filter away.</p>}
            {beside ? <Speakers claims={answer.items} /> : <Claimed claims={answer.items} />}
            {answer.next && <button onClick={() => change({ cursor: answer.next! })}>Next page</button>}
            <TakeAway url={url} revision={answer.revision} downloads={[{ label: 'CSV', url: form(url, 'csv') }, { label: 'TriG, as claimed', url: form(url, 'trig') }, { label: 'Turtle', url: form(url, 'turtle') }]} />
          </>
        )}
      </Answered>
    </section>
  )
}

function Claimed({ claims }: { claims: ClaimAnswer[] }) {
  return (
    <ol class="events">
      {claims.map((c) => (
        <li key={c.id}>
          <ClaimCard claim={c} />
        </li>
      ))}
    </ol>
  )
}

/** Speakers sets what each of them said beside what the others did, who said most first. */
function Speakers({ claims }: { claims: ClaimAnswer[] }) {
  const by = new Map<string, ClaimAnswer[]>()
  for (const c of claims) by.set(c.speaker.id, [...(by.get(c.speaker.id) ?? []), c])
  return (
    <div class="speakers">
      {[...by.values()]
        .sort((a, b) => b.length - a.length)
        .map((said) => (
          <section key={said[0]!.speaker.id}>
            <h2 dir="auto">
              {said[0]!.speaker.name} <span class="hint">{count(said.length, 'claim')}</span>
            </h2>
            <Claimed claims={said} />
          </section>
        ))}
    </div>
  )
}
