// Claims and conflicts, and the documents that they stand in.
import assert from 'node:assert/strict'
import { before, describe, test } from 'node:test'
import { settled, world } from './world.mjs'

describe('claims and conflicts', { concurrency: 1 }, () => {
  let w
  before(async () => (w = await world()))
  const close = async (page) => {
    assert.deepEqual(page.faults, [])
    await page.context().close()
  }

  test('flagged claims are hidden until asked for, then shown with the reason', async () => {
    const page = await w.open('claims')
    await settled(page)
    assert.equal(await page.locator('.advisory').count(), 0)
    await page.getByText(/Flagged claims are hidden/).waitFor()
    await page.getByLabel('Show flagged claims too').check()
    await page.locator('.advisory').first().waitFor()
    assert.match(await page.locator('.advisory').first().innerText(), /blame/)
    assert.match(page.url(), /advisory=show/)
    await close(page)
  })

  test('claims are filtered by words', async () => {
    const page = await w.open('claims?q=NATO')
    await settled(page)
    assert.ok((await page.locator('.event').count()) > 0)
    for (const text of await page.locator('.event').allInnerTexts()) assert.match(text, /NATO/)
    await close(page)
  })

  test('two speakers stand side by side', async () => {
    const page = await w.open('claims')
    await settled(page)
    await page.getByLabel('Side by side').check()
    await page.waitForFunction(() => document.querySelectorAll('.speakers > section').length >= 2)
    const names = await page.locator('.speakers h2').allInnerTexts()
    assert.equal(new Set(names).size, names.length)
    await close(page)
  })

  test('conflicts stand side by side: fact against fact, fact against claim, speaker against speaker', async () => {
    const page = await w.open('conflicts')
    await settled(page)
    const first = page.locator('.conflicts > li').first()
    assert.ok((await first.locator('article').count()) >= 2)
    const tags = await page.locator('.conflicts h2 .tag').allInnerTexts()
    assert.ok(tags.includes('fact against fact'), tags.join())
    assert.ok(tags.some((t) => /^fact against [A-Z]/.test(t)), tags.join())
    await close(page)
  })

  test('a flagged claim, which documents do not list, leads to its sentence too', async () => {
    const { items } = await (await fetch(w.origin + '/v1/claims?advisory=show&limit=1000')).json()
    const flagged = items.find((c) => c.advisory)
    const page = await w.open('claims?' + new URLSearchParams({ advisory: 'show', q: flagged.text }))
    await settled(page)
    await page.locator('.event.claimed').filter({ hasText: flagged.text }).locator('a.source').click()
    await page.locator('mark').waitFor()
    assert.equal((await page.locator('mark').innerText()).trim(), flagged.text)
    await close(page)
  })

  test('a claim leads to its sentence in the document', async () => {
    const page = await w.open('claims?q=NATO')
    await settled(page)
    const said = await page.locator('.event blockquote').first().innerText()
    await page.locator('.event a.source').first().click()
    await page.locator('mark').waitFor()
    assert.equal((await page.locator('mark').innerText()).trim(), said.trim())
    await close(page)
  })

  test('where speakers agree and disagree stands side by side', async () => {
    const page = await w.open('stances')
    await settled(page)
    const { agree, disagree } = await (await fetch(w.origin + '/v1/stances')).json()
    assert.match(await page.locator('.lead').innerText(), new RegExp(`^${agree} agreements?, ${disagree} disagreements?`))
    assert.equal(await page.locator('.conflicts > li').count(), agree + disagree)
    for (const pair of await page.locator('.conflicts > li').all()) assert.equal(await pair.locator('article').count(), 2)
    await close(page)
  })

  test('recommendations stand beside the later events that match, and the method is told', async () => {
    const page = await w.open('recommendations')
    await settled(page)
    const { items } = await (await fetch(w.origin + '/v1/recommendations')).json()
    assert.ok(items.length > 0)
    assert.equal(await page.locator('.recommended > li').count(), items.length)
    // Those that something later matches come first.
    const matched = items.filter((r) => r.total > 0).length
    assert.ok(matched > 0 && matched < items.length)
    const beside = await page.locator('.recommended > li').evaluateAll((list) => list.map((li) => li.querySelectorAll('article').length > 1))
    assert.deepEqual(beside, items.map((_, i) => i < matched))
    const current = await page.locator('[aria-current]').allInnerTexts()
    assert.deepEqual(current, ['Claims', 'What was recommended, and what came after'])
    await page.getByText('How events are matched').click()
    await page.getByText(/A later event matches where it occurred/).waitFor()
    await close(page)
  })
})
