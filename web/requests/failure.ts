/** Why a request gave no answer. */
export type FailureKind = 'away' | 'slow' | 'refused' | 'unready'

/**
 * A request that gave no answer, in the words of the server where it had any.
 *
 * `away`: no connection; `slow`: no answer in time; `unready`: the server lives but has no usable index or is overloaded
 * (503, 429); `refused`: the request itself was declined, and asking again gives the same.
 */
export class RequestFailure extends Error {
  override readonly name = 'RequestFailure'
  readonly kind: FailureKind
  /** The stable problem code of the server, or `null`. */
  readonly code: string | null
  /** What the server says to do next, or `null`. */
  readonly advice: string | null

  constructor(kind: FailureKind, message: string, code: string | null = null, advice: string | null = null) {
    super(message)
    this.kind = kind
    this.code = code
    this.advice = advice
  }

  /** Whether the same request may succeed later without any change. */
  get passing(): boolean {
    return this.kind !== 'refused'
  }
}

/** The failure that an `application/problem+json` body (or anything else) with this status stands for. */
export function failureOf(status: number, body: unknown): RequestFailure {
  const problem = typeof body === 'object' && body !== null ? (body as Record<string, unknown>) : {}
  const text = (name: string): string | null => (typeof problem[name] === 'string' ? problem[name] : null)
  const kind = status === 503 || status === 429 || status >= 500 ? 'unready' : 'refused'
  return new RequestFailure(kind, text('detail') ?? text('title') ?? '', text('code'), text('advice'))
}
