// A relation told in chapters: stretches of years with events, and the silences between them.
import { stretch } from '../lib/dates'
import type { EventAnswer } from '../lib/types'
import { quadOf } from '../lib/words'

export interface Chapter {
  from: number
  to: number
  events: EventAnswer[]
  cooperation: number
  conflict: number
  /** silence is the number of whole years without an event before the chapter. */
  silence: number
}

const quiet = 4 // years without an event that end a chapter

/** chapters cuts dated events at silences of four years or more; what lasted long counts where it began. */
export function chapters(events: EventAnswer[]): Chapter[] {
  const out: Chapter[] = []
  const dated = events
    .flatMap((e) => {
      const s = stretch(e.date)
      return s ? [{ e, from: Math.floor(s.from) }] : []
    })
    .sort((a, b) => a.from - b.from)
  for (const { e, from } of dated) {
    let last = out[out.length - 1]
    if (!last || from - last.to - 1 >= quiet) {
      last = { from, to: from, events: [], cooperation: 0, conflict: 0, silence: last ? from - last.to - 1 : 0 }
      out.push(last)
    }
    last.to = from
    last.events.push(e)
    const quad = quadOf(e)
    if (quad.endsWith('cooperation')) last.cooperation++
    if (quad.endsWith('conflict')) last.conflict++
  }
  return out
}

/** tone says in words what a chapter was like. */
export function tone(c: Chapter): string {
  if (c.cooperation > 0 && c.conflict === 0) return 'together'
  if (c.conflict > c.cooperation) return 'apart'
  if (c.conflict > 0) return 'together and apart'
  return 'no class'
}
