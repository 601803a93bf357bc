import type { Server } from 'node:http'
import type { AddressInfo } from 'node:net'
import { createAdaptorServer } from '@hono/node-server'
import { ImrError, isSystemError } from '../errors.ts'

/** Where to listen. */
export interface ListenOptions {
  /** Name or address, for example `127.0.0.1` or `0.0.0.0`. */
  host: string
  /** 0 takes any free port. */
  port: number
}

/** A server that takes requests. */
export interface Listening {
  /** For people; the port is the real one. */
  url: string
  /** Takes no new requests, finishes those that run, and cuts off what still runs after `graceMs`. */
  stop(graceMs: number): Promise<void>
}

type Fetch = (request: Request, env: object) => Response | Promise<Response>

/**
 * Starts to listen.
 *
 * @throws ImrError `port-in-use`; `invalid-request` where the host or port cannot be listened on.
 */
export async function listen(fetch: Fetch, { host, port }: ListenOptions): Promise<Listening> {
  // `createAdaptorServer` makes a plain HTTP server unless told otherwise; its type does not say so.
  const server = createAdaptorServer({ fetch, hostname: host }) as Server
  await new Promise<void>((resolve, reject) => {
    server.once('error', (error) => reject(asImrError(error, host, port)))
    server.listen(port, host, resolve)
  })
  const { port: actual } = server.address() as AddressInfo
  return { url: `http://${host.includes(':') ? `[${host}]` : host}:${actual}`, stop: (graceMs) => stop(server, graceMs) }
}

/** How often connections that have become idle are looked for while stopping, in milliseconds. */
const SWEEP_MS = 50

function stop(server: Server, graceMs: number): Promise<void> {
  return new Promise((resolve) => {
    // A connection that is kept alive becomes idle after its last answer, and would hold the server up.
    const sweep = setInterval(() => server.closeIdleConnections(), SWEEP_MS)
    const cutOff = setTimeout(() => server.closeAllConnections(), graceMs)
    server.close(() => {
      clearInterval(sweep)
      clearTimeout(cutOff)
      resolve()
    })
  })
}

function asImrError(error: Error, host: string, port: number): Error {
  if (isSystemError(error, 'EADDRINUSE')) {
    return new ImrError('port-in-use', `Port ${port} of ${host} is in use by another program.`, {}, { cause: error })
  }
  if (isSystemError(error, 'EACCES')) {
    const detail = { parameter: 'port', allowed: 'a port above 1023, or one that this user may listen on' }
    return new ImrError('invalid-request', `This user may not listen on port ${port}.`, detail, { cause: error })
  }
  if (isSystemError(error, 'EADDRNOTAVAIL', 'ENOTFOUND', 'EAI_AGAIN')) {
    const detail = { parameter: 'host', allowed: 'a name or address of this machine' }
    return new ImrError('invalid-request', `${host} is no address of this machine.`, detail, { cause: error })
  }
  return error
}
