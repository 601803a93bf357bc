import type { Worker } from 'node:worker_threads'
import type { Span } from '../model/span.ts'
import type { LoadedModel } from './model.ts'
import type { EmbeddedParts } from './parts.ts'
import type { NearestSearch } from './vector-scan.ts'

/** What a worker is sent. */
export interface WorkerTask {
  /** A text, or the vector that it has. */
  asked: string | Float32Array
  /** The text's parts where their vectors are wanted too. */
  parts: readonly Span[] | null
  /** What the vector is to be compared with. */
  search: NearestSearch | null
}

/**
 * What a worker answers: the vectors of the text it was sent, then the passages that the search found, or why nothing more comes.
 * `ready` comes once, first.
 */
export type WorkerAnswer = { ready: true } | EmbeddedParts | { nearest: Uint32Array } | { failure: string }

/** A text's vector and the passages nearest to it, best first. The vector comes first. */
export interface Sought {
  vector: Promise<Float32Array>
  nearest: Promise<Uint32Array>
}

/** A model in worker threads. */
export interface ModelInWorkers extends LoadedModel {
  /** Embeds a text, unless its vector is given, and goes through vectors in the same thread, which must be the only one. */
  seek(asked: string | Float32Array, search: NearestSearch): Sought
}

/**
 * Starts `count` worker threads that share one queue. Each promise is its text's own, so timing changes no result. A thread that
 * ends fails the text it had in hand; another takes its place once there is a text for it.
 *
 * @param start Starts a thread that runs `embed-worker.ts`.
 */
export async function openWorkers(start: () => Worker, count: number): Promise<ModelInWorkers> {
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
    for (const task of queue.splice(0)) task.fail(lanes[0]!.reason)
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
  const run = (sent: WorkerTask) => {
    const task = new Task(sent)
    queue.push(task)
    serve()
    return task
  }
  const embedParts = (asked: string, parts: readonly Span[] | null) => run({ asked, parts, search: null }).embedded.promise
  const seek = (asked: string | Float32Array, search: NearestSearch) => {
    const { embedded, nearest } = run({ asked, parts: null, search })
    const vector = typeof asked === 'string' ? embedded.promise.then((vectors) => vectors.vector) : Promise.resolve(asked)
    vector.catch(() => {})
    return { vector, nearest: nearest.promise }
  }
  return { embed: async (text) => (await embedParts(text, null)).vector, embedParts, seek, dispose }
}

/** What is being done for one who asked, and what comes of it. */
class Task {
  readonly sent: WorkerTask
  readonly embedded = deferred<EmbeddedParts>()
  readonly nearest = deferred<Uint32Array>()

  constructor(sent: WorkerTask) {
    this.sent = sent
  }

  /** Takes an answer; true where it was the last one. */
  take(answer: Exclude<WorkerAnswer, { ready: true }>): boolean {
    if ('failure' in answer) this.fail(new Error(answer.failure))
    else if ('nearest' in answer) this.nearest.resolve(answer.nearest)
    else this.embedded.resolve(answer)
    return !('vector' in answer) || this.sent.search === null
  }

  fail(reason: Error): void {
    this.embedded.reject(reason)
    this.nearest.reject(reason)
  }
}

interface Deferred<Value> {
  promise: Promise<Value>
  resolve(value: Value): void
  reject(reason: Error): void
}

function deferred<Value>(): Deferred<Value> {
  let settle: Omit<Deferred<Value>, 'promise'> | undefined
  const promise = new Promise<Value>((resolve, reject) => {
    settle = { resolve, reject }
  })
  // Whoever waits is told; not everybody waits for both of a task's.
  promise.catch(() => {})
  return { promise, ...settle! }
}

/** After a thread that did not come up, no other is started for so many milliseconds. */
const PAUSE_MS = 5000

/** One worker thread after another, with at most one task in hand. */
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

  /** Takes the next task in the queue. */
  next(): void {
    this.#task = this.#queue.shift()
    if (this.#task === undefined) return
    try {
      this.#worker?.postMessage(this.#task.sent)
    } catch (error) {
      // What cannot be sent fails alone.
      this.#task.fail(error as Error)
      this.next()
    }
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
    if (this.#task?.take(answer) !== false) this.next()
  }

  #end(failure: Error): void {
    if (this.#state === 'starting') this.#notBefore = performance.now() + PAUSE_MS
    if (this.#state !== 'closed') this.#state = 'down'
    this.reason = failure
    this.#task?.fail(failure)
    this.#task = undefined
    this.#onEnd()
  }
}
