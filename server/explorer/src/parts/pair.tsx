import { href } from '../lib/route'
import { EntityField, Fields, useQuery } from './fields'

/** usePair reads the two sides of a dyad; the bundled data's own two where none are named. */
export function usePair(): [string, string] {
  const [query] = useQuery()
  return [query.get('a') ?? 'Pakistan', query.get('b') ?? 'Russia']
}

/** Pair chooses the two sides, and leads to the other views of the same two. */
export function Pair({ a, b, here = '', links = true }: { a: string; b: string; here?: string; links?: boolean }) {
  const [, change] = useQuery()
  const [idA, idB] = usePair()
  const views: [string, string, string][] = [
    ['story', 'Story', href('', { a: idA, b: idB })],
    ['timeline', 'Timeline', href('timeline', { a: idA, b: idB })],
    ['dyad', 'Numbers', href('dyad', { a: idA, b: idB })],
    ['paths', 'Paths', href('paths', { from: idA, to: idB })],
    ['network', 'Network', href('network', { focus: [idA, idB] })],
  ]
  return (
    <Fields label="The two sides">
      <EntityField label="One side" value={a} onChange={(v) => change({ a: v, b: idB, picked: undefined })} />
      <EntityField label="Other side" value={b} onChange={(v) => change({ a: idA, b: v, picked: undefined })} />
      {links && (
        <p class="links">
          <span class="hint">The same two:</span>
          {views
            .filter(([name]) => name !== here)
            .map(([name, title, to]) => (
              <a key={name} href={to}>
                {title}
              </a>
            ))}
        </p>
      )}
    </Fields>
  )
}
