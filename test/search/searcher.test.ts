import { createHash } from 'node:crypto'
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import fc from 'fast-check'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { DEFAULT_REQUEST, type Mode, type SearchRequest, type SearchResponse } from '../../src/model/search.ts'
import { createSearcher } from '../../src/search/searcher.ts'
import { sentencesOf } from '../../src/text/sentences.ts'
import { openTestIndex, SEEDS, type TestIndex } from './seed-index.ts'

let index: TestIndex

beforeAll(async () => {
  index = await openTestIndex()
})

afterAll(() => index.close())

const ask = (text: string, more: Partial<SearchRequest> = {}) => index.searcher.search({ ...DEFAULT_REQUEST, text, ...more })

const MODES: readonly Mode[] = ['hybrid', 'keyword', 'semantic']

/** Words that sample letters and people use, so that generated questions reach something. */
const questions = fc
  .array(
    fc.constantFrom(
      ...'traction neck injection trigger point acupuncture massage mri cervical medrol pain denied approved home unit why the steroid guideline mtus odg 6 sessions'.split(
        ' ',
      ),
      'zzyzx',
      '"trigger point"',
      '-massage',
    ),
    { minLength: 1, maxLength: 6 },
  )
  .map((words) => words.join(' '))

describe('first hits', () => {
  it('reads "denied" as Upheld and puts the home traction units first', async () => {
    const { hits, query } = await ask('traction home unit denied')
    expect(query.interpretation.decision).toBe('Upheld')
    expect(hits.slice(0, 2).map((hit) => hit.issue?.treatment)).toEqual([
      'CERVICAL TRACTION UNIT FOR HOME USE (PURCHASE)',
      'DME Cervical Traction Device',
    ])
    expect(hits[0]!.issue!.decision).toBe('Upheld')
  })

  it('reads "approved" as Overturned and puts the overturned acupuncture first', async () => {
    const { hits } = await ask('acupuncture approved')
    expect(hits[0]!.citation.file).toBe('003_ceff5b33115f81d6.txt')
    expect(hits[0]!.issue!.decision).toBe('Overturned')
  })

  it('answers a whole question', async () => {
    const { hits } = await ask('why were trigger point injections denied')
    expect(hits.slice(0, 3).map((hit) => hit.issue!.treatment.toLowerCase())).toSatisfy((titles: string[]) =>
      titles.every((title) => title.includes('trigger point injections')),
    )
  })

  it('finds nothing for a question about something else, and says so', async () => {
    for (const mode of MODES) {
      const answer = await ask('chocolate cake recipe', { mode })
      expect(answer.hits, mode).toEqual([])
      expect(answer.total).toBe(0)
      expect(answer.query.notices.map(({ code }) => code)).toContain('nothing-close')
    }
  })

  it('gives what is nearest in meaning where no letter is about a treatment by its name, and says so', async () => {
    const codes = ({ query }: SearchResponse) => query.notices.map(({ code }) => code)
    const near = await ask('botox into trigger points of neck')
    expect(near.hits[0]?.issue?.treatment).toContain('Trigger Point Injections')
    expect(codes(near)).toEqual(['nearest-instead'])
    for (const far of [await ask('hearing aids'), await ask('botox into trigger points of neck', { mode: 'keyword' })]) {
      expect(far.hits).toEqual([])
      expect(codes(far)).toEqual(['nothing-close'])
    }
  })

  it('finds nothing where the one known word is a body part among strangers, but the body part alone', async () => {
    expect((await ask('chicken neck soup')).hits).toEqual([])
    expect((await ask('neck')).total).toBeGreaterThan(0)
  })
})

describe('citations', () => {
  it('quote the source file on disk, character for character', async () => {
    await fc.assert(
      fc.asyncProperty(
        questions,
        fc.constantFrom(...MODES),
        fc.constantFrom('rationale', 'summary', 'all'),
        async (text, mode, scope) => {
          const { hits } = await ask(text, { mode, scope: scope as SearchRequest['scope'], limit: 100 })
          for (const { citation, passage } of hits) {
            const bytes = readFileSync(join(SEEDS, citation.file))
            expect(bytes.toString('utf8').slice(citation.start, citation.end)).toBe(citation.quote)
            expect(createHash('sha256').update(bytes).digest('hex')).toBe(citation.sha256)
            expect(passage.text).toBe(citation.quote)
            for (const mark of passage.highlights) {
              expect(mark.start).toBeGreaterThanOrEqual(0)
              expect(mark.end).toBeLessThanOrEqual(passage.text.length)
              expect(mark.start).toBeLessThan(mark.end)
            }
          }
        },
      ),
      { numRuns: 40 },
    )
  })
})

