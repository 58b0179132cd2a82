import { dateWords } from '../lib/dates'
import type { PathAnswer, Step } from '../lib/types'
import { capital, human, quadOf } from '../lib/words'
import { EntityLink, Source, Who } from './event'

const arrows = { out: '→', in: '←', mutual: '—' }
const spoken = { out: 'leads to', in: 'is reached from', mutual: 'and' }

/** PathChain is a path in one line, and under it each of its events with date, words and source. */
export function PathChain({ path, isNew }: { path: PathAnswer; isNew?: boolean }) {
  const events = path.steps.filter((s) => s.event)
  return (
    <div class={'chain' + (isNew ? ' new' : '')}>
      <p class="chain-head">
        {path.steps.map((s, i) => (
          <Stop key={i} step={s} />
        ))}
        {isNew && <span class="tag">not by the facts alone</span>}
      </p>
      <ol class="chain-steps">
        {events.map((s) => (
          <EventLine key={s.event!.id} step={s} alone={events.length === 1} />
        ))}
      </ol>
    </div>
  )
}

function Stop({ step }: { step: Step }) {
  if (step.event) {
    const way = step.direction ?? 'mutual'
    return (
      <span class="arrow">
        <span aria-hidden="true">{arrows[way]}</span>
        <span class="unseen">{spoken[way]}</span>
      </span>
    )
  }
  if (!step.entity) return null
  return (
    <span>
      <EntityLink entity={step.entity} />
      {step.lineage && (
        <span class="hint">
          {' '}
          of one lineage with <EntityLink entity={step.lineage} />
        </span>
      )}
    </span>
  )
}

/** EventLine is an event in two lines: when, what and who; the sentence and its source. */
function EventLine({ step, alone }: { step: Step; alone: boolean }) {
  const e = step.event!
  return (
    <li class={'chain-step quad-' + quadOf(e)}>
      <p>
        <time class={e.date_basis === 'inferred' ? 'inferred' : undefined}>{dateWords(e.date)}</time> · <strong>{capital(human(e.relation ?? e.type))}</strong>
        {e.status && e.status !== 'occurred' && <span class="tag status"> {e.status}</span>}
        {e.date_basis === 'inferred' && <span class="tag">date inferred</span>}
        {!alone && (
          <>
            {' · '}
            <Who event={e} />
          </>
        )}
      </p>
      {e.quote && (
        <blockquote dir="auto">
          <p>{e.quote}</p>
        </blockquote>
      )}
      <p class="from">
        {e.speaker && (
          <>
            <span class="tag">claim</span> on the word of <EntityLink entity={e.speaker} /> ·{' '}
          </>
        )}
        <Source document={e.document} mark={e.claim ?? e.id} />
      </p>
    </li>
  )
}
