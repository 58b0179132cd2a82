// The network: expand, hide, pin, undo; events as nodes or ties; the legend.
import assert from 'node:assert/strict'
import { before, beforeEach, afterEach, describe, test } from 'node:test'
import { settled, world } from './world.mjs'

describe('network', () => {
  let w
  let page
  before(async () => (w = await world()))
  beforeEach(async () => {
    page = await w.open('network?focus=PAK')
    await settled(page)
  })
  afterEach(async () => {
    assert.deepEqual(page.faults, [])
    await page.context().close()
  })
  const lead = () => page.locator('.lead').innerText()
  const changed = (was) => page.waitForFunction((t) => document.querySelector('.lead')?.innerText !== t, was)
  const pick = async (name) => {
    if (!(await page.locator('.drawing table').count())) await page.locator('.drawing summary').first().click()
    await page.locator('.drawing table').getByRole('button', { name, exact: true }).click()
  }
  const query = () => new URLSearchParams(new URL(page.url()).hash.split('?')[1])

  test('it is drawn, and its table says the same', async () => {
    await page.locator('.canvas canvas').first().waitFor()
    await page.locator('.canvas .labels').waitFor({ state: 'attached' })
    await pick('Pakistan')
  })

  test('a node can be picked in the drawing by its place', async () => {
    await page.locator('.canvas canvas').first().waitFor()
    await page.waitForTimeout(500)
    const box = await page.locator('.canvas').boundingBox()
    const on = () => page.locator('.canvas.pointing').count()
    const picked = () => /picked=/.test(page.url())
    // The pointer looks for a node from the middle in growing circles, and clicks where the drawing says that it is on one.
    // On a busy machine the layout may still take the node away from under it: then it looks on.
    search: for (let sweep = 0; sweep < 5; sweep++) {
      for (let r = 0; r < 200; r += 9) {
        for (let a = 0; a < 6.28; a += 0.4) {
          await page.mouse.move(box.x + box.width / 2 + r * Math.cos(a), box.y + box.height / 2 + r * Math.sin(a))
          if (!(await on())) continue
          await page.mouse.down()
          await page.mouse.up()
          await page.waitForTimeout(600)
          if (picked()) break search
        }
      }
    }
    assert.ok(picked(), 'no node could be picked in the drawing')
    await page.getByRole('complementary').getByRole('heading').first().waitFor()
  })

  test('counts are told before expanding; expanding, and back', async () => {
    const was = await lead()
    await pick('India')
    await page.getByRole('complementary').getByRole('button', { name: /Expand: \d+ neighbours/ }).click()
    await changed(was)
    assert.equal(query().getAll('focus').length, 2)
    await settled(page)
    await page.getByRole('button', { name: 'Undo' }).click()
    await page.waitForFunction((t) => document.querySelector('.lead')?.innerText === t, was)
  })

  test('hiding takes a node away, and it can be shown again', async () => {
    const was = await lead()
    await pick('India')
    await page.getByRole('button', { name: 'Hide', exact: true }).click()
    await changed(was)
    await page.getByRole('button', { name: 'Show 1 hidden node' }).click()
    await page.waitForFunction((t) => document.querySelector('.lead')?.innerText === t, was)
  })

  test('a node is pinned, and the address keeps where', async () => {
    await page.locator('.canvas canvas').first().waitFor()
    await page.waitForTimeout(500)
    await pick('India')
    await page.getByRole('button', { name: 'Pin', exact: true }).click()
    await page.getByRole('button', { name: 'Unpin', exact: true }).waitFor()
    assert.match(query().get('pin'), /^-?[\d.]+,-?[\d.]+,.*IND$/)
  })

  test('the limit can be changed, and a cut is told', async () => {
    await page.getByLabel('Nodes at most').first().selectOption('25')
    await page.getByText(/Only the 25 most tied nodes are drawn/).waitFor()
  })

  test('the legend filters by class', async () => {
    const was = await lead()
    await page.locator('.legend').getByRole('button', { name: /material conflict/ }).click()
    await changed(was)
    assert.equal(query().get('quad'), 'material-conflict')
  })

  test('pairs can be drawn in place of events, and the years stay', async () => {
    await page.getByRole('combobox', { name: 'Events', exact: true }).selectOption('dyads')
    await page.waitForFunction(() => !document.querySelector('.lead')?.innerText.includes('event'))
    await page.locator('.bars canvas').waitFor()
  })

  test('choosing years filters the drawing; the histogram keeps all years', async () => {
    const was = await lead()
    await page.getByRole('spinbutton', { name: 'To' }).fill('1960')
    await page.getByRole('spinbutton', { name: 'To' }).press('Enter')
    await changed(was)
    await settled(page)
    await page.locator('.histogram summary').click()
    assert.ok((await page.locator('.histogram tbody th').allInnerTexts()).some((y) => Number(y) > 2000))
  })
})
