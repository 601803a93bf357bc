import { describe, expect, it } from 'vitest'
import { guidelineAnswer, guidelinesAnswer } from '../../../src/server/schemas/guidelines.ts'
import { overviewAnswer } from '../../../src/server/schemas/overview.ts'
import { searchAnswer } from '../../../src/server/schemas/search.ts'
import { problemAnswer } from '../../../src/server/schemas/status.ts'
import { suggestAnswer } from '../../../src/server/schemas/suggest.ts'
import { FakeSearcher, sourceOf, testApp } from '../fake-searcher.ts'

const get = (path: string) => testApp({ source: sourceOf(new FakeSearcher()) }).app.request(path)

describe('guidelines', () => {
  it('lists every cited guideline with its counts', async () => {
    const answer = guidelinesAnswer.parse(await (await get('/api/guidelines')).json())
    expect(answer.guidelines).toMatchObject([{ key: 'mtus.chronic-pain.acupuncture', upheld: 2, overturned: 1 }])
  })

  it('gives the precedents of one', async () => {
    guidelineAnswer.parse(await (await get('/api/guidelines/mtus.chronic-pain.acupuncture?limit=5')).json())
  })

  it('answers 404 for a guideline that no letter cites', async () => {
    const response = await get('/api/guidelines/unheard-of')
    expect(response.status).toBe(404)
    expect(problemAnswer.parse(await response.json()).code).toBe('not-found')
  })
})

describe('the overview', () => {
  it('says what is indexed, what was left out, and which versions are at work', async () => {
    const answer = overviewAnswer.parse(await (await get('/api/overview')).json())
    expect(answer).toMatchObject({
      version: '0.0.0',
      letters: 1,
      treatments: 1,
      passages: 1,
      firstYear: '2015',
      lastYear: '2015',
      model: null,
      leftOut: [{ file: 'a/scan.pdf', code: 'no-text-layer', message: 'The PDF has no text.' }],
      index: { fingerprint: '0123456789abcdef', builtAt: '2024-01-01T00:00:00.000Z' },
    })
  })

  it('is asked for without parameters, and again after a build that left out other files', async () => {
    expect((await get('/api/overview?limit=1')).status).toBe(400)
    const searcher = new FakeSearcher()
    const { app } = testApp({ source: sourceOf(searcher) })
    const etag = (await app.request('/api/overview')).headers.get('etag')!
    const again = () => app.request('/api/overview', { headers: { 'If-None-Match': etag } })
    expect((await again()).status).toBe(304)
    searcher.summary.builtAt = '2024-01-02T00:00:00.000Z'
    expect((await again()).status).toBe(200)
  })
})

describe('similar passages', () => {
  it('hands on the passage and the limit', async () => {
    const answer = searchAnswer.parse(await (await get('/api/passages/known-0/similar?limit=3')).json())
    expect(answer.query.text).toBe('known-0 3')
  })

  it('answers 404 for an unknown passage and 400 for a wrong limit', async () => {
    expect((await get('/api/passages/unknown-0/similar')).status).toBe(404)
    expect((await get('/api/passages/known-0/similar?limit=0')).status).toBe(400)
    expect((await get('/api/guidelines/mtus?limit=0')).status).toBe(400)
  })
})

describe('suggestions', () => {
  it('hands on what is typed, and eight as the limit', async () => {
    const first = async (path: string) => suggestAnswer.parse(await (await get(path)).json()).suggestions[0]!.text
    expect(await first('/api/suggest?q=acu')).toBe('acu 8')
    expect(await first('/api/suggest?q=acu&limit=20')).toBe('acu 20')
    expect(await first('/api/suggest')).toBe(' 8')
  })

  it.each(['limit=0', 'limit=21', 'limit=x', 'q=a&q=b', `q=${'a'.repeat(2001)}`, 'prefix=a'])(
    'answers 400 to %s',
    async (query) => {
      const response = await get(`/api/suggest?${query}`)
      expect(response.status).toBe(400)
      expect(problemAnswer.parse(await response.json()).code).toBe('invalid-request')
    },
  )
})
