import { describe, expect, it } from 'vitest'
import { ImrError } from '../../src/errors.ts'
import { problemAnswer } from '../../src/server/schemas/status.ts'
import { brokenSource, FakeSearcher, sourceOf, testApp } from './fake-searcher.ts'

const fake = () => testApp({ source: sourceOf(new FakeSearcher()) })

describe('errors', () => {
  it('answers with a problem that says what to do', async () => {
    const { app } = testApp({ source: brokenSource(new ImrError('no-index', 'There is no index.')) })
    const response = await app.request('/api/search?q=pain')
    expect(response.status).toBe(503)
    expect(response.headers.get('content-type')).toBe('application/problem+json')
    const problem = problemAnswer.parse(await response.json())
    expect(problem).toMatchObject({ code: 'no-index', status: 503, instance: '/api/search' })
    expect(problem.advice).toContain('npx imr-search index')
    expect(problem.requestId).toBe(response.headers.get('x-request-id'))
  })

  it('keeps the words of an unexpected failure to itself and reports it', async () => {
    const failure = new Error('cannot read /secret/place')
    const { app, faults } = testApp({ source: brokenSource(failure) })
    const response = await app.request('/api/search?q=pain')
    expect(response.status).toBe(500)
    const body = await response.text()
    expect(body).toContain('internal-error')
    expect(body).not.toContain('secret')
    expect(faults()).toMatchObject([{ err: { message: failure.message } }])
  })

  it('treats an error that no client can meet as internal', async () => {
    const { app, faults } = testApp({ source: brokenSource(new ImrError('file-unreadable', '/secret/place')) })
    const response = await app.request('/api/search?q=pain')
    expect(response.status).toBe(500)
    expect(await response.text()).not.toContain('secret')
    expect(faults()).toHaveLength(1)
  })

  it('answers unknown addresses, of the interface and beside it', async () => {
    for (const path of ['/api/nothing', '/nothing', '/api', '/../package.json', '/%2e%2e/package.json', '/%']) {
      const response = await fake().app.request(path)
      expect(response.status, path).toBe(404)
      expect(problemAnswer.parse(await response.json()).code).toBe('not-found')
    }
  })

  it('refuses to be written to', async () => {
    for (const method of ['POST', 'PUT', 'DELETE', 'PATCH', 'TRACE2']) {
      const response = await fake().app.request('/api/search?q=pain', { method })
      expect(response.status, method).toBe(405)
      expect(response.headers.get('allow')).toBe('GET, HEAD, OPTIONS')
      expect(problemAnswer.parse(await response.json()).code).toBe('method-not-allowed')
    }
  })
})

describe('headers', () => {
  it('carries the security headers on answers and on errors', async () => {
    for (const path of ['/healthz', '/api/search?q=pain', '/api/search', '/nothing']) {
      const { headers } = await fake().app.request(path)
      const policy = headers.get('content-security-policy')
      expect(policy, path).toContain("default-src 'none'")
      expect(policy).toContain("frame-ancestors 'none'")
      expect(policy).not.toContain('unsafe')
      expect(headers.get('x-content-type-options')).toBe('nosniff')
      expect(headers.get('referrer-policy')).toBe('no-referrer')
      expect(headers.get('cross-origin-resource-policy')).toBe('same-origin')
    }
  })

  it('takes a request id from a proxy only where it is harmless', async () => {
    const kept = await fake().app.request('/healthz', { headers: { 'X-Request-Id': 'proxy-7' } })
    expect(kept.headers.get('x-request-id')).toBe('proxy-7')
    const replaced = await fake().app.request('/healthz', { headers: { 'X-Request-Id': '<script>alert(1)</script>' } })
    expect(replaced.headers.get('x-request-id')).toMatch(/^[0-9a-f-]{36}$/)
  })
})

describe('health', () => {
  it('lives without an index', async () => {
    const { app } = testApp({ source: brokenSource(new ImrError('no-index', 'There is no index.')) })
    expect((await app.request('/healthz')).status).toBe(200)
    expect((await app.request('/readyz')).status).toBe(503)
  })

  it('is ready with an index, and says which', async () => {
    const response = await fake().app.request('/readyz')
    expect(response.status).toBe(200)
    expect(await response.json()).toMatchObject({ status: 'ready', index: { fingerprint: '0123456789abcdef', letters: 1 } })
  })
})
