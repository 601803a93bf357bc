import type { Server } from 'node:http'
import type { AddressInfo } from 'node:net'
import type { Duplex } from 'node:stream'
import { createAdaptorServer } from '@hono/node-server'
import { ImrError, isSystemError } from '../errors.ts'
import { malformed } from './problem.ts'

/** Where to listen. */
export interface ListenOptions {
  /** Name or address, for example `127.0.0.1` or `0.0.0.0`. */
  host: string
  /** 0 takes any free port. */
  port: number
  /** How long an answer may take, in milliseconds: a connection that waits for one is not idle. */
  answerMs?: number
}

/** A server that takes requests. */
export interface Listening {
  /** For people; the port is the real one. */
  url: string
  /** Takes no new requests, finishes those that run, and cuts off what still runs after `graceMs`. */
  stop(graceMs: number): Promise<void>
}

type Fetch = (request: Request, env: object) => Response | Promise<Response>

/** A question of 2,000 characters takes up to 18 kB as UTF-8 in percent-encoding. */
const MAX_HEADER_BYTES = 32 * 1024
/** Clients that send or read slower than this are cut off, in milliseconds. */
const HEADERS_MS = 10_000
const REQUEST_MS = 15_000
const IDLE_MS = 30_000
/** Longer than an answer may take, so that who waits is told that it took too long. */
const GRACE_MS = 5000
const CHECK_MS = 1000
/** Longer than proxies keep a connection, which would else send a request just as this side closes it. */
const KEEP_ALIVE_MS = 75_000

/**
 * Starts to listen.
 *
 * @throws ImrError `port-in-use`; `invalid-request` where the host or port cannot be listened on.
 */
export async function listen(fetch: Fetch, { host, port, answerMs = 0 }: ListenOptions): Promise<Listening> {
  const serverOptions = {
    maxHeaderSize: MAX_HEADER_BYTES,
    headersTimeout: HEADERS_MS,
    requestTimeout: REQUEST_MS,
    connectionsCheckingInterval: CHECK_MS,
    keepAliveTimeout: KEEP_ALIVE_MS,
  }
  // `createAdaptorServer` makes a plain HTTP server unless told otherwise; its type does not say so.
  const server = createAdaptorServer({ fetch, hostname: host, serverOptions }) as Server
  server.setTimeout(Math.max(IDLE_MS, answerMs + GRACE_MS))
  server.on('clientError', refuse)
  await new Promise<void>((resolve, reject) => {
    server.once('error', (error) => reject(asImrError(error, host, port)))
    server.listen(port, host, resolve)
  })
  const { port: actual } = server.address() as AddressInfo
  return { url: `http://${host.includes(':') ? `[${host}]` : host}:${actual}`, stop: (graceMs) => stop(server, graceMs) }
}

const REFUSALS: Record<string, [status: string, detail: string]> = {
  HPE_HEADER_OVERFLOW: ['431 Request Header Fields Too Large', `The address and headers may have ${MAX_HEADER_BYTES} bytes.`],
  ERR_HTTP_REQUEST_TIMEOUT: ['408 Request Timeout', 'The request took too long to arrive.'],
}

/** Answers what is no HTTP request, or none that is taken, before the connection is closed. */
function refuse(error: NodeJS.ErrnoException, socket: Duplex): void {
  if (!socket.writable || error.code === 'ECONNRESET') {
    socket.destroy()
    return
  }
  const [status, detail] = REFUSALS[error.code ?? ''] ?? [
    '400 Bad Request',
    'This is no HTTP request that the server understands.',
  ]
  const body = JSON.stringify(malformed(Number(status.slice(0, 3)), detail))
  socket.end(
    `HTTP/1.1 ${status}\r\nContent-Type: application/problem+json\r\nContent-Length: ${Buffer.byteLength(body)}\r\n` +
      `X-Content-Type-Options: nosniff\r\nConnection: close\r\n\r\n${body}`,
  )
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
