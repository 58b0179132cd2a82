// Pictures of every view, light and dark, desktop and phone, of the bundled data, for docs/screenshots.
// With ICEWS18 where it is there, also a large network and the timeline of two busy states.
// Usage: node e2e/screenshots.mjs [FOLDER] [VIEW]...
import { existsSync, mkdirSync, statSync } from 'node:fs'
import { join } from 'node:path'
import { everyNth, icews, missing, opener, root, settled, world } from './world.mjs'
import { views } from './views.mjs'

const lacks = missing()
if (lacks) throw new Error(lacks)
const [folder = join(root, 'docs', 'screenshots'), ...only] = process.argv.slice(2)
mkdirSync(folder, { recursive: true })
const sizes = { desktop: { width: 980, height: 640 }, phone: { width: 360, height: 640 } }
const w = await world()
let sum = 0

/** take makes the pictures of a view in all sizes and colours. */
async function take(open, name, address) {
  if (only.length > 0 && !only.includes(name)) return
  const page = await open(address)
  page.setDefaultTimeout(300_000)
  await settled(page)
  for (const [size, viewport] of Object.entries(sizes)) {
    await page.setViewportSize(viewport)
    for (const scheme of ['light', 'dark']) {
      await page.emulateMedia({ colorScheme: scheme, reducedMotion: 'reduce' })
      await page.evaluate(() => scrollTo(0, 0))
      await page.waitForTimeout(1500) // drawings are made anew in other colours
      if (await page.locator('.canvas').count()) await page.locator('.canvas[aria-busy="false"]').waitFor()
      const path = join(folder, `${name}-${size}-${scheme}.png`)
      await page.screenshot({ path, timeout: 300_000 })
      sum += statSync(path).size
    }
  }
  await page.context().close()
}

for (const [name, address] of Object.entries(views)) await take(w.open, name, address)
const large = { largenetwork: 'network?focus=USA&hops=3&limit=10000&collapse=dyads', busytimeline: 'timeline?a=USA&b=RUS' }
if (existsSync(icews) && (only.length === 0 || Object.keys(large).some((name) => only.includes(name)))) {
  const server = await everyNth(1, '--max-time', '60s')
  const open = opener(w.chrome, server.origin)
  try {
    for (const [name, address] of Object.entries(large)) await take(open, name, address)
  } finally {
    server.end()
  }
}
await w.end()
console.log(`${folder}: ${(sum / 1e6).toFixed(1)} MB`)
