// For everyone: no violation of the accessibility rules, no error, no request to elsewhere, in light, dark and on a phone.
import assert from 'node:assert/strict'
import { after, before, describe, test } from 'node:test'
import { missing, settled, violations, world } from './world.mjs'
import { views } from './views.mjs'

const lacks = missing()
describe('for everyone', { skip: lacks || false }, () => {
  let w
  before(async () => (w = await world()))
  after(() => w?.close())

  for (const [name, address] of Object.entries(views)) {
    for (const scheme of ['light', 'dark']) {
      test(`${name} in ${scheme} has no violation and no fault`, async () => {
        const page = await w.open(address, { scheme })
        await settled(page)
        assert.deepEqual(await violations(page), [])
        assert.deepEqual(page.faults, [])
        await page.context().close()
      })
    }
    test(`${name} fits a phone`, async () => {
      const page = await w.open(address, { width: 360, height: 740 })
      await settled(page)
      const over = await page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth)
      assert.equal(over, 0, 'the page scrolls sideways')
      assert.deepEqual(page.faults, [])
      await page.context().close()
    })
  }
})
