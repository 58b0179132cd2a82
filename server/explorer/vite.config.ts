import preact from '@preact/preset-vite'
import { defineConfig, type Plugin } from 'vite'

const chunk = 20_000 // bytes, before compression, up to which pieces are fetched together: small files compress badly

// unnamed leaves out sigma's table of the colours that HTML has names for, 1.3 kB compressed: the page gives it none.
let left = false
const unnamed: Plugin = {
  name: 'without-named-colours',
  apply: 'build',
  transform(code, id) {
    if (!id.includes('/sigma/dist/')) return
    return code.replace(/(var HTML_COLORS = )\{[^{}]*\}/, (_, name) => ((left = true), name + '{}'))
  },
  buildEnd(error) {
    if (!error && !left) this.error('sigma has no table HTML_COLORS any more: see vite.config.ts')
  },
}

// The build goes to dist/app, which the Go package embeds. Nothing is inlined: the server's content security policy
// takes scripts and styles from its own origin alone.
export default defineConfig({
  plugins: [preact(), unnamed],
  // sigma and graphology emit events by Node's class; this one does the same in half the bytes.
  resolve: { alias: { events: 'eventemitter3' } },
  build: {
    outDir: 'dist/app',
    emptyOutDir: true,
    assetsInlineLimit: 0,
    target: 'es2022',
    minify: 'terser',
    terserOptions: { compress: { passes: 2, ecma: 2020, inline: 1, pure_getters: true, unsafe_arrows: true } },
    modulePreload: { polyfill: false }, // where it is not known, views are fetched a little later
    rollupOptions: { output: { experimentalMinChunkSize: chunk } },
    sourcemap: false,
  },
  worker: { format: 'es' },
  server: { proxy: { '/v1': 'http://127.0.0.1:8080', '/openapi.json': 'http://127.0.0.1:8080' } },
  test: { include: ['src/**/*.test.{ts,mjs}'] },
} as Parameters<typeof defineConfig>[0])