describe('the sentence nearest in meaning', () => {
  const marked = async (text: string, mode: Mode) => {
    const { hits } = await ask(text, { mode, limit: 100, explain: true })
    return hits.map(({ passage, explanation }) => ({
      sentences: sentencesOf(passage.text, { start: 0, end: passage.text.length }),
      meaning: explanation!.parts.find(({ name }) => name === 'meaning')?.value ?? 0,
      marks: passage.highlights.filter(({ kind }) => kind === 'meaning').map(({ start, end }) => ({ start, end })),
      words: passage.highlights.filter(({ kind }) => kind === 'term').length,
    }))
  }

  it('is marked as a whole where meaning says enough, one in a hit', async () => {
    for (const mode of ['hybrid', 'semantic'] as const) {
      const hits = await marked('traction home unit denied', mode)
      expect(hits.some(({ marks }) => marks.length > 0)).toBe(true)
      for (const { sentences, meaning, marks } of hits) {
        expect(marks).toHaveLength(meaning >= 0.5 && sentences.length > 1 ? 1 : 0)
        for (const mark of marks) expect(sentences).toContainEqual(mark)
      }
    }
  })

  it('is the one that says what was asked', async () => {
    const { hits } = await ask('which traction devices are recommended for home use')
    const { passage } = hits.find(({ issue }) => issue?.treatment === 'DME Cervical Traction Device')!
    const mark = passage.highlights.find(({ kind }) => kind === 'meaning')!
    expect(passage.text.slice(mark.start, mark.end)).toMatch(/^The Official[^.]+only\s+home-based devices[^.]+\.$/)
  })

  it('is not marked where only words were asked for, beside which it stands otherwise', async () => {
    expect((await marked('traction home unit denied', 'keyword')).flatMap(({ marks }) => marks)).toEqual([])
    const both = await marked('traction home unit denied', 'hybrid')
    expect(both.some(({ marks, words }) => marks.length > 0 && words > 0)).toBe(true)
  })
})

describe('scores and pages', () => {
  it('keep scores between 0 and 1, falling, with ranks from 1', async () => {
    await fc.assert(
      fc.asyncProperty(questions, fc.constantFrom(...MODES), async (text, mode) => {
        const { hits, total } = await ask(text, { mode, limit: 100 })
        expect(hits).toHaveLength(Math.min(total, 100))
        hits.forEach((hit, i) => {
          expect(hit.rank).toBe(i + 1)
          expect(hit.score).toBeGreaterThanOrEqual(0)
          expect(hit.score).toBeLessThanOrEqual(1)
          if (i > 0) expect(hit.score).toBeLessThanOrEqual(hits[i - 1]!.score)
        })
      }),
      { numRuns: 40 },
    )
  })

  it('never change a score by a filter', async () => {
    await fc.assert(
      fc.asyncProperty(questions, fc.constantFrom('Upheld', 'Overturned'), async (text, decision) => {
        const all = await ask(text, { limit: 100 })
        const some = await ask(text, { limit: 100, filters: { decision: decision as 'Upheld' } })
        const scores = new Map(all.hits.map((hit) => [`${hit.determination.id}#${hit.issue?.number}`, hit.score]))
        for (const hit of some.hits) expect(hit.score).toBe(scores.get(`${hit.determination.id}#${hit.issue?.number}`))
        expect(some.hits).toHaveLength(all.hits.filter((hit) => hit.issue?.decision === decision).length)
      }),
      { numRuns: 40 },
    )
  })

  it('page without repeating or skipping, whatever the limit', async () => {
    await fc.assert(
      fc.asyncProperty(questions, fc.integer({ min: 1, max: 5 }), async (text, limit) => {
        const whole = await ask(text, { limit: 100 })
        const paged = []
        for (let offset = 0; offset < whole.total; offset += limit) paged.push(...(await ask(text, { limit, offset })).hits)
        expect(paged).toEqual(whole.hits)
      }),
      { numRuns: 25 },
    )
  })

  it('count facets over the whole ranked list', async () => {
    const { total, facets } = await ask('cervical', { limit: 1 })
    expect(facets.decision.reduce((sum, { count }) => sum + count, 0)).toBe(total)
    expect(facets.category.every(({ count }) => count <= total)).toBe(true)
  })
})

