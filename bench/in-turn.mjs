// How long one question after another takes over HTTP, of one build of the program or of several side by side.
//
//   node bench/in-turn.mjs INDEX_DIR [--starts 3] [DIST ...]      DIST: folders of built programs, `dist` without any
//
// Every build gets a server of its own, and each judged question is asked of one server after the other, so that an hour in
// which the machine gives less counts for all of them alike. Twice: as fetch asks, which unpacks the answer and decodes its
// text, and as a load generator asks, which takes the bytes as they come. "now" is the first time that a server hears the
// question, "again" the second, when it still has the question's vector.
import { spawn } from 'node:child_process'
import { readFileSync } from 'node:fs'
import { Agent, get } from 'node:http'
import { join } from 'node:path'
import { parseArgs } from 'node:util'

const { values, positionals } = parseArgs({ allowPositionals: true, options: { starts: { type: 'string', default: '3' } } })
const [indexDir, ...named] = positionals
const dists = named.length > 0 ? named : [new URL('../dist', import.meta.url).pathname]
const FIRST_PORT = 8760

const questionsOf = (set) => {
  const path = new URL(`../test/ranking/queries-${set}.json`, import.meta.url)
  return JSON.parse(readFileSync(path, 'utf8')).map(({ query }) => query)
}
const asked = ['letters', 'people', 'synthetic'].flatMap(questionsOf)
/** Other questions, so that no server is measured in its first minute. */
const warming = ['blind', 'blind-a', 'blind-b'].flatMap(questionsOf)

const agent = new Agent({ keepAlive: true })
const CLIENTS = {
  fetch: async (url) => {
    await (await fetch(url)).text()
  },
  bytes: (url) =>
    new Promise((resolve, reject) => {
      get(url, { agent, headers: { 'accept-encoding': 'gzip' } }, (answer) => answer.on('end', resolve).resume()).on(
        'error',
        reject,
      )
    }),
}

async function startServer(dist, port) {
  const server = spawn('node', [join(dist, 'cli/main.js'), 'serve', '--index-dir', indexDir, '--port', String(port)], {
    stdio: ['ignore', 'pipe', 'ignore'],
  })
  await new Promise((resolve) => server.stdout.on('data', (data) => String(data).includes('IMR Search is at') && resolve()))
  return server
}

async function timeOf(client, port, question) {
  const begun = performance.now()
  await CLIENTS[client](`http://127.0.0.1:${port}/api/search?${new URLSearchParams({ q: question })}`)
  return performance.now() - begun
}

const times = new Map()
for (let start = 0; start < Number(values.starts); start++) {
  for (const client of Object.keys(CLIENTS)) {
    const servers = await Promise.all(dists.map((dist, i) => startServer(dist, FIRST_PORT + i)))
    for (const question of warming) for (const i of dists.keys()) await timeOf(client, FIRST_PORT + i, question)
    let turn = start
    for (const round of ['now', 'again']) {
      for (const question of asked) {
        turn++
        for (let k = 0; k < dists.length; k++) {
          const i = (turn + k) % dists.length
          const key = `${dists[i]}  ${client}, ${round}`
          times.set(key, [...(times.get(key) ?? []), await timeOf(client, FIRST_PORT + i, question)])
        }
      }
    }
    for (const server of servers) server.kill('SIGINT')
    await Promise.all(servers.map((server) => new Promise((resolve) => server.on('exit', resolve))))
  }
}

const quantile = (sorted, share) => sorted[Math.floor(sorted.length * share)].toFixed(1)
for (const [key, all] of [...times].sort(([a], [b]) => (a < b ? -1 : 1))) {
  const sorted = all.toSorted((a, b) => a - b)
  console.log(`${key}: p50 ${quantile(sorted, 0.5)}, p95 ${quantile(sorted, 0.95)} ms`)
}
agent.destroy()
