import { EventCard, EntityLink } from './event'
import type { PathAnswer, Step } from '../lib/types'
import { count } from '../lib/words'

const runs = { out: 'runs this way', in: 'runs the other way', mutual: 'mutual' }

/** PathChain is a path to be read from its first entity to its last. */
export function PathChain({ path, isNew }: { path: PathAnswer; isNew: boolean }) {
  return (
    <div class={'chain' + (isNew ? ' new' : '')}>
      <p class="chain-head">
        <span class="hint">{count(path.hops, 'step')}</span>
        {isNew && <span class="tag">not by the facts alone</span>}
      </p>
      {path.steps.map((s, i) => (
        <Link key={i} step={s} />
      ))}
    </div>
  )
}

function Link({ step }: { step: Step }) {
  if (step.event) {
    return (
      <div class={'link ' + (step.direction ?? 'mutual')}>
        <span class="unseen">The event {runs[step.direction ?? 'mutual']}:</span>
        <EventCard event={step.event} />
      </div>
    )
  }
  if (!step.entity) return null
  return (
    <p class="stop">
      <EntityLink entity={step.entity} />
      {step.lineage && (
        <>
          <span class="hint"> of one lineage with </span>
          <EntityLink entity={step.lineage} />
        </>
      )}
    </p>
  )
}
