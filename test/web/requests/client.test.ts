import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http'
import type { AddressInfo } from 'node:net'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { Client } from '../../../web/requests/client.ts'

describe('the client', () => {
  let server: Server
  let origin: string
  let respond: (request: IncomingMessage, response: ServerResponse) => void
  const never = new AbortController().signal

  beforeEach(async () => {
    server = createServer((request, response) => respond(request, response))
    await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
    origin = `http://127.0.0.1:${(server.address() as AddressInfo).port}`
  })
  afterEach(async () => {
    server.closeAllConnections()
    await new Promise((resolve) => server.close(resolve))
  })

  it.each([
    ['https://host', '/api/x', 'https://host/api/x'],
    ['https://host/imr/', 'api/x', 'https://host/imr/api/x'],
    ['https://host/imr', '/api/x', 'https://host/imr/api/x'],
  ])('asks below its base: %s and %s', (base, path, address) => {
    expect(new Client(base).address(path)).toBe(address)
    expect(new Client(base).address(path, new URLSearchParams({ q: 'a b' }))).toBe(`${address}?q=a+b`)
  })

  it('keeps the byte order mark of a text, because spans count it', async () => {
    respond = (_, response) => response.end(Buffer.from('\uFEFFCASE'))
    expect(await new Client(origin).text('text', never)).toBe('\uFEFFCASE')
  })

  it('sends its key, given as text or by a function, and none where it has none', async () => {
    const sent: (string | undefined)[] = []
    respond = (request, response) => {
      sent.push(request.headers.authorization)
      response.end('{}')
    }
    for (const key of ['', 'abc', () => Promise.resolve('def')]) await new Client(origin, key).json('x', undefined, never)
    expect(sent).toEqual([undefined, 'Bearer abc', 'Bearer def'])
  })

  it('gives a problem as a failure with its code', async () => {
    respond = (_, response) =>
      response.writeHead(503).end(JSON.stringify({ code: 'no-index', detail: 'No.', advice: 'Build one.' }))
    await expect(new Client(origin).json('x', undefined, never)).rejects.toMatchObject({
      kind: 'unready',
      code: 'no-index',
      message: 'No.',
      advice: 'Build one.',
    })
  })

  it('tells a slow server from one that is away, and from an answer that makes no sense', async () => {
    respond = () => {}
    await expect(new Client(origin, '', 50).json('x', undefined, never)).rejects.toMatchObject({ kind: 'slow' })
    respond = (_, response) => response.end('<html>')
    await expect(new Client(origin).json('x', undefined, never)).rejects.toMatchObject({ kind: 'unready' })
    await expect(new Client('http://127.0.0.1:1').json('x', undefined, never)).rejects.toMatchObject({ kind: 'away' })
  })

  it('passes an abort on as an abort, not as a failure of the server', async () => {
    respond = () => {}
    const controller = new AbortController()
    const answer = new Client(origin).json('x', undefined, controller.signal)
    controller.abort()
    await expect(answer).rejects.toMatchObject({ name: 'AbortError' })
  })

  describe.each<[string, (client: Client, signal: AbortSignal) => Promise<unknown>]>([
    ['JSON', (client, signal) => client.json('x', undefined, signal)],
    ['a text', (client, signal) => client.text('x', signal)],
    ['bytes', (client, signal) => client.blob('x', signal)],
  ])('that has begun to read %s', (_, read) => {
    let begun: Promise<ServerResponse>

    beforeEach(() => {
      begun = new Promise((resolve) => {
        respond = (_, response) => {
          response.writeHead(200, { 'content-length': 100 }).write('{', () => resolve(response))
        }
      })
    })

    it('tells of an answer that breaks off as one that may come whole later', async () => {
      void begun.then((response) => response.destroy())
      await expect(read(new Client(origin), never)).rejects.toMatchObject({ name: 'RequestFailure', kind: 'unready' })
    })

    it('passes an abort on as an abort', async () => {
      const controller = new AbortController()
      void begun.then(() => setTimeout(() => controller.abort(), 50))
      await expect(read(new Client(origin), controller.signal)).rejects.toMatchObject({ name: 'AbortError' })
    })
  })

  it('tells of an answer that does not end in time as slow, but lets a file that comes take its time', async () => {
    respond = (_, response) => {
      response.writeHead(200, { 'content-length': 2 }).write('{')
      setTimeout(() => response.end('}'), 600)
    }
    const client = new Client(origin, '', 200)
    for (const answer of [client.json('x', undefined, never), client.text('x', never)]) {
      await expect(answer).rejects.toMatchObject({ name: 'RequestFailure', kind: 'slow' })
    }
    expect(await (await client.blob('x', never)).text()).toBe('{}')
  })
})
