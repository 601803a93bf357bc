import { gunzipSync } from 'node:zlib'
import { describe, expect, it } from 'vitest'
import { FakeSearcher, sourceOf, testApp } from './fake-searcher.ts'

const etagOf = async (app: ReturnType<typeof testApp>['app'], path: string) => (await app.request(path)).headers.get('etag')!

describe('answers that a client has already', () => {
  it('are known by index, question and edition', async () => {
    const searcher = new FakeSearcher()
    const source = sourceOf(searcher)
    const { app } = testApp({ source })
    const etag = await etagOf(app, '/api/search?q=neck')
    expect(await etagOf(app, '/api/search?q=neck')).toBe(etag)
    expect(await etagOf(app, '/api/search?q=knee')).not.toBe(etag)
    expect(await etagOf(testApp({ source, edition: 'without model' }).app, '/api/search?q=neck')).not.toBe(etag)
    searcher.summary.fingerprint = 'fedcba9876543210'
    expect(await etagOf(app, '/api/search?q=neck')).not.toBe(etag)
  })

  it('cost no search', async () => {
    const searcher = new FakeSearcher()
    const { app } = testApp({ source: sourceOf(searcher) })
    const etag = await etagOf(app, '/api/search?q=neck')
    const response = await app.request('/api/search?q=neck', { headers: { 'If-None-Match': `"other", ${etag}` } })
    expect(response.status).toBe(304)
    expect(response.headers.get('etag')).toBe(etag)
    expect(await response.text()).toBe('')
    expect(searcher.asked).toHaveLength(1)
  })

  it('are not kept where meaning was off, since it may be back the next time', async () => {
    const searcher = new FakeSearcher()
    searcher.notices.push({ code: 'meaning-off', message: 'Meaning search is off.' })
    const { headers } = await testApp({ source: sourceOf(searcher) }).app.request('/api/search?q=neck')
    expect(headers.get('cache-control')).toBe('no-store')
    expect(headers.get('etag')).toBeNull()
  })

  it('are kept by the client alone', async () => {
    const { app } = testApp({ source: sourceOf(new FakeSearcher()) })
    expect((await app.request('/api/search?q=neck')).headers.get('cache-control')).toBe('private, no-cache')
    expect((await app.request('/api/search')).headers.get('cache-control')).toBe('no-store')
    expect((await app.request('/api/search')).headers.get('etag')).toBeNull()
  })
})

describe('compression', () => {
  it('is used where the client takes it', async () => {
    const { app } = testApp({ source: sourceOf(new FakeSearcher()) })
    const response = await app.request('/openapi.json', { headers: { 'Accept-Encoding': 'gzip' } })
    expect(response.headers.get('content-encoding')).toBe('gzip')
    const text = await new Response(response.body!.pipeThrough(new DecompressionStream('gzip'))).text()
    expect(JSON.parse(text).openapi).toBe('3.1.0')
    expect((await app.request('/openapi.json')).headers.get('content-encoding')).toBeNull()
  })

  it('leaves what is said as it is', async () => {
    const { app } = testApp({ source: sourceOf(new FakeSearcher()), allowedOrigins: ['https://intranet.example'] })
    const ask = (encoding: string) =>
      app.request('/api/search?q=neck', { headers: { 'Accept-Encoding': encoding, Origin: 'https://intranet.example' } })
    const packed = await ask('gzip, deflate, br')
    expect(packed.headers.get('content-encoding')).toBe('gzip')
    expect(packed.headers.get('vary')).toMatch(/Origin.*Accept-Encoding/)
    const text = gunzipSync(await packed.arrayBuffer()).toString()
    for (const encoding of ['identity', 'gzip;q=0', '']) {
      const plain = await ask(encoding)
      expect(plain.headers.get('content-encoding'), encoding).toBeNull()
      expect(plain.headers.get('vary')).toMatch(/Accept-Encoding/)
      expect(await plain.text()).toBe(text)
    }
  })

  it('is spared who asks from this machine, but no proxy on it', async () => {
    const { app } = testApp({ source: sourceOf(new FakeSearcher()) })
    const encodingOf = async (path: string, remoteAddress: string, headers: Record<string, string>) => {
      const init = { headers: { 'Accept-Encoding': 'gzip', ...headers } }
      return (await app.request(path, init, { incoming: { socket: { remoteAddress } } })).headers.get('content-encoding')
    }
    for (const path of ['/api/search?q=neck', '/openapi.json']) {
      for (const local of ['127.0.0.1', '::1', '::ffff:127.0.0.1']) expect(await encodingOf(path, local, {}), local).toBeNull()
      expect(await encodingOf(path, '192.0.2.1', {})).toBe('gzip')
      for (const header of ['X-Forwarded-For', 'Forwarded', 'Via'])
        expect(await encodingOf(path, '127.0.0.1', { [header]: '192.0.2.1' }), header).toBe('gzip')
    }
  })
})

describe('a base path', () => {
  it('is taken off where the proxy has not done so', async () => {
    const { app } = testApp({ source: sourceOf(new FakeSearcher()), basePath: '/imr' })
    expect((await app.request('/imr/api/search?q=neck')).status).toBe(200)
    expect((await app.request('/api/search?q=neck')).status).toBe(200)
    expect((await app.request('/imr2/api/search?q=neck')).status).toBe(404)
    const document = (await (await app.request('/imr/openapi.json')).json()) as { servers: unknown }
    expect(document.servers).toEqual([{ url: '/imr' }])
  })
})
