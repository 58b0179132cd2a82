// For everyone: no violation of the accessibility rules, no error, no request to elsewhere, in light, dark and on a phone.
import assert from 'node:assert/strict'
import { before, describe, test } from 'node:test'
import { settled, violations, world } from './world.mjs'
import { views } from './views.mjs'

describe('for everyone', { concurrency: 1 }, () => {
  let w
  before(async () => (w = await world()))

  for (const [name, address] of Object.entries(views)) {
    test(`${name}: no violation in light and dark, no fault, fits a phone`, async () => {
      const page = await w.open(address)
      await settled(page)
      assert.deepEqual(await violations(page), [], 'in light')
      await page.emulateMedia({ colorScheme: 'dark', reducedMotion: 'reduce' })
      assert.deepEqual(await violations(page), [], 'in dark')
      await page.setViewportSize({ width: 360, height: 740 })
      await page.waitForTimeout(150)
      const over = await page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth)
      assert.equal(over, 0, 'the page scrolls sideways')
      assert.deepEqual(await violations(page), [], 'in dark, on a phone')
      await page.emulateMedia({ colorScheme: 'light', reducedMotion: 'reduce' })
      assert.deepEqual(await violations(page), [], 'in light, on a phone')
      assert.deepEqual(page.faults, [])
      await page.context().close()
    })
  }

  test('every drawing has an equal table', async () => {
    for (const view of ['', 'timeline?a=PAK&b=RUS', 'network?focus=PAK', 'dyad?a=PAK&b=RUS']) {
      const page = await w.open(view)
      await settled(page)
      const summary = page.locator('main summary').filter({ hasText: /as a table|in numbers/ }).first()
      await summary.focus()
      await page.keyboard.press('Enter')
      await page.locator('main table tbody tr').first().waitFor()
      await page.context().close()
    }
  })

  test('a view is reached and used by keyboard alone, and takes the focus', async () => {
    const page = await w.open('')
    await settled(page)
    await page.keyboard.press('Tab')
    assert.equal(await page.evaluate(() => document.activeElement.textContent), 'Skip to the content')
    await page.getByRole('link', { name: 'Conflicts', exact: true }).first().focus()
    await page.keyboard.press('Enter')
    // The view before is settled too: what is waited for is the one that was asked.
    await page.waitForFunction(() => document.activeElement.id === 'main' && document.title === 'Conflicts · Entente')
    await settled(page)
    await page.context().close()
  })

  test('the colours can be chosen', async () => {
    const page = await w.open('documents')
    await settled(page)
    const ground = () => page.evaluate(() => getComputedStyle(document.documentElement).backgroundColor)
    const light = await ground()
    await page.getByRole('button', { name: /Colours/ }).click()
    await page.getByRole('button', { name: /Colours: light/ }).click()
    await page.getByRole('button', { name: /Colours: dark/ }).waitFor()
    // The button is named anew before the page is painted: a busy machine shows it in between.
    await page.waitForFunction((was) => getComputedStyle(document.documentElement).backgroundColor !== was, light)
    await page.context().close()
  })

  test('the policy of the page takes nothing from elsewhere', async () => {
    const policy = (await fetch(w.origin + '/')).headers.get('content-security-policy')
    assert.match(policy, /default-src 'self'/)
    assert.doesNotMatch(policy, /unsafe|https?:|\*/)
  })

  test('a failing server is told in words, with a way to ask again', async () => {
    const page = await w.open('documents')
    await settled(page)
    await page.route('**/v1/claims*', (route) => route.abort())
    await page.getByRole('link', { name: 'Claims', exact: true }).first().click()
    await page.getByRole('alert').getByText('the server cannot be reached').waitFor()
    await page.unroute('**/v1/claims*')
    await page.getByRole('button', { name: 'Ask again' }).click()
    await page.locator('.events > li').first().waitFor()
    await page.context().close()
  })

  test('a slow answer is told in words, and the page stays usable', async () => {
    const page = await w.open('documents')
    await settled(page)
    await page.route('**/v1/conflicts*', async (route) => {
      await new Promise((done) => setTimeout(done, 3500))
      await route.continue()
    })
    await page.getByRole('link', { name: 'Conflicts', exact: true }).first().click()
    await page.getByText('Still asking').waitFor()
    assert.ok(await page.getByRole('combobox', { name: 'Kind' }).isEnabled())
    await page.locator('.conflicts > li').first().waitFor()
    await page.context().close()
  })
})
