// The editor of patterns.
import assert from 'node:assert/strict'
import { before, describe, test } from 'node:test'
import { settled, world } from './world.mjs'

describe('pattern', { concurrency: 1 }, () => {
  let w
  before(async () => (w = await world()))
  const close = async (page) => {
    assert.deepEqual(page.faults.filter((f) => !f.includes('400')), [])
    await page.context().close()
  }
  const box = (page) => page.getByRole('textbox', { name: 'Pattern' })

  test('every example answers, as a table and as a drawing where it has paths', async () => {
    const page = await w.open('pattern')
    const examples = page.getByRole('group', { name: 'Examples' }).getByRole('button')
    for (let i = 0; i < (await examples.count()); i++) {
      await examples.nth(i).click()
      await settled(page)
      assert.ok((await page.locator('tbody tr').count()) > 0, await examples.nth(i).innerText())
    }
    await page.getByRole('button', { name: 'Prime ministers abroad' }).click()
    await settled(page)
    await page.getByRole('button', { name: 'Draw the matches' }).click()
    await page.locator('.canvas canvas').first().waitFor()
    await close(page)
  })

  test('a broken pattern is marked at its character', async () => {
    const page = await w.open('pattern?' + new URLSearchParams({ pattern: 'MATCH (a:State)-[v:visit]-(b RETURN a' }))
    await page.locator('.fault mark').waitFor()
    assert.equal(await page.locator('.fault mark').innerText(), 'R')
    await close(page)
  })

  test('the editor completes from the schema, by keyboard', async () => {
    const page = await w.open('pattern')
    await box(page).fill('MATCH (a)-[v:vis')
    await page.getByRole('listbox', { name: 'Completions' }).getByRole('option', { name: 'visit', exact: true }).waitFor()
    await box(page).press('Tab')
    assert.equal(await box(page).inputValue(), 'MATCH (a)-[v:visit')
    await box(page).pressSequentially(']->(b:St')
    await page.getByRole('option', { name: 'State', exact: true }).click()
    assert.equal(await box(page).inputValue(), 'MATCH (a)-[v:visit]->(b:State')
    await close(page)
  })

  test('keywords, labels and strings are coloured apart', async () => {
    const page = await w.open('pattern')
    const shade = (kind) => page.locator('.code .token-' + kind).first().evaluate((e) => getComputedStyle(e).color)
    assert.equal(new Set([await shade('keyword'), await shade('label'), await shade('string')]).size, 3)
    await close(page)
  })
})
