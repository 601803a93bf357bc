import { connect } from 'node:net'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { type Listening, listen } from '../../src/server/listen.ts'
import { FakeSearcher, sourceOf, testApp } from './fake-searcher.ts'

let server: Listening
beforeAll(async () => {
  server = await listen(testApp({ source: sourceOf(new FakeSearcher()) }).app.fetch, { host: '127.0.0.1', port: 0 })
})
afterAll(() => server.stop(0))

/** Sends bytes as they are and gives all that comes back. */
function send(bytes: string): Promise<string> {
  return new Promise((resolve, reject) => {
    const socket = connect(Number(new URL(server.url).port), '127.0.0.1', () => socket.end(bytes))
    let answer = ''
    socket.on('data', (data) => {
      answer += data
    })
    socket.on('close', () => resolve(answer))
    socket.on('error', reject)
  })
}

const HOST = 'Host: 127.0.0.1\r\n'

describe('what is no good request', () => {
  it.each([
    ['no HTTP', 'hello\r\n\r\n', 400],
    ['a broken first line', 'GET\r\n\r\n', 400],
    ['two lengths', `GET /healthz HTTP/1.1\r\n${HOST}Content-Length: 1\r\nContent-Length: 2\r\n\r\n`, 400],
    ['length and chunks at once', `GET /healthz HTTP/1.1\r\n${HOST}Content-Length: 1\r\nTransfer-Encoding: chunked\r\n\r\n`, 400],
    ['a header with a line break of its own', `GET /healthz HTTP/1.1\r\n${HOST}X-A: b\nSet-Cookie x\r\n\r\n`, 400],
    ['headers without end', `GET /healthz HTTP/1.1\r\n${HOST}X-A: ${'a'.repeat(40_000)}\r\n\r\n`, 431],
    ['an address without end', `GET /api/search?q=${'a'.repeat(40_000)} HTTP/1.1\r\n${HOST}\r\n`, 431],
    ['a body', `GET /healthz HTTP/1.1\r\n${HOST}Content-Length: 5\r\n\r\nhello`, 400],
    ['a chunked body', `GET /healthz HTTP/1.1\r\n${HOST}Transfer-Encoding: chunked\r\n\r\n5\r\nhello\r\n0\r\n\r\n`, 400],
    ['a write', `POST /api/search HTTP/1.1\r\n${HOST}Content-Length: 0\r\nConnection: close\r\n\r\n`, 405],
    ['a trace', `TRACE /healthz HTTP/1.1\r\n${HOST}Connection: close\r\n\r\n`, 405],
    ['a way out of the folder', `GET /../../etc/passwd HTTP/1.1\r\n${HOST}Connection: close\r\n\r\n`, 404],
    ['a way out in disguise', `GET /assets/..%2f..%2fpackage.json HTTP/1.1\r\n${HOST}Connection: close\r\n\r\n`, 404],
    ['a broken escape', `GET /api/determinations/%E0%A4%A HTTP/1.1\r\n${HOST}Connection: close\r\n\r\n`, 404],
    ['another server', `GET http://other.example/healthz2 HTTP/1.1\r\n${HOST}Connection: close\r\n\r\n`, 404],
    ['a tunnel', `CONNECT other.example:443 HTTP/1.1\r\n${HOST}\r\n`, 0],
  ])('%s', async (_what, bytes, status) => {
    const answer = await send(bytes)
    if (status === 0) return expect(answer).toBe('')
    expect(answer).toMatch(new RegExp(`^HTTP/1.1 ${status} `))
    expect(answer).toContain('application/problem+json')
    expect(answer).not.toMatch(/ {4}at |node_modules|\/src\/|Set-Cookie/)
  })

  it('has no host', async () => {
    expect(await send('GET /healthz HTTP/1.1\r\n\r\n')).toMatch(/^HTTP\/1.1 400 /)
  })

  it('leaves the server alive', async () => {
    expect((await fetch(`${server.url}/healthz`)).status).toBe(200)
  })

  it('is not a question of 2,000 characters in any script', async () => {
    const response = await fetch(`${server.url}/api/search?q=${encodeURIComponent('痛'.repeat(2000))}`)
    expect(response.status).toBe(200)
  })
})
