import { RequestFailure } from './failure.ts'
import { Latest, SUPERSEDED } from './latest.ts'

/** Runs `task` after `delay` milliseconds and returns how to call it off. */
export type Later = (task: () => void, delay: number) => () => void

/** A request as something that can be run again. */
export type Ask<T> = (signal: AbortSignal) => Promise<T>

/** Pauses before a request that failed for a passing reason is sent again, in milliseconds; the last one repeats. */
export const RETRY_PAUSES = [2_000, 5_000, 10_000, 30_000] as const

/**
 * One place of a page that is filled by requests: the newest answer, why there is none, and whether one is under way.
 *
 * The last answer stays while a newer one is awaited, so that nothing flickers. A request that failed for a passing reason
 * (server away, index being made) is sent again by itself, with growing pauses.
 */
export class Load<T> {
  value: T | null = null
  failure: RequestFailure | null = null
  busy = false
  readonly #latest = new Latest()
  readonly #onChange: () => void
  readonly #later: Later
  #ask: Ask<T> | null = null
  #attempts = 0
  #callOff: () => void = () => {}

  constructor(onChange: () => void, later: Later = timer) {
    this.#onChange = onChange
    this.#later = later
  }

  /** Asks, and drops whatever was asked before. Never rejects. */
  run(ask: Ask<T>): Promise<void> {
    this.#attempts = 0
    this.#ask = ask
    return this.#send()
  }

  /** Asks the same again at once. */
  retry(): Promise<void> {
    return this.#send()
  }

  /** Forgets the answer and whatever is under way. */
  clear(): void {
    this.dispose()
    this.#set({ value: null, failure: null, busy: false })
  }

  /** Stops requests and timers; for an element that leaves the page. */
  dispose(): void {
    this.#callOff()
    this.#latest.cancel()
    this.#ask = null
  }

  async #send(): Promise<void> {
    const ask = this.#ask
    if (ask === null) return
    this.#callOff()
    this.#set({ busy: true })
    try {
      const answer = await this.#latest.run(ask)
      if (answer !== SUPERSEDED) this.#set({ value: answer, failure: null, busy: false })
    } catch (error) {
      this.#fail(error instanceof RequestFailure ? error : new RequestFailure('refused', String(error)))
    }
  }

  #fail(failure: RequestFailure): void {
    this.#set({ failure, busy: false })
    if (!failure.passing) return
    const pause = RETRY_PAUSES[Math.min(this.#attempts, RETRY_PAUSES.length - 1)]!
    this.#attempts += 1
    this.#callOff = this.#later(() => void this.#send(), pause)
  }

  #set(change: { value?: T | null; failure?: RequestFailure | null; busy?: boolean }): void {
    Object.assign(this, change)
    this.#onChange()
  }
}

function timer(task: () => void, delay: number): () => void {
  const handle = setTimeout(task, delay)
  return () => clearTimeout(handle)
}
