// Pictures of every view, light and dark, desktop and phone, of the bundled data, for docs/screenshots.
// Usage: node e2e/screenshots.mjs [FOLDER] [VIEW]...
import { mkdirSync, statSync } from 'node:fs'
import { join } from 'node:path'
import { missing, root, settled, world } from './world.mjs'
import { views } from './views.mjs'

const lacks = missing()
if (lacks) throw new Error(lacks)
const [folder = join(root, 'docs', 'screenshots'), ...only] = process.argv.slice(2)
mkdirSync(folder, { recursive: true })
const sizes = { desktop: { width: 980, height: 640 }, phone: { width: 360, height: 640 } }
const w = await world()
let sum = 0
for (const [name, address] of Object.entries(views)) {
  if (only.length > 0 && !only.includes(name)) continue
  const page = await w.open(address)
  await settled(page)
  if (await page.locator('.canvas').count()) await page.locator('.canvas[aria-busy="false"]').waitFor()
  for (const [size, viewport] of Object.entries(sizes)) {
    await page.setViewportSize(viewport)
    for (const scheme of ['light', 'dark']) {
      await page.emulateMedia({ colorScheme: scheme, reducedMotion: 'reduce' })
      await page.evaluate(() => scrollTo(0, 0))
      await page.waitForTimeout(1500) // drawings are made anew in other colours
      const path = join(folder, `${name}-${size}-${scheme}.png`)
      await page.screenshot({ path })
      sum += statSync(path).size
    }
  }
  await page.context().close()
}
await w.end()
console.log(`${folder}: ${(sum / 1e6).toFixed(1)} MB`)
