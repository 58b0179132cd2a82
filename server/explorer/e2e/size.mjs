// What a browser fetches when every view has been opened, gzipped: no more than the bound.
import { readdirSync, readFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { gzipSync } from 'node:zlib'

const bound = 120_000 // bytes
const assets = join(dirname(fileURLToPath(import.meta.url)), '..', 'dist', 'app', 'assets')
const sizes = readdirSync(assets).map((name) => [name, gzipSync(readFileSync(join(assets, name)), { level: 9 }).length])
const sum = sizes.reduce((n, [, size]) => n + size, 0)
console.log(`explorer: ${sum.toLocaleString('en')} bytes gzipped in ${sizes.length} files, of ${bound.toLocaleString('en')} allowed`)
if (sum > bound) {
  for (const [name, size] of sizes.sort((a, b) => b[1] - a[1])) console.log(String(size).padStart(8), name)
  process.exit(1)
}
