import type { ComponentChildren } from 'preact'
import { candidate, type Problem } from '../lib/api'
import type { Asked } from '../lib/answer'
import { changed, href, useRoute } from '../lib/route'
import type { Truncated } from '../lib/types'
import { cutWords } from '../lib/words'

/** Failure says what went wrong and, where a name was at fault, offers what could have been meant. */
export function Failure({ problem, retry }: { problem: Problem; retry: () => void }) {
  const route = useRoute()
  return (
    <div class="failure" role="alert">
      <p>
        <strong>{problem.status === 404 ? 'Not found' : problem.status === 422 ? 'Which one?' : 'This did not work'}:</strong> {problem.message}
        {problem.value && (
          <>
            {' '}
            – <q>{problem.value}</q>
          </>
        )}
        .
      </p>
      {problem.candidates.length > 0 && (
        <>
          <p>Was one of these meant?</p>
          <ul>
            {problem.candidates.map(candidate).map((c) => (
              <li key={c.id}>
                <a href={href(route.view, changed(route.query, { [problem.parameter]: c.id }))}>{c.label}</a>
              </li>
            ))}
          </ul>
        </>
      )}
      {(problem.status === 0 || problem.status >= 429) && <button onClick={retry}>Ask again</button>}
    </div>
  )
}

/** Answered shows the answer, or in words why there is none yet; the last answer stays until the next has come. */
export function Answered<T>({ asked, children }: { asked: Asked<T>; children: (answer: T) => ComponentChildren }) {
  return (
    <>
      <p class="progress" role="status">
        {asked.slow ? 'Still asking; large questions take a few seconds.' : asked.loading ? 'Asking…' : ''}
      </p>
      {asked.problem && <Failure problem={asked.problem} retry={asked.retry} />}
      {asked.answer && !asked.problem && (
        <div class="answer" aria-busy={asked.loading}>
          {children(asked.answer)}
        </div>
      )}
    </>
  )
}

/** Cut says that the answer is a part. */
export function Cut({ cut, hidden }: { cut?: Truncated; hidden?: number }) {
  if (!cut) return null
  return (
    <p class="cut" role="note">
      {cutWords(cut)}
      {hidden ? ` ${hidden.toLocaleString('en')} more are not drawn.` : ''}
    </p>
  )
}
