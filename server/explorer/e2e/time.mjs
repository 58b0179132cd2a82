// The story, the histogram and the timeline, and that they show the same.
import assert from 'node:assert/strict'
import { before, describe, test } from 'node:test'
import { settled, world } from './world.mjs'

describe('time', { concurrency: 1 }, () => {
  let w
  before(async () => (w = await world()))
  const lead = (page) => page.locator('.lead').first().innerText()
  const close = async (page) => {
    assert.deepEqual(page.faults, [])
    await page.context().close()
  }

  test('the first page tells of Pakistan and Russia: years, turns, trend, what happened around them', async () => {
    const page = await w.open('')
    await settled(page)
    await page.getByRole('heading', { level: 1, name: 'How Pakistan and Russia came apart and together' }).waitFor()
    assert.match(await lead(page), /53 events, 1948 to 2022: \d+ together, \d+ apart/)
    for (const name of [/Relations established, 1948/, /relations deteriorated.*Zia/, /War: Soviet Union → Afghanistan/]) await page.locator('.story-chart').getByRole('link', { name }).first().waitFor()
    assert.ok((await page.locator('.chapter').count()) >= 4)
    await close(page)
  })

  test('a turn leads to its event, and that to its sentence in the document', async () => {
    const page = await w.open('')
    await settled(page)
    await page.locator('.story-chart .turn').first().focus()
    await page.keyboard.press('Enter')
    await page.locator('.chosen-event .event.picked').waitFor()
    const quote = await page.locator('.chosen-event blockquote').innerText()
    await page.locator('.chosen-event a.source').click()
    await page.locator('mark').waitFor()
    assert.equal((await page.locator('mark').innerText()).trim(), quote.trim())
    await close(page)
  })

  test('two others can be told of', async () => {
    const page = await w.open('?a=IND&b=PAK')
    await settled(page)
    await page.getByRole('heading', { level: 1, name: 'How India and Pakistan came apart and together' }).waitFor()
    await close(page)
  })

  test('choosing years filters lanes and list alike, and keeps the histogram', async () => {
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
    await close(page)
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
    await close(page)
  })

  test('play goes through the years and can be stopped', async () => {
    const page = await w.open('timeline?a=PAK&b=RUS', { still: false })
    await settled(page)
    await page.getByRole('button', { name: 'Play' }).click()
    await page.waitForFunction(() => /to=19/.test(location.hash))
    const then = page.url()
    await page.waitForFunction((was) => location.href !== was, then)
    await page.getByRole('button', { name: 'Stop' }).click()
    await page.getByRole('button', { name: 'All years' }).click()
    await page.waitForFunction(() => !/to=/.test(location.hash))
    await close(page)
  })

  test('vague dates are drawn vague, and said to be', async () => {
    const page = await w.open('timeline?a=PAK&b=RUS')
    await settled(page)
    assert.ok((await page.locator('.mark.vague').count()) > 0)
    assert.match(await page.locator('.mark.vague').first().getAttribute('aria-label'), /date not exact/)
    await close(page)
  })

  test('a mark of a lane shows its event', async () => {
    const page = await w.open('timeline?a=PAK&b=RUS')
    await settled(page)
    const mark = page.locator('.lanes .mark').first()
    await mark.focus()
    await mark.press('Enter')
    await page.locator('.chosen-event .event.picked').waitFor()
    assert.match(page.url(), /picked=/)
    await close(page)
  })

  test('claims stand on a lane of their own', async () => {
    const page = await w.open('timeline?a=PAK&b=RUS')
    await settled(page)
    await page.locator('.lanes text').filter({ hasText: /^Claims \(\d+\)/ }).waitFor()
    await close(page)
  })

  test('the dyad has balance, kinds, visits each way, trend and organisations', async () => {
    const page = await w.open('dyad?a=PAK&b=RUS')
    await settled(page)
    for (const name of [/Visits of Pakistan to Russia \(\d+\)/, /Visits of Russia to Pakistan \(\d+\)/, 'Kinds of event', 'Trend', 'Shared organisations and treaties']) await page.getByRole('heading', { name }).waitFor()
    assert.ok((await page.locator('.curve rect').count()) > 20)
    await close(page)
  })
})
