// Letters and vectors for measuring the whole program: letters are rendered from recombined synthetic rationales (passages.mjs).
// Embedding them all would take hours, so the vectors of passages are mixtures of two of a sample's with noise.
import { execFileSync } from 'node:child_process'
import { existsSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { identifyModel, openEmbedder } from '../dist/vectors/embedder.js'
import { passages, random } from './passages.mjs'

/** A path of this repository. */
export const at = (path) => fileURLToPath(new URL(`../${path}`, import.meta.url))

/** Passages that one rendered letter gives, counted on the synthetic letters. */
const PASSAGES_A_LETTER = 4.72
const LETTERS_A_FOLDER = 1000
const SAMPLE = 1000
const MODEL = at('models/all-MiniLM-L6-v2')

/** Writes about `wanted` passages as letters into `letters`, a thousand a folder. */
export function writeLetters(letters, wanted) {
  const texts = passages(Math.ceil(wanted / PASSAGES_A_LETTER) * 3)
  const specialties = ['Pain Management', 'Orthopedic Surgery', 'Occupational Medicine', 'Chiropractor']
  mkdirSync(letters, { recursive: true })
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
    const input = `${letters}.json`
    writeFileSync(input, JSON.stringify(batch))
    execFileSync('node', [
      at('test/fixtures/synthetic/render.mjs'),
      input,
      join(letters, String(Math.ceil(n / LETTERS_A_FOLDER))),
    ])
    rmSync(input)
  }
}

/** Unit vectors of a sample of passages, kept between runs. */
async function sampleVectors() {
  const file = at('bench/.work/mixing-sample.f32')
  if (!existsSync(file)) {
    const model = await openEmbedder(MODEL)
    const vectors = []
    for (const { text } of passages(SAMPLE, 2)) vectors.push(Buffer.from((await model.embed(text)).buffer))
    await model.close()
    mkdirSync(at('bench/.work'), { recursive: true })
    writeFileSync(file, Buffer.concat(vectors))
  }
  const all = new Float32Array(Uint8Array.from(readFileSync(file)).buffer)
  const width = all.length / SAMPLE
  return Array.from({ length: SAMPLE }, (_, i) => Array.from(all.subarray(i * width, (i + 1) * width)))
}

/** Vectors that cost little: two of the sample's, chosen by the text, added, with noise. Adds up the seconds they do cost. */
export async function mixingEmbedder() {
  const [model, sample] = [await identifyModel(MODEL), await sampleVectors()]
  let seconds = 0
  const mix = (text) => {
    const started = performance.now()
    const next = random([...text].reduce((hash, letter) => Math.imul(hash ^ letter.charCodeAt(0), 16777619), 2166136261))
    const [a, b] = [0, 1].map(() => sample[Math.floor(next() * SAMPLE)])
    const share = next()
    const sum = a.map((value, i) => share * value + (1 - share) * b[i] + 0.02 * (next() - 0.5))
    const length = Math.hypot(...sum)
    const vector = sum.map((value) => value / length)
    seconds += (performance.now() - started) / 1000
    return vector
  }
  return {
    seconds: () => seconds,
    model,
    embed: async (text) => mix(text),
    embedParts: async (text, parts) => ({
      vector: mix(text),
      parts: parts.map(({ start, end }) => mix(text.slice(start, end))),
    }),
    close: async () => {},
  }
}
