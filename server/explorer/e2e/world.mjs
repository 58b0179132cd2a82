// What the end-to-end tests share: real servers, one Chromium, and pages that keep a record of
// what must not happen (errors on the console, requests to elsewhere).
import { spawn } from 'node:child_process'
import { createReadStream, existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { writeFile } from 'node:fs/promises'
import { createServer } from 'node:net'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { createRequire } from 'node:module'
import { createInterface } from 'node:readline'
import { createGunzip } from 'node:zlib'
import { chromium } from 'playwright-core'

const here = dirname(fileURLToPath(import.meta.url))
export const root = join(here, '..', '..', '..')
const patience = 60_000 // milliseconds; machines that run tests are busy
const browserPath = process.env.CHROMIUM ?? ['/usr/bin/chromium', '/usr/bin/chromium-browser', '/usr/bin/google-chrome'].find(existsSync)
const binary = process.env.ENTENTE_BIN ?? join(root, 'bin', 'entente')
export const icews = join(root, '..', 'shared', 'data', 'icews18', 'icews18.tsv.gz')

/** missing says what the tests cannot run without; "" where all is there. In CI that is an error. */
export function missing() {
  let lacks = ''
  if (!browserPath) lacks = 'Chromium is not installed (Debian: apt-get install chromium; or set CHROMIUM to its path)'
  else if (!existsSync(binary)) lacks = `there is no ${binary}; run make build on top, or set ENTENTE_BIN`
  if (lacks && process.env.CI) throw new Error(lacks)
  return lacks
}

/** missingData says that the large dataset is not beside the checkout. In CI that is an error. */
export function missingData() {
  if (existsSync(icews)) return ''
  const lacks = `ICEWS18 is not at ${icews}; tests for size need it`
  if (process.env.CI) throw new Error(lacks)
  return lacks
}

async function freePort() {
  const probe = createServer()
  await new Promise((done) => probe.listen(0, '127.0.0.1', done))
  const { port } = probe.address()
  await new Promise((done) => probe.close(done))
  return port
}

/** serve starts a server on files; end ends it. */
export async function serve(files, ...flags) {
  const port = await freePort()
  const origin = `http://127.0.0.1:${port}`
  const child = spawn(binary, ['serve', '--store', 'memory:', ...files.flatMap((f) => ['--load', f]), '--listen', `127.0.0.1:${port}`, ...flags], { stdio: ['ignore', 'ignore', 'pipe'] })
  let said = ''
  let ended = false
  child.stderr.on('data', (d) => (said += d))
  child.on('exit', () => (ended = true))
  for (const until = Date.now() + 4 * patience; Date.now() < until && !ended; ) {
    const ready = await fetch(origin + '/readyz').catch(() => undefined)
    if (ready?.ok) return { origin, end: () => child.kill() }
    await new Promise((done) => setTimeout(done, 200))
  }
  child.kill()
  throw new Error('the server did not start: ' + said)
}

/** browser starts Chromium without a graphics card. */
export const browser = () =>
  chromium.launch({
    executablePath: browserPath,
    timeout: patience,
    args: ['--no-sandbox', '--disable-gpu', '--enable-unsafe-swiftshader', '--disable-quic', '--no-first-run', '--disable-background-networking', '--disable-component-update', '--disable-sync'],
  })

/** opener makes pages on a server; a page's record of faults is page.faults. */
export function opener(chrome, origin) {
  return async (view, { scheme = 'light', width = 1280, height = 900, still = true } = {}) => {
    const context = await chrome.newContext({ viewport: { width, height }, colorScheme: scheme, reducedMotion: still ? 'reduce' : 'no-preference', permissions: ['clipboard-read', 'clipboard-write'] })
    const page = await context.newPage()
    page.setDefaultTimeout(patience)
    page.faults = []
    page.on('console', (m) => m.type() === 'error' && page.faults.push(m.text()))
    page.on('pageerror', (e) => page.faults.push(String(e)))
    page.on('request', (r) => !r.url().startsWith(origin) && !r.url().startsWith('blob:' + origin) && page.faults.push('request to ' + r.url()))
    await page.goto(origin + '/#/' + view)
    return page
  }
}

let shared
/** world is the server on the bundled data and the browser, one for all tests of a run; end ends both. */
export function world() {
  shared ??= (async () => {
    const [server, chrome] = await Promise.all([serve([join(root, 'testdata', 'pak-russia')]), browser()])
    return { origin: server.origin, chrome, open: opener(chrome, server.origin), end: () => Promise.all([chrome.close(), server.end()]) }
  })()
  return shared
}

/** everyNth serves each nth row of ICEWS18, from a temporary file that end takes away. */
export async function everyNth(n, ...flags) {
  const folder = mkdtempSync(join(tmpdir(), 'entente-e2e-'))
  const file = join(folder, 'icews18.tsv')
  const rows = []
  let i = 0
  for await (const row of createInterface({ input: createReadStream(icews).pipe(createGunzip()) })) if (i++ % n === 0) rows.push(row)
  await writeFile(file, rows.join('\n') + '\n')
  const server = await serve([file], ...flags)
  return {
    origin: server.origin,
    end: () => {
      server.end()
      rmSync(folder, { recursive: true })
    },
  }
}

/** settled waits until the view has its answer and nothing is being asked. */
export async function settled(page) {
  await page.waitForSelector('.answer[aria-busy="false"]')
  await page.waitForFunction(() => !document.querySelector('.answer[aria-busy="true"]') && ![...document.querySelectorAll('.progress')].some((p) => p.textContent))
}

const axe = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8')

/** violations are what axe-core finds against WCAG 2.2 A and AA, and its best practices, in short. */
export async function violations(page) {
  // By the debugger's door: the page's own security policy takes no foreign script, as it should.
  if (!(await page.evaluate(() => 'axe' in globalThis))) await page.evaluate(axe)
  const found = await page.evaluate(() => globalThis.axe.run(document, { resultTypes: ['violations'], runOnly: ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'] }))
  return found.violations.map((v) => `${v.id}: ${v.nodes.slice(0, 3).map((n) => n.target.join(' ') + ' ' + (n.any[0]?.message ?? '')).join('; ')}`)
}

/** taken is the text of the file that a button of the page gives. */
export async function taken(page, button) {
  const [download] = await Promise.all([page.waitForEvent('download'), page.getByRole('button', { name: button, exact: true }).click()])
  const chunks = []
  for await (const c of await download.createReadStream()) chunks.push(c)
  return String(Buffer.concat(chunks))
}
