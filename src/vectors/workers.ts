import { Worker } from 'node:worker_threads'
import type { Span } from '../model/span.ts'
import type { LoadedModel, NetworkName } from './model.ts'
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

/** Starts `count` worker threads that share one queue. Each promise is its text's own, so timing changes no result. */
export async function openWorkers(modelDir: string, network: NetworkName, count: number): Promise<LoadedModel> {
  const queue: Task[] = []
  const lanes = Array.from({ length: count }, () => new Lane(modelDir, network, queue))
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
    })
  return { embed: (text) => run(text, null).then(({ vector }) => vector), embedParts: run, dispose }
}

/** One worker thread with at most one text in hand. */
class Lane {
  readonly ready: Promise<void>
  readonly #worker: Worker
  readonly #queue: Task[]
  #task: Task | undefined
  #broken: Error | undefined

  constructor(modelDir: string, network: NetworkName, queue: Task[]) {
    this.#queue = queue
    this.#worker = new Worker(new URL('./embed-worker.js', import.meta.url), { workerData: { modelDir, network } })
    this.ready = new Promise((resolve, reject) => {
      this.#worker.on('message', (answer: WorkerAnswer) => {
        if ('ready' in answer) resolve()
        else this.#settle(answer)
      })
      this.#worker.on('error', (error) => {
        reject(error)
        this.#break(error)
      })
      this.#worker.on('exit', () => this.#break(new Error('The embedding worker has ended.')))
    })
  }

  get idle(): boolean {
    return this.#task === undefined
  }

  /** Takes the next text in the queue; a broken lane refuses it, so that nobody waits for ever. */
  next(): void {
    this.#task = this.#queue.shift()
    if (this.#task === undefined) return
    const { text, parts } = this.#task
    if (this.#broken) this.#break(this.#broken)
    else this.#worker.postMessage({ text, parts } satisfies WorkerTask)
  }

  async close(): Promise<void> {
    await this.#worker.terminate()
  }

  #settle(answer: Exclude<WorkerAnswer, { ready: true }>): void {
    if ('vector' in answer) this.#task?.resolve(answer)
    else this.#task?.reject(new Error(answer.failure))
    this.next()
  }

  #break(error: Error): void {
    this.#broken = error
    for (let task = this.#task; task !== undefined; task = this.#queue.shift()) task.reject(error)
    this.#task = undefined
  }
}
