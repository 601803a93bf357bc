// Measures src/vectors: speed over as many vectors as FOLDER has passages, recall@50 against exact. Prints one line of JSON.
// Embedding so many passages takes hours, so a sample is embedded and the rest are mixtures of two of them with some noise.
import { existsSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { openEmbedder } from '../../dist/vectors/embedder.js'
import { openVectorIndex } from '../../dist/vectors/nearest.js'
import { quantize } from '../../dist/vectors/quantize.js'
import { passages, random } from '../passages.mjs'
import { measure } from '../timing.mjs'

const [folder, work, sampleSize] = process.argv.slice(2)
const SAMPLE = Number(sampleSize)
const QUESTIONS = 100
const DIMENSIONS = 384

/** Unit vectors of texts, kept between runs. */
async function embedded(name, texts) {
  const file = join(work, name)
  if (!existsSync(file)) {
    const embedder = await openEmbedder(join(import.meta.dirname, '../../models/all-MiniLM-L6-v2'), { workers: 2 })
    const vectors = await Promise.all(texts().map((text) => embedder.embed(text)))
    await embedder.close()
    writeFileSync(file, Buffer.concat(vectors.map((vector) => Buffer.from(vector.buffer))))
  }
  const { buffer, byteOffset, length } = readFileSync(file)
  return new Float32Array(buffer.slice(byteOffset, byteOffset + length))
}

function mixtures(sample, count) {
  const next = random(9)
  const known = sample.length / DIMENSIONS
  const bytes = new Int8Array(count * DIMENSIONS)
  const vector = new Float32Array(DIMENSIONS)
  for (let i = 0; i < count; i++) {
    const [a, b] = [0, 1].map(() => Math.floor(next() * known) * DIMENSIONS)
    const weight = 0.5 + next() * 0.5
    for (let j = 0; j < DIMENSIONS; j++) vector[j] = weight * sample[a + j] + (1 - weight) * sample[b + j] + (next() - 0.5) * 0.05
    const length = Math.hypot(...vector)
    bytes.set(quantize(vector.map((component) => component / length)), i * DIMENSIONS)
  }
  return bytes
}

function recall(index, exact, questions) {
  let found = 0
  for (const question of questions) {
    const best = new Set(exact.nearest(question, null, 50).map(({ passage }) => passage))
    found += index.nearest(question, null, 50).filter(({ passage }) => best.has(passage)).length / best.size
  }
  return found / questions.length
}

const { count } = JSON.parse(readFileSync(join(folder, 'questions.json'), 'utf8'))
const sample = await embedded(`sample-${SAMPLE}.f32`, () => [...passages(SAMPLE)].map(({ title, text }) => `${title}. ${text}`))
const asked = await embedded('questions.f32', () =>
  [...passages(QUESTIONS, 99)].map(({ title, text }, i) => (i % 2 ? title : text.split('. ')[2])),
)
const questions = Array.from({ length: QUESTIONS }, (_, i) => asked.subarray(i * DIMENSIONS, (i + 1) * DIMENSIONS))

const open = (bytes, options) => openVectorIndex(bytes.length / DIMENSIONS, DIMENSIONS, (target) => target.set(bytes), options)
const real = Int8Array.from(sample, (component) => Math.round(component * 127))
const realRecall = recall(await open(real, { exactUpTo: 0 }), await open(real, { exactUpTo: SAMPLE }), questions)
const bytes = mixtures(sample, count)
const begun = performance.now()
const index = await open(bytes, { exactUpTo: 0 })
const seconds = (performance.now() - begun) / 1000
const exact = await open(bytes, { exactUpTo: count })
console.log(
  JSON.stringify({
    sample: SAMPLE,
    open: seconds,
    realRecall,
    recall: recall(index, exact, questions.slice(0, 50)),
    rows: {
      'top 50, signs first': measure(questions, (question) => index.nearest(question, null, 50)),
      'top 1000, signs first': measure(questions, (question) => index.nearest(question, null, 1000)),
      'top 50, exact scan': measure(questions.slice(0, 20), (question) => exact.nearest(question, null, 50), 3),
    },
  }),
)
