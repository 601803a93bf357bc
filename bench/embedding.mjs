// Embedding, beside Python's onnxruntime with the same model in the same run.
//
//   node bench/embedding.mjs [PASSAGES]        640 passages where nothing is given
//
// Other programs share the machine, so every few passages each way has its turn, and the median of these rounds counts: of the
// ratios too, which are taken within a round.
import { mkdirSync, writeFileSync } from 'node:fs'
import { availableParallelism, cpus, loadavg } from 'node:os'
import { join } from 'node:path'
import { embeddedSentences } from '../dist/indexing/embedding-text.js'
import { openEmbedder } from '../dist/vectors/embedder.js'
import { passages } from './passages.mjs'
import { pythonWith } from './python.mjs'
import { median, openPeer } from './rounds.mjs'

const PACKAGES = ['onnxruntime==1.32.0', 'tokenizers==0.23.3', 'numpy==2.4.6']
const count = Number(process.argv[2] ?? 640)
const model = join(import.meta.dirname, '../models/all-MiniLM-L6-v2')
const work = join(import.meta.dirname, '.work')
/** Passages of a round: a batch for each core. */
const ROUND = 64

const python = pythonWith(PACKAGES)
const texts = [...passages(count, 4)].map(({ title, text }) => ({ text: `${title}. ${text}`, wordsStart: title.length + 2 }))
const file = join(work, 'embedding-texts.json')
mkdirSync(work, { recursive: true })
writeFileSync(file, JSON.stringify(texts.map(({ text }) => text)))

/** All texts of a round are asked for at once, as indexing asks for 64. */
const ours = (embed) => async (range) => {
  const [started, spent] = [performance.now(), process.cpuUsage()]
  const results = await Promise.all(texts.slice(range.start, range.end).map(embed))
  const { user, system } = process.cpuUsage(spent)
  return { seconds: (performance.now() - started) / 1000, processor: (user + system) / 1e6, results }
}

const peer = openPeer(python, [join(import.meta.dirname, 'peers/onnxruntime_peer.py'), model, file])
const theirs = (how) => (range) => peer.ask({ vectors: false, ...how, ...range })

const [one, two] = await Promise.all([1, 2].map((workers) => openEmbedder(model, { workers })))
const whole = (embedder) => ours(({ text }) => embedder.embed(text))
const withSentences = (embedder) => ours((text) => embedder.embedParts(text.text, embeddedSentences(text)))
const ways = [
  { name: 'this project', cores: 1, run: whole(one) },
  { name: 'onnxruntime, one text a run', cores: 1, run: theirs({ processes: 1, threads: 1, batch: 1 }) },
  { name: 'onnxruntime, batches of 32', cores: 1, run: theirs({ processes: 1, threads: 1, batch: 32 }) },
  { name: 'this project, sentences too', cores: 1, run: withSentences(one) },
  { name: 'this project', cores: 2, run: whole(two) },
  { name: 'onnxruntime, one text a run', cores: 2, run: theirs({ processes: 2, threads: 1, batch: 1 }) },
  { name: 'onnxruntime, two threads a text', cores: 2, run: theirs({ processes: 1, threads: 2, batch: 1 }) },
  { name: 'onnxruntime, batches of 32', cores: 2, run: theirs({ processes: 2, threads: 1, batch: 32 }) },
  { name: 'this project, sentences too', cores: 2, run: withSentences(two) },
]

/** Lowest cosine between our vector and theirs, of whole texts and of those that were cut at 256 tokens. */
async function agreement() {
  const range = { start: 0, end: count }
  const [{ results }, { vectors, cut }] = await Promise.all([
    whole(one)(range),
    theirs({ processes: 1, threads: 1, batch: 1, vectors: true })(range),
  ])
  const lowest = { whole: 1, cut: 1, cutTexts: cut.filter(Boolean).length }
  results.forEach((vector, i) => {
    const cosine = vector.reduce((sum, component, j) => sum + component * vectors[i][j], 0)
    const kind = cut[i] ? 'cut' : 'whole'
    lowest[kind] = Math.min(lowest[kind], cosine)
  })
  if (lowest.whole < 0.999) throw new Error(`Vectors disagree: a cosine of ${lowest.whole}.`)
  return lowest
}

const agreed = await agreement()
for (const { run } of ways) await run({ start: 0, end: 8 })
const rounds = []
for (let start = 0; start + ROUND <= count; start += ROUND) {
  const round = []
  // Each round begins with another way, so that none always follows the same one.
  for (let i = 0; i < ways.length; i++) {
    const way = (rounds.length + i) % ways.length
    round[way] = await ways[way].run({ start, end: start + ROUND })
  }
  rounds.push(round)
  process.stderr.write(`${round.map(({ seconds }) => (ROUND / seconds).toFixed(1)).join(' ')}\n`)
}
peer.close()
await Promise.all([one.close(), two.close()])

const rows = ways.map(({ name, cores }, way) => {
  const own = ways.findIndex((other) => other.cores === cores)
  const speed = median(rounds.map((round) => ROUND / round[way].seconds))
  const ratio = median(rounds.map((round) => round[way].seconds / round[own].seconds))
  const processor = (1000 / ROUND) * median(rounds.map((round) => round[way].processor))
  return `| ${name} | ${cores} | ${speed.toFixed(1)} | ${ratio.toFixed(2)} | ${processor.toFixed(1)} |`
})
console.log(
  [
    `${rounds.length} rounds of ${ROUND}; ${cpus()[0]?.model}, ${availableParallelism()} cores, load ${loadavg()[0].toFixed(1)} at the end`,
    `lowest cosine between both vectors of a text ${agreed.whole.toFixed(6)}; of the ${agreed.cutTexts} cut texts ${agreed.cut.toFixed(3)}`,
    '',
    '| | cores | passages/s | its time to ours | processor ms a passage |',
    '| --- | --- | --- | --- | --- |',
    ...rows,
  ].join('\n'),
)
