import { connect } from 'node:net'
import { describe, expect, it } from 'vitest'
import { listen } from '../../src/server/listen.ts'

const HOST = '127.0.0.1'
const hello = () => new Response('hello')

describe('listen', () => {
  it('takes requests at the address that it gives', async () => {
    const server = await listen(hello, { host: HOST, port: 0 })
    expect(await (await fetch(server.url)).text()).toBe('hello')
    await server.stop(0)
    await expect(fetch(server.url)).rejects.toThrow()
  })

  it('keeps a connection longer than a proxy before it does', async () => {
    const server = await listen(hello, { host: HOST, port: 0 })
    const { headers } = await fetch(server.url)
    expect(Number(/timeout=(\d+)/.exec(headers.get('keep-alive')!)![1])).toBeGreaterThan(60)
    await server.stop(0)
  })

  it('says that a port is in use', async () => {
    const server = await listen(hello, { host: HOST, port: 0 })
    const port = Number(new URL(server.url).port)
    await expect(listen(hello, { host: HOST, port })).rejects.toMatchObject({
      code: 'port-in-use',
      message: expect.stringContaining(`${port}`),
    })
    await server.stop(0)
  })

  it('says that an address is not of this machine', async () => {
    await expect(listen(hello, { host: '203.0.113.1', port: 0 })).rejects.toMatchObject({
      code: 'invalid-request',
      detail: { parameter: 'host' },
    })
  })

  it('finishes what runs before it stops', async () => {
    let answer = (_text: string) => {}
    const text = new Promise<string>((resolve) => {
      answer = resolve
    })
    let began = () => {}
    const running = new Promise<void>((resolve) => {
      began = resolve
    })
    const slow = async () => {
      began()
      return new Response(await text)
    }
    const server = await listen(slow, { host: HOST, port: 0 })
    const response = fetch(server.url)
    await running
    const stopped = server.stop(10_000)
    answer('done')
    expect(await (await response).text()).toBe('done')
    await stopped
  })

  it('cuts off what still runs after the time of grace', async () => {
    const server = await listen(() => new Promise<Response>(() => {}), { host: HOST, port: 0 })
    const response = fetch(server.url)
    const refused = expect(response).rejects.toThrow()
    await new Promise((resolve) => setTimeout(resolve, 50))
    await server.stop(10)
    await refused
  })

  it('does not wait for connections that ask nothing', async () => {
    const server = await listen(hello, { host: HOST, port: 0 })
    const socket = connect(Number(new URL(server.url).port), HOST)
    await new Promise((resolve) => socket.once('connect', resolve))
    await server.stop(100)
    socket.destroy()
  })
})
