// What is said where there is no full answer: none yet, a part, nothing, a refusal; and what keeps still where that is wished.
import assert from 'node:assert/strict'
import { before, describe, test } from 'node:test'
import { opener, serve, settled, violations, world } from './world.mjs'
import { views } from './views.mjs'

describe('states of an answer', { concurrency: 1 }, () => {
  let w
  before(async () => (w = await world()))
  const close = async (page) => {
    assert.deepEqual(page.faults, [])
    await page.context().close()
  }
  const refused = (page) => (page.faults = page.faults.filter((f) => !/Failed to load resource/.test(f))) // the browser's own word for what is tested

  test('a part is said to be one: nodes, paths, matches', async () => {
    const cases = [
      ['network?focus=PAK&limit=25', /Only the 25 most tied nodes are drawn/],
      ['pattern?' + new URLSearchParams({ pattern: 'MATCH (a)-[e]-(b) RETURN a, b' }), /Only the first 200 rows are shown/],
    ]
    for (const [view, words] of cases) {
      const page = await w.open(view)
      await settled(page)
      await page.getByRole('note').getByText(words).waitFor()
      await close(page)
    }
    const page = await w.open('documents')
    await settled(page)
    for (const [limit, value, words] of [['time_ms', 5000, 'The server stopped after 5 seconds; there may be more.'], ['paths', 1000, 'Only the first 1,000 paths are shown.'], ['budget', 2000000, 'The server stopped after 2,000,000 steps; there may be more.']]) {
      await page.unrouteAll()
      await page.route('**/v1/paths*', async (route) => {
        const answer = await route.fetch()
        await route.fulfill({ response: answer, json: { ...(await answer.json()), truncated: { limit, value } } })
      })
      await page.evaluate((k) => (location.hash = '#/paths?from=PAK&to=SUN&k=' + k), limit.length)
      await page.getByRole('note').getByText(words).waitFor()
    }
    await close(page)
  })

  test('every refusal of a server is told in its words, and can be asked again', async () => {
    const page = await w.open('documents')
    await settled(page)
    const cases = [
      [500, 'text/html', '<h1>oops</h1>', 'the server answered 500'],
      [429, 'application/problem+json', JSON.stringify({ title: 'too many requests', detail: 'too many questions at once; ask again in 2 seconds' }), 'ask again in 2 seconds'],
      [503, 'application/problem+json', JSON.stringify({ title: 'busy', detail: 'every place for questions is taken' }), 'every place for questions is taken'],
    ]
    for (const [status, contentType, body, words] of cases) {
      await page.route('**/v1/conflicts*', (route) => route.fulfill({ status, contentType, body }))
      await page.evaluate((s) => (location.hash = '#/conflicts?participant=PAK&of=' + s), status)
      if (page.url().includes('of=') && status !== 500) await page.getByRole('button', { name: 'Ask again' }).click()
      await page.getByRole('alert').getByText(words).waitFor()
      assert.deepEqual(await violations(page), [])
      await page.unroute('**/v1/conflicts*')
    }
    await page.getByRole('button', { name: 'Ask again' }).click()
    await page.locator('.conflicts > li').first().waitFor()
    refused(page)
    await close(page)
  })

  test('a server that has gone is told, views that were not opened yet included, and what came before stays', async () => {
    const server = await serve([])
    const page = await opener(w.chrome, server.origin)('documents')
    await settled(page)
    server.end()
    await page.waitForFunction((o) => fetch(o + '/readyz').then(() => false, () => true), server.origin, { polling: 300 })
    await page.getByRole('link', { name: 'Claims', exact: true }).first().click()
    await page.getByRole('alert').getByText(/the server cannot be reached|could not be fetched/).waitFor()
    await page.getByRole('button', { name: /Ask again|Try again/ }).waitFor()
    await page.getByRole('link', { name: 'Network', exact: true }).first().click()
    await page.getByRole('alert').getByText(/the server cannot be reached|could not be fetched/).waitFor()
    await page.getByRole('combobox', { name: 'Search' }).fill('Pakistan')
    await page.getByRole('search').getByText('Suggestions cannot be had now').waitFor({ state: 'attached' })
    refused(page)
    await close(page)
  })

  test('with nothing loaded every view says so in words, and nothing breaks', async () => {
    const server = await serve([])
    const open = opener(w.chrome, server.origin)
    try {
      for (const [name, address] of Object.entries(views)) {
        const page = await open(address)
        await page.waitForFunction(() => document.querySelector('main h1') && ![...document.querySelectorAll('.progress')].some((p) => p.textContent))
        const words = await page.locator('main').innerText() // names of the reference tables are found all the same
        if (name !== 'search') assert.match(words, /No |no |Nothing|nothing|Nobody|None|none|not found|Which one/i, name)
        assert.doesNotMatch(words, /undefined|NaN|Infinity|\[object/, name)
        assert.deepEqual(await violations(page), [], name)
        refused(page)
        await close(page)
      }
    } finally {
      server.end()
    }
  })

  test('where stillness is wished, the network does not move into place, nor the camera, nor the years', async () => {
    const drawn = (page) => page.evaluate(() => globalThis.frames)
    const watched = async (still) => {
      const page = await w.open('documents', { still })
      await settled(page)
      await page.evaluate(() => {
        // The names are drawn once a frame that sigma draws: they count its frames.
        globalThis.frames = 0
        const clear = CanvasRenderingContext2D.prototype.clearRect
        CanvasRenderingContext2D.prototype.clearRect = function (...at) {
          if (this.canvas.className === 'labels') globalThis.frames++
          return clear.apply(this, at)
        }
        location.hash = '#/network?focus=PAK&focus=SUN&limit=100'
      })
      await page.locator('.canvas[aria-busy="false"] canvas').first().waitFor()
      await page.waitForTimeout(400)
      const laid = await drawn(page)
      await page.getByRole('button', { name: 'Nearer' }).click()
      await page.waitForTimeout(800)
      return { page, laid, zoomed: (await drawn(page)) - laid }
    }
    const moving = await watched(false)
    await close(moving.page)
    const { page, laid, zoomed } = await watched(true)
    assert.ok(laid <= 4, `${laid} frames until the network lay still`)
    assert.ok(moving.laid > laid, `${moving.laid} frames where movement is welcome, ${laid} where it is not`)
    assert.ok(zoomed <= 3, `${zoomed} frames of a zoom`)
    assert.ok(moving.zoomed > zoomed, `${moving.zoomed} frames of a zoom where movement is welcome`)
    await page.goto(w.origin + '/#/timeline?a=PAK&b=RUS')
    await page.getByRole('button', { name: 'Next step' }).click()
    await page.waitForFunction(() => /to=19/.test(location.hash))
    const then = page.url()
    await page.waitForTimeout(2200)
    assert.equal(page.url(), then, 'a step came by itself')
    await page.getByRole('button', { name: 'Next step' }).click()
    await page.waitForFunction((was) => location.href !== was, then)
    await close(page)
  })
})
