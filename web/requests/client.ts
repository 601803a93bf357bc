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

  /** The bytes of an answer, under the same conditions as `json`. */
  async blob(path: string, signal: AbortSignal): Promise<Blob> {
    return this.#ask(this.address(path), '*/*', signal, (response) => response.blob())
  }

  /** One time limit holds for the whole of an answer, its body included. */
  async #ask<T>(address: string, accept: string, signal: AbortSignal, read: (response: Response) => Promise<T>): Promise<T> {
    const timeout = AbortSignal.timeout(this.#timeout)
    const key = typeof this.#key === 'string' ? this.#key : await this.#key()
    const response = await fetch(address, {
      headers: key === '' ? { accept } : { accept, authorization: `Bearer ${key}` },
      credentials: 'same-origin',
      signal: AbortSignal.any([signal, timeout]),
    }).catch((cause: unknown) => {
      if (signal.aborted) throw cause
      throw new RequestFailure(timeout.aborted ? 'slow' : 'away', String(cause))
    })
    if (!response.ok) throw failureOf(response.status, await response.json().catch(() => null))
    return read(response).catch((cause: unknown) => {
      if (signal.aborted) throw cause
      throw new RequestFailure(timeout.aborted ? 'slow' : 'unready', 'The answer could not be read.')
    })
  }
}
