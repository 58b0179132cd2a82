import { href } from '../lib/route'

const views: [string, string][] = [
  ['claims', 'All claims'],
  ['stances', 'Where speakers agree and disagree'],
  ['recommendations', 'What was recommended, and what came after'],
  ['conflicts', 'What cannot both hold'],
]

/** ClaimLinks leads between the views of what was said, about the same entity. */
export function ClaimLinks({ here, about }: { here: string; about: string }) {
  return (
    <p class="links">
      {views
        .filter(([name]) => name !== here)
        .map(([name, title]) => (
          <a key={name} href={href(name, name === 'conflicts' ? { participant: about } : { about })}>
            {title}
          </a>
        ))}
    </p>
  )
}
