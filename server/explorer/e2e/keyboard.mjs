// Each view by keyboard alone, and as a screen reader hears it.
import assert from 'node:assert/strict'
import { before, describe, test } from 'node:test'
import { settled, world } from './world.mjs'
import { views } from './views.mjs'

/** where is what has the focus: what it is called, whether it can be seen, and whether its outline can. */
const where = (page) =>
  page.evaluate(() => {
    const e = document.activeElement
    if (!e || e === document.body) return undefined
    const r = e.getBoundingClientRect()
    const style = getComputedStyle(e)
    const name = e.getAttribute('aria-label') ?? (e.labels?.[0]?.textContent || e.textContent || e.getAttribute('placeholder') || '')
    // Of what is in the middle of the element; a part of it may lie below another.
    const top = document.elementFromPoint(Math.min(innerWidth - 1, Math.max(0, r.left + Math.min(r.width / 2, 20))), Math.min(innerHeight - 1, Math.max(0, r.top + Math.min(r.height / 2, 12))))
    const marked = style.outlineStyle !== 'none' || style.boxShadow !== 'none' || Number.parseFloat(style.strokeWidth) >= 3 || e.closest('a')?.querySelector('text')
    return {
      key: e.tagName + ' ' + name.trim().slice(0, 60) + ' ' + (e.getAttribute('href') ?? '') + ' ' + Math.round(r.left) + ',' + Math.round(r.top + scrollY),
      name: name.trim(),
      seen: r.width > 0 && r.height > 0 && r.bottom > 0 && r.top < innerHeight,
      covered: Boolean(top && !e.contains(top) && !top.contains(e)),
      marked: Boolean(marked),
    }
  })

