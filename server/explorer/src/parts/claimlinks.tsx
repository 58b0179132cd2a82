import { href } from '../lib/route'

const views: [string, string][] = [
  ['claims', 'All claims'],
  ['stances', 'Where speakers agree and disagree'],
  ['recommendations', 'What was recommended, and what came after'],
  ['conflicts', 'What cannot both hold'],
]

/** ClaimLinks leads between the views of what was said, about the same entity, and says which of them is here. */
export function ClaimLinks({ here, about }: { here: string; about: string }) {
  return (
    <nav class="links" aria-label="What was said">
      {views.map(([name, title]) => (
        <a key={name} href={href(name, name === 'conflicts' ? { participant: about } : { about })} aria-current={name === here ? 'page' : undefined}>
          {title}
        </a>
      ))}
    </nav>
  )
}
