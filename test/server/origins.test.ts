import { describe, expect, it } from 'vitest'
import { problemAnswer } from '../../src/server/schemas/status.ts'
import { FakeSearcher, sourceOf, testApp } from './fake-searcher.ts'

const INTRANET = 'https://intranet.example'
const request = (headers: Record<string, string>, init: RequestInit = {}, localOnly = false) =>
  testApp({ source: sourceOf(new FakeSearcher()), allowedOrigins: [INTRANET], localOnly }).app.request('/api/search?q=neck', {
    ...init,
    headers,
  })

describe('origins', () => {
  it('gives an allowed origin what it needs to read the answer', async () => {
    const { status, headers } = await request({ Origin: INTRANET })
    expect(status).toBe(200)
    expect(headers.get('access-control-allow-origin')).toBe(INTRANET)
    expect(headers.get('cross-origin-resource-policy')).toBe('cross-origin')
    expect(headers.get('access-control-expose-headers')).toContain('Retry-After')
    expect(headers.get('vary')).toContain('Origin')
  })

  it('lets an allowed origin read errors too', async () => {
    const { app } = testApp({ source: sourceOf(new FakeSearcher()), allowedOrigins: [INTRANET] })
    const { status, headers } = await app.request('/api/search', { headers: { Origin: INTRANET } })
    expect(status).toBe(400)
    expect(headers.get('access-control-allow-origin')).toBe(INTRANET)
  })

  it.each([
    'https://other.example',
    'http://intranet.example',
    'https://intranet.example:8443',
    'https://intranet.example.evil.example',
    'null',
    'x',
  ])('refuses the origin %s', async (origin) => {
    const response = await request({ Origin: origin, Host: 'imr.example' })
    expect(response.status).toBe(403)
    expect(response.headers.get('access-control-allow-origin')).toBeNull()
    expect(response.headers.get('cross-origin-resource-policy')).toBe('same-origin')
    expect(problemAnswer.parse(await response.json()).code).toBe('forbidden')
  })

  it('lets its own page in, also where a proxy speaks TLS for it', async () => {
    expect((await request({ Origin: 'https://imr.example', Host: 'imr.example' })).status).toBe(200)
    expect((await request({ Host: 'imr.example' })).status).toBe(200)
  })

  it('answers a preflight without asking for a key', async () => {
    const { status, headers } = await request({ Origin: INTRANET, 'Access-Control-Request-Method': 'GET' }, { method: 'OPTIONS' })
    expect(status).toBe(204)
    expect(headers.get('access-control-allow-headers')).toContain('Authorization')
    expect(headers.get('access-control-allow-methods')).toBe('GET, HEAD')
    expect((await request({ Origin: 'https://other.example' }, { method: 'OPTIONS' })).status).toBe(403)
  })
})

describe('a server for this machine alone', () => {
  it.each(['localhost:8080', '127.0.0.1:8080', '[::1]:8080', 'LOCALHOST', 'intranet.example'])('answers to %s', async (host) => {
    expect((await request({ Host: host }, {}, true)).status).toBe(200)
  })

  it.each(['evil.example', 'localhost.evil.example', '127.0.0.1.evil.example', '10.0.0.1'])(
    'does not answer to %s',
    async (host) => {
      expect((await request({ Host: host }, {}, true)).status).toBe(403)
    },
  )
})
