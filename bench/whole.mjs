// The whole program over a large collection: building, disk, opening, questions over HTTP with their embedding, memory.
//
//   node bench/whole.mjs 100000        passages; letters and index are made in bench/.work and kept for the next run
//
// Letters are rendered from recombined synthetic rationales (passages.mjs). Embedding them all would take hours, so the vectors
// of passages are mixtures of two of a sample's with noise; questions are embedded by the model.
import { execFileSync, spawn } from 'node:child_process'
import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { passages, random } from './passages.mjs'

const at = (path) => fileURLToPath(new URL(`../${path}`, import.meta.url))
const wanted = Number(process.argv[2] ?? 100_000)
const folder = at(`bench/.work/whole-${wanted}`)
const [letters, indexDir] = [join(folder, 'letters'), join(folder, 'index')]

/** Passages that one rendered letter gives, counted on the synthetic letters. */
const PASSAGES_A_LETTER = 6
const LETTERS_A_FOLDER = 1000
const SAMPLE = 1000

function writeLetters() {
  const texts = passages(Math.ceil(wanted / PASSAGES_A_LETTER) * 3)
  const specialties = ['Pain Management', 'Orthopedic Surgery', 'Occupational Medicine', 'Chiropractor']
  for (let n = 0; n * PASSAGES_A_LETTER < wanted; ) {
    const batch = []
    for (; batch.length < LETTERS_A_FOLDER && n * PASSAGES_A_LETTER < wanted; n++) {
      const [summary, ...disputed] = [0, 1, 2].map(() => texts.next().value)
      batch.push({
        id: `bench-${n}`,
        caseNumber: `CM${10 + (n % 8)}-${String(n).padStart(7, '0')}`,
        year: 2010 + (n % 8),
        reviewer: { style: 'boardCertified', specialty: specialties[n % 4], subspecialty: null, licensedIn: ['California'] },
        patient: { age: 20 + (n % 50), sex: n % 2 ? 'male' : 'female' },
        injuryDate: '08/22/2011',
        documentsReviewed: null,
        clinicalSummary: summary.text,
        issues: disputed.map(({ title, guideline, text }, i) => ({
          treatment: title,
          decision: (n + i) % 10 === 0 ? 'Overturned' : 'Upheld',
          claimsGuideline: guideline,
          reviewerGuideline: guideline,
          rationale: text,
        })),
      })
    }
    const input = join(folder, 'batch.json')
    writeFileSync(input, JSON.stringify(batch))
    execFileSync('node', [
      at('test/fixtures/synthetic/render.mjs'),
      input,
      join(letters, String(Math.ceil(n / LETTERS_A_FOLDER))),
    ])
    rmSync(input)
  }
}

/** Vectors that cost nothing: two of the sample's, chosen by the text, added, with noise. */
async function mixingEmbedder() {
  const { openEmbedder } = await import('../dist/vectors/embedder.js')
  const model = await openEmbedder(at('models/all-MiniLM-L6-v2'))
  const sample = []
  for (const { text } of passages(SAMPLE, 2)) sample.push(await model.embed(text))
  await model.close()
  const mix = (text) => {
    const next = random([...text].reduce((hash, letter) => Math.imul(hash ^ letter.charCodeAt(0), 16777619), 2166136261))
    const [a, b] = [0, 1].map(() => sample[Math.floor(next() * SAMPLE)])
    const share = next()
    const sum = a.map((value, i) => share * value + (1 - share) * b[i] + 0.02 * (next() - 0.5))
    const length = Math.hypot(...sum)
    return sum.map((value) => value / length)
  }
  return {
    model: model.model,
    embed: async (text) => mix(text),
    embedParts: async (text, parts) => ({
      vector: mix(text),
      parts: parts.map(({ start, end }) => mix(text.slice(start, end))),
    }),
    close: async () => {},
  }
}

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
mkdirSync(folder, { recursive: true })
if (!existsSync(letters)) writeLetters()
const { updateIndex } = await import('../dist/indexing/update.js')
const { openEmbeddedEngine } = await import('../dist/engines/embedded/engine.js')
if (!existsSync(indexDir)) {
  const embedder = await mixingEmbedder()
  const begun = performance.now()
  const { counts } = await updateIndex({ indexDir, roots: [letters], embedder })
  report.indexPassagesPerSecond = Math.round(counts.passages / ((performance.now() - begun) / 1000))
}
const begun = performance.now()
const engine = await openEmbeddedEngine(indexDir)
report.openMs = Math.round(performance.now() - begun)
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
