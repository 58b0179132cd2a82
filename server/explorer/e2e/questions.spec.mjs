// Paths, claims, conflicts, documents and patterns, as a person asks for them.
import assert from 'node:assert/strict'
import { after, before, describe, test } from 'node:test'
import { missing, settled, world } from './world.mjs'

const lacks = missing()
describe('questions', { skip: lacks || false }, () => {
  let w
  before(async () => (w = await world()))
  after(() => w?.close())

  test('the page opens with Pakistan and the Soviet Union', async () => {
    const page = await w.open('')
    await settled(page)
    assert.match(await page.locator('.lead').innerText(), /10 paths between Pakistan and Soviet Union/)
    const chain = page.locator('.paths > li').first()
    await chain.locator('time').first().waitFor()
    await chain.locator('blockquote').first().waitFor()
    await chain.locator('a.source').first().waitFor()
  })

  test('options of paths go into the address', async () => {
    const page = await w.open('paths?from=PAK&to=SUN')
    await settled(page)
    await page.getByText('Options', { exact: true }).click()
    await page.getByRole('combobox', { name: 'Paths' }).selectOption('5')
    await page.waitForFunction(() => location.hash.includes('k=5'))
    await page.waitForFunction(() => document.querySelector('.lead')?.textContent.startsWith('5 paths'))
    await page.goBack()
    await page.waitForFunction(() => document.querySelector('.lead')?.textContent.startsWith('10 paths'))
  })

  test('according to a speaker, what changes is marked', async () => {
    const page = await w.open('paths?from=PAK&to=SUN')
    await settled(page)
    const choice = page.getByLabel('According to')
    await page.waitForFunction(() => document.querySelectorAll('select option[value^="only:speaker"]').length > 0)
    await choice.selectOption({ index: (await choice.locator('option').count()) - 1 })
    await page.getByText('Against the facts alone').waitFor()
    assert.match(page.url(), /believe=only/)
  })

  test('nothing found is said in words', async () => {
    const page = await w.open('paths?from=PAK&to=SUN&begin=1100&end=1101')
    await page.getByText('Nothing ties').waitFor()
  })

  test('a source leads to its sentence, highlighted', async () => {
    const page = await w.open('paths?from=PAK&to=SUN')
    await settled(page)
    const quote = await page.locator('.paths blockquote').first().innerText()
    await page.locator('a.source').first().click()
    await page.locator('mark').waitFor()
    assert.equal((await page.locator('mark').innerText()).trim(), quote.trim())
  })

  test('flagged claims are hidden until asked for', async () => {
    const page = await w.open('claims')
    await settled(page)
    assert.equal(await page.locator('.advisory').count(), 0)
    await page.getByLabel('Show flagged claims too').check()
    await page.locator('.advisory').first().waitFor()
    assert.match(page.url(), /advisory=show/)
  })

  test('claims are filtered by words', async () => {
    const page = await w.open('claims?q=NATO')
    await settled(page)
    for (const text of await page.locator('.event').allInnerTexts()) assert.match(text, /NATO/)
  })

  test('conflicts stand side by side', async () => {
    const page = await w.open('conflicts')
    await settled(page)
    const first = page.locator('.conflicts > li').first()
    assert.ok((await first.locator('article').count()) >= 2)
    assert.match(await first.locator('h2').innerText(), /fact/)
  })

  test('a pattern answers as a table and as a drawing', async () => {
    const page = await w.open('pattern')
    await page.getByRole('button', { name: 'Prime ministers abroad' }).click()
    await settled(page)
    assert.ok((await page.locator('tbody tr').count()) > 0)
    await page.getByRole('button', { name: 'Draw the matches' }).click()
    await page.locator('.as-table summary').waitFor()
  })

  test('a broken pattern is marked at its character', async () => {
    const page = await w.open('pattern?' + new URLSearchParams({ pattern: 'MATCH (a:State)-[v:visit]-(b RETURN a' }))
    await page.locator('.fault mark').waitFor()
    assert.equal(await page.locator('.fault mark').innerText(), 'R')
  })

  test('the editor completes kinds of event', async () => {
    const page = await w.open('pattern')
    await page.getByRole('textbox', { name: 'Pattern' }).fill('MATCH (a)-[v:vis')
    await page.getByRole('button', { name: 'visit', exact: true }).click()
    assert.equal(await page.getByRole('textbox', { name: 'Pattern' }).inputValue(), 'MATCH (a)-[v:visit')
  })

  test('a link made at another revision says so', async () => {
    const page = await w.open('dyad?a=PAK&b=RUS&rev=1')
    await page.getByText('This link was made at revision 1').waitFor()
  })

  test('the question is copied as curl', async () => {
    const page = await w.open('dyad?a=PAK&b=RUS')
    await settled(page)
    await page.getByText('Take away').click()
    await page.getByRole('button', { name: 'curl' }).click()
    await page.getByText('Copied as curl').waitFor()
    assert.equal(await page.evaluate(() => navigator.clipboard.readText()), `curl '${w.origin}/v1/dyads/PAK/RUS'`)
  })

  test('every download of a view answers', async () => {
    for (const view of ['paths', 'network?focus=PAK', 'timeline?a=PAK&b=RUS', 'dyad?a=PAK&b=RUS', 'entity?id=PAK']) {
      const page = await w.open(view)
      await settled(page)
      const hrefs = await page.locator('.takeaway a[download]').evaluateAll((list) => list.map((a) => a.href))
      assert.ok(hrefs.length > 0)
      for (const href of hrefs) assert.equal((await fetch(href)).status, 200, href)
      await page.context().close()
    }
  })
})
