// One process, one browser, one server: what `make -C server/explorer e2e` runs, two parts at a time: a page that waits leaves room for another.
import { after, describe } from 'node:test'
import { missing, world } from './world.mjs'

const lacks = missing()
describe('the explorer', { skip: lacks || false, concurrency: Number(process.env.E2E_AT_ONCE ?? 2) }, async () => {
  if (lacks) return
  after(async () => (await world()).end())
  const parts = process.env.E2E_PARTS?.split(',')
  for (const part of parts ?? ['search', 'network', 'time', 'paths', 'claims', 'pattern', 'takeaway', 'everyone', 'states', 'names', 'keyboard', 'size18']) await import(`./${part}.mjs`)
})
