// The network: expand, hide, pin, undo; events as nodes or ties; the legend.
import assert from 'node:assert/strict'
import { before, beforeEach, afterEach, describe, test } from 'node:test'
import { settled, world } from './world.mjs'

describe('network', { concurrency: 1 }, () => {
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
    // Three nodes, all pinned: the focus in the middle of the two others, so in the middle of the drawing, and nothing moves.
    const params = 'focus=PAK&collapse=dyads&limit=3'
    const { nodes } = await (await fetch(`${w.origin}/v1/subgraph?${params}&format=graphology`)).json()
    assert.equal(nodes.length, 3)
    const places = ['-10,-10', '10,10']
    const pins = nodes.map((n) => `${n.attributes.focus ? '0,0' : places.pop()},${n.key}`)
    const focus = nodes.find((n) => n.attributes.focus)
    const still = await w.open(`network?${params}&${pins.map((p) => 'pin=' + encodeURIComponent(p)).join('&')}`)
    await settled(still)
    await still.locator('.canvas[aria-busy="false"] canvas').first().waitFor()
    const box = await still.locator('.canvas').boundingBox()
    await still.mouse.move(box.x + box.width / 2, box.y + box.height / 2)
    await still.locator('.canvas.pointing').waitFor()
    await still.mouse.down()
    await still.mouse.up()
    await still.waitForFunction(() => /picked=/.test(location.hash))
    assert.equal(new URLSearchParams(new URL(still.url()).hash.split('?')[1]).get('picked'), focus.key)
    await still.getByRole('complementary', { name: 'Details' }).getByRole('heading', { name: focus.attributes.label, exact: true }).waitFor()
    assert.deepEqual(still.faults, [])
    await still.context().close()
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
    // The table is written anew with each answer: it is asked until the rows are there.
    await page.waitForFunction(() => [...document.querySelectorAll('.histogram tbody th')].some((th) => Number(th.innerText) > 2000))
  })
})
