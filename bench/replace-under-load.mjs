// Replaces the index and revokes keys while requests come at a steady rate: is any dropped, does any answer mix two generations?
//
//   node bench/replace-under-load.mjs LETTERS [--rate 200] [--replacements 20]
//
// Works on a copy of LETTERS in bench/.work: one letter comes and goes, indexed at low priority as docs/operations.md advises. The
// stream is open loop, as in server-load.mjs: judged questions in three modes, letters and guidelines that stay in the index
// throughout. Figures begin after 15 seconds, in which every question is asked for the first time.
import { execFile, execFileSync, spawn } from 'node:child_process'
import { createHash } from 'node:crypto'
import { cpSync, mkdirSync, readdirSync, readFileSync, renameSync, rmSync } from 'node:fs'
import { Agent, get } from 'node:http'
import { join } from 'node:path'
import { parseArgs, promisify } from 'node:util'
import { at } from './collection.mjs'

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: { rate: { type: 'string', default: '200' }, replacements: { type: 'string', default: '20' } },
})
const [rate, replacements] = [Number(values.rate), Number(values.replacements)]
const PORT = 8796
const base = `http://127.0.0.1:${PORT}`
const folder = at('bench/.work/replace')
const letters = join(folder, 'letters')
const program = (...args) =>
  execFileSync('node', [at('dist/cli/main.js'), ...args], { cwd: folder, encoding: 'utf8', stdio: 'pipe' })

/** Not awaited in place: the stream runs in this process. */
const programBeside = (...args) =>
  promisify(execFile)('nice', ['-n', '19', 'node', at('dist/cli/main.js'), ...args], { cwd: folder, encoding: 'utf8' })

const agent = new Agent({ keepAlive: true, maxSockets: 256 })
const ask = (path, key) =>
  new Promise((resolve) => {
    const due = performance.now()
    const end = (status, body = '') => resolve({ status, body, ms: performance.now() - due })
    get(base + path, { agent, headers: { authorization: `Bearer ${key}` } }, (response) => {
      const chunks = []
      response
        .on('data', (chunk) => chunks.push(chunk))
        .on('end', () => end(response.statusCode, Buffer.concat(chunks).toString()))
        .on('error', () => end(0))
    }).on('error', () => end(0))
  })

rmSync(folder, { recursive: true, force: true })
mkdirSync(folder, { recursive: true })
cpSync(positionals[0], letters, { recursive: true })
const [coming] = readdirSync(letters).sort().reverse()
const [key, revoked] = ['stays', 'is revoked'].map((name) => program('keys', 'add', name).trim())
program('index', 'letters')
const server = spawn('node', [at('dist/cli/main.js'), 'serve', '--port', String(PORT), '--rate-limit', '0'], {
  cwd: folder,
  stdio: 'pipe',
})
server.stderr.resume()
await new Promise((resolve) => server.stdout.on('data', (data) => String(data).includes('IMR Search is at') && resolve()))

const questions = ['letters', 'people', 'synthetic'].flatMap((set) =>
  JSON.parse(readFileSync(at(`test/ranking/queries-${set}.json`), 'utf8')).map(({ query }) => encodeURIComponent(query)),
)
const json = async (path) => JSON.parse((await ask(path, key)).body)
const stays = ({ citation }) => citation.file !== coming
const ids = (await json(`/api/search?q=${questions[0]}&limit=50`)).hits.filter(stays).map(({ determination }) => determination.id)
const keys = (await json('/api/guidelines')).guidelines.slice(0, 20).map((guideline) => encodeURIComponent(guideline.key))
const pathOf = (n) => {
  if (n % 100 >= 95) return `/api/guidelines/${keys[n % keys.length]}`
  if (n % 100 >= 80) return `/api/determinations/${ids[n % ids.length]}${n % 2 ? '/text' : ''}`
  return `/api/search?mode=${['hybrid', 'keyword', 'hybrid', 'semantic'][n % 4]}&q=${questions[(n * 7) % questions.length]}`
}

const report = { requests: 0, statuses: {}, mixed: 0, generations: 0 }
const times = []
/** What was said under each fingerprint to each question: one answer, however often it was asked. */
const said = new Map()
const fingerprints = new Set()
function take(path, { status, body, ms }) {
  report.requests++
  report.statuses[status] = (report.statuses[status] ?? 0) + 1
  times.push(ms)
  if (status !== 200 || !path.startsWith('/api/search')) return
  const { hits, facets, total, index } = JSON.parse(body)
  fingerprints.add(index.fingerprint)
  const answer = createHash('sha256').update(JSON.stringify({ hits, facets, total })).digest('base64')
  const place = `${index.fingerprint} ${path}`
  if ((said.get(place) ?? answer) !== answer) report.mixed++
  said.set(place, answer)
}

let stopped = false
const pending = []
const stream = (async () => {
  const start = performance.now()
  for (let n = 0; !stopped; n++) {
    const wait = start + (n * 1000) / rate - performance.now()
    if (wait > 0) await new Promise((resolve) => setTimeout(resolve, wait))
    const path = pathOf(n)
    pending.push(ask(path, key).then((result) => take(path, result)))
  }
})()
await new Promise((resolve) => setTimeout(resolve, 15_000))
times.length = 0
for (let n = 0; n < replacements; n++) {
  const [inside, outside] = [join(letters, coming), join(folder, coming)]
  if (n % 2 === 0) renameSync(inside, outside)
  else renameSync(outside, inside)
  await programBeside('index', 'letters')
  if (n === replacements >> 1) {
    const { stdout } = await programBeside('keys', 'list')
    const line = stdout.split('\n').find((line) => line.includes('is revoked'))
    await programBeside('keys', 'revoke', line.slice(0, 8))
  }
  await new Promise((resolve) => setTimeout(resolve, 2000))
}
stopped = true
await stream
await Promise.all(pending)
times.sort((a, b) => a - b)
const quantile = (share) => Number(times[Math.floor(times.length * share)].toFixed(1))
Object.assign(report, { fingerprints: fingerprints.size, revokedGets: (await ask('/api/guidelines', revoked)).status })
report.generations = (await json('/readyz')).index.generation
console.log(JSON.stringify({ ...report, p50: quantile(0.5), p95: quantile(0.95), p99: quantile(0.99) }, null, 1))
server.kill('SIGINT')
