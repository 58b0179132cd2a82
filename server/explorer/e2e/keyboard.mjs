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

const most = 70 // stops that are walked through; lists below go on in the same way

describe('by keyboard and by ear', () => {
  let w
  before(async () => (w = await world()))
  const close = async (page) => {
    assert.deepEqual(page.faults, [])
    await page.context().close()
  }

  for (const [name, address] of Object.entries(views)) {
    test(`${name}: Tab goes through it and back out, each stop named, seen, marked and not covered`, async () => {
      const page = await w.open(address)
      await settled(page)
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

    test(`${name}: it is heard as one page: one heading first, landmarks, no empty names, counts in a live region`, async () => {
      const page = await w.open(address)
      await settled(page)
      const tree = await page.locator('body').ariaSnapshot()
      assert.match(tree, /- banner:/)
      assert.match(tree, /- main:/)
      assert.match(tree, /- contentinfo:/)
      const headings = [...tree.matchAll(/heading "?.*?\[level=(\d)\]/g)].map((m) => Number(m[1]))
      assert.equal(headings.filter((l) => l === 1).length, 1, 'headings of the first level')
      assert.equal(headings[0], 1, 'the first heading is that of the page')
      headings.forEach((l, i) => assert.ok(i === 0 || l <= headings[i - 1] + 1, `a heading of level ${l} after one of level ${headings[i - 1]}`))
      // An interactive thing without a name is heard as "button" and no more.
      assert.doesNotMatch(tree, /^\s*- (button|link|combobox|textbox|checkbox|img|searchbox)(:?\s*$|\s+\[)/m)
      if (/class="lead"/.test(await page.content())) assert.ok((await page.locator('[role=status]').count()) > 0)
      await close(page)
    })
  }

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

  test('a network is used without a pointer: pick, expand, hide, undo', async () => {
    const page = await w.open('network?focus=PAK')
    await settled(page)
    const lead = page.locator('.lead')
    const was = await lead.innerText()
    await page.locator('.drawing summary').first().focus()
    await page.keyboard.press('Enter')
    const india = page.locator('.drawing table').getByRole('button', { name: 'India', exact: true })
    await india.focus()
    await page.keyboard.press('Enter')
    await page.getByRole('complementary', { name: 'Details' }).getByRole('heading', { name: 'India' }).waitFor()
    const hide = page.getByRole('button', { name: 'Hide', exact: true })
    await hide.focus()
    await page.keyboard.press('Enter')
    await page.waitForFunction((t) => document.querySelector('.lead')?.innerText !== t, was)
    assert.notEqual(await page.evaluate(() => document.activeElement.tagName), 'BODY', 'the focus is lost with the button')
    await page.getByRole('button', { name: 'Undo' }).focus()
    await page.keyboard.press('Enter')
    await page.waitForFunction((t) => document.querySelector('.lead')?.innerText === t, was)
    await close(page)
  })
})
