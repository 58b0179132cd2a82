import assert from 'node:assert/strict'
import { after, before, describe, test } from 'node:test'
import { missing, settled, world } from './world.mjs'

const lacks = missing()
describe('search', { skip: lacks || false }, () => {
  let w
  let page
  before(async () => {
    w = await world()
    page = await w.open('paths')
    await settled(page)
  })
  after(() => w?.close())
  const box = () => page.getByRole('combobox', { name: 'Search' })
  const list = () => page.getByRole('listbox', { name: 'Search' })

  test('suggestions come while typing and tell kinds apart', async () => {
    await box().fill('pak')
    await list().waitFor()
    const texts = await list().getByRole('option').allInnerTexts()
    assert.ok(texts.some((t) => t.includes('state') && t.includes('Pakistan') && t.includes('PAK')), texts.join('|'))
    assert.ok(texts.some((t) => t.startsWith('document')), texts.join('|'))
  })

  test('the keyboard goes through the suggestions and back out', async () => {
    await box().press('ArrowDown')
    const active = await box().getAttribute('aria-activedescendant')
    assert.equal(await page.locator(`[id="${active}"]`).getAttribute('aria-selected'), 'true')
    await box().press('Escape')
    assert.equal(await box().getAttribute('aria-expanded'), 'false')
  })

  test('Enter opens what was chosen', async () => {
    await box().fill('kosygin')
    await list().getByRole('option').first().waitFor()
    await box().press('ArrowDown')
    await box().press('Enter')
    await page.getByRole('heading', { level: 1, name: /Kosygin/ }).waitFor()
    assert.match(page.url(), /#\/entity\?id=/)
  })

  test('claims and kinds of event are found', async () => {
    await box().fill('visit')
    await list().getByRole('option').filter({ hasText: 'events' }).first().waitFor()
    await list().getByRole('option').filter({ hasText: 'claim' }).first().waitFor()
  })

  test('an unknown name brings what could have been meant', async () => {
    const lost = await w.open('paths?from=Pakistann&to=SUN')
    await lost.getByRole('alert').getByRole('link', { name: /Pakistan/ }).first().click()
    await settled(lost)
    assert.match(await lost.locator('.lead').innerText(), /paths between Pakistan and Soviet Union/)
  })
})
