// Paths as chains and as a drawing, and according to whom.
import assert from 'node:assert/strict'
import { before, describe, test } from 'node:test'
import { settled, world } from './world.mjs'

describe('paths', { concurrency: 1 }, () => {
  let w
  before(async () => (w = await world()))
  const close = async (page) => {
    assert.deepEqual(page.faults, [])
    await page.context().close()
  }

  test('chains bear dates, sentences and sources, and are laid over each other in a drawing', async () => {
    const page = await w.open('paths?from=PAK&to=SUN')
    await settled(page)
    assert.match(await page.locator('.lead').innerText(), /10 paths between Pakistan and Soviet Union/)
    const chain = page.locator('.paths > li').first()
    for (const part of ['time', 'blockquote', 'a.source']) await chain.locator(part).first().waitFor()
    await page.locator('.canvas canvas').first().waitFor()
    await page.getByText(/The same as a table: \d+ nodes/).waitFor()
    await close(page)
  })

  test('options go into the address, and back', async () => {
    const page = await w.open('paths?from=PAK&to=SUN')
    await settled(page)
    await page.getByText('Options', { exact: true }).click()
    await page.getByRole('combobox', { name: 'Paths' }).selectOption('5')
    await page.waitForFunction(() => location.hash.includes('k=5') && document.querySelector('.lead')?.textContent.startsWith('5 paths'))
    await page.goBack()
    await page.waitForFunction(() => document.querySelector('.lead')?.textContent.startsWith('10 paths'))
    await close(page)
  })

  test('according to a speaker, what changes is marked', async () => {
    const page = await w.open('paths?from=PAK&to=IND')
    await settled(page)
    const choice = page.getByLabel('According to')
    await page.waitForFunction(() => [...document.querySelectorAll('option')].some((o) => o.textContent === 'only the word of Raja Mujtaba'))
    await choice.selectOption({ label: 'only the word of Raja Mujtaba' })
    await page.getByText(/Against the facts alone: \d+ paths? added/).waitFor()
    await page.locator('.chain.new').first().waitFor()
    assert.match(await page.locator('.chain.new').first().innerText(), /on the word of Raja Mujtaba/)
    assert.match(page.url(), /believe=only/)
    await close(page)
  })

  test('nothing found is said in words', async () => {
    const page = await w.open('paths?from=PAK&to=SUN&begin=1100&end=1101')
    await page.getByText('Nothing ties').waitFor()
    await close(page)
  })

  test('why the first is first, and what was left out, is told', async () => {
    const page = await w.open('paths?from=PAK&to=SUN&type=visit&end=1970')
    await settled(page)
    await page.getByText('Why the first is first:').waitFor()
    await page.getByText(/How this answer came about: \d+ events of the two left out/).click()
    const rows = await page.getByRole('region', { name: 'What was left out' }).locator('tbody th').allInnerTexts()
    assert.ok(rows.includes('kind of event') && rows.includes('years'), rows.join())
    await close(page)
  })
})
