// Take away: addresses that restore a view, code to ask again, files.
import assert from 'node:assert/strict'
import { execFile } from 'node:child_process'
import { promisify } from 'node:util'
import { before, describe, test } from 'node:test'
import { settled, world } from './world.mjs'

describe('take away', { concurrency: 1 }, () => {
  let w
  before(async () => (w = await world()))
  const close = async (page) => {
    assert.deepEqual(page.faults, [])
    await page.context().close()
  }
  const text = async (download) => {
    const chunks = []
    for await (const c of await download.createReadStream()) chunks.push(c)
    return Buffer.concat(chunks)
  }

  test('an address restores what was seen', async () => {
    const page = await w.open('network?focus=PAK&collapse=dyads&quad=material-conflict&to=1980&limit=50')
    await settled(page)
    const seen = await page.locator('.lead').innerText()
    const again = await w.open(page.url().split('#/')[1])
    await settled(again)
    assert.equal(await again.locator('.lead').innerText(), seen)
    assert.equal(await again.getByRole('combobox', { name: 'Events', exact: true }).inputValue(), 'dyads')
    await close(again)
    await close(page)
  })

  test('a link made at an earlier revision shows the data of then, says what came since, and leads to now', async () => {
    const now = await (await fetch(w.origin + '/v1/stats')).json()
    const before = await (await fetch(`${w.origin}/v1/stats?revision=${now.revision - 1}`)).json()
    assert.notEqual(now.documents, before.documents)
    const page = await w.open(`documents?rev=${before.revision}`)
    await settled(page)
    await page.getByText(`As it was at revision ${before.revision}.`).waitFor()
    assert.match(await page.locator('.past').innerText(), /\d documents? more/)
    assert.match(await page.locator('.lead').innerText(), new RegExp(`^${before.documents} documents?`))
    // What is opened from here is of the same revision, until the present is asked for.
    await page.getByRole('navigation').getByRole('link', { name: 'Conflicts' }).click()
    await settled(page)
    assert.match(page.url(), new RegExp(`#/conflicts\\?rev=${before.revision}$`))
    await page.getByRole('link', { name: 'See it as it is now' }).click()
    await page.waitForFunction(() => !/rev=/.test(location.hash))
    await settled(page)
    assert.equal(await page.locator('.past').count(), 0)
    await close(page)
  })

  test('a link to a revision that there is not says so, and shows the newest', async () => {
    const page = await w.open('documents?rev=999')
    await page.getByText('This link was made at revision 999, which cannot be shown:').waitFor()
    assert.match(await page.locator('.past').innerText(), /there is no revision 999: the newest is \d+/)
    await settled(page)
    assert.ok((await page.locator('.events > li').count()) > 0)
    page.faults = page.faults.filter((f) => !/404/.test(f)) // the question that was refused
    await close(page)
  })

  test('what is hidden, and classes that are not shown, are not taken away either', async () => {
    const { nodes } = await (await fetch(w.origin + '/v1/subgraph?focus=PAK&format=graphology')).json()
    const india = nodes.find((n) => n.attributes.label === 'India').key
    const page = await w.open(`network?focus=PAK&quad=material-conflict&hide=${encodeURIComponent(india)}`)
    await settled(page)
    const files = await page.locator('.takeaway a[download]').evaluateAll((list) => Object.fromEntries(list.map((a) => [a.textContent, a.href])))
    const gexf = await (await fetch(files.GEXF)).text()
    assert.ok(!gexf.includes(india) && gexf.includes('Pakistan'))
    const turtle = await (await fetch(files.Turtle)).text()
    assert.match(turtle, /War/)
    assert.doesNotMatch(turtle, /a ent:Visit/)
    await close(page)
  })

  const run = promisify(execFile)
  const programs = { curl: ['sh', '-c'], Python: ['python3', '-c'], R: ['Rscript', '-e'] }

  test('the question is copied as link, curl, Python and R; pasted, they give what is seen', async (t) => {
    for (const [view, path, wanted] of [
      ['dyad?a=PAK&b=RUS', '/v1/dyads/PAK/RUS', 'balance_method'],
      ['pattern?' + new URLSearchParams({ pattern: "MATCH (a:State)-[v:visit]->(:State {code:'PAK'}) RETURN a.name LIMIT 2" }), '/v1/match?', 'columns'],
    ]) {
      const page = await w.open(view)
      await settled(page)
      await page.getByText('Take away').click()
      const copied = async (name) => {
        await page.getByRole('button', { name, exact: true }).click()
        await page.getByText(`Copied as ${name}`).waitFor()
        return page.evaluate(() => navigator.clipboard.readText())
      }
      assert.match(await copied('link'), /#\/(dyad\?a=PAK&b=RUS|pattern\?pattern=[^&]+)&rev=\d+$/)
      assert.ok((await copied('curl')).startsWith(`curl '${w.origin}${path}`))
      for (const [name, [program, flag]] of Object.entries(programs)) {
        const found = await run('sh', ['-c', `command -v ${program}`]).catch(() => undefined)
        if (!found && !process.env.CI) {
          t.diagnostic(`${program} is not installed: what is copied as ${name} was not run`)
          continue
        }
        const print = { curl: '', Python: '\nprint(list(data))', R: '\nprint(names(data))' }[name]
        const { stdout } = await run(program, [flag, (await copied(name)) + print], { timeout: 60_000 })
        assert.ok(stdout.includes(wanted), `${name}: ${stdout.slice(0, 200)}`)
      }
      await close(page)
    }
  })

  test('every download of every view answers', async () => {
    for (const view of ['', 'paths', 'network?focus=PAK', 'timeline?a=PAK&b=RUS', 'dyad?a=PAK&b=RUS', 'entity?id=PAK', 'events?participant=PAK', 'claims', 'conflicts', 'stances', 'recommendations', 'pattern?' + new URLSearchParams({ pattern: "MATCH (a:State)-[v:visit]->(:State {code:'PAK'}) RETURN a, v" })]) {
      const page = await w.open(view)
      await settled(page)
      const hrefs = await page.locator('.takeaway a[download]').evaluateAll((list) => list.map((a) => a.href))
      assert.ok(hrefs.length > 0)
      for (const href of hrefs) assert.equal((await fetch(href)).status, 200, href)
      await close(page)
    }
  })

  test('what is drawn is taken as SVG and PNG', async () => {
    const network = await w.open('network?focus=PAK')
    await settled(network)
    await network.locator('.canvas canvas').first().waitFor()
    const [svg] = await Promise.all([network.waitForEvent('download'), network.getByRole('button', { name: 'Picture as SVG' }).click()])
    assert.match(String(await text(svg)), /^<svg[^]*Pakistan[^]*<\/svg>/)
    const [ties] = await Promise.all([network.waitForEvent('download'), network.getByRole('button', { name: 'Ties as CSV' }).click()])
    assert.match(String(await text(ties)), /^source,target,[^]*Pakistan/)
    const [png] = await Promise.all([network.waitForEvent('download'), network.getByRole('button', { name: 'Picture as PNG' }).click()])
    assert.equal((await text(png)).subarray(1, 4).toString(), 'PNG')
    await close(network)
    for (const [view, name, word] of [['', 'relation', 'Relations established'], ['timeline?a=PAK&b=RUS', 'timeline', 'Conflict'], ['dyad?a=PAK&b=RUS', 'dyad', '1950']]) {
      const page = await w.open(view)
      await settled(page)
      await page.getByText('Take away').click()
      const [drawn] = await Promise.all([page.waitForEvent('download'), page.getByRole('button', { name: 'SVG', exact: true }).click()])
      assert.equal(drawn.suggestedFilename(), name + '.svg')
      const file = String(await text(drawn))
      assert.ok(file.includes(word), view)
      assert.doesNotMatch(file, /var\(--|light-dark/, 'colours are written down')
      const [picture] = await Promise.all([page.waitForEvent('download'), page.getByRole('button', { name: 'PNG', exact: true }).click()])
      assert.equal((await text(picture)).subarray(1, 4).toString(), 'PNG')
      await close(page)
    }
  })
})
