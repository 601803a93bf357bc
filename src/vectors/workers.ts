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
 * ends fails the text it had in hand and is started again; one that cannot be started is given up.
 *
 * @param start Starts a thread that runs `embed-worker.ts`.
 */
export async function openWorkers(start: () => Worker, count: number): Promise<LoadedModel> {
  const queue: Task[] = []
  const lanes: Lane[] = []
  // With the last lane gone, nobody would take what waits.
  const giveUp = () => {
    const reason = lanes[0]!.gone
    if (reason !== null && lanes.every(({ gone }) => gone !== null)) for (const task of queue.splice(0)) task.reject(reason)
  }
  for (let i = 0; i < count; i++) lanes.push(new Lane(start, queue, giveUp))
  const dispose = async () => {
    await Promise.all(lanes.map((lane) => lane.close()))
  }
  try {
    await Promise.all(lanes.map((lane) => lane.ready))
  } catch (error) {
    await dispose()
    throw error
  }
  const run = (text: string, parts: readonly Span[] | null) =>
    new Promise<EmbeddedParts>((resolve, reject) => {
      queue.push({ text, parts, resolve, reject })
      lanes.find((lane) => lane.idle)?.next()
      giveUp()
    })
  return { embed: (text) => run(text, null).then(({ vector }) => vector), embedParts: run, dispose }
}

const ENDED = new Error('The embedding thread has ended.')

/** One worker thread after another, with at most one text in hand. */
class Lane {
  /** Comes true once the first thread has loaded its model. */
  readonly ready: Promise<void>
  /** Why there is no thread any more, nor will be; `null` as long as there is. */
  gone: Error | null = null
  readonly #start: () => Worker
  readonly #queue: Task[]
  readonly #onGone: () => void
  #worker: Worker | undefined
  #isUp = false
  #isClosing = false
  #task: Task | undefined

  constructor(start: () => Worker, queue: Task[], onGone: () => void) {
    this.#start = start
    this.#queue = queue
    this.#onGone = onGone
    this.ready = this.#begin()
  }

  get idle(): boolean {
    return this.#isUp && this.#task === undefined
  }

  /** Takes the next text in the queue. */
  next(): void {
    this.#task = this.#queue.shift()
    if (this.#task === undefined) return
    const { text, parts } = this.#task
    this.#worker?.postMessage({ text, parts } satisfies WorkerTask)
  }

  async close(): Promise<void> {
    this.#isClosing = true
    await this.#worker?.terminate()
  }

  /** Comes true once a new thread has loaded its model, and fails where it ends before. */
  #begin(): Promise<void> {
    const worker = this.#start()
    this.#worker = worker
    return new Promise((resolve, reject) => {
      let failure = ENDED
      worker.on('message', (answer: WorkerAnswer) => {
        if (!('ready' in answer)) return this.#settle(answer)
        this.#isUp = true
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
    const wasUp = this.#isUp
    this.#isUp = false
    this.#task?.reject(failure)
    this.#task = undefined
    if (wasUp && !this.#isClosing) {
      // Should this one not come up, `gone` tells it.
      this.#begin().catch(() => {})
      return
    }
    this.gone = failure
    this.#onGone()
  }
}
