import type { MiddlewareHandler } from 'hono'
import { ImrError } from '../errors.ts'
import type { AppEnv } from './app.ts'

/** How much work is taken on. */
export interface AdmissionOptions {
  /** Tasks that run at the same time. */
  maxRunning: number
  /** Tasks that wait for their turn. More are refused at once, so that what is taken on stays fast. */
  maxQueued: number
  /** How long a task may wait and run in all, in milliseconds. */
  timeoutMs: number
}

const RETRY_AFTER_SECONDS = 1

/** A bounded queue before the expensive routes: first come, first served. */
export class Admission {
  readonly #options: AdmissionOptions
  readonly #waiting: (() => void)[] = []
  #running = 0

  constructor(options: AdmissionOptions) {
    this.#options = options
  }

  /** Tasks that run and tasks that wait, now. */
  get load(): { running: number; queued: number } {
    return { running: this.#running, queued: this.#waiting.length }
  }

  /** Runs `task` in its turn. Throws `ImrError` (`overloaded`) where the queue is full or the time is over. */
  async run<T>(task: () => Promise<T>): Promise<T> {
    const { maxRunning, maxQueued, timeoutMs } = this.#options
    if (this.#running >= maxRunning && this.#waiting.length >= maxQueued) throw overloaded('too many searches at once')
    const clock = deadline(timeoutMs)
    try {
      await this.#turn(clock.over)
      // A task that runs over its time keeps its place until it ends, since its work goes on.
      return await Promise.race([task().finally(() => this.#leave()), clock.over])
    } finally {
      clock.stop()
    }
  }

  async #turn(over: Promise<never>): Promise<void> {
    if (this.#running < this.#options.maxRunning) {
      this.#running++
      return
    }
    let called = () => {}
    const turn = new Promise<void>((resolve) => {
      called = resolve
    })
    this.#waiting.push(called)
    try {
      await Promise.race([turn, over])
    } catch (error) {
      const place = this.#waiting.indexOf(called)
      if (place !== -1) this.#waiting.splice(place, 1)
      // Called in the very moment in which the time was over: the place goes to the next one.
      else this.#leave()
      throw error
    }
  }

  /** The next task takes the place over, so that nobody can slip in between. */
  #leave(): void {
    const next = this.#waiting.shift()
    if (next === undefined) this.#running--
    else next()
  }
}

/** Puts the routes behind it into the queue. */
export function admit(admission: Admission): MiddlewareHandler<AppEnv> {
  return async function waitForTurn(_context, next) {
    await admission.run(next)
  }
}

function deadline(timeoutMs: number): { over: Promise<never>; stop: () => void } {
  let timer: NodeJS.Timeout | undefined
  const over = new Promise<never>((_, reject) => {
    timer = setTimeout(() => reject(overloaded('the answer took too long')), timeoutMs)
  })
  // Whoever races against it hears of it; without a race left, it is nobody's failure.
  over.catch(() => undefined)
  return { over, stop: () => clearTimeout(timer) }
}

function overloaded(reason: string): ImrError {
  return new ImrError('overloaded', `The server is busy: ${reason}.`, { retryAfter: RETRY_AFTER_SECONDS })
}
