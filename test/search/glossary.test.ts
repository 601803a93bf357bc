import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { DEFAULT_REQUEST } from '../../src/model/search.ts'
import { GLOSSARY_FILES, glossaryPhrases, hashPhrases, openGlossary } from '../../src/search/glossary.ts'
import { openEmbedder } from '../../src/vectors/embedder.ts'
import { quantize } from '../../src/vectors/quantize.ts'
import { GLOSSARY, MODEL, openTestIndex, type TestIndex } from './seed-index.ts'

let index: TestIndex

beforeAll(async () => {
  index = await openTestIndex()
})

afterAll(() => index.close())

describe('the embedded glossary', () => {
  it('is of these phrases and of the model at hand', () => {
    const facts = JSON.parse(readFileSync(join(GLOSSARY, GLOSSARY_FILES.facts), 'utf8'))
    expect(facts.phrasesSha256).toBe(hashPhrases(glossaryPhrases()))
    expect(facts.modelSha256).toBe(index.embedder.model.sha256)
  })

  it('holds the vectors that the model gives', async () => {
    const bytes = readFileSync(join(GLOSSARY, GLOSSARY_FILES.vectors))
    const phrases = glossaryPhrases()
    const embedder = await openEmbedder(MODEL)
    for (const row of [0, 1000, phrases.length - 1]) {
      const vector = quantize(await embedder.embed(phrases[row]!.phrase))
      expect([...vector]).toEqual([...new Int8Array(bytes.buffer, bytes.byteOffset + row * vector.length, vector.length)])
    }
    await embedder.close()
  })

  it('knows nothing like what has nothing to do with any treatment', async () => {
    const glossary = await openGlossary(GLOSSARY)
    for (const text of ['wedding venues', 'coffee machine', 'the capital of France']) {
      expect(glossary.treatmentsNear(await index.embedder.embed(text)).ids, text).toEqual([])
    }
    expect(glossary.treatmentsNear(await index.embedder.embed('scooter to rest my knee on')).ids).toContain('knee scooter')
  })

  it('is refused where it is missing', async () => {
    await expect(openGlossary(join(GLOSSARY, 'elsewhere'))).rejects.toMatchObject({ code: 'model-missing' })
  })
})

describe('a question that names no treatment', () => {
  const text = 'something that hoists my chin over the door'

  it('is read as asking for what people describe like it, and says so', async () => {
    const { hits, query } = await index.searcher.search({ ...DEFAULT_REQUEST, text })
    expect(hits[0]!.issue!.treatment.toLowerCase()).toContain('traction')
    expect(query.interpretation.expansions).toMatchObject([{ from: text, to: expect.arrayContaining(['traction']) }])
  })

  it('is left as typed where widening is turned off', async () => {
    for (const off of [{ synonyms: false }, { ignore: ['expansions'] }]) {
      const { query } = await index.searcher.search({ ...DEFAULT_REQUEST, text, ...off })
      expect(query.interpretation.expansions).toEqual([])
    }
  })

  it('is read as a reason that people describe like it, where nothing but a word for many treatments is named', async () => {
    const reasonsOf = async (asked: string) => {
      const { query } = await index.searcher.search({ ...DEFAULT_REQUEST, text: asked })
      return query.interpretation.expansions.flatMap(({ to }) => to)
    }
    expect(await reasonsOf('the pills gave her nothing she could do at work')).toContain('no functional improvement')
    expect(await reasonsOf('Norco gave her nothing she could do at work')).not.toContain('no functional improvement')
  })
})
