import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { evaluate } from '../../src/evaluation/evaluate.ts'
import type { JudgedQuery } from '../../src/evaluation/judged.ts'
import { createSearcher } from '../../src/search/searcher.ts'
import { openTestIndex, type TestIndex } from '../search/seed-index.ts'

const QUERIES: JudgedQuery[] = [
  { id: 'traction', query: 'home cervical traction unit', kind: 'device', relevant: { '000_bc98761382c404e6#2': 3 } },
  { id: 'cake', query: 'chocolate cake recipe', kind: 'nothing', relevant: {} },
]

let index: TestIndex

beforeAll(async () => {
  index = await openTestIndex()
})

afterAll(() => index.close())

describe('evaluate', () => {
  it('reads keys as judged sets write them, and counts questions about something else apart', async () => {
    const { all, kinds, questions } = await evaluate(index.searcher, QUERIES, 'hybrid')
    expect(questions[0]!.run[0]).toBe('000_bc98761382c404e6#2')
    expect(all).toMatchObject({ questions: 1, ndcg10: 1, mrr: 1, recall50: 1, nothing: { questions: 1, empty: 1 } })
    expect(kinds.device!.questions).toBe(1)
  })

  it('never gives figures of words alone for those of meaning', async () => {
    const wordsAlone = createSearcher(index.engine, null)
    await expect(evaluate(wordsAlone, QUERIES, 'hybrid')).rejects.toMatchObject({ code: 'model-missing' })
    await expect(evaluate(wordsAlone, QUERIES, 'semantic')).rejects.toMatchObject({ code: 'model-missing' })
    expect((await evaluate(wordsAlone, QUERIES, 'keyword')).all.questions).toBe(1)
  })
})
