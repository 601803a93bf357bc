import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import type { Engine, StoredPassage } from '../../src/engines/engine.ts'
import type { ScoredPassage } from '../../src/model/retrieval.ts'
import { DEFAULT_REQUEST, type Mode } from '../../src/model/search.ts'
import { CANDIDATES } from '../../src/search/retrieve.ts'
import { createSearcher } from '../../src/search/searcher.ts'
import { openTestIndex, type TestIndex } from './seed-index.ts'

let index: TestIndex

beforeAll(async () => {
  index = await openTestIndex()
})

afterAll(() => index.close())

const QUESTION = 'cervical traction unit'

/** The index's engine, as if each way of searching found more: its list goes on with one passage to the most that is looked at. */
function crowdedBy(passage: number): Engine {
  const filled = (found: ScoredPassage[]) => [
    ...found,
    ...Array.from({ length: CANDIDATES - found.length }, () => ({ passage, score: 0 })),
  ]
  const own: Partial<Engine> = {
    lexical: async (...asked) => filled(await index.engine.lexical(...asked)),
    nearest: async (...asked) => filled(await index.engine.nearest(...asked)),
  }
  return new Proxy(index.engine, {
    get(engine, name) {
      if (name in own) return own[name as keyof Engine]
      const value = Reflect.get(engine, name, engine)
      return typeof value === 'function' ? value.bind(engine) : value
    },
  })
}

async function asked(engine: Engine, mode: Mode) {
  return createSearcher(engine, index.embedder).search({ ...DEFAULT_REQUEST, text: QUESTION, mode, limit: 100 })
}

describe('an answer', () => {
  it.each(['keyword', 'semantic', 'hybrid'] as const)(
    'says that there are more where the weakest looked at is one of it: %s',
    async (mode) => {
      const whole = await asked(index.engine, mode)
      expect(whole.more).toBe(false)
      const weakest = index.engine.passageNumber(whole.hits.at(-1)!.passage.id)!
      expect((await asked(crowdedBy(weakest), mode)).more).toBe(true)
    },
  )

  it('says so too where the weakest looked at holds an excluded word', async () => {
    const whole = await asked(index.engine, 'keyword')
    const weakest = whole.hits.at(-1)!
    const excluding = {
      ...DEFAULT_REQUEST,
      text: `${QUESTION} -"${weakest.passage.text
        .split(/[^a-z]+/i)
        .slice(2, 6)
        .join(' ')}"`,
    }
    const engine = crowdedBy(index.engine.passageNumber(weakest.passage.id)!)
    const answer = await createSearcher(engine, null).search({ ...excluding, mode: 'keyword', limit: 100 })
    expect(answer.hits.map(({ passage }) => passage.id)).not.toContain(weakest.passage.id)
    expect(answer.more).toBe(true)
  })

  it('counts all where the weakest looked at is no answer any more', async () => {
    const all = await index.engine.fetch(Array.from({ length: index.engine.summary.passages }, (_, i) => i))
    const isSilent = ({ passage, letter }: StoredPassage) =>
      passage.issue === null && !/cervical|neck|traction|unit/i.test(letter.text.slice(passage.start, passage.end))
    const other = all.findLast(isSilent)!
    expect((await asked(crowdedBy(other.number), 'keyword')).more).toBe(false)
  })

  it('that lists what passes a filter is whole', async () => {
    const listed = await createSearcher(index.engine, null).search({
      ...DEFAULT_REQUEST,
      text: '',
      filters: { decision: 'Upheld' },
    })
    expect(listed.more).toBe(false)
  })
})
