import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { afterEach, describe, expect, it } from 'vitest'
import { openEmbeddedEngine } from '../../src/engines/embedded/engine.ts'
import type { Engine } from '../../src/engines/engine.ts'
import { FORMAT_VERSION } from '../../src/indexing/manifest.ts'
import { updateIndex } from '../../src/indexing/update.ts'
import type { SearchRequest } from '../../src/model/search.ts'
import { createSearcher } from '../../src/search/searcher.ts'
import { countingEmbedder } from '../indexing/workplace.ts'
import { SEEDS } from '../search/seed-index.ts'

/**
 * Beside this test lies an index of the sample letters for each format version from 5, with the vectors of `countingEmbedder`.
 * None is ever written anew: where that of the current version cannot be read, neither can the indexes that people have, and
 * the version has to be raised. Then `FREEZE_INDEX=/letters npx vitest run test/compat` adds one of the new version, where
 * `/letters` holds a copy of the sample letters: the index keeps the name of the place.
 */
const here = dirname(fileURLToPath(import.meta.url))
const folderOf = (version: number) => join(here, `format-${version}`)

const letters = process.env.FREEZE_INDEX
if (letters !== undefined && !existsSync(folderOf(FORMAT_VERSION))) {
  await updateIndex({ indexDir: folderOf(FORMAT_VERSION), roots: [letters], embedder: countingEmbedder() })
}

const frozen = readdirSync(here).flatMap((name) => /^format-(\d+)$/.exec(name)?.[1] ?? [])
const older = frozen.map(Number).filter((version) => version !== FORMAT_VERSION)

const QUESTION: SearchRequest = {
  text: 'acupuncture',
  mode: 'keyword',
  scope: 'rationale',
  filters: {},
  synonyms: true,
  ignore: [],
  limit: 2,
  offset: 0,
  explain: false,
}

describe('the frozen index of the current format version', () => {
  let engine: Engine | undefined
  afterEach(() => engine?.close())

  it('answers by words, with the words of the letters', async () => {
    engine = await openEmbeddedEngine(folderOf(FORMAT_VERSION))
    const { hits } = await createSearcher(engine, null).search(QUESTION)
    const citations = hits.map(({ citation }) => citation)
    expect(citations.map(({ file }) => file).sort()).toEqual(['002_10ca3decf1e7b03a.txt', '003_ceff5b33115f81d6.txt'])
    for (const { file, start, end, quote } of citations) {
      expect(readFileSync(join(SEEDS, file), 'utf8').slice(start, end)).toBe(quote)
    }
  })

  it('has its vectors', async () => {
    engine = await openEmbeddedEngine(folderOf(FORMAT_VERSION))
    expect(await engine.nearest(Float32Array.of(1, 0, 0, 0, 0, 0, 0, 0), { scope: 'all' }, 3)).toHaveLength(3)
  })
})

describe.runIf(older.length > 0)('the frozen index of an older format version', () => {
  it.each(older)('is refused, that of version %i, with what to do', async (version) => {
    await expect(openEmbeddedEngine(folderOf(version))).rejects.toMatchObject({
      code: 'index-version',
      message: expect.stringContaining(`version ${version}, made by an older release`),
      advice: expect.stringContaining('npx imr-search index PATH'),
    })
  })
})
