// The network, the histogram and the timeline, and that they show the same.
import assert from 'node:assert/strict'
import { after, before, describe, test } from 'node:test'
import { missing, settled, world } from './world.mjs'

const lacks = missing()
describe('drawings', { skip: lacks || false }, () => {
  let w
  before(async () => (w = await world()))
  after(() => w?.close())

  const lead = (page) => page.locator('.lead').innerText()
  const table = async (page) => {
    await page.locator('.as-table summary').first().click()
    return page.locator('.as-table tbody').first()
  }

  test('the network is drawn, and its table says the same', async () => {
    const page = await w.open('network?focus=PAK')
    await settled(page)
    await page.locator('.canvas canvas').first().waitFor()
    await (await table(page)).getByRole('button', { name: 'Pakistan', exact: true }).waitFor()
    assert.deepEqual(page.faults, [])
  })

  test('picking a node shows its details, and the address keeps it', async () => {
    const page = await w.open('network?focus=PAK')
    await settled(page)
    await (await table(page)).getByRole('button', { name: 'India', exact: true }).click()
    await page.getByRole('complementary').getByText(/Expand: \d+ neighbours/).waitFor()
    assert.match(page.url(), /picked=/)
  })

  test('expanding, hiding and undoing change what is drawn', async () => {
    const page = await w.open('network?focus=PAK')
    await settled(page)
    const before = await lead(page)
    await (await table(page)).getByRole('button', { name: 'India', exact: true }).click()
    await page.getByRole('button', { name: 'Hide', exact: true }).click()
    await page.waitForFunction((was) => document.querySelector('.lead').innerText !== was, before)
    await page.getByRole('button', { name: 'Undo' }).click()
    await page.waitForFunction((was) => document.querySelector('.lead').innerText === was, before)
    await page.getByRole('button', { name: /Expand:/ }).click()
    await page.waitForFunction(() => new URLSearchParams(location.hash.split('?')[1]).getAll('focus').length === 2)
    await settled(page)
  })

  test('the legend filters by class', async () => {
    const page = await w.open('network?focus=PAK')
    await settled(page)
    const before = await lead(page)
    await page.locator('.legend').getByRole('button', { name: 'material conflict' }).click()
    await page.waitForFunction((was) => document.querySelector('.lead').innerText !== was, before)
    assert.match(page.url(), /quad=material-conflict/)
  })

  test('pairs can be drawn in place of events', async () => {
    const page = await w.open('network?focus=PAK')
    await settled(page)
    await page.locator('select').filter({ hasText: 'one tie a pair' }).selectOption('dyads')
    await page.waitForFunction(() => !document.querySelector('.lead')?.innerText.includes('event'))
    assert.doesNotMatch(await lead(page), /event/)
  })

  test('a cut network says what was left out', async () => {
    const page = await w.open('network?focus=PAK&limit=10')
    await page.getByText(/Only the 10 entities with the most events are drawn/).waitFor()
  })

  test('a picture of the network can be taken away', async () => {
    const page = await w.open('network?focus=PAK')
    await settled(page)
    await page.locator('.canvas canvas').first().waitFor()
    const [download] = await Promise.all([page.waitForEvent('download'), page.getByRole('button', { name: 'Picture as SVG' }).click()])
    assert.equal(download.suggestedFilename(), 'network.svg')
    const chunks = []
    for await (const c of await download.createReadStream()) chunks.push(c)
    assert.match(Buffer.concat(chunks).toString(), /^<svg[^]*Pakistan[^]*<\/svg>/)
    const [png] = await Promise.all([page.waitForEvent('download'), page.getByRole('button', { name: 'Picture as PNG' }).click()])
    assert.equal(png.suggestedFilename(), 'network.png')
  })

  test('paths are laid over each other in a drawing', async () => {
    const page = await w.open('paths?from=PAK&to=SUN')
    await settled(page)
    await page.getByRole('button', { name: 'Draw these paths' }).click()
    await page.locator('.canvas canvas').first().waitFor()
    await page.getByText(/The same as a table: \d+ nodes/).waitFor()
  })

  test('choosing years filters histogram, lanes and list alike', async () => {
    const page = await w.open('timeline?a=PAK&b=RUS')
    await settled(page)
    const all = await page.locator('.events > li').count()
    await page.getByRole('spinbutton', { name: 'To' }).fill('1971')
    await page.getByRole('spinbutton', { name: 'To' }).press('Enter')
    await page.waitForFunction((n) => document.querySelectorAll('.events > li').length < n, all)
    await settled(page)
    const listed = await page.locator('.events > li').count()
    assert.ok((await lead(page)).startsWith(`${listed} events`))
    assert.match(page.url(), /to=1971/)
    assert.equal(await page.locator('.bars canvas').count(), 1)
  })

  test('drawing over the years chooses them', async () => {
    const page = await w.open('timeline?a=PAK&b=RUS')
    await settled(page)
    const over = page.locator('.bars .u-over')
    await over.waitFor()
    await over.scrollIntoViewIfNeeded()
    const box = await over.boundingBox()
    await page.mouse.move(box.x + box.width * 0.2, box.y + 40)
    await page.mouse.down()
    await page.mouse.move(box.x + box.width * 0.5, box.y + 40, { steps: 5 })
    await page.mouse.up()
    await page.waitForFunction(() => /from=\d+/.test(location.hash) && /to=\d+/.test(location.hash))
  })

  test('a mark of a lane leads to its event in the list', async () => {
    const page = await w.open('timeline?a=PAK&b=RUS')
    await settled(page)
    const mark = page.locator('.lanes .mark').first()
    await mark.focus()
    await mark.press('Enter')
    await page.locator('#picked .event.picked').waitFor()
  })

  test('the page of two sides has visits each way, trend and organisations', async () => {
    const page = await w.open('dyad?a=PAK&b=RUS')
    await settled(page)
    for (const name of [/Visits of Pakistan to Russia \(\d+\)/, /Visits of Russia to Pakistan \(\d+\)/, 'Trend', 'Shared organisations and treaties']) await page.getByRole('heading', { name }).waitFor()
    await page.locator('.balance').waitFor()
  })

  test('the colours can be chosen', async () => {
    const page = await w.open('documents')
    await settled(page)
    const ground = () => page.evaluate(() => getComputedStyle(document.documentElement).backgroundColor)
    const light = await ground()
    await page.getByRole('button', { name: /Colours/ }).click()
    await page.getByRole('button', { name: /Colours: light/ }).click()
    await page.getByRole('button', { name: /Colours: dark/ }).waitFor()
    assert.notEqual(await ground(), light)
  })
})
