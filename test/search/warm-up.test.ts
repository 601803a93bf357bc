import { afterAll, beforeAll, expect, it } from 'vitest'
import { DEFAULT_REQUEST } from '../../src/model/search.ts'
import type { Searcher } from '../../src/search/source.ts'
import { warmUp } from '../../src/search/warm-up.ts'
import { openTestIndex, type TestIndex } from './seed-index.ts'

let index: TestIndex

beforeAll(async () => {
  index = await openTestIndex()
})

afterAll(() => index.close())

it('asks for guidelines of the index, in the mode that people get, and leaves answers as they were', async () => {
  const before = await index.searcher.search({ ...DEFAULT_REQUEST, text: 'traction' })
  const asked: string[] = []
  const watched: Pick<Searcher, 'guidelines' | 'search'> = {
    guidelines: () => index.searcher.guidelines(),
    search(request) {
      expect(request.mode).toBe('hybrid')
      asked.push(request.text)
      return index.searcher.search(request)
    },
  }
  await warmUp(watched as Searcher)
  expect(asked.length).toBe(Math.min(40, index.searcher.guidelines().length))
  expect(asked[0]).toContain(index.searcher.guidelines()[0]!.label)
  const after = await index.searcher.search({ ...DEFAULT_REQUEST, text: 'traction' })
  expect({ ...after, tookMs: 0 }).toEqual({ ...before, tookMs: 0 })
})

it('asks nothing where no guideline is cited', async () => {
  const none: Pick<Searcher, 'guidelines' | 'search'> = {
    guidelines: () => [],
    search: () => Promise.reject(new Error('asked')),
  }
  await warmUp(none as Searcher)
})
