import { useEffect, useRef } from 'preact/hooks'
import { later } from './lib/later'
import { past } from './lib/past'
import { useRestored } from './lib/restored'
import { href, useRoute } from './lib/route'
import { Past } from './parts/past'
import { Header } from './parts/header'
import Home from './views/home'

const fetching = 'Fetching the view…'

// The first view comes with the page; the others when they are opened.
const views: Record<string, { title: string; view: preact.ComponentType }> = {
  '': { title: 'Story', view: Home },
  paths: { title: 'Paths', view: later(() => import('./views/paths'), fetching) },
  network: { title: 'Network', view: later(() => import('./views/network'), fetching) },
  timeline: { title: 'Timeline', view: later(() => import('./views/timeline'), fetching) },
  dyad: { title: 'Dyad', view: later(() => import('./views/dyad'), fetching) },
  claims: { title: 'Claims', view: later(() => import('./views/claims'), fetching) },
  conflicts: { title: 'Conflicts', view: later(() => import('./views/conflicts'), fetching) },
  documents: { title: 'Documents', view: later(() => import('./views/documents'), fetching) },
  pattern: { title: 'Pattern', view: later(() => import('./views/pattern'), fetching) },
  document: { title: 'Document', view: later(() => import('./views/document'), fetching) },
  entity: { title: 'Entity', view: later(() => import('./views/entity'), fetching) },
  search: { title: 'Search', view: later(() => import('./views/search'), fetching) },
  stances: { title: 'Agree and disagree', view: later(() => import('./views/stances'), fetching) },
  recommendations: { title: 'Recommendations', view: later(() => import('./views/recommendations'), fetching) },
  events: { title: 'Events', view: later(() => import('./views/events'), fetching) },
}

export const tabs = ['', 'timeline', 'network', 'paths', 'dyad', 'claims', 'conflicts', 'documents', 'pattern'].map((name) => ({ name, title: views[name]!.title }))

export function App() {
  const route = useRoute()
  const restored = useRestored(route.query)
  const name = route.view
  const found = views[name]
  const main = useRef<HTMLElement>(null)
  const last = useRef(name)
  useEffect(() => {
    document.title = (found?.title ?? 'Not found') + ' · Entente'
    // A new view takes the focus, so that what is read aloud begins with it.
    if (last.current !== name) main.current?.focus()
    last.current = name
  }, [name])
  return (
    <>
      <a
        class="skip"
        href="#main"
        onClick={(e) => {
          e.preventDefault() // the address belongs to the view
          main.current?.focus()
        }}
      >
        Skip to the content
      </a>
      <Header view={name} tabs={tabs} />
      <main id="main" ref={main} tabIndex={-1}>
        {restored && restored !== 'newest' && <Past restored={restored} />}
        {found && !restored ? (
          <p class="progress" role="status">
            Fetching the data as of the link’s revision…
          </p>
        ) : found ? (
          <found.view key={name + (past() ?? '')} />
        ) : (
          <section>
            <h1>There is no such view</h1>
            <p>
              The address names “{name}”. <a href={href('')}>Begin with the story</a>.
            </p>
          </section>
        )}
      </main>
      <footer>
        <p>
          Every number and sentence here comes from <a href="/docs">the public API</a>; <a href="/ns">the ontology</a> says what its words mean.
        </p>
      </footer>
    </>
  )
}
