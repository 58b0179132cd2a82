import { dateWords } from '../lib/dates'
import { href } from '../lib/route'
import type { ClaimAnswer, DocumentRef, Entity, EventAnswer, QuadClass } from '../lib/types'
import { actors, beside, capital, human, quadName, quadOf } from '../lib/words'

export function EntityLink({ entity }: { entity: Entity }) {
  return (
    <span class="entity">
      <a href={href('entity', { id: entity.id })} dir="auto">
        {entity.name}
      </a>
      {beside(entity)}
    </span>
  )
}

export function EntityList({ list }: { list: Entity[] }) {
  return (
    <>
      {list.map((e, i) => (
        <>
          {i > 0 && ', '}
          <EntityLink entity={e} />
        </>
      ))}
    </>
  )
}

/** QuadMark tells the class by colour, by shape and in words. */
export function QuadMark({ quad }: { quad: QuadClass }) {
  return (
    <span class={'quad quad-' + quad}>
      <span class="swatch" aria-hidden="true" />
      {quadName(quad)}
    </span>
  )
}

/** Source leads to the sentence in its document. */
export function Source({ document, mark }: { document?: DocumentRef; mark: string }) {
  if (!document) return null
  return (
    <a class="source" dir="auto" href={href('document', { id: document.id, mark })}>
      {document.title ?? document.id}
    </a>
  )
}

export function Who({ event }: { event: EventAnswer }) {
  const doers = [...actors(event.source), ...actors(event.party)]
  const targets = actors(event.target)
  return (
    <span class="who">
      <EntityList list={doers} />
      {targets.length > 0 && (
        <>
          <span class="arrow" aria-label="towards">
            {' → '}
          </span>
          <EntityList list={targets} />
        </>
      )}
      {event.object && event.object.length > 0 && (
        <>
          {' · about '}
          <EntityList list={event.object} />
        </>
      )}
      {event.mediator && event.mediator.length > 0 && (
        <>
          {' · mediated by '}
          <EntityList list={actors(event.mediator)} />
        </>
      )}
    </span>
  )
}

/** EventCard is an event with its date, who, the sentence, and on whose word it stands. */
export function EventCard({ event, onPick, picked }: { event: EventAnswer; onPick?: (id: string) => void; picked?: boolean }) {
  const what = capital(human(event.relation ?? event.type))
  return (
    <article class={'event' + (event.claim ? ' claimed' : '') + (picked ? ' picked' : '')} aria-label={what}>
      <p class="event-head">
        <time class={event.date_basis === 'inferred' ? 'inferred' : undefined}>{dateWords(event.date)}</time>
        {event.date_basis === 'inferred' && <span class="tag">date inferred</span>}{' '}
        {onPick ? (
          <button class="plain" aria-pressed={picked} onClick={() => onPick(event.id)}>
            {what}
          </button>
        ) : (
          <strong>{what}</strong>
        )}
        {event.status && event.status !== 'occurred' && <span class="tag status">{event.status}</span>}
        {!event.relation && <QuadMark quad={quadOf(event)} />}
      </p>
      <p>
        <Who event={event} />
      </p>
      {event.quote && (
        <blockquote dir="auto">
          <p>{event.quote}</p>
        </blockquote>
      )}
      {event.speaker && (
        <p class="word">
          <span class="tag">claim</span> on the word of <EntityLink entity={event.speaker} />
        </p>
      )}
      {event.advisory && <p class="advisory">Flagged: {event.advisory}</p>}
      <p class="from">
        <Source document={event.document} mark={event.claim ?? event.id} />
        {event.confidence !== undefined && event.confidence < 1 && <span class="hint"> · confidence {event.confidence.toFixed(2)}</span>}
      </p>
    </article>
  )
}

export function ClaimCard({ claim, marked }: { claim: ClaimAnswer; marked?: boolean }) {
  return (
    <article class={'event claimed' + (marked ? ' picked' : '')} aria-label={'Claim, ' + human(claim.claim_type)}>
      <p class="event-head">
        <span class="tag">{human(claim.claim_type)}</span> <EntityLink entity={claim.speaker} />
        {claim.date && <span class="hint"> of {dateWords(claim.date)}</span>}
      </p>
      <blockquote dir="auto">
        <p>{claim.text}</p>
      </blockquote>
      {claim.about && claim.about.length > 0 && (
        <p class="hint">
          About <EntityList list={claim.about} />
        </p>
      )}
      {claim.asserts && claim.asserts.length > 0 && (
        <ul class="asserts">
          {claim.asserts.map((e) => (
            <li key={e.id}>
              Asserts: {human(e.type)}, {dateWords(e.date)} – <Who event={e} />
            </li>
          ))}
        </ul>
      )}
      {claim.advisory && <p class="advisory">Flagged, and hidden unless asked for: {claim.advisory}</p>}
      <p class="from">
        <Source document={claim.document} mark={claim.id} />
      </p>
    </article>
  )
}
