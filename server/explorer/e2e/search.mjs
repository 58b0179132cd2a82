// Search first: one box, suggestions while typing, keyboard all the way.
import assert from 'node:assert/strict'
import { before, describe, test } from 'node:test'
import { settled, world } from './world.mjs'

describe('search', { concurrency: 1 }, () => {
  let w
  let page
  before(async () => {
    w = await world()
    page = await w.open('documents')
    await settled(page)
  })
  const box = () => page.getByRole('combobox', { name: 'Search' })
  const list = () => page.getByRole('listbox', { name: 'Search' })
  const option = (text) => list().getByRole('option').filter({ hasText: text }).first()

  test('suggestions come while typing: entities, claims, documents, kinds of event', async () => {
    await box().fill('pak')
    await option(/^state/).waitFor()
    assert.match(await option(/^state/).innerText(), /Pakistan[^]*PAK/)
    await option('document').waitFor()
    await box().fill('putin')
    await option('claim').waitFor()
    await box().fill('visit')
    await option('events').waitFor()
  })

  test('events are found by their words, which are marked, in groups', async () => {
    await box().fill('tashkent declaration')
    const found = option(/^event/)
    await found.waitFor()
    assert.match(await found.locator('mark').first().innerText(), /Tashkent|Declaration/i)
    assert.match(await list().getByRole('group', { name: /^Events/ }).innerText(), /Ayub Khan and Shastri sign/)
    await found.click()
    await settled(page)
    await page.locator('.event.picked').getByText(/Tashkent/).first().waitFor()
  })

  test('Enter lists all that has the words', async () => {
    await box().fill('tashkent')
    await box().press('Enter')
    await page.getByRole('heading', { level: 1, name: 'Search' }).waitFor()
    await settled(page)
    assert.match(await page.locator('.lead').innerText(), /^\d+ found/)
    for (const text of await page.locator('.found mark').allInnerTexts()) assert.match(text, /Tashkent/i)
    await page.getByRole('combobox', { name: 'Among' }).selectOption('event')
    await page.waitForFunction(() => [...document.querySelectorAll('.found .tag')].every((t) => t.textContent === 'event'))
  })

  test('kinds of event go together with a name', async () => {
    await box().fill('visit india')
    const found = option('visit · India')
    await found.click()
    await settled(page)
    for (const text of await page.locator('.events > li').allInnerTexts()) assert.match(text, /Visit[^]*India/)
  })

  test('what tells namesakes apart is shown', async () => {
    await box().fill('khan')
    await list().getByRole('option').nth(3).waitFor()
    const texts = (await list().getByRole('option').allInnerTexts()).filter((t) => t.startsWith('person'))
    assert.equal(new Set(texts).size, texts.length, 'two suggestions read alike: ' + texts.join(' | '))
  })

  test('the keyboard goes through the suggestions and back out', async () => {
    await box().fill('pak')
    await option(/PAK/).waitFor() // the answer to these letters, not to those before
    await box().press('ArrowDown')
    const active = await box().getAttribute('aria-activedescendant')
    assert.equal(await page.locator(`[id="${active}"]`).getAttribute('aria-selected'), 'true')
    await box().press('Escape')
    assert.equal(await box().getAttribute('aria-expanded'), 'false')
  })

  test('an answer that comes late keeps what was chosen meanwhile', async () => {
    await box().fill('pakist')
    await option(/PAK/).waitFor()
    let late = false
    await page.route(/\/v1\//, async (route) => {
      await new Promise((done) => setTimeout(done, 700))
      late = true
      await route.continue()
    })
    await box().press('a')
    await box().press('ArrowDown')
    const chosen = await page.locator(`[id="${await box().getAttribute('aria-activedescendant')}"]`).innerText()
    assert.equal(late, false, 'the answer came before the choice')
    await page.waitForFunction(() => performance.getEntriesByType('resource').some((r) => /q=pakista(&|$)/.test(r.name)))
    await settled(page)
    const active = await box().getAttribute('aria-activedescendant')
    assert.ok(active, 'nothing is chosen any more')
    assert.equal(await page.locator(`[id="${active}"]`).innerText(), chosen)
    await page.unroute(/\/v1\//)
    await box().press('Escape')
  })

  test('the slash key leads to the box, Enter opens what was chosen', async () => {
    await page.locator('main').focus()
    await page.keyboard.press('/')
    await box().fill('kosygin')
    await option('Kosygin').waitFor()
    await box().press('ArrowDown')
    await box().press('Enter')
    await page.getByRole('heading', { level: 1, name: /Kosygin/ }).waitFor()
    assert.match(page.url(), /#\/entity\?id=/)
    await page.context().close()
  })

  test('an unknown name brings what could have been meant', async () => {
    const lost = await w.open('paths?from=Pakistann&to=SUN')
    await lost.getByRole('alert').getByRole('link', { name: /Pakistan/ }).first().click()
    await settled(lost)
    assert.match(await lost.locator('.lead').innerText(), /paths between Pakistan and Soviet Union/)
    await lost.context().close()
  })
})
