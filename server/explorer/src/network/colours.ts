import { colour } from '../lib/theme'
import type { Colours } from './picture'

/** colours reads the palette of the style sheet, for drawings that take none. */
export function colours(): Colours {
  const known = new Map<string, string>()
  const of = (quad: string, kind: string) => {
    const name = kind === 'event' ? 'quad-' + quad : 'kind-' + kind
    if (!known.has(name)) known.set(name, colour(name) || colour('quad-none'))
    return known.get(name)!
  }
  return { ground: colour('ground'), text: colour('text'), muted: colour('muted'), edge: colour('edge'), dim: colour('line'), of }
}
