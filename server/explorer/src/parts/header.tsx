import { useEffect, useRef } from 'preact/hooks'
import { go, href, parse } from '../lib/route'
import { suggestAll, type Found } from '../lib/suggest'
import { useTheme } from '../lib/theme'
import { Combobox } from './combobox'

/** Views without a tab of their own, and the tab that they belong to. */
const within: Record<string, string> = { stances: 'claims', recommendations: 'claims', document: 'documents' }

export function Header({ view, tabs }: { view: string; tabs: { name: string; title: string }[] }) {
  const [theme, next] = useTheme()
  const search = useRef<HTMLElement>(null)
  useEffect(() => {
    // "/" leads to the box from anywhere that is not written in, as on many sites.
    const key = (e: KeyboardEvent) => {
      if (e.key !== '/' || e.ctrlKey || e.metaKey || e.altKey || (e.target as HTMLElement).closest('input, textarea, select')) return
      e.preventDefault()
      search.current?.querySelector('input')?.focus()
    }
    document.addEventListener('keydown', key)
    return () => document.removeEventListener('keydown', key)
  }, [])
  const nav = useRef<HTMLElement>(null)
  useEffect(() => {
    // On a phone the tabs are wider than the page: the one that is open is to be seen.
    const open = nav.current?.querySelector<HTMLElement>('[aria-current]')
    if (open) nav.current!.scrollLeft = open.offsetLeft - (nav.current!.clientWidth - open.offsetWidth) / 2
  }, [view])
  return (
    <header>
      <div class="top">
        <a class="brand" href={href('')}>
          <img src="/icon.svg" alt="" width="26" height="26" />
          <span>Entente</span>
        </a>
        <search ref={search}>
          <Combobox<Found>
            label="Search"
            hideLabel
            placeholder="Search people, states, events, claims, documents"
            clears
            suggest={suggestAll}
            onPick={(c) => {
              const to = parse(c.href)
              go(to.view, to.query)
            }}
            onText={(text) => text && go('search', { q: text })}
          />
        </search>
        <button class="theme" onClick={next} aria-label={`Colours: ${theme}. Change`}>
          {theme === 'light' ? '☀' : theme === 'dark' ? '☾' : '◐'}
        </button>
      </div>
      <nav ref={nav} aria-label="Views">
        {tabs.map((t) => (
          <a key={t.name} href={href(t.name)} aria-current={t.name === view ? 'page' : t.name === within[view] ? 'true' : undefined}>
            {t.title}
          </a>
        ))}
      </nav>
    </header>
  )
}
