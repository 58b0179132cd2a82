import { useState } from 'preact/hooks'
import { curl, copyText, python, r, save } from '../lib/takeaway'
import { csvOf, type Cell } from '../lib/csv'
import { address } from '../lib/api'
import { changed, href, useRoute } from '../lib/route'

/** Download is a form of the answer that the server writes. */
export interface Download {
  label: string
  url: string
}

interface Props {
  url: string
  revision: number
  downloads?: Download[]
  /** picture finds the SVG of the page to take as it is seen; name is its file's. */
  picture?: string
  name?: string
  /** table is what is listed, row by row, the headings first, where the server writes no CSV of it. */
  table?: () => Cell[][]
  children?: preact.ComponentChildren
}

/** TakeAway gives what is seen to others: as a link, as code, as files. */
export function TakeAway({ url, revision, downloads = [], picture, name = 'entente', table, children }: Props) {
  const route = useRoute()
  const [said, setSaid] = useState('')
  const [shown, setShown] = useState('')
  const whole = location.origin + url
  const link = () => location.origin + location.pathname + href(route.view, changed(route.query, { rev: revision }))
  const copies: [string, () => string][] = [
    ['link', link],
    ['curl', () => curl(whole)],
    ['Python', () => python(whole)],
    ['R', () => r(whole)],
  ]
  const copy = async (what: string, text: string) => {
    const done = await copyText(text)
    setShown(text)
    setSaid(done ? `Copied as ${what}.` : 'The browser does not let the page write to the clipboard; copy it from below.')
  }
  const draw = async (kind: 'svg' | 'png') => {
    const { still } = await import('../lib/still')
    const file = await still(document.querySelector<SVGSVGElement>(picture!), kind)
    if (file) save(`${name}.${kind}`, file)
    else setSaid('The browser could not draw the picture.')
  }
  return (
    <details class="takeaway">
      <summary>Take away: link, code, files</summary>
      <div class="row">
        <span>Copy as</span>
        {copies.map(([what, text]) => (
          <button key={what} onClick={() => void copy(what, text())}>
            {what}
          </button>
        ))}
      </div>
      <div class="row">
        <span>Download</span>
        {picture && (
          <>
            <button onClick={() => void draw('svg')}>SVG</button>
            <button onClick={() => void draw('png')}>PNG</button>
          </>
        )}
        {table && <button onClick={() => save(name + '.csv', new Blob([csvOf(table())], { type: 'text/csv' }))}>CSV</button>}
        {downloads.map((d) => (
          <a key={d.label} class="button" href={d.url} download>
            {d.label}
          </a>
        ))}
        {children}
        <a class="button" href={address('/export', { format: 'turtle' })} download>
          Everything as Turtle
        </a>
      </div>
      <p role="status">{said}</p>
      {shown && (
        <pre tabIndex={0} aria-label="What was copied">
          {shown}
        </pre>
      )}
    </details>
  )
}
