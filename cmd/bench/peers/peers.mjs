// Asks DuckDB and Kùzu what bench asks: argument 1 a file of edges, 2 the peer.
import fs from 'node:fs'
import { performance } from 'node:perf_hooks'
import { createRequire } from 'node:module'
const require = createRequire(process.cwd() + '/')
const [edges, peer] = process.argv.slice(2)
let parties = 0
for (const line of fs.readFileSync(edges, 'utf8').split('\n')) if (line) for (const x of line.split(',').slice(0, 2)) parties = Math.max(parties, +x + 1)
let seed = 3
const rare = () => (seed = (seed * 1103515245 + 12345) % 2147483648, Math.floor(parties / 2) + seed % Math.floor(parties / 2))
const out = {}
async function clock(name, runs, f) {
  const times = []
  for (let i = 0; i < runs; i++) { const t = performance.now(); await f(); times.push(performance.now() - t) }
  out[name] = times.sort((a, b) => a - b)[times.length >> 1]
}
const HUB = 'partners of the hub with counts ms', HOPS = 'two hops from a rare party ms', SHORT = 'shortest path between rare parties ms'
const begin = performance.now()
if (peer === 'duckdb') {
  const { DuckDBInstance } = require('@duckdb/node-api')
  const c = await (await DuckDBInstance.create(edges + '.duckdb')).connect()
  const all = async q => (await c.runAndReadAll(q)).getRows()
  await c.run(`create table e as select column0 a, column1 b, column2 d from read_csv('${edges}', header=false) union all select column1, column0, column2 from read_csv('${edges}', header=false)`)
  out['load s'] = (performance.now() - begin) / 1000
  await clock(HUB, 11, () => all('select b, count(*) from e where a=0 group by b'))
  await clock(HOPS, 11, () => all(`select distinct y.b from (select distinct b from e where a=${rare()}) x join e y on y.a=x.b`))
} else {
  const kuzu = require('kuzu')
  const c = new kuzu.Connection(new kuzu.Database(edges + '.kuzu'))
  const all = async q => { const r = await c.query(q); const rows = await r.getAll(); r.close(); return rows }
  fs.writeFileSync(edges + '.nodes.csv', Array.from({ length: parties }, (_, i) => i).join('\n') + '\n')
  await all('create node table P(id int64, primary key(id))')
  await all('create rel table E(from P to P, d int64)')
  await all(`copy P from '${edges}.nodes.csv' (header=false)`)
  await all(`copy E from '${edges}' (header=false)`)
  out['load s'] = (performance.now() - begin) / 1000
  await clock(HUB, 11, () => all('match (a:P {id:0})-[:E]-(b:P) return b.id, count(*)'))
  await clock(HOPS, 11, () => all(`match (a:P {id:${rare()}})-[:E]-()-[:E]-(b:P) return distinct b.id`))
  await clock(SHORT, 11, () => all(`match p=(a:P {id:${rare()}})-[:E* SHORTEST 1..4]-(b:P {id:${rare()}}) return p limit 1`))
}
console.log(JSON.stringify(out))
process.exit(0)
