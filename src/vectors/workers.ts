import type { Worker } from 'node:worker_threads'
import type { Span } from '../model/span.ts'
import type { LoadedModel } from './model.ts'
import type { EmbeddedParts } from './parts.ts'

/** What a worker is sent: a text, and its parts where their vectors are wanted too. */
export interface WorkerTask {
  text: string
  parts: readonly Span[] | null
}

/** What a worker answers: the vectors of the text it was sent, or why there are none. `ready` comes once, first. */
export type WorkerAnswer = { ready: true } | EmbeddedParts | { failure: string }

interface Task extends WorkerTask {
  resolve(embedded: EmbeddedParts): void
  reject(reason: Error): void
}

/**
 * Starts `count` worker threads that share one queue. Each promise is its text's own, so timing changes no result. A thread that
 * ends fails the text it had in hand; another takes its place once there is a text for it.
 *
 * @param start Starts a thread that runs `embed-worker.ts`.
 */
export async function openWorkers(start: () => Worker, count: number): Promise<LoadedModel> {
  const queue: Task[] = []
  const lanes: Lane[] = []
  const serve = () => {
    if (queue.length === 0) return
    const idle = lanes.find((lane) => lane.isIdle)
    if (idle !== undefined) idle.next()
    // Should it not come up, its end is told below.
    else
      lanes
        .find((lane) => lane.mayStart)
        ?.start()
        .catch(() => {})
    if (lanes.some((lane) => lane.isAlive)) return
    for (const task of queue.splice(0)) task.reject(lanes[0]!.reason)
  }
  for (let i = 0; i < count; i++) lanes.push(new Lane(start, queue, serve))
  const dispose = async () => {
    await Promise.all(lanes.map((lane) => lane.close()))
  }
  try {
    await Promise.all(lanes.map((lane) => lane.start()))
  } catch (error) {
    await dispose()
    throw error
  }
  const run = (text: string, parts: readonly Span[] | null) =>
    new Promise<EmbeddedParts>((resolve, reject) => {
      queue.push({ text, parts, resolve, reject })
      serve()
    })
  return { embed: (text) => run(text, null).then(({ vector }) => vector), embedParts: run, dispose }
}

/** After a thread that did not come up, no other is started for so many milliseconds. */
const PAUSE_MS = 5000

/** One worker thread after another, with at most one text in hand. */
class Lane {
  /** Why the last thread ended. */
  reason = new Error('The embedding thread has ended.')
  readonly #thread: () => Worker
  readonly #queue: Task[]
  readonly #onEnd: () => void
  #worker: Worker | undefined
  #state: 'down' | 'starting' | 'up' | 'closed' = 'down'
  #notBefore = 0
  #task: Task | undefined

  constructor(thread: () => Worker, queue: Task[], onEnd: () => void) {
    this.#thread = thread
    this.#queue = queue
    this.#onEnd = onEnd
  }

  get isIdle(): boolean {
    return this.#state === 'up' && this.#task === undefined
  }

  get isAlive(): boolean {
    return this.#state === 'up' || this.#state === 'starting'
  }

  get mayStart(): boolean {
    return this.#state === 'down' && performance.now() >= this.#notBefore
  }

  /** Comes true once a new thread has loaded its model, and fails where it ends before. */
  async start(): Promise<void> {
    this.#state = 'starting'
    try {
      this.#worker = this.#thread()
    } catch (error) {
      this.#end(error as Error)
      throw error
    }
    await this.#comesUp(this.#worker)
  }

  /** Takes the next text in the queue. */
  next(): void {
    this.#task = this.#queue.shift()
    if (this.#task === undefined) return
    const { text, parts } = this.#task
    this.#worker?.postMessage({ text, parts } satisfies WorkerTask)
  }

  async close(): Promise<void> {
    this.#state = 'closed'
    await this.#worker?.terminate()
  }

  #comesUp(worker: Worker): Promise<void> {
    let failure = this.reason
    return new Promise((resolve, reject) => {
      worker.on('message', (answer: WorkerAnswer) => {
        if (!('ready' in answer)) return this.#settle(answer)
        if (this.#state === 'starting') this.#state = 'up'
        resolve()
        this.next()
      })
      worker.on('error', (error) => {
        failure = error
      })
      worker.on('exit', () => {
        reject(failure)
        this.#end(failure)
      })
    })
  }

  #settle(answer: Exclude<WorkerAnswer, { ready: true }>): void {
    if ('vector' in answer) this.#task?.resolve(answer)
    else this.#task?.reject(new Error(answer.failure))
    this.next()
  }

  #end(failure: Error): void {
    if (this.#state === 'starting') this.#notBefore = performance.now() + PAUSE_MS
    if (this.#state !== 'closed') this.#state = 'down'
    this.reason = failure
    this.#task?.reject(failure)
    this.#task = undefined
    this.#onEnd()
  }
}
