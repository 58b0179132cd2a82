import { useState } from 'preact/hooks'
import { address, form, type Problem } from '../lib/api'
import { useAnswer } from '../lib/answer'
import { examples, offsetOf } from '../lib/gql'
import type { Entity, EventAnswer, MatchAnswer, PathAnswer, Stats } from '../lib/types'
import { count } from '../lib/words'
import { Drawing } from '../network/drawing'
import { fromPaths } from '../network/frompaths'
import { Editor } from '../parts/editor'
import { EntityLink, EventCard } from '../parts/event'
import { PathChain } from '../parts/chain'
import { useQuery } from '../parts/fields'
import { Answered, Cut } from '../parts/status'
import { TakeAway } from '../parts/takeaway'

const isPath = (v: unknown): v is PathAnswer => typeof v === 'object' && v !== null && 'steps' in v
const isEvent = (v: unknown): v is EventAnswer => typeof v === 'object' && v !== null && 'type' in v && 'id' in v
const isEntity = (v: unknown): v is Entity => typeof v === 'object' && v !== null && 'kind' in v && 'name' in v

function Cell({ value }: { value: unknown }) {
  if (isPath(value)) return <PathChain path={value} />
  if (isEvent(value)) return <EventCard event={value} />
  if (isEntity(value)) return <EntityLink entity={value} />
  if (Array.isArray(value)) {
    return (
      <>
        {value.map((v, i) => (
          <Cell key={i} value={v} />
        ))}
      </>
    )
  }
  return <>{value === null || value === undefined ? '' : String(value)}</>
}

/** Fault shows the pattern with the character that the server stumbled over. */
function Fault({ text, problem }: { text: string; problem: Problem }) {
  if (problem.line === 0) return null
  const at = offsetOf(text, problem.line, problem.column)
  return (
    <pre class="fault" tabIndex={0} aria-label={`Fault in line ${problem.line}, column ${problem.column}`}>
      {text.slice(0, at)}
      <mark>{text.slice(at, at + 1).trim() || '⏎'}</mark>
      {text.slice(at + 1)}
      {`\nLine ${problem.line}, column ${problem.column}`}
    </pre>
  )
}

/** Pattern asks in the pattern language of ISO GQL. */
export default function Pattern() {
  const [query, change] = useQuery()
  const asked = query.get('pattern') ?? ''
  const [text, setText] = useState(asked || examples[0]!.pattern)
  const [drawn, setDrawn] = useState(false)
  const stats = useAnswer<Stats>(address('/stats'))
  const url = address('/match', { pattern: asked, limit: 200 })
  const answer = useAnswer<MatchAnswer>(asked ? url : null)
  const run = (pattern: string) => {
    setText(pattern)
    change({ pattern })
  }
  return (
    <section aria-labelledby="title">
      <h1 id="title">Pattern</h1>
      <p class="hint">A path pattern in the syntax of ISO GQL, as Cypher users know it: nodes in ( ), events in [ ].</p>
      <div class="row" role="group" aria-label="Examples">
        {examples.map((e) => (
          <button key={e.title} onClick={() => run(e.pattern)}>
            {e.title}
          </button>
        ))}
      </div>
      <Editor text={text} types={Object.keys(stats.answer?.types ?? {})} onText={setText} onRun={() => run(text)} />
      {answer.problem && <Fault text={asked} problem={answer.problem} />}
      <Answered asked={answer}>
        {(found) => {
          const paths = found.rows.flat().filter(isPath)
          return (
            <>
              <p class="lead" role="status">
                {found.rows.length === 0 ? 'Nothing matches the pattern.' : count(found.rows.length, 'match', 'matches') + '.'}
              </p>
              <Cut cut={found.truncated} />
              {paths.length > 0 && (
                <p class="row">
                  <button onClick={() => setDrawn(!drawn)}>{drawn ? 'Hide the drawing' : 'Draw the matches'}</button>
                </p>
              )}
              {drawn && <Drawing graph={fromPaths(paths)} name="matches" />}
              <div class="scroll" tabIndex={0} role="region" aria-label="Matches">
                <table>
                  <thead>
                    <tr>
                      {found.columns.map((c) => (
                        <th scope="col" key={c}>
                          {c}
                        </th>
                      ))}
                    </tr>
                  </thead>
                  <tbody>
                    {found.rows.map((row, i) => (
                      <tr key={i}>
                        {row.map((v, j) => (
                          <td key={j}>
                            <Cell value={v} />
                          </td>
                        ))}
                      </tr>
                    ))}
                  </tbody>
                </table>
              </div>
              <TakeAway url={url} revision={found.revision} downloads={[{ label: 'CSV', url: form(url, 'csv') }, { label: 'Turtle', url: form(url, 'turtle') }]} />
            </>
          )
        }}
      </Answered>
    </section>
  )
}
