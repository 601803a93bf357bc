import { existsSync } from 'node:fs'
import { cp, mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { setFlagsFromString } from 'node:v8'
import { runInNewContext } from 'node:vm'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { sentencesOf } from '../../src/text/sentences.ts'
import { identifyModel, openEmbedder, type PartsEmbedder } from '../../src/vectors/embedder.ts'
import { openVectorIndex } from '../../src/vectors/nearest.ts'

const MODEL = fileURLToPath(new URL('../../models/all-MiniLM-L6-v2', import.meta.url))
const dot = (a: Float32Array, b: Float32Array) => a.reduce((sum, component, i) => sum + component * b[i]!, 0)

describe('an embedder', () => {
  let embedder: PartsEmbedder
  beforeAll(async () => {
    embedder = await openEmbedder(MODEL)
  })
  afterAll(() => embedder.close())

  it('gives unit vectors of the stated size, for an empty text and for a very long one too', async () => {
    for (const text of ['knee pain', '', 'lumbar traction '.repeat(2000)]) {
      const vector = await embedder.embed(text)
      expect(vector).toHaveLength(embedder.model.dimensions)
      expect(dot(vector, vector)).toBeCloseTo(1, 5)
    }
  })

  it('puts texts of like meaning near each other', async () => {
    const [asked, near, far] = await Promise.all(
      ['pain shots in the neck', 'cervical epidural steroid injection', 'application for review was received'].map(
        embedder.embed,
      ),
    )
    expect(dot(asked!, near!)).toBeGreaterThan(dot(asked!, far!))
  })

  it('gives the same vector whatever is embedded beside the text', async () => {
    const alone = await embedder.embed('home cervical traction unit')
    const [, among] = await Promise.all(['a', 'home cervical traction unit', 'knee brace '.repeat(100)].map(embedder.embed))
    expect(among).toEqual(alone)
  })

  it('cuts a text at 256 tokens', async () => {
    const long = 'traction '.repeat(300)
    expect(await embedder.embed(`${long} knee`)).toEqual(await embedder.embed(`${long} hip`))
  })

  describe('with parts', () => {
    const title = 'Home H-wave device, purchase. '
    const words =
      'TENS had failed, as had therapy. "Nothing" moved: abduction of 140° stayed 140°! See the rules.The naïve form was written by the seller.'
    const inParts = (text: string, from: number) =>
      embedder.embedParts(text, sentencesOf(text, { start: from, end: text.length }))

    it('gives the very vector of the text alone', async () => {
      for (const text of ['', 'knee', title + words, 'Traction was denied. '.repeat(100)]) {
        expect((await inParts(text, 0)).vector).toEqual(await embedder.embed(text))
      }
    })

    it('gives a unit vector for each part', async () => {
      const { parts } = await inParts(title + words, title.length)
      expect(parts).toHaveLength(4)
      for (const part of parts) expect(dot(part, part)).toBeCloseTo(1, 5)
    })

    it('gives parts that mean what they say', async () => {
      const { parts } = await inParts(title + words, title.length)
      const asked = await embedder.embed('the document was prepared by the vendor')
      const cosines = parts.map((part) => dot(part, asked))
      expect(cosines.indexOf(Math.max(...cosines))).toBe(3)
    })

    it('gives none from the part that was cut off on', async () => {
      const { parts } = await inParts('Traction was denied. '.repeat(100), 0)
      // 254 tokens of the text are read, at four tokens a sentence.
      expect(parts).toHaveLength(63)
    })

    it('gives none where a part is no run of whole tokens', async () => {
      const text = 'Traction was denied.'
      const span = (start: number, end: number) => ({ start, end })
      expect((await embedder.embedParts(text, [span(0, 3), span(3, text.length)])).parts).toEqual([])
      expect((await embedder.embedParts(text, [span(0, 8), span(9, 12), span(13, 17)])).parts).toHaveLength(2)
      expect((await embedder.embedParts('a \u200b b', [span(0, 1), span(2, 3), span(4, 5)])).parts).toHaveLength(1)
    })
  })

  it('has a network for questions, whose vectors lie near those of its own but are not the same', async () => {
    const questions = await openEmbedder(MODEL, { network: 'questions' })
    try {
      expect(questions.model).toEqual(embedder.model)
      const texts = [
        'lesi denied',
        'why was my home traction unit refused',
        'no functional improvement from therapy',
        'chocolate cake',
      ]
      for (const text of texts) {
        const [asked, taught] = [await questions.embed(text), await embedder.embed(text)]
        expect(asked).not.toEqual(taught)
        expect(dot(asked, taught), text).toBeGreaterThan(0.85)
      }
    } finally {
      await questions.close()
    }
  })

  it('names the model by the hash of its files', async () => {
    expect(embedder.model).toEqual({ name: 'all-MiniLM-L6-v2', sha256: expect.stringMatching(/^[0-9a-f]{64}$/), dimensions: 384 })
    expect(await identifyModel(MODEL)).toEqual(embedder.model)
  })
})

describe('a model folder', () => {
  it('that lacks a file is refused by name', async () => {
    const folder = await mkdtemp(join(tmpdir(), 'imr-model-'))
    try {
      await cp(MODEL, folder, { recursive: true })
      await rm(join(folder, 'tokenizer.json'))
      await expect(openEmbedder(folder)).rejects.toMatchObject({
        code: 'model-missing',
        message: expect.stringContaining('tokenizer.json'),
      })
      await expect(openEmbedder(join(folder, 'gone'))).rejects.toMatchObject({ code: 'model-missing' })
    } finally {
      await rm(folder, { recursive: true })
    }
  })
})

const DIMENSIONS = 384

/** As many vectors as asked for, the same each time for that many. */
function scattered(passages: number): Int8Array {
  let state = passages
  return Int8Array.from({ length: passages * DIMENSIONS }, () => {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0
    return (state >>> 24) - 128 || 1
  })
}

// Worker threads run the compiled files, which `npm test` makes first.
const BUILT = new URL('../../dist/vectors/embedder.js', import.meta.url)

describe.skipIf(!process.env.CI && !existsSync(BUILT))('worker threads (compiled)', () => {
  it('give the vectors that one thread gives, in the order asked, and refuse after closing', async () => {
    const built = (await import(BUILT.href)) as typeof import('../../src/vectors/embedder.ts')
    const texts = Array.from({ length: 12 }, (_, i) => `cervical traction ${i} ${'was denied '.repeat(i % 4)}`)
    const alone = await openEmbedder(MODEL)
    const workers = await built.openEmbedder(MODEL, { workers: 2 })
    try {
      expect(await Promise.all(texts.map(workers.embed))).toEqual(await Promise.all(texts.map(alone.embed)))
      const inParts = (embedder: PartsEmbedder) =>
        Promise.all(texts.map((text) => embedder.embedParts(text, [{ start: 0, end: 8 }])))
      expect(await inParts(workers)).toEqual(await inParts(alone))
    } finally {
      await Promise.all([alone.close(), workers.close()])
    }
    await expect(workers.embed('late')).rejects.toThrow()
  })

  it('let go of the vectors of an index that was replaced', async () => {
    const built = (await import(BUILT.href)) as typeof import('../../src/vectors/embedder.ts')
    const beside = await built.openEmbedder(MODEL, { workers: 1, network: 'questions' })
    setFlagsFromString('--expose-gc')
    const collect = runInNewContext('gc') as () => void
    const passages = 100_000
    const search = async () => {
      const index = await openVectorIndex(passages, DIMENSIONS, (target) => void target.fill(1))
      const { nearest } = beside.seek!('home traction unit', index.search(null, 50))
      await nearest
    }
    const searchAndCollect = async (times: number) => {
      for (let i = 0; i < times; i++) await search()
      collect()
      // The thread collects half a second after the last change, and what was collected is given back by another one.
      await new Promise((resolve) => setTimeout(resolve, 1000))
    }
    try {
      await searchAndCollect(2)
      const before = process.memoryUsage.rss()
      await searchAndCollect(8)
      expect(process.memoryUsage.rss() - before).toBeLessThan(4 * passages * DIMENSIONS)
    } finally {
      await beside.close()
    }
  })

  it('find what the thread that holds the vectors finds, filtered or not, in one collection after another', async () => {
    const built = (await import(BUILT.href)) as typeof import('../../src/vectors/embedder.ts')
    const beside = await built.openEmbedder(MODEL, { workers: 1, network: 'questions' })
    try {
      for (const passages of [30_000, 500]) {
        const index = await openVectorIndex(passages, DIMENSIONS, (target) => target.set(scattered(passages)))
        const third = new Uint8Array(new SharedArrayBuffer(passages)).map((_, passage) => (passage % 3 === 0 ? 1 : 0))
        for (const allowed of [null, third]) {
          const { vector, nearest } = beside.seek!('home traction unit', index.search(allowed, 50))
          const expected = index.nearest(await vector, allowed, 50).map(({ passage }) => passage)
          expect([...(await nearest)]).toEqual(expected)
          const again = beside.seek!(await vector, index.search(allowed, 50))
          expect([...(await again.nearest)]).toEqual(expected)
        }
      }
    } finally {
      await beside.close()
    }
  })
})
