import { ImrError } from '../errors.ts'

/** Counts requests of clients. */
export interface RateLimiter {
  /** Throws `ImrError` (`rate-limited`, with the seconds to wait) where this client has had its share. */
  count(client: string): void
}

/** For servers without a limit. */
export const NO_LIMIT: RateLimiter = { count() {} }

/** Clients that are remembered at once: beyond it the one that was idle longest is forgotten, which only favours it. */
const MAX_CLIENTS = 10_000

const MINUTE_MS = 60_000

interface Bucket {
  tokens: number
  at: number
}

/**
 * A token bucket for each client: `perMinute` requests at once, then as many a minute, evenly.
 *
 * @param now Milliseconds of a clock that never goes back.
 */
export class TokenBuckets implements RateLimiter {
  readonly #perMinute: number
  readonly #now: () => number
  /** In the order of last use, because every use puts the client at the end. */
  readonly #buckets = new Map<string, Bucket>()

  constructor(perMinute: number, now: () => number = () => performance.now()) {
    this.#perMinute = perMinute
    this.#now = now
  }

  count(client: string): void {
    const at = this.#now()
    const bucket = this.#buckets.get(client) ?? { tokens: this.#perMinute, at }
    const gained = ((at - bucket.at) * this.#perMinute) / MINUTE_MS
    const tokens = Math.min(bucket.tokens + gained, this.#perMinute)
    this.#remember(client, { tokens: tokens >= 1 ? tokens - 1 : tokens, at })
    if (tokens >= 1) return
    const retryAfter = Math.ceil(((1 - tokens) * MINUTE_MS) / this.#perMinute / 1000)
    throw new ImrError('rate-limited', `More than ${this.#perMinute} requests a minute.`, { retryAfter: Math.max(retryAfter, 1) })
  }

  #remember(client: string, bucket: Bucket): void {
    this.#buckets.delete(client)
    this.#buckets.set(client, bucket)
    if (this.#buckets.size > MAX_CLIENTS) this.#buckets.delete(this.#buckets.keys().next().value!)
  }
}
