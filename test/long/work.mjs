// A process of its own that works on an index: node work.mjs BUILD COMMAND INDEX_DIR [ROOT...]
// Every line on standard output is JSON: {"stage"} as work goes on, at last {"result"} or {"error"}.
import { createHash } from 'node:crypto'
import { writeSync } from 'node:fs'
import { setTimeout as sleep } from 'node:timers/promises'

const [build, command, indexDir, ...roots] = process.argv.slice(2)
const { openGeneration } = await import(`${build}/indexing/generation.js`)
const { updateIndex } = await import(`${build}/indexing/update.js`)
const { verifyIndex } = await import(`${build}/indexing/verify.js`)

// In one call each: a killed process leaves whole lines only.
const say = (message) => writeSync(1, `${JSON.stringify(message)}\n`)

/** Vectors out of hashes, in no time: these tests are about files. */
function vectorOf(text) {
  const bytes = createHash('sha512').update(text).digest()
  const vector = Float32Array.from({ length: 384 }, (_, i) => bytes[i % 64] - 127.5)
  const length = Math.hypot(...vector)
  return vector.map((component) => component / length)
}

const embedder = {
  model: { name: 'hash', sha256: 'f'.repeat(64), dimensions: 384 },
  async embedParts(text, parts) {
    if (process.env.EMBED_MS) await sleep(Number(process.env.EMBED_MS))
    return { vector: vectorOf(text), parts: parts.map(({ start, end }) => vectorOf(text.slice(start, end))) }
  },
}

const COMMANDS = {
  async update() {
    let stage = ''
    const peaks = {}
    const onProgress = (progress) => {
      if (progress.stage !== stage) say({ stage: progress.stage })
      stage = progress.stage
      if (progress.done % 50 === 0) peaks[stage] = Math.max(peaks[stage] ?? 0, process.memoryUsage().rss)
    }
    const { warnings, ...report } = await updateIndex({ indexDir, roots, embedder, onProgress })
    return { ...report, warnings: warnings.length, peaks, maxRss: process.resourceUsage().maxRSS * 1024 }
  },
  verify: () => verifyIndex(indexDir),
  /** Opens the index again and again for a while; every letter must belong to its generation. */
  async read() {
    const generations = new Set()
    for (const end = Date.now() + Number(process.env.READ_MS); Date.now() < end; ) {
      const generation = await openGeneration(indexDir)
      for (let letter = 0; letter < generation.manifest.counts.letters; letter++) {
        const { caseNumber } = generation.letter(letter)
        if (!generation.text(generation.columns.letterSource[letter]).includes(caseNumber))
          throw new Error(`Half an index: ${caseNumber}`)
      }
      generations.add(generation.manifest.generation)
      generation.close()
    }
    return { generations: [...generations] }
  },
}

say({ stage: 'started' })
try {
  say({ result: await COMMANDS[command]() })
} catch (error) {
  say({ error: { code: error.code ?? null, message: error.message, advice: error.advice ?? null } })
}
