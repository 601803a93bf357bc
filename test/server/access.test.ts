import { describe, expect, it } from 'vitest'
import type { KeyRing } from '../../src/server/key-file.ts'
import { TokenBuckets } from '../../src/server/rate-limit.ts'
import { problemAnswer } from '../../src/server/schemas/status.ts'
import { FakeSearcher, sourceOf, testApp } from './fake-searcher.ts'

/** Opens for the key `right` alone. */
const RING: KeyRing = { identify: async (key) => (key === 'right' ? '0a1b2c3d' : null) }
const bearer = (key: string) => ({ headers: { Authorization: `Bearer ${key}` } })
const guarded = (options: Partial<Parameters<typeof testApp>[0]> = {}) =>
  testApp({ source: sourceOf(new FakeSearcher()), keys: RING, ...options })

describe('access', () => {
  it('lets a valid key in, whatever the case of the scheme', async () => {
    const { app } = guarded()
    expect((await app.request('/api/search?q=neck', bearer('right'))).status).toBe(200)
    expect((await app.request('/api/search?q=neck', { headers: { Authorization: 'bearer  right' } })).status).toBe(200)
  })

  it.each([
    {},
    bearer('wrong'),
    bearer(''),
    { headers: { Authorization: 'Basic right' } },
    { headers: { Authorization: 'right' } },
  ])('refuses %j', async (init) => {
    const response = await guarded().app.request('/api/search?q=neck', init)
    expect(response.status).toBe(401)
    expect(response.headers.get('www-authenticate')).toContain('Bearer')
    expect(problemAnswer.parse(await response.json()).code).toBe('unauthorized')
  })

  it.each([
    '/api/guidelines',
    '/api/overview',
    '/api/determinations/0/source',
    '/api/passages/x/similar',
    '/metrics',
    '/%61pi/search?q=neck',
    '/api',
    '/api/nothing',
  ])('guards %s', async (path) => {
    expect((await guarded().app.request(path)).status).toBe(401)
  })

  it.each(['/healthz', '/readyz', '/openapi.json'])('leaves %s open', async (path) => {
    expect((await guarded().app.request(path)).status).toBe(200)
  })

  it('names the key, and never the key itself, in the log', async () => {
    const { app, lines } = guarded()
    await app.request('/api/search?q=neck', bearer('right'))
    expect(lines[0]).toMatchObject({ key: '0a1b2c3d', path: '/api/search', status: 200 })
    expect(JSON.stringify(lines)).not.toContain('right')
  })
})

describe('rate limits', () => {
  it('answer 429 and when to try again', async () => {
    const { app } = guarded({ keys: null, limiter: new TokenBuckets(2, () => 0) })
    for (const status of [200, 200, 429]) expect((await app.request('/api/search?q=neck')).status).toBe(status)
    const response = await app.request('/api/search?q=neck')
    expect(response.headers.get('retry-after')).toBe('30')
    expect(problemAnswer.parse(await response.json()).code).toBe('rate-limited')
  })

  it('count keys apart from addresses, and wrong keys for their address', async () => {
    const { app } = guarded({ limiter: new TokenBuckets(2, () => 0) })
    for (const status of [401, 401, 429]) expect((await app.request('/api/search?q=neck', bearer('wrong'))).status).toBe(status)
    expect((await app.request('/api/search?q=neck', bearer('right'))).status).toBe(200)
  })

  it('do not count what costs nothing', async () => {
    const { app } = guarded({ limiter: new TokenBuckets(1, () => 0) })
    for (let request = 0; request < 5; request++) expect((await app.request('/healthz')).status).toBe(200)
  })
})
