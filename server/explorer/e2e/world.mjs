// What the end-to-end tests share: a real server on the bundled data, one Chromium, and pages that keep a record of
// what must not happen (errors on the console, requests to elsewhere).
import { spawn } from 'node:child_process'
import { existsSync } from 'node:fs'
import { createServer } from 'node:net'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { createRequire } from 'node:module'
import { chromium } from 'playwright-core'

const here = dirname(fileURLToPath(import.meta.url))
const root = join(here, '..', '..', '..')
const patience = 60_000 // milliseconds; machines that run tests are busy
const browserPath = process.env.CHROMIUM ?? ['/usr/bin/chromium', '/usr/bin/chromium-browser', '/usr/bin/google-chrome'].find(existsSync)

/** missing says what the tests cannot run without; "" where all is there. In CI that is an error. */
export function missing() {
  const binary = process.env.ENTENTE_BIN ?? join(root, 'bin', 'entente')
  let lacks = ''
  if (!browserPath) lacks = 'Chromium is not installed (Debian: apt-get install chromium; or set CHROMIUM to its path)'
  else if (!existsSync(binary)) lacks = `there is no ${binary}; run make build on top, or set ENTENTE_BIN`
  if (lacks && process.env.CI) throw new Error(lacks)
  return lacks
}

async function freePort() {
  const probe = createServer()
  await new Promise((done) => probe.listen(0, '127.0.0.1', done))
  const { port } = probe.address()
  await new Promise((done) => probe.close(done))
  return port
}

async function serve() {
  const port = await freePort()
  const origin = `http://127.0.0.1:${port}`
  const binary = process.env.ENTENTE_BIN ?? join(root, 'bin', 'entente')
  const child = spawn(binary, ['serve', '--store', 'memory:', '--load', join(root, 'testdata', 'pak-russia'), '--listen', `127.0.0.1:${port}`], { stdio: ['ignore', 'ignore', 'pipe'] })
  let said = ''
  let ended = false
  child.stderr.on('data', (d) => (said += d))
  child.on('exit', () => (ended = true))
  for (const until = Date.now() + patience; Date.now() < until && !ended; ) {
    const ready = await fetch(origin + '/readyz').catch(() => undefined)
    if (ready?.ok) return { origin, child }
    await new Promise((done) => setTimeout(done, 200))
  }
  child.kill()
  throw new Error('the server did not start: ' + said)
}

/** world starts server and browser; close ends both. */
export async function world() {
  const { origin, child } = await serve()
  const browser = await chromium.launch({
    executablePath: browserPath,
    timeout: patience,
    args: ['--no-sandbox', '--disable-gpu', '--enable-unsafe-swiftshader', '--disable-quic', '--no-first-run', '--disable-background-networking', '--disable-component-update', '--disable-sync'],
  })
  /** open shows a view; the page's record of faults is page.faults. */
  const open = async (view, { scheme = 'light', width = 1280, height = 900, still = true } = {}) => {
    const context = await browser.newContext({ viewport: { width, height }, colorScheme: scheme, reducedMotion: still ? 'reduce' : 'no-preference', permissions: ['clipboard-read', 'clipboard-write'] })
    const page = await context.newPage()
    page.setDefaultTimeout(patience)
    page.faults = []
    page.on('console', (m) => m.type() === 'error' && page.faults.push(m.text()))
    page.on('pageerror', (e) => page.faults.push(String(e)))
    page.on('request', (r) => !r.url().startsWith(origin) && !r.url().startsWith('blob:' + origin) && page.faults.push('request to ' + r.url()))
    await page.goto(origin + '/#/' + view)
    return page
  }
  const close = async () => {
    await browser.close()
    child.kill()
  }
  return { origin, open, close }
}

/** settled waits until the view has its answer and nothing is being asked. */
export async function settled(page) {
  await page.waitForSelector('.answer[aria-busy="false"]')
  await page.waitForFunction(() => !document.querySelector('.answer[aria-busy="true"]'))
}

const axe = createRequire(import.meta.url).resolve('axe-core/axe.min.js')

/** violations are what axe-core finds against WCAG 2.2 A and AA, and its best practices, in short. */
export async function violations(page) {
  // By the debugger's door: the page's own security policy takes no foreign script, as it should.
  await page.evaluate(await (await import('node:fs/promises')).readFile(axe, 'utf8'))
  const found = await page.evaluate(() => globalThis.axe.run(document))
  return found.violations.map((v) => `${v.id}: ${v.nodes.slice(0, 3).map((n) => n.target.join(' ') + ' ' + (n.any[0]?.message ?? '')).join('; ')}`)
}
