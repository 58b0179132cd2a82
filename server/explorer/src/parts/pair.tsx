import { href } from '../lib/route'
import { EntityField, Fields, useQuery } from './fields'

/** usePair reads the two sides of a dyad; the bundled data's own two where none are named. */
export function usePair(): [string, string] {
  const [query] = useQuery()
  return [query.get('a') ?? 'Pakistan', query.get('b') ?? 'Russia']
}

/** Pair chooses the two sides, and leads to the other views of the same two. */
export function Pair({ a, b }: { a: string; b: string }) {
  const [, change] = useQuery()
  const [idA, idB] = usePair()
  return (
    <>
      <Fields label="The two sides">
        <EntityField label="One side" value={a} onChange={(v) => change({ a: v, b: idB, picked: undefined })} />
        <EntityField label="Other side" value={b} onChange={(v) => change({ a: idA, b: v, picked: undefined })} />
      </Fields>
      <p class="row">
        <a href={href('timeline', { a: idA, b: idB })}>Timeline</a>
        <a href={href('dyad', { a: idA, b: idB })}>The years and the balance</a>
        <a href={href('paths', { from: idA, to: idB })}>Paths</a>
        <a href={href('network', { focus: [idA, idB] })}>Network</a>
      </p>
    </>
  )
}
