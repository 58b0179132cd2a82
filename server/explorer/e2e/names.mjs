// Names that are written from right to left, and in scripts without spaces: each keeps its place in a line.
import assert from 'node:assert/strict'
import { after, before, describe, test } from 'node:test'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { opener, serve, settled, taken, violations, world } from './world.mjs'

const [layla, david, lior, zahra, wang, kim] = ['ليلى حداد', 'דוד לוי', 'ליאור כהן', 'زهرا رضایی', '王小明', '김민준']

/** lefts are where the names begin on the screen, within the first element that holds all of them in one line. */
const lefts = (page, selector, names) =>
  page.evaluate(
    ([selector, names]) => {
      for (const e of document.querySelectorAll(selector)) {
        if (!names.every((n) => e.textContent.includes(n))) continue
        const rects = names.map((name) => {
          const walk = document.createTreeWalker(e, NodeFilter.SHOW_TEXT)
          for (let n = walk.nextNode(); n; n = walk.nextNode()) {
            const at = n.data.indexOf(name)
            if (at < 0) continue
            const range = document.createRange()
            range.setStart(n, at)
            range.setEnd(n, at + name.length)
            return range.getBoundingClientRect()
          }
          return { left: NaN, top: NaN }
        })
        return { lefts: rects.map((r) => r.left), lines: new Set(rects.map((r) => Math.round(r.top / 8))).size }
      }
      return { lefts: [], lines: 0 }
    },
    [selector, names],
  )

/** inOrder asserts that the names stand in one line as they were written, the first leftmost, for the line is English. */
async function inOrder(page, selector, names) {
  const found = await lefts(page, selector, names)
  assert.equal(found.lefts.length, names.length, `${selector} with ${names}`)
  assert.equal(found.lines, 1, `${names} stand on ${found.lines} lines of ${selector}`)
  assert.deepEqual([...found.lefts].sort((a, b) => a - b), found.lefts, `${names} in ${selector}`)
}

describe('names in other scripts', { concurrency: 1 }, () => {
  let server
  let open
  before(async () => {
    server = await serve([join(dirname(fileURLToPath(import.meta.url)), 'scripts.yaml')])
    open = opener((await world()).chrome, server.origin)
  })
  after(() => server?.end())
  const close = async (page) => {
    assert.deepEqual(page.faults, [])
    await page.context().close()
  }

  test('lists: two names from right to left stand in the order of the line, sentences run their own way', async () => {
    const page = await open('events')
    await settled(page)
    await inOrder(page, '.event .who', [lior, layla])
    await inOrder(page, '.event .who', [zahra, wang])
    const quote = page.locator('.event blockquote').filter({ hasText: layla }).first()
    assert.equal(await quote.evaluate((e) => getComputedStyle(e).direction), 'rtl')
    assert.equal(await quote.evaluate((e) => getComputedStyle(e).borderRightWidth), '3px')
    assert.equal(await page.locator('.event a.source').first().evaluate((e) => getComputedStyle(e).direction), 'rtl')
    assert.deepEqual(await violations(page), [])
    await close(page)
  })

  test('suggestions: a name is found as it is written, and told apart in its own direction', async () => {
    const page = await open('events')
    await settled(page)
    const box = page.getByRole('combobox', { name: 'Search' })
    for (const [typed, name] of [['ליאור', lior], ['ليلى', layla], ['زهرا', zahra], ['王小', wang], ['김민', kim]]) {
      await box.fill(typed)
      const option = page.getByRole('listbox', { name: 'Search' }).getByRole('option').filter({ has: page.locator('[dir="auto"]', { hasText: new RegExp(`^${name}$`) }) })
      await option.first().waitFor()
    }
    await close(page)
  })

  test('chains: the way from one to the other runs from left to right', async () => {
    const page = await open('paths?' + new URLSearchParams({ from: david, to: lior }))
    await settled(page)
    await inOrder(page, '.chain-head', [david, layla, lior])
    await inOrder(page, '.lead', [david, lior])
    await close(page)
  })

  test('tables, the drawing and its picture hold the names apart', async () => {
    const page = await open('network?' + new URLSearchParams({ focus: layla, hops: '1' }))
    await settled(page)
    await page.locator('.drawing summary').first().click()
    const cell = page.locator('.drawing td').filter({ hasText: layla }).first()
    assert.ok((await cell.innerText()).includes(`\u2068${layla}\u2069`))
    assert.equal(await page.locator('.drawing th button').filter({ hasText: layla }).evaluate((e) => getComputedStyle(e).direction), 'rtl')
    await page.locator('.canvas[aria-busy="false"] canvas').first().waitFor()
    const svg = await taken(page, 'Picture as SVG')
    for (const name of [layla, david, lior]) assert.ok(svg.includes(`>\u2068${name}\u2069</text>`), name)
    await close(page)
  })

  test('a name that is the title of a page, a document and a claim is read in its direction', async () => {
    const page = await open('entity?' + new URLSearchParams({ id: david }))
    await settled(page)
    assert.equal(await page.locator('h1').evaluate((e) => getComputedStyle(e).direction), 'rtl')
    await page.goto(server.origin + '/#/claims')
    await page.locator('.event.claimed blockquote').first().waitFor()
    assert.equal(await page.locator('.event.claimed blockquote').first().evaluate((e) => getComputedStyle(e).direction), 'rtl')
    await page.locator('.event a.source').first().click()
    await page.locator('mark').waitFor()
    assert.equal(await page.locator('#mark').evaluate((e) => getComputedStyle(e).direction), 'rtl')
    await close(page)
  })

  test('the relation of two states is told with such names on its axis', async () => {
    const page = await open('?' + new URLSearchParams({ a: 'ISR', b: 'JOR' }))
    await settled(page)
    await inOrder(page, '.story-chart text', [lior.split(' ')[1], 'meets', layla.split(' ')[1]])
    await close(page)
  })
})