/** heard asserts that a page makes sense to who hears it: landmarks, headings in order, a name for all that can be used or is drawn. */
function heard(tree) {
  assert.match(tree, /- banner:/)
  assert.match(tree, /- main:/)
  assert.match(tree, /- contentinfo:/)
  const headings = [...tree.matchAll(/heading "?.*?\[level=(\d)\]/g)].map((m) => Number(m[1]))
  assert.equal(headings.filter((l) => l === 1).length, 1, 'headings of the first level')
  assert.equal(headings[0], 1, 'the first heading is that of the page')
  headings.forEach((l, i) => assert.ok(i === 0 || l <= headings[i - 1] + 1, `a heading of level ${l} after one of level ${headings[i - 1]}`))
  // Without a name it is heard as "button" and no more.
  assert.doesNotMatch(tree, /^\s*- (button|link|combobox|textbox|spinbutton|checkbox|img|searchbox|figure|region|article|navigation|complementary)(:?\s*$|\s+\[)/m)
}

const most = 70 // stops that are walked through; lists below go on in the same way

describe('by keyboard and by ear', { concurrency: 1 }, () => {
  let w
  before(async () => (w = await world()))
  const close = async (page) => {
    assert.deepEqual(page.faults, [])
    await page.context().close()
  }

  for (const [name, address] of Object.entries(views)) {
    test(`${name}: it is heard as one page, and Tab goes through it and back out`, async () => {
      const page = await w.open(address)
      await settled(page)
      heard(await page.locator('body').ariaSnapshot())
      assert.equal(await page.locator('.lead:not([role=status])').filter({ hasText: /^\d/ }).count(), 0, 'counts stand in a live region')
      if (name === 'document') await page.locator('.skip').focus() // the sentence that is marked has the focus: from the top
      const stops = []
      for (let i = 0; i < most; i++) {
        await page.keyboard.press('Tab')
        const at = await where(page)
        if (!at) break // out of the page again
        assert.ok(at.name, `stop ${i} has no name: ${at.key}`)
        assert.ok(at.seen, `stop ${i} is not in sight: ${at.key}`)
        assert.ok(at.marked, `stop ${i} shows no focus: ${at.key}`)
        assert.ok(!at.covered, `stop ${i} is covered: ${at.key}`)
        stops.push(at.key)
      }
      assert.ok(stops.length > 12, stops.join('\n'))
      assert.equal(new Set(stops).size, stops.length, 'a stop came twice: a trap')
      const [last, before] = [stops.at(-1), stops.at(-2)]
      if (stops.length === most) {
        await page.keyboard.press('Shift+Tab')
        assert.equal((await where(page)).key.replace(/,\d+$/, ''), before.replace(/,\d+$/, ''), 'back from ' + last)
      }
      await close(page)
    })
  }

  test('the turns of a story are walked through in the order of time', async () => {
    const page = await w.open('')
    await settled(page)
    const years = (await page.locator('.story-chart > a.turn').evaluateAll((list) => list.map((a) => a.getAttribute('aria-label')))).map((l) => Number(/\b(1[89]|20)\d\d\b/.exec(l)[0]))
    assert.ok(years.length > 4)
    assert.deepEqual([...years].sort((a, b) => a - b), years)
    await close(page)
  })

  test('a change of filter is told in a live region that was there before', async () => {
    const page = await w.open('events?participant=PAK')
    await settled(page)
    await page.locator('.lead').evaluate((e) => (globalThis.region = e))
    const was = await page.locator('.lead').innerText()
    await page.getByRole('textbox', { name: 'Kinds' }).fill('conflict')
    await page.keyboard.press('Enter')
    await page.waitForFunction((t) => globalThis.region.isConnected && globalThis.region.textContent !== t && globalThis.region.getAttribute('role') === 'status', was)
    assert.equal(await page.evaluate(() => document.activeElement.tagName), 'INPUT', 'the focus stays where it was')
    await close(page)
  })

  test('a network is used without a pointer: add, pick, expand, pin, hide, undo, filter, move and zoom', async () => {
    const page = await w.open('network?focus=PAK')
    await settled(page)
    await page.locator('.canvas[aria-busy="false"]').waitFor()
    const lead = page.locator('.lead')
    const query = () => new URLSearchParams(new URL(page.url()).hash.split('?')[1])
    const told = (other) => page.waitForFunction(([t, same]) => (document.querySelector('.lead')?.innerText === t) === same, other)
    /** to goes on by Tab until what is called so has the focus. */
    const to = async (name) => {
      for (let i = 0; i < 60; i++) {
        await page.keyboard.press('Tab')
        const at = await where(page)
        if (at && name.test(at.name)) return
      }
      assert.fail(`Tab does not come to ${name}`)
    }
    const was = await lead.innerText()

    // From the top of the page: the drawing's own buttons, whose arrows move it.
    await to(/^Nearer$/)
    const seen = () => page.locator('.canvas .labels').evaluate((c) => c.toDataURL())
    for (const key of ['Enter', 'ArrowLeft', 'ArrowDown']) {
      const before = await seen()
      await page.keyboard.press(key)
      await page.waitForFunction((b) => document.querySelector('.canvas .labels').toDataURL() !== b, before)
    }

    // On to the details: a node is picked from those with most ties, and expanded.
    await to(/^India$/)
    await page.keyboard.press('Enter')
    const details = page.getByRole('complementary', { name: 'Details' })
    await details.getByRole('heading', { name: 'India' }).waitFor()
    assert.match(query().get('picked'), /IND$/)
    assert.notEqual(await page.evaluate(() => document.activeElement.tagName), 'BODY', 'the focus is lost with the list')
    await details.getByRole('button', { name: 'Pin', exact: true }).focus()
    await page.keyboard.press('Enter')
    await details.getByRole('button', { name: 'Unpin' }).waitFor()
    await details.getByRole('button', { name: /^Expand/ }).focus()
    await page.keyboard.press('Enter')
    await told([was, false])
    await settled(page)
    await page.getByRole('button', { name: 'Undo' }).focus()
    await page.keyboard.press('Enter')
    await told([was, true])

    // Hidden from the table, and back.
    await page.locator('.drawing summary').first().focus()
    await page.keyboard.press('Enter')
    await to(/^Russia$/)
    await page.keyboard.press('Enter')
    await details.getByRole('heading', { name: 'Russia' }).waitFor()
    await details.getByRole('button', { name: 'Hide', exact: true }).focus()
    await page.keyboard.press('Enter')
    await told([was, false])
    assert.notEqual(await page.evaluate(() => document.activeElement.tagName), 'BODY', 'the focus is lost with the button')
    await page.getByRole('button', { name: 'Undo' }).focus()
    await page.keyboard.press('Enter')
    await told([was, true])

    // A class of the legend, on and off; another entity, added by its name and taken away.
    await to(/^material conflict/)
    await page.keyboard.press('Space')
    await told([was, false])
    await page.keyboard.press('Space')
    await told([was, true])
    await page.getByRole('combobox', { name: 'Add' }).focus()
    await page.keyboard.type('Afghanistan')
    await page.getByRole('option', { name: /Afghanistan/ }).first().waitFor()
    await page.keyboard.press('ArrowDown')
    await page.keyboard.press('Enter')
    await told([was, false])
    await page.getByRole('button', { name: 'Take Afghanistan away' }).focus()
    await page.keyboard.press('Enter')
    await told([was, true])
    await close(page)
  })

  test('the table of a network tells the way and the weight of each tie', async () => {
    const page = await w.open('network?focus=PAK&collapse=dyads')
    await settled(page)
    await page.locator('.drawing summary').first().click()
    const row = (name) => page.locator('.drawing tbody tr').filter({ has: page.getByRole('button', { name, exact: true }) }).locator('td').last().innerText()
    const { edges, nodes } = await (await fetch(w.origin + '/v1/subgraph?focus=PAK&collapse=dyads&limit=250&format=graphology')).json()
    const named = new Map(nodes.map((n) => [n.key, n.attributes.label]))
    const heavy = edges.filter((e) => [e.source, e.target].some((k) => named.get(k) === 'Pakistan')).sort((a, b) => b.attributes.weight - a.attributes.weight)[0]
    const other = named.get(heavy.source) === 'Pakistan' ? named.get(heavy.target) : named.get(heavy.source)
    assert.ok((await row('Pakistan')).replace(/[\u2068\u2069]/g, '').includes(`${other} (${heavy.attributes.weight})`))
    await page.getByRole('combobox', { name: 'Events', exact: true }).selectOption('events')
    await page.waitForFunction(() => /event/.test(document.querySelector('.lead').innerText))
    await settled(page)
    assert.match(await row('Pakistan'), /\b(to|from) /)
    await close(page)
  })
})
