import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { openIndex } from '../../src/cli/compose.ts'
import { DEFAULT_REQUEST } from '../../src/model/search.ts'
import { openTestIndex, type TestIndex } from '../search/seed-index.ts'

let index: TestIndex
beforeAll(async () => {
  index = await openTestIndex()
})
afterAll(() => index.close())

describe('the index of a command', () => {
  it('is asked with the network for questions', async () => {
    const opened = await openIndex(index.indexDir)
    try {
      const request = { ...DEFAULT_REQUEST, text: 'neck stretching device for the door', mode: 'semantic' as const }
      const [asked, expected] = [await opened.searcher.search(request), await index.searcher.search(request)]
      expect(asked.hits.length).toBeGreaterThan(0)
      expect(asked.hits.map(({ score }) => score)).toEqual(expected.hits.map(({ score }) => score))
    } finally {
      await opened.close()
    }
  })
})