describe('operators', () => {
  it('bind a quoted phrase in every mode', async () => {
    for (const mode of MODES) {
      const { hits } = await ask('"twitch response" injections', { mode })
      expect(hits.length, mode).toBeGreaterThan(0)
      for (const hit of hits) expect(hit.passage.text.replace(/\s+/g, ' ')).toContain('twitch response')
    }
  })

  it('leave out disputes that hold an excluded word, in every mode', async () => {
    for (const mode of MODES) {
      const { hits } = await ask('cervical treatment -traction', { mode, limit: 100 })
      expect(hits.length, mode).toBeGreaterThan(0)
      for (const hit of hits) expect(`${hit.issue?.treatment} ${hit.passage.text}`.toLowerCase()).not.toContain('traction')
    }
  })

  it('leave out just the disputes that hold an excluded word or run of words, in a list too', async () => {
    const disputes = async (question: string) => {
      const { hits } = await ask(question, { mode: 'keyword', limit: 100 })
      return hits.map((hit) => `${hit.determination.id}#${hit.issue?.number}`)
    }
    const all = (await disputes('')).sort()
    for (const run of ['"traction"', '"physical therapy"']) {
      const holding = await disputes(run)
      expect(holding.length, run).toBeGreaterThan(0)
      expect([...holding, ...(await disputes(`-${run}`))].sort(), run).toEqual(all)
    }
    const therapy = await disputes('"physical therapy"')
    const others = (await disputes('cervical treatment')).filter((dispute) => !therapy.includes(dispute))
    expect(await disputes('cervical treatment -"physical therapy"')).toEqual(others)
  })

  it('list what passes a filter where there is no question', async () => {
    const { hits, total } = await ask('', { filters: { decision: 'Overturned' } })
    expect(total).toBe(2)
    expect(hits.map((hit) => hit.citation.file)).toEqual(['003_ceff5b33115f81d6.txt', '003_ceff5b33115f81d6.txt'])
  })

  it('put the outcome asked for first where nothing else is asked', async () => {
    const { hits, total } = await ask('overturned')
    expect(total).toBe(12)
    expect(hits.slice(0, 3).map((hit) => hit.issue!.decision)).toEqual(['Overturned', 'Overturned', 'Upheld'])
  })

  it('say that a case is not indexed', async () => {
    const { hits, query } = await ask('CM16-0000001')
    expect(hits).toEqual([])
    expect(query.notices[0]!.code).toBe('case-not-found')
  })
})

describe('what was not taken as it was meant', () => {
  const codes = async (text: string, more: Partial<SearchRequest> = {}) =>
    (await ask(text, more)).query.notices.map(({ code, message }) => `${code}: ${message}`)

  it('is a field with a value that it does not take, read as words', async () => {
    expect(await codes('traction decision:maybe')).toEqual([
      'field-unread: "decision:maybe" was searched as words: decision takes upheld or overturned.',
    ])
    expect(await codes('traction decision:upheld')).toEqual([])
  })

  it('are filters that leave nothing of what answers without them', async () => {
    const open = await ask('home traction')
    const { hits, query } = await ask('home traction', { filters: { from: '2090-01-01' } })
    expect(hits).toEqual([])
    expect(query.notices).toEqual([
      { code: 'filtered-out', message: `Nothing passes all filters; without them ${open.total} disputed treatments answer.` },
    ])
    expect(await codes('chocolate cake recipe', { filters: { from: '2090-01-01' } })).toEqual([
      expect.stringMatching(/^nothing-close/),
    ])
  })

  it('is an outcome that none of the first answers has', async () => {
    const upheld = { decision: 'Upheld' } as const
    expect(await codes('which traction was overturned by the reviewer', { filters: upheld })).toContainEqual(
      expect.stringMatching(/^outcome-absent: None of the first \d+ answers was Overturned\.$/),
    )
    expect(await codes('which traction was upheld by the reviewer', { filters: upheld })).toEqual([])
  })
})

