// One process, one browser, one server: what `make -C server/explorer e2e` runs.
import { after, describe } from 'node:test'
import { missing, world } from './world.mjs'

const lacks = missing()
describe('the explorer', { skip: lacks || false, concurrency: 1 }, async () => {
  if (lacks) return
  after(async () => (await world()).end())
  for (const part of ['search', 'network', 'time', 'paths', 'claims', 'pattern', 'takeaway', 'everyone', 'size18']) await import(`./${part}.mjs`)
})
