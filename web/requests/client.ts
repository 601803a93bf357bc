import { failureOf, RequestFailure } from './failure.ts'

/** How long an answer may take before the page says so, in milliseconds. */
export const ANSWER_TIMEOUT = 15_000

/** A key to the server: empty where it asks for none, or a function that gives it for each request. */
export type ApiKey = string | (() => string | Promise<string>)

/** Asks one server. The base ends with `/` and may lie on another origin than the page. */
export class Client {
  readonly base: string
  readonly #key: ApiKey
  readonly #timeout: number

  constructor(base: string, key: ApiKey = '', timeout = ANSWER_TIMEOUT) {
    this.base = base.endsWith('/') ? base : `${base}/`
    this.#key = key
    this.#timeout = timeout
  }

  /** The absolute address of a path on the server, with parameters that are not empty. */
  address(path: string, parameters?: URLSearchParams): string {
    const query = parameters?.toString() ?? ''
    return new URL(path.replace(/^\//, '') + (query === '' ? '' : `?${query}`), this.base).href
  }

  /** The JSON answer, read whole. Throws `RequestFailure`, or an `AbortError` where `signal` aborts. */
  async json<T>(path: string, parameters: URLSearchParams | undefined, signal: AbortSignal): Promise<T> {
    return this.#ask(this.address(path, parameters), 'application/json', signal, (response) => response.json() as Promise<T>)
  }

  /** The text answer, under the same conditions as `json`. A byte order mark is kept, because spans count it. */
  async text(path: string, signal: AbortSignal): Promise<string> {
    const bytes = await this.#ask(this.address(path), 'text/plain', signal, (response) => response.arrayBuffer())
    return new TextDecoder('utf-8', { ignoreBOM: true }).decode(bytes)
  }

  /** The bytes of a file, under the same conditions as `json`; but once they come, they may take their time. */
  async blob(path: string, signal: AbortSignal): Promise<Blob> {
    return this.#ask(this.address(path), '*/*', signal, (response, limit) => {
      limit.lift()
      return response.blob()
    })
  }

  /** One time limit holds for the whole of an answer, its body included, unless `read` lifts it. */
  async #ask<T>(
    address: string,
    accept: string,
    signal: AbortSignal,
    read: (response: Response, limit: TimeLimit) => Promise<T>,
  ): Promise<T> {
    const key = typeof this.#key === 'string' ? this.#key : await this.#key()
    const limit = new TimeLimit(this.#timeout)
    const failed = (kind: 'away' | 'unready', detail: string) => (cause: unknown) => {
      if (signal.aborted) throw cause
      if (limit.signal.aborted) throw new RequestFailure('slow', 'The answer took too long.')
      throw new RequestFailure(kind, detail)
    }
    try {
      const response = await fetch(address, {
        headers: key === '' ? { accept } : { accept, authorization: `Bearer ${key}` },
        credentials: 'same-origin',
        signal: AbortSignal.any([signal, limit.signal]),
      }).catch(failed('away', 'The server could not be reached.'))
      if (response.ok) return await read(response, limit).catch(failed('unready', 'The answer could not be read.'))
      const problem: unknown = await response.json().catch(() => null)
      signal.throwIfAborted()
      throw failureOf(response.status, problem)
    } finally {
      limit.lift()
    }
  }
}

/** Aborts its signal after a time, in milliseconds, unless it is lifted before. */
class TimeLimit {
  readonly #controller = new AbortController()
  readonly #timer: ReturnType<typeof setTimeout>

  constructor(milliseconds: number) {
    this.#timer = setTimeout(() => this.#controller.abort(), milliseconds)
  }

  get signal(): AbortSignal {
    return this.#controller.signal
  }

  lift(): void {
    clearTimeout(this.#timer)
  }
}
