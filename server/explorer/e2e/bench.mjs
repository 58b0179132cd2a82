// What a person waits for: the first view, cold, on the bundled data; and how smoothly a network of 10,000 nodes
// moves, in headless Chromium that draws on the processor. Numbers are of the machine that runs it: say which.
import { cpus } from 'node:os'
import { browser, everyNth, icews, missing, opener, root, serve } from './world.mjs'
import { existsSync } from 'node:fs'
import { join } from 'node:path'

const lacks = missing()
if (lacks) throw new Error(lacks)
const median = (list) => [...list].sort((a, b) => a - b)[Math.floor(list.length / 2)]
console.log(`machine: ${cpus().length} × ${cpus()[0].model}`)

const chrome = await browser()
try {
  await firstView()
  if (existsSync(icews)) await largeNetwork()
  else console.log(`large network: left out, ICEWS18 is not at ${icews}`)
} finally {
  await chrome.close()
}

/** firstView opens the page with nothing cached, five times. */
async function firstView() {
  const server = await serve([join(root, 'testdata', 'pak-russia')])
  try {
    const runs = []
    for (let i = 0; i < 5; i++) {
      const context = await chrome.newContext({ viewport: { width: 1280, height: 900 } })
      const page = await context.newPage()
      const begun = Date.now()
      await page.goto(server.origin + '/')
      await page.locator('.story-chart').waitFor()
      const drawn = Date.now() - begun
      const timing = await page.evaluate(() => {
        const [nav] = performance.getEntriesByType('navigation')
        const paint = performance.getEntriesByName('first-contentful-paint')[0]
        const files = performance.getEntriesByType('resource')
        return { interactive: nav.domInteractive, paint: paint?.startTime ?? 0, bytes: files.reduce((n, f) => n + f.transferSize, nav.transferSize), requests: files.length + 1 }
      })
      runs.push({ drawn, ...timing })
      await context.close()
    }
    const of = (name) => Math.round(median(runs.map((r) => r[name])))
    console.log(`first view, cold, median of ${runs.length}: first paint ${of('paint')} ms, story drawn and usable ${of('drawn')} ms; ${of('requests')} requests, ${of('bytes').toLocaleString('en')} bytes`)
  } finally {
    server.end()
  }
}

/** largeNetwork draws 10,000 nodes and 50,000 ties, and counts frames while they are dragged and zoomed; then how long the
 *  drawing that follows takes, when the camera rests. A network that is slow to draw glides: see src/network/glide.ts. */
async function largeNetwork() {
  const server = await everyNth(1, '--max-time', '60s', '--max-edges', '50000')
  try {
    const open = opener(chrome, server.origin)
    for (const [limit, edges] of [[2000, 10000], [10000, 50000]]) {
      const begun = Date.now()
      const page = await open(`network?focus=USA&hops=3&limit=${limit}&edges=${edges}&collapse=dyads`, { still: false })
      await page.locator('.canvas canvas').first().waitFor({ timeout: 600_000 })
      const lead = await page.locator('.lead').innerText()
      const drawn = Date.now() - begun
      await page.locator('.canvas[aria-busy="false"]').waitFor({ timeout: 600_000 })
      const tied = Date.now() - begun
      await page.waitForTimeout(3000)
      const [resting, moved] = await pictures(page)
      const box = await page.locator('.canvas').boundingBox()
      const middle = [box.x + box.width / 2, box.y + box.height / 2]
      const dragged = await thrice(page, async () => {
        await page.mouse.move(...middle)
        await page.mouse.down()
        for (let i = 0; i < 60; i++) {
          await page.mouse.move(middle[0] + 150 * Math.sin(i / 6), middle[1] + 100 * (1 - Math.cos(i / 6)))
          await page.waitForTimeout(16)
        }
        await page.mouse.up()
      })
      const zoomed = await thrice(page, async () => {
        for (let i = 0; i < 12; i++) {
          await page.mouse.wheel(0, i < 6 ? -120 : 120)
          await page.waitForTimeout(80)
        }
      })
      // From the last move until the drawing is sharp again, the pause before it left out.
      const rests = []
      for (let run = 0; run < 3; run++) {
        await page.mouse.wheel(0, run % 2 ? 120 : -120)
        await page.locator('.canvas.gliding').waitFor({ timeout: 5000 }).catch(() => undefined) // quick to draw: it does not glide
        rests.push(await page.evaluate(async () => {
          const moving = document.querySelector('.canvas.gliding')
          const from = performance.now()
          while (moving?.classList.contains('gliding')) await new Promise((done) => setTimeout(done, 5))
          return performance.now() - from
        }))
        await page.waitForTimeout(500)
      }
      const told = (list) => `${median(list).toFixed(1)} frames/s (${list.map((r) => r.toFixed(1)).join(', ')})`
      console.log(`network, ${lead} nodes drawn in ${(drawn / 1000).toFixed(1)} s, ties in ${(tied / 1000).toFixed(1)} s; ink on ${resting}% of the drawing at rest, ${moved}% while it is moved; dragged ${told(dragged)}; zoomed ${told(zoomed)}; sharp again ${Math.round(median(rests))} ms after a zoom, animation and pause within`)
      await page.context().close()
    }
  } finally {
    server.end()
  }
}

/** pictures are how much of the drawing bears ink at rest and while it is dragged, in per cent: frames of an empty canvas are quick to draw. */
async function pictures(page) {
  const box = await page.locator('.canvas').boundingBox()
  const clip = { ...box, height: Math.min(box.height, 900 - box.y) }
  const resting = await ink(page, await page.screenshot({ clip, timeout: 120_000 }))
  await page.mouse.move(box.x + box.width / 2, box.y + 20)
  await page.mouse.down()
  await page.mouse.move(box.x + box.width / 2 + 40, box.y + 50, { steps: 4 })
  const moved = await ink(page, await page.screenshot({ clip, timeout: 120_000 }))
  await page.mouse.up()
  if (resting < 5 || moved < resting / 2) throw new Error(`the network is not to be seen: ink on ${resting}% of the drawing at rest, ${moved}% while it is moved`)
  return [resting, moved]
}

/** ink is the part of a picture that is not of its commonest colour, in per cent. */
function ink(page, png) {
  return page.evaluate(async (data) => {
    const picture = await createImageBitmap(new Blob([Uint8Array.from(atob(data), (c) => c.charCodeAt(0))], { type: 'image/png' }))
    const pen = new OffscreenCanvas(picture.width, picture.height).getContext('2d')
    pen.drawImage(picture, 0, 0)
    const dots = new Uint32Array(pen.getImageData(0, 0, picture.width, picture.height).data.buffer)
    const counts = new Map()
    for (const d of dots) counts.set(d, (counts.get(d) ?? 0) + 1)
    return Math.round(100 * (1 - Math.max(...counts.values()) / dots.length))
  }, png.toString('base64'))
}

/** thrice counts the frames that the page is given while it is moved, three times. */
async function thrice(page, move) {
  const rates = []
  for (let run = 0; run < 3; run++) {
    await page.evaluate(() => {
      globalThis.stamps = []
      const tick = (t) => globalThis.stamps && (globalThis.stamps.push(t), requestAnimationFrame(tick))
      requestAnimationFrame(tick)
    })
    await move()
    rates.push(
      await page.evaluate(() => {
        const s = globalThis.stamps
        globalThis.stamps = undefined
        return ((s.length - 1) * 1000) / (s[s.length - 1] - s[0])
      }),
    )
    await page.waitForTimeout(1000)
  }
  return rates
}
