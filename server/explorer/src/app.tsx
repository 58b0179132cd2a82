import { lazy, Suspense } from 'preact/compat'
import { useEffect, useRef } from 'preact/hooks'
import { href, useRoute } from './lib/route'
import { Header } from './parts/header'
import Paths from './views/paths'

// The first view comes with the page; the others when they are opened.
const views: Record<string, { title: string; view: preact.ComponentType }> = {
  paths: { title: 'Paths', view: Paths },
  network: { title: 'Network', view: lazy(() => import('./views/network')) },
  timeline: { title: 'Timeline', view: lazy(() => import('./views/timeline')) },
  dyad: { title: 'Two sides', view: lazy(() => import('./views/dyad')) },
  claims: { title: 'Claims', view: lazy(() => import('./views/claims')) },
  conflicts: { title: 'Conflicts', view: lazy(() => import('./views/conflicts')) },
  documents: { title: 'Documents', view: lazy(() => import('./views/documents')) },
  pattern: { title: 'Pattern', view: lazy(() => import('./views/pattern')) },
  document: { title: 'Document', view: lazy(() => import('./views/document')) },
  entity: { title: 'Entity', view: lazy(() => import('./views/entity')) },
  events: { title: 'Events', view: lazy(() => import('./views/events')) },
}

export const tabs = ['paths', 'network', 'timeline', 'dyad', 'claims', 'conflicts', 'documents', 'pattern'].map((name) => ({ name, title: views[name]!.title }))

export function App() {
  const route = useRoute()
  const name = route.view || 'paths'
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
        {found ? (
          <Suspense fallback={<p class="progress">Fetching the view…</p>}>
            <found.view key={name} />
          </Suspense>
        ) : (
          <section>
            <h1>There is no such view</h1>
            <p>
              The address names “{name}”. <a href={href('paths')}>Begin with paths</a>.
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
