// What a browser fetches, gzipped: for the first view, and once every view has been opened; no more than the bounds.
import { readdirSync, readFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { gzipSync } from 'node:zlib'

const bound = 120_000 // bytes; two thirds are sigma with graphology, and uPlot
const firstBound = 30_000 // bytes of the page's own script and style
const assets = join(dirname(fileURLToPath(import.meta.url)), '..', 'dist', 'app', 'assets')
const sizes = readdirSync(assets).map((name) => [name, gzipSync(readFileSync(join(assets, name)), { level: 9 }).length])
const sum = sizes.reduce((n, [, size]) => n + size, 0)
console.log(`explorer: ${sum.toLocaleString('en')} bytes gzipped in ${sizes.length} files, of ${bound.toLocaleString('en')} allowed`)
const first = sizes.filter(([name]) => name.startsWith('index-')).reduce((n, [, size]) => n + size, 0)
console.log(`explorer: ${first.toLocaleString('en')} bytes of them for the first view, of ${firstBound.toLocaleString('en')} allowed`)
if (sum > bound || first > firstBound || first === 0) {
  for (const [name, size] of sizes.sort((a, b) => b[1] - a[1])) console.log(String(size).padStart(8), name)
  process.exit(1)
}
