import { connect } from 'node:net'
import { afterAll, beforeAll, expect, it } from 'vitest'
import { type Listening, listen } from '../../src/server/listen.ts'
import { FakeSearcher, sourceOf, testApp } from '../server/fake-searcher.ts'

let server: Listening
beforeAll(async () => {
  server = await listen(testApp({ source: sourceOf(new FakeSearcher()) }).app.fetch, { host: '127.0.0.1', port: 0 })
})
afterAll(() => server.stop(0))

/** Sends one byte a second and gives what comes back until the server hangs up. */
function drip(text: string): Promise<string> {
  return new Promise((resolve) => {
    const socket = connect(Number(new URL(server.url).port), '127.0.0.1')
    let [sent, answer] = [0, '']
    const timer = setInterval(() => socket.write(text[sent++ % text.length]!), 1000)
    socket.on('data', (data) => {
      answer += data
    })
    // A write that crosses the server's end of the connection fails; the answer has come by then.
    socket.on('error', () => socket.destroy())
    socket.on('close', () => {
      clearInterval(timer)
      resolve(answer)
    })
  })
}

it('cuts off clients that never come to an end, and answers others meanwhile', async () => {
  const slow = Promise.all([drip('GET /healthz HTTP/1.1\r\nX-A: b\r\n'), ...Array.from({ length: 50 }, () => drip('X-A: b\r\n'))])
  expect((await fetch(`${server.url}/healthz`)).status).toBe(200)
  const [first] = await slow
  expect(first === '' || first!.startsWith('HTTP/1.1 408 ')).toBe(true)
  expect((await fetch(`${server.url}/healthz`)).status).toBe(200)
})
