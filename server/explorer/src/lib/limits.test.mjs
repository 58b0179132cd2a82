// Holds the server's names of limits and the page's words for them together. Not in TypeScript, for it reads files.
import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { cutWords } from './words'

test('every limit that the server names is told in words', () => {
  const folder = join(import.meta.dirname, '../../../../graph/query')
  const sources = readdirSync(folder).filter((f) => f.endsWith('.go') && !f.endsWith('_test.go'))
  const names = sources.flatMap((f) => [...readFileSync(join(folder, f), 'utf8').matchAll(/Truncated\{(?:Limit: )?"(\w+)"/g)].map((m) => m[1]))
  expect(new Set(names).size).toBeGreaterThan(6)
  for (const limit of names) expect(cutWords({ limit, value: 7 }), limit).not.toContain('"' + limit + '"')
})
