import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import type { Engine } from '../../src/engines/engine.ts'
import type { PassageFilter } from '../../src/model/retrieval.ts'
import { DEFAULT_REQUEST } from '../../src/model/search.ts'
import { CANDIDATES } from '../../src/search/retrieve.ts'
import { createSearcher } from '../../src/search/searcher.ts'
import type { Embedder } from '../../src/vectors/embedder.ts'
import type { NearestSearch } from '../../src/vectors/vector-scan.ts'
import { openTestIndex, type TestIndex } from './seed-index.ts'

let index: TestIndex

beforeAll(async () => {
  index = await openTestIndex()
})

afterAll(() => index.close())

/** The index's engine, with another search for words, and what else is given. */
function engineWith(lexical: Engine['lexical'], others: Partial<Engine> = {}): Engine {
  const own: Partial<Engine> = { lexical, ...others }
  return new Proxy(index.engine, {
    get(engine, name) {
      if (name in own) return own[name as keyof Engine]
      const value = Reflect.get(engine, name, engine)
      return typeof value === 'function' ? value.bind(engine) : value
    },
  })
}

const embedderWith = (embed: Embedder['embed']): Embedder => ({
  model: index.embedder.model,
  knows: (word) => index.embedder.knows(word),
  embed,
  close: async () => {},
})

const question = { ...DEFAULT_REQUEST, text: 'cervical traction unit' }

describe('the model beside the search for words', () => {
  it('is not waited for: words are searched meanwhile, and the answer is the same', async () => {
    let searched = () => {}
    const wordsAreSearched = new Promise<void>((resolve) => {
      searched = resolve
    })
    const engine = engineWith((...asked) => {
      searched()
      return index.engine.lexical(...asked)
    })
    // Gives no vector before words are searched; waiting for it first would never end.
    const embedder = embedderWith((text) => wordsAreSearched.then(() => index.embedder.embed(text)))
    const { hits } = await createSearcher(engine, embedder).search(question)
    const { hits: expected } = await createSearcher(index.engine, index.embedder).search(question)
    expect(hits).toEqual(expected)
  })

  it('seeks what is nearest in its own thread, under the filter that the question has, and not without it', async () => {
    const filters: (PassageFilter | null)[] = []
    const engine = engineWith((...asked) => index.engine.lexical(...asked), {
      nearestSearch: (filter: PassageFilter) => filter as unknown as NearestSearch,
      nearest: (...asked: Parameters<Engine['nearest']>) => {
        filters.push(null)
        return index.engine.nearest(...asked)
      },
    })
    const embedder = {
      ...embedderWith((text) => index.embedder.embed(text)),
      seek(text: string | Float32Array, search: NearestSearch) {
        const filter = search as unknown as PassageFilter
        filters.push(filter)
        const vector = index.embedder.embed(text as string)
        const nearest = vector.then(async (meant) =>
          (await index.engine.nearest(meant, filter, CANDIDATES)).map(({ passage }) => passage),
        )
        return { vector, nearest: nearest.then((passages) => Uint32Array.from(passages)) }
      },
    }
    const filtered = { ...question, filters: { decision: 'Upheld' as const } }
    const expected = await createSearcher(index.engine, index.embedder).search(filtered)
    expect((await createSearcher(engine, embedder).search(filtered)).hits).toEqual(expected.hits)
    expect(filters).toEqual([{ scope: 'rationale', decision: 'Upheld' }])
    const nothing = { ...question, filters: { from: '2090-01-01' } }
    const { query } = await createSearcher(engine, embedder).search(nothing)
    expect(query.notices).toEqual((await createSearcher(index.engine, index.embedder).search(nothing)).query.notices)
    expect(filters.slice(1)).toEqual([{ scope: 'rationale', from: '2090-01-01' }, null])
  })

  it.each([
    ['the first page', question],
    ['another page, with reasons', { ...question, offset: 3, limit: 3, explain: true }],
  ])('leaves time to make hits ready of what words bring forward, read once, for the same answer: %s', async (_, page) => {
    const fetched: number[] = []
    let read = () => {}
    const someAreRead = new Promise<void>((resolve) => {
      read = resolve
    })
    const engine = engineWith((...asked) => index.engine.lexical(...asked), {
      nearestSearch: (filter: PassageFilter) => filter as unknown as NearestSearch,
      fetch: (passages) => {
        fetched.push(...passages)
        read()
        return index.engine.fetch(passages)
      },
    })
    const embedder = {
      ...embedderWith((text) => index.embedder.embed(text)),
      seek(text: string | Float32Array, search: NearestSearch) {
        const vector = index.embedder.embed(text as string)
        // Tells nothing before a letter is read; waiting for it first would never end.
        const nearest = Promise.all([vector, someAreRead]).then(([meant]) =>
          index.engine.nearest(meant, search as unknown as PassageFilter, CANDIDATES),
        )
        return { vector, nearest: nearest.then((found) => Uint32Array.from(found, ({ passage }) => passage)) }
      },
    }
    const { hits } = await createSearcher(engine, embedder).search(page)
    expect(hits).toEqual((await createSearcher(index.engine, index.embedder).search(page)).hits)
    expect(hits.length).toBeGreaterThan(0)
    expect(fetched.length).toBeGreaterThanOrEqual(hits.length)
    expect(new Set(fetched).size).toBe(fetched.length)
  })

  it('leaves the answer to words where its thread cannot seek, which says so', async () => {
    const embedder = {
      ...embedderWith((text) => index.embedder.embed(text)),
      seek: () => ({ vector: index.embedder.embed(question.text), nearest: Promise.reject(new Error('no room')) }),
    }
    const { query, hits } = await createSearcher(index.engine, embedder).search(question)
    expect(query.notices).toMatchObject([{ code: 'meaning-off' }])
    // Nothing is left of what was made ready with the vector.
    expect(hits).toEqual((await createSearcher(index.engine, null).search({ ...question, mode: 'keyword' })).hits)
  })

  it('is asked nothing where nothing is ranked, so that who closes it after an answer cuts nothing off', async () => {
    const embedded: string[] = []
    const embedder = embedderWith(async (text) => {
      embedded.push(text)
      return index.embedder.embed(text)
    })
    const searcher = createSearcher(index.engine, embedder)
    for (const text of ['decision:overturned', 'CM16-0000001', '']) {
      await searcher.search({ ...DEFAULT_REQUEST, text })
    }
    expect(embedded).toEqual([])
  })

  it('leaves the answer to words where it fails, which says so', async () => {
    const embedder = embedderWith(() => Promise.reject(new Error('out of memory')))
    const { hits, query } = await createSearcher(index.engine, embedder).search(question)
    expect(query.notices).toMatchObject([{ code: 'meaning-off', message: expect.stringContaining('failed on this question') }])
    const byWords = await createSearcher(index.engine, null).search({ ...question, mode: 'keyword' })
    expect(hits).toEqual(byWords.hits)
  })

  it('leaves no failure unhandled where the search for words fails first', async () => {
    const unhandled: unknown[] = []
    const note = (reason: unknown) => unhandled.push(reason)
    process.on('unhandledRejection', note)
    try {
      const engine = engineWith(() => Promise.reject(new Error('damaged')))
      const embedder = embedderWith(async () => {
        throw new Error('out of memory')
      })
      await expect(createSearcher(engine, embedder).search(question)).rejects.toThrow('damaged')
      await new Promise((resolve) => setTimeout(resolve, 20))
      expect(unhandled).toEqual([])
    } finally {
      process.off('unhandledRejection', note)
    }
  })
})
