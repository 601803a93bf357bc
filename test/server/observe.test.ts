import { describe, expect, it } from 'vitest'
import { ImrError } from '../../src/errors.ts'
import { brokenSource, FakeSearcher, sourceOf, testApp } from './fake-searcher.ts'

const SECRET = 'lumbar pain of Jane'
const path = `/api/search?mode=keyword&q=${encodeURIComponent(SECRET)}`

describe('metrics', () => {
  it('count requests by route and mode, never by question', async () => {
    const { app } = testApp({ source: sourceOf(new FakeSearcher()) })
    await app.request(path)
    await app.request('/api/search')
    await app.request('/api/determinations/0123456789abcdef')
    await app.request('/made/up')
    const text = await (await app.request('/metrics')).text()
    expect(text).toContain('imr_requests_total{route="/api/search",status="200"} 1')
    expect(text).toContain('imr_requests_total{route="/api/search",status="400"} 1')
    expect(text).toContain('imr_requests_total{route="/api/determinations/:id",status="404"} 1')
    expect(text).toContain('imr_requests_total{route="none",status="404"} 1')
    expect(text).toContain('imr_request_seconds_count{route="/api/search",mode="keyword"} 1')
    expect(text).toContain('imr_index_items{kind="letters"} 1')
    expect(text).toContain('imr_index_built_timestamp_seconds 1704067200')
    expect(text).toContain('imr_searches_running 0')
    expect(text).not.toContain('Jane')
    expect(text).not.toContain('made')
  })

  it('count answers that are less than they could be', async () => {
    const searcher = new FakeSearcher()
    searcher.notices.push({ code: 'meaning-off', message: 'Meaning search is off.' })
    const { app } = testApp({ source: sourceOf(searcher) })
    await app.request(path)
    expect(await (await app.request('/metrics')).text()).toContain('imr_notices_total{notice="meaning-off"} 1')
  })

  it('are there without an index', async () => {
    const { app } = testApp({ source: brokenSource(new ImrError('no-index', 'There is no index.')) })
    const text = await (await app.request('/metrics')).text()
    expect(text).toContain('imr_index_built_timestamp_seconds 0')
    expect(text).not.toContain('imr_index_items{')
  })
})

describe('the log', () => {
  it('has one line for each request, with its id and without its question', async () => {
    const { app, lines } = testApp({ source: sourceOf(new FakeSearcher()) })
    const response = await app.request(path)
    expect(lines).toMatchObject([
      { requestId: response.headers.get('x-request-id'), method: 'GET', path: '/api/search', status: 200 },
    ])
    expect(JSON.stringify(lines)).not.toContain('Jane')
  })

  it('has the problem code of what failed', async () => {
    const { app, lines } = testApp({ source: sourceOf(new FakeSearcher()) })
    await app.request('/api/search')
    expect(lines).toMatchObject([{ status: 400, code: 'invalid-request' }])
  })

  it('has the question where it is asked for', async () => {
    const { app, lines } = testApp({ source: sourceOf(new FakeSearcher()), logQuestions: true })
    await app.request(path)
    expect(JSON.stringify(lines)).toContain('Jane')
  })
})
