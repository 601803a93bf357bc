// Embedding, beside Python's onnxruntime with the same model in the same run.
//
//   node bench/embedding.mjs [PASSAGES] [ROUNDS]        400 passages and 5 rounds where nothing is given
//
// Every round measures each way once, one after another, so that other programs on the machine slow all of them alike; the
// median round counts.
import { spawn } from 'node:child_process'
import { mkdirSync, writeFileSync } from 'node:fs'
import { availableParallelism, cpus, loadavg } from 'node:os'
import { join } from 'node:path'
import { createInterface } from 'node:readline'
import { embeddedSentences } from '../dist/indexing/embedding-text.js'
import { openEmbedder } from '../dist/vectors/embedder.js'
import { passages } from './passages.mjs'
import { pythonWith } from './python.mjs'

const PACKAGES = ['onnxruntime==1.32.0', 'tokenizers==0.23.3', 'numpy==2.4.6']
const [count, rounds] = [Number(process.argv[2] ?? 400), Number(process.argv[3] ?? 5)]
const model = join(import.meta.dirname, '../models/all-MiniLM-L6-v2')
const work = join(import.meta.dirname, '.work')
/** As many texts as indexing hands over at once. */
const IN_FLIGHT = 64

const python = pythonWith(PACKAGES)
const texts = [...passages(count, 4)].map(({ title, text }) => ({ text: `${title}. ${text}`, wordsStart: title.length + 2 }))
const file = join(work, 'embedding-texts.json')
mkdirSync(work, { recursive: true })
writeFileSync(file, JSON.stringify(texts.map(({ text }) => text)))

/** Calls `embed` for each text, several unfinished at a time, as indexing does. */
async function ours(embed) {
  const results = new Array(texts.length)
  const [started, spent] = [performance.now(), process.cpuUsage()]
  let next = 0
  const lane = async () => {
    while (next < texts.length) {
      const at = next++
      results[at] = await embed(texts[at])
    }
  }
  await Promise.all(Array.from({ length: IN_FLIGHT }, lane))
  const { user, system } = process.cpuUsage(spent)
  return { seconds: (performance.now() - started) / 1000, processor: (user + system) / 1e6, results }
}

const peer = spawn(python, [join(import.meta.dirname, 'peers/onnxruntime_peer.py'), model, file], {
  stdio: ['pipe', 'pipe', 'inherit'],
})
const answers = createInterface({ input: peer.stdout })[Symbol.asyncIterator]()
async function theirs(request) {
  peer.stdin.write(`${JSON.stringify({ vectors: false, ...request })}\n`)
  const { value, done } = await answers.next()
  if (done) throw new Error('The Python peer has ended.')
  return JSON.parse(value)
}

const one = await openEmbedder(model, { workers: 1 })
const two = await openEmbedder(model, { workers: 2 })
const whole = (embedder) => () => ours(({ text }) => embedder.embed(text))
const parts = (embedder) => () => ours((text) => embedder.embedParts(text.text, embeddedSentences(text)))
const ways = [
  { name: 'this project', cores: 1, run: whole(one) },
  { name: 'onnxruntime, one text a run', cores: 1, run: () => theirs({ processes: 1, threads: 1, batch: 1 }) },
  { name: 'onnxruntime, batches of 32', cores: 1, run: () => theirs({ processes: 1, threads: 1, batch: 32 }) },
  { name: 'this project, with sentences', cores: 1, run: parts(one) },
  { name: 'this project', cores: 2, run: whole(two) },
  { name: 'onnxruntime, one text a run', cores: 2, run: () => theirs({ processes: 2, threads: 1, batch: 1 }) },
  { name: 'onnxruntime, one text on both cores', cores: 2, run: () => theirs({ processes: 1, threads: 2, batch: 1 }) },
  { name: 'onnxruntime, batches of 32', cores: 2, run: () => theirs({ processes: 2, threads: 1, batch: 32 }) },
  { name: 'this project, with sentences', cores: 2, run: parts(two) },
]

// The first call of each way warms it up; its vectors are compared. A text beyond 256 tokens is not the same text to both:
// transformers.js cuts the closing token off as well.
const { results: mine } = await whole(one)()
const { vectors, cut } = await theirs({ processes: 1, threads: 1, batch: 1, vectors: true })
const lowest = (among) =>
  mine
    .map((vector, i) => vector.reduce((sum, component, j) => sum + component * vectors[i][j], 0))
    .filter((_, i) => among(cut[i]))
    .reduce((least, cosine) => Math.min(least, cosine), 1)
const agreement = lowest((isCut) => !isCut)
if (agreement < 0.999) throw new Error(`Vectors disagree: a cosine of ${agreement}.`)
for (const way of ways) await way.run()

for (const way of ways) way.rounds = []
for (let round = 0; round < rounds; round++) {
  for (const way of ways) {
    const { seconds, processor } = await way.run()
    way.rounds.push({ seconds, processor })
    process.stderr.write(`${way.name}, ${way.cores}: ${(count / seconds).toFixed(1)}\n`)
  }
}
peer.stdin.end()
await Promise.all([one.close(), two.close()])

const median = (values) => values.toSorted((a, b) => a - b)[values.length >> 1]
/** The median round, and the median of the ratios within each round to the project's own. */
const lines = ways.map(({ name, cores, rounds: measured }) => {
  const own = ways.find((way) => way.cores === cores).rounds
  const speed = count / median(measured.map(({ seconds }) => seconds))
  const cpu = (1000 / count) * median(measured.map(({ processor }) => processor))
  const ratio = median(measured.map(({ seconds }, i) => seconds / own[i].seconds))
  return `| ${name} | ${cores} | ${speed.toFixed(1)} | ${ratio.toFixed(2)} | ${cpu.toFixed(1)} |`
})
console.log(
  [
    `${count} passages, ${rounds} rounds; ${cpus()[0]?.model}, ${availableParallelism()} cores, load ${loadavg()[0].toFixed(1)} at the end;`,
    `lowest cosine between both vectors of a text ${agreement.toFixed(6)}; ${lowest((isCut) => isCut).toFixed(3)} among the ${cut.filter(Boolean).length} cut texts`,
    '',
    '| | cores | passages/s | this project is faster by | processor ms a passage |',
    '| --- | --- | --- | --- | --- |',
    ...lines,
  ].join('\n'),
)
