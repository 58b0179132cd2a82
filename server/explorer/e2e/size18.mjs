// For size: every fourth row of ICEWS18, about 117,000 events of 2018.
import assert from 'node:assert/strict'
import { after, before, describe, test } from 'node:test'
import { everyNth, missingData, opener, settled, world } from './world.mjs'

const lacks = missingData()
if (lacks) console.log('# ' + lacks)
describe('size', { skip: lacks || false, concurrency: 1 }, () => {
  let server
  let open
  before(async () => {
    server = await everyNth(4, '--max-time', '60s')
    open = opener((await world()).chrome, server.origin)
  })
  after(() => server?.end())
  const close = async (page) => {
    assert.deepEqual(page.faults, [])
    await page.context().close()
  }

  test('the first page tells of two states of the data', async () => {
    const page = await open('')
    await settled(page)
    assert.match(await page.locator('.lead').first().innerText(), /events, 2018:/)
    await close(page)
  })

  test('namesakes among thousands are told apart', async () => {
    const page = await open('documents')
    const box = page.getByRole('combobox', { name: 'Search' })
    await box.fill('police')
    const options = page.getByRole('listbox', { name: 'Search' }).getByRole('option')
    await options.nth(4).waitFor()
    const texts = await options.allInnerTexts()
    assert.equal(new Set(texts).size, texts.length)
    await close(page)
  })

  test('a network of thousands is drawn with places from the server, and says what was cut', async () => {
    const page = await open('network?focus=USA&hops=2&limit=2000&collapse=dyads')
    await settled(page)
    await page.locator('.canvas[aria-busy="false"]').waitFor()
    const [, entities] = /^([\d,]+) entities/.exec(await page.locator('.lead').innerText())
    assert.ok(Number(entities.replace(',', '')) > 1000, entities)
    await page.locator('.cut').getByText(/Only the [\d,]+ (most tied nodes|strongest ties) are drawn/).waitFor()
    await close(page)
  })

  test('a large network glides while it is moved, and is drawn sharp again', async () => {
    const page = await open('network?focus=USA&hops=2&limit=2000&edges=10000&collapse=dyads')
    await settled(page)
    await page.locator('.canvas canvas').first().waitFor()
    await page.locator('.canvas .glide').first().waitFor({ state: 'attached' })
    const box = await page.locator('.canvas').boundingBox()
    await page.waitForFunction(() => document.querySelectorAll('.canvas .glide')[1].width > 300) // drawn once
    await page.mouse.move(box.x + 60, box.y + 30)
    await page.mouse.wheel(0, -240)
    await page.locator('.canvas.gliding').waitFor()
    const moved = await page.locator('.canvas .glide').nth(1).evaluate((c) => c.style.transform)
    assert.match(moved, /^matrix\(/)
    await page.waitForFunction(() => !document.querySelector('.canvas.gliding'))
    await close(page)
  })

  test('a timeline of two busy states shows columns where marks would stand in heaps; they lead to their days by keyboard', async () => {
    const page = await open('timeline?a=USA&b=RUS', { width: 360 })
    await settled(page)
    const lanes = () => page.locator('.lanes svg').evaluate((e) => e.clientHeight)
    assert.ok((await lanes()) < 900, `lanes are ${await lanes()} pixels high`)
    assert.ok((await page.locator('*').count()) < 4000)
    const most = page.locator('.heap').nth(10)
    const [, n, day] = /^(\d+) events?, (\d+ \w+ 2018)/.exec(await most.getAttribute('aria-label'))
    await most.focus()
    await page.keyboard.press('Enter')
    await page.waitForFunction(() => /from=2018-\d\d-\d\d/.test(location.hash))
    await settled(page)
    assert.ok((await page.locator('.events > li').count()) >= Number(n))
    assert.ok((await page.locator('.lead').innerText()).includes(day))
    assert.notEqual(await page.evaluate(() => document.activeElement.tagName), 'BODY', 'the focus is lost with the column')
    await close(page)
  })

  test('an event of a large dataset leads to its record, and the document says how many it has', async () => {
    const page = await open('timeline?a=USA&b=RUS&from=2018-10&to=2018-10')
    await settled(page)
    await page.locator('.events a.source').first().click()
    await page.locator('mark').waitFor()
    assert.match(await page.locator('#mark').innerText(), /October 2018/)
    assert.match(await page.locator('.lead').innerText(), /^1\d\d,\d\d\d events and 0 claims .* The first 1,000 records/)
    await close(page)
  })

  test('long lists are shown in part, and the rest on request; months can be chosen', async () => {
    const page = await open('timeline?a=USA&b=RUS')
    await settled(page)
    assert.equal(await page.locator('.events > li').count(), 100)
    await page.getByRole('button', { name: /^Show more of \d+ events/ }).click()
    await page.waitForFunction(() => document.querySelectorAll('.events > li').length > 100)
    await page.getByLabel('To', { exact: true }).fill('2018-03')
    await page.getByLabel('To', { exact: true }).press('Enter')
    await page.waitForFunction(() => /to=2018-03/.test(location.hash))
    await settled(page)
    await close(page)
  })
})