describe('corrections', () => {
  const correctionsOf = async (text: string) =>
    (await ask(text)).query.interpretation.corrections.map(({ from, to }) => [from, to])

  it('are of words that no language has', async () => {
    expect(await correctionsOf('cervical tracton unit')).toEqual([['tracton', 'traction']])
  })

  it('leave words of the language alone, which would make an answer of what nobody asked', async () => {
    for (const text of ['fraction of the election', 'who won the attraction', 'the capital of France']) {
      expect(await correctionsOf(text)).toEqual([])
    }
  })

  it('reach words of the field that no letter of the index holds', async () => {
    expect(await correctionsOf('stool softner')).toEqual([['softner', 'softener']])
    // In no letter either, and the only word that begins so.
    expect(await correctionsOf('buprenorp patch')).toContainEqual(['buprenorp', 'buprenorphine'])
  })

  it('leave words of the language alone, near as another may be', async () => {
    for (const text of ['the first batch', 'property tax', 'child custody']) expect(await correctionsOf(text)).toEqual([])
  })

  it('complete a last word that is not typed out, and earlier ones that are clipped', async () => {
    expect(await correctionsOf('cervical tracti')).toEqual([['tracti', 'traction']])
    // "There" and "these" are more frequent, but nobody looks for them.
    expect(await correctionsOf('physical ther')).toEqual([['ther', 'therapy']])
    expect(await correctionsOf('tracti cervical')).toContainEqual(['tracti', 'traction'])
    expect(await correctionsOf('trac cervical')).not.toContainEqual(['trac', 'traction'])
  })

  it('read a word of the language as another form of itself', async () => {
    expect(await correctionsOf('injecting trigger points')).toEqual([['injecting', 'injection']])
  })
})

describe('degraded answers', () => {
  it('answer by words without a model, and say so in every answer', async () => {
    const searcher = createSearcher(index.engine, null)
    for (const mode of MODES) {
      const answer = await searcher.search({ ...DEFAULT_REQUEST, text: 'cervical traction', mode })
      expect(answer.hits.length).toBeGreaterThan(0)
      expect(answer.query.notices.some(({ code }) => code === 'meaning-off')).toBe(mode !== 'keyword')
    }
  })

  it('say why meaning is off', async () => {
    const other = { ...index.embedder, knows: () => false, model: { ...index.embedder.model, sha256: '0'.repeat(64) } }
    for (const [embedder, reason] of [
      [null, 'the embedding model was not found'],
      [other, 'another embedding model'],
    ] as const) {
      const { query } = await createSearcher(index.engine, embedder).search({ ...DEFAULT_REQUEST, text: 'cervical traction' })
      expect(query.notices.map(({ message }) => message).join()).toContain(reason)
    }
  })
})

describe('explanations', () => {
  it('add up to the score where the outcome was met', async () => {
    const { hits } = await ask('cervical traction', { explain: true })
    for (const { score, explanation } of hits) {
      const sum = explanation!.parts.reduce((total, part) => total + part.contribution, 0)
      expect(sum).toBeCloseTo(score, 10)
    }
  })
})

describe('similar disputes', () => {
  it('are other disputes about the like', async () => {
    const { hits } = await ask('traction home unit')
    const { hits: similar } = await index.searcher.similar(hits[0]!.passage.id, 3)
    expect(similar[0]!.issue!.treatment).toBe('DME Cervical Traction Device')
    expect(similar.map((hit) => hit.passage.id)).not.toContain(hits[0]!.passage.id)
  })

  it('are counted without the dispute itself', async () => {
    for (const { passage, issue } of (await ask('traction home unit')).hits) {
      const { total, hits, facets } = await index.searcher.similar(passage.id, 100)
      expect(hits.length).toBe(total)
      expect(hits.map((hit) => hit.rank)).toEqual(hits.map((_, i) => i + 1))
      expect(facets.decision.reduce((sum, { count }) => sum + count, 0)).toBe(total)
      expect(hits.map((hit) => hit.issue?.treatment)).not.toContain(issue?.treatment)
    }
  })
})
