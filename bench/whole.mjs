// The whole program over a large collection: building, disk, opening, questions over HTTP with their embedding, memory.
//
//   node bench/whole.mjs 100000        passages; letters and index are made in bench/.work and kept for the next run
//
// Letters and the vectors of passages are made (collection.mjs); questions are embedded by the model.
import { spawn } from 'node:child_process'
import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs'
import { join } from 'node:path'
import { at, mixingEmbedder, writeLetters } from './collection.mjs'

const wanted = Number(process.argv[2] ?? 100_000)
const folder = at(`bench/.work/whole-${wanted}`)
const [letters, indexDir] = [join(folder, 'letters'), join(folder, 'index')]

const quantile = (times, share) => Number(times.toSorted((a, b) => a - b)[Math.floor(times.length * share)].toFixed(1))
const rssMB = (pid) => Math.round(Number(/VmRSS:\s+(\d+)/.exec(readFileSync(`/proc/${pid}/status`, 'utf8'))[1]) / 1024)

async function serve(report) {
  const started = performance.now()
  const server = spawn('node', [at('dist/cli/main.js'), 'serve', '--index-dir', indexDir, '--port', '8799'], { stdio: 'pipe' })
  await new Promise((resolve) => {
    server.stdout.on('data', (data) => String(data).includes('IMR Search is at') && resolve())
    server.stderr.resume()
  })
  report.serverReadyMs = Math.round(performance.now() - started)
  report.memoryMB = { ready: rssMB(server.pid) }
  const questions = ['letters', 'people', 'synthetic'].flatMap((set) =>
    JSON.parse(readFileSync(at(`test/ranking/queries-${set}.json`), 'utf8')).map(({ query }) => query),
  )
  const long = questions.join(' ').slice(0, 2000)
  const ask = async (query) => {
    const begun = performance.now()
    const response = await fetch(`http://127.0.0.1:8799/api/search?${new URLSearchParams(query)}`)
    await response.text()
    if (!response.ok) throw new Error(`${response.status} for ${JSON.stringify(query)}`)
    return performance.now() - begun
  }
  const round = async (name, queries) => {
    const times = []
    for (const query of queries) times.push(await ask(query))
    report.questions[name] = { p50: quantile(times, 0.5), p95: quantile(times, 0.95) }
  }
  const first = await fetch(`http://127.0.0.1:8799/api/search?${new URLSearchParams({ q: questions[0] })}`)
  const off = (await first.json()).query.notices.find(({ code }) => code === 'meaning-off')
  if (off !== undefined) {
    server.kill('SIGINT')
    throw new Error(`nothing is measured without meaning: ${off.message} Remove ${indexDir} to have it made anew.`)
  }
  report.questions = {}
  await round(
    'hybrid, embedded now',
    questions.map((q) => ({ q })),
  )
  await round(
    'hybrid, asked again',
    questions.map((q) => ({ q })),
  )
  await round(
    'keyword',
    questions.map((q) => ({ q, mode: 'keyword' })),
  )
  await round(
    'semantic',
    questions.map((q) => ({ q, mode: 'semantic' })),
  )
  const ten = (query) => Array.from({ length: 10 }, (_, i) => ({ ...query, q: `${query.q} ${i}` }))
  await round('of 2,000 characters', ten({ q: long.slice(0, 1996) }))
  await round('with a filter that nothing passes', ten({ q: questions[0], from: '2090-01-01' }))
  report.memoryMB.asked = rssMB(server.pid)
  server.kill('SIGINT')
  await new Promise((resolve) => server.on('exit', resolve))
}

const report = { passages: 0 }
if (!existsSync(letters)) writeLetters(letters, wanted)
const { updateIndex } = await import('../dist/indexing/update.js')
const { openEmbeddedEngine } = await import('../dist/engines/embedded/engine.js')
if (!existsSync(indexDir)) {
  const embedder = await mixingEmbedder()
  const begun = performance.now()
  const { counts } = await updateIndex({ indexDir, roots: [letters], embedder })
  report.indexPassagesPerSecond = Math.round(counts.passages / ((performance.now() - begun) / 1000))
}
const begun = performance.now()
const engine = await openEmbeddedEngine(indexDir, 'beside')
report.openMs = Math.round(performance.now() - begun)
await engine.checked
report.checkedMs = Math.round(performance.now() - begun)
report.passages = engine.summary.passages
await engine.close()
const files = readdirSync(join(indexDir, 'generations'), { recursive: true }).map((file) => join(indexDir, 'generations', file))
report.bytesAPassage = Object.fromEntries(
  files
    .filter((file) => statSync(file).isFile())
    .map((file) => [file.split('/').at(-1), Math.round(statSync(file).size / report.passages)]),
)
await serve(report)
console.log(JSON.stringify(report, null, 2))
