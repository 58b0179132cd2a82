import { useState } from 'preact/hooks'
import { curl, copyText, python, r } from '../lib/takeaway'
import { changed, href, useRoute } from '../lib/route'

/** Download is a form of the answer that the server writes. */
export interface Download {
  label: string
  url: string
}

/** TakeAway gives what is seen to others: as a link, as code, as files. */
export function TakeAway({ url, revision, downloads = [], children }: { url: string; revision: number; downloads?: Download[]; children?: preact.ComponentChildren }) {
  const route = useRoute()
  const [said, setSaid] = useState('')
  const [shown, setShown] = useState('')
  const whole = location.origin + url
  const link = () => location.origin + location.pathname + href(route.view || 'paths', changed(route.query, { rev: revision }))
  const copies: [string, () => string][] = [
    ['link', link],
    ['curl', () => curl(whole)],
    ['Python', () => python(whole)],
    ['R', () => r(whole)],
  ]
  const copy = async (name: string, text: string) => {
    const done = await copyText(text)
    setShown(text)
    setSaid(done ? `Copied as ${name}.` : 'The browser does not let the page write to the clipboard; copy it from below.')
  }
  return (
    <details class="takeaway">
      <summary>Take away</summary>
      <div class="row">
        <span>Copy as</span>
        {copies.map(([name, text]) => (
          <button key={name} onClick={() => void copy(name, text())}>
            {name}
          </button>
        ))}
      </div>
      <div class="row">
        <span>Download</span>
        {downloads.map((d) => (
          <a key={d.label} class="button" href={d.url} download>
            {d.label}
          </a>
        ))}
        {children}
        <a class="button" href="/v1/export?format=turtle" download>
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
