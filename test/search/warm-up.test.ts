import { afterAll, beforeAll, expect, it } from 'vitest'
import { DEFAULT_REQUEST } from '../../src/model/search.ts'
import { parseQuestion } from '../../src/query/parse.ts'
import type { Question } from '../../src/query/question.ts'
import { WARM_UP_QUESTIONS } from '../../src/search/data/warm-up-questions.ts'
import type { Searcher } from '../../src/search/source.ts'
import { warmUp } from '../../src/search/warm-up.ts'
import { openTestIndex, type TestIndex } from './seed-index.ts'

let index: TestIndex

beforeAll(async () => {
  index = await openTestIndex()
})

afterAll(() => index.close())

it('asks questions in the mode that people get, and leaves answers as they were', async () => {
  const before = await index.searcher.search({ ...DEFAULT_REQUEST, text: 'traction' })
  const asked: string[] = []
  const watched: Pick<Searcher, 'search'> = {
    search(request) {
      expect(request.mode).toBe('hybrid')
      asked.push(request.text)
      return index.searcher.search(request)
    },
  }
  await warmUp(watched)
  expect(asked).toEqual(WARM_UP_QUESTIONS)
  const after = await index.searcher.search({ ...DEFAULT_REQUEST, text: 'traction' })
  expect({ ...after, tookMs: 0 }).toEqual({ ...before, tookMs: 0 })
})

it('asks questions that are read in every way', () => {
  const read = WARM_UP_QUESTIONS.map((text) => parseQuestion(text, { synonyms: true, ignore: [], correct: () => null }))
  const ways: Record<string, (question: Question) => boolean> = {
    outcome: ({ outcome }) => outcome !== null,
    guideline: ({ guidelines }) => guidelines.length > 0,
    phrase: ({ phrases }) => phrases.length > 0,
    excluded: ({ excluded }) => excluded.length > 0,
    quantity: ({ quantities }) => quantities.length > 0,
    filter: ({ filters }) => filters.decision !== undefined,
    reason: ({ concepts }) => concepts.some(({ role }) => role === 'reason'),
    lay: ({ concepts }) => concepts.some(({ lay }) => lay),
    'no concept': ({ concepts }) => concepts.length === 0,
    pasted: ({ text }) => text.length > 200,
  }
  for (const [name, isRead] of Object.entries(ways)) expect(read.some(isRead), name).toBe(true)
})
