import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { FakeSearcher, sourceOf, testApp } from '../fake-searcher.ts'

let dir: string
beforeAll(() => {
  dir = mkdtempSync(join(tmpdir(), 'imr-page-'))
  const webDir = join(dir, 'web')
  mkdirSync(join(webDir, 'assets'), { recursive: true })
  writeFileSync(join(dir, 'secret.txt'), 'secret')
  writeFileSync(join(webDir, 'index.html'), '<!doctype html><title>IMR Search</title>')
  writeFileSync(join(webDir, 'widget.js'), 'export {}')
  writeFileSync(join(webDir, 'notes.unknown'), 'not for serving')
  writeFileSync(join(webDir, 'assets', 'page-Ab1_-xyZ.js'), 'export {}')
})
afterAll(() => rmSync(dir, { recursive: true }))

const INTRANET = 'https://intranet.example'
const get = (path: string, headers: Record<string, string> = {}) =>
  testApp({ source: sourceOf(new FakeSearcher()), webDir: join(dir, 'web'), allowedOrigins: [INTRANET] }).app.request(path, {
    headers,
  })

describe('the page', () => {
  it.each(['/', '/determinations/0123456789abcdef', '/guidelines', '/guidelines/mtus.chronic-pain', '/about', '/index.html'])(
    'serves %s',
    async (path) => {
      const response = await get(path)
      expect(response.status).toBe(200)
      expect(response.headers.get('content-type')).toBe('text/html; charset=utf-8')
      expect(response.headers.get('cache-control')).toBe('no-cache')
      expect(await response.text()).toContain('IMR Search')
    },
  )

  it('lets browsers keep files whose name has a content hash', async () => {
    const response = await get('/assets/page-Ab1_-xyZ.js')
    expect(response.headers.get('cache-control')).toContain('immutable')
    expect(response.headers.get('content-type')).toBe('text/javascript; charset=utf-8')
  })

  it('answers 304 to who has the file already', async () => {
    const etag = (await get('/')).headers.get('etag')!
    const response = await get('/', { 'If-None-Match': etag })
    expect(response.status).toBe(304)
    expect(await response.text()).toBe('')
  })

  it.each(['/', '/widget.js', '/assets/page-Ab1_-xyZ.js'])('puts the same headers on %s and on its 304', async (path) => {
    const whole = await get(path)
    const known = await get(path, { 'If-None-Match': `"other", ${whole.headers.get('etag')}` })
    expect([whole.status, known.status]).toEqual([200, 304])
    for (const { headers } of [whole, known]) {
      expect(headers.get('content-security-policy')).toContain("default-src 'none'")
      expect(headers.get('x-content-type-options')).toBe('nosniff')
      expect(headers.get('referrer-policy')).toBe('no-referrer')
      expect(headers.get('cross-origin-opener-policy')).toBe('same-origin')
      expect(headers.get('permissions-policy')).toContain('camera=()')
      expect(headers.get('cross-origin-resource-policy')).toBe('same-origin')
      expect(headers.get('cache-control')).toBe(whole.headers.get('cache-control'))
      expect(headers.get('etag')).toBe(whole.headers.get('etag'))
      expect(headers.get('vary')).toContain('Origin')
      expect(headers.get('x-request-id')).not.toBeNull()
    }
  })

  it('lets pages of allowed origins load the widget, and pages of no other', async () => {
    const etag = (await get('/widget.js')).headers.get('etag')!
    for (const [status, more] of [
      [200, {}],
      [304, { 'If-None-Match': etag }],
    ] as const) {
      const response = await get('/widget.js', { Origin: INTRANET, ...more })
      expect(response.status).toBe(status)
      expect(response.headers.get('access-control-allow-origin')).toBe(INTRANET)
      expect(response.headers.get('cross-origin-resource-policy')).toBe('cross-origin')
    }
    const refused = await get('/widget.js', { Origin: 'https://other.example' })
    expect(refused.status).toBe(403)
    expect(refused.headers.get('access-control-allow-origin')).toBeNull()
  })

  it.each([
    '/../secret.txt',
    '/..%2fsecret.txt',
    '/%2e%2e/secret.txt',
    '/assets/../../secret.txt',
    '/notes.unknown',
    '/assets',
    '/a/b',
  ])('has nothing at %s', async (path) => {
    const response = await get(path)
    expect(response.status).toBe(404)
    expect(await response.text()).not.toContain('secret"')
  })
})

describe('an address that there is nothing at', () => {
  const BROWSER = 'text/html,application/xhtml+xml,application/xml;q=0.9,image/avif,*/*;q=0.8'

  it.each(['/foo', '/assets-like', '/assets/gone-Ab1_-xyZ.js', '/about/more', '/a/b'])(
    'is a page for browsers: %s',
    async (path) => {
      const response = await get(path, { Accept: BROWSER })
      expect(response.status).toBe(404)
      expect(response.headers.get('content-type')).toBe('text/html; charset=utf-8')
      expect(response.headers.get('cache-control')).toBe('no-store')
      expect(response.headers.get('vary')).toMatch(/\bAccept\b(?!-)/u)
      expect(await response.text()).toContain('IMR Search')
    },
  )

  it.each([
    ['/foo', '*/*'],
    ['/foo', 'application/json'],
    ['/foo', 'application/json, text/html;q=0.5'],
    ['/api', BROWSER],
    ['/api/foo', BROWSER],
  ])('is a problem for programs: %s with Accept %s', async (path, accept) => {
    const response = await get(path, { Accept: accept })
    expect(response.status).toBe(404)
    expect(response.headers.get('content-type')).toBe('application/problem+json')
  })

  it('is a problem where nothing is said about what is accepted', async () => {
    expect((await get('/foo')).headers.get('content-type')).toBe('application/problem+json')
  })
})

describe('a server without a built page', () => {
  it('still serves the interface', async () => {
    const { app } = testApp({ source: sourceOf(new FakeSearcher()), webDir: join(dir, 'missing') })
    expect((await app.request('/')).status).toBe(404)
    expect((await app.request('/api/search?q=neck')).status).toBe(200)
  })
})
