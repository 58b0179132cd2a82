import { stretch } from '../lib/dates'
import type { EventAnswer } from '../lib/types'

/** course says in a sentence since when, by their sources, two grew closer and further apart; "" where no source says so. */
export function course(trends: EventAnswer[]): string {
  const turns = trends
    .flatMap((t) => {
      const s = stretch(t.date)
      return s ? [{ words: t.type === 'relations_deteriorated' ? 'further apart' : 'closer', year: Math.floor(s.from) }] : []
    })
    .sort((a, b) => a.year - b.year)
    .filter((t, i, all) => t.words !== all[i - 1]?.words)
  if (turns.length === 0) return ''
  return `By their sources they grew ${new Intl.ListFormat('en').format(turns.map((t) => `${t.words} from ${t.year}`))}.`
}
