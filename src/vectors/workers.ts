import { Worker } from 'node:worker_threads'
import type { LoadedModel } from './model.ts'

/** What a worker answers: the vector of the text it was sent, or why there is none. `ready` comes once, first. */
export type WorkerAnswer = { ready: true } | { vector: Float32Array } | { failure: string }

interface Task {
  text: string
  resolve(vector: Float32Array): void
  reject(reason: Error): void
}

/** Starts `count` worker threads that share one queue. Each promise is its text's own, so timing changes no result. */
export async function openWorkers(modelDir: string, count: number): Promise<LoadedModel> {
  const queue: Task[] = []
  const lanes = Array.from({ length: count }, () => new Lane(modelDir, queue))
  const dispose = async () => {
    await Promise.all(lanes.map((lane) => lane.close()))
  }
  try {
    await Promise.all(lanes.map((lane) => lane.ready))
  } catch (error) {
    await dispose()
    throw error
  }
  const embed = (text: string) =>
    new Promise<Float32Array>((resolve, reject) => {
      queue.push({ text, resolve, reject })
      lanes.find((lane) => lane.idle)?.next()
    })
  return { embed, dispose }
}

/** One worker thread with at most one text in hand. */
class Lane {
  readonly ready: Promise<void>
  readonly #worker: Worker
  readonly #queue: Task[]
  #task: Task | undefined
  #broken: Error | undefined

  constructor(modelDir: string, queue: Task[]) {
    this.#queue = queue
    this.#worker = new Worker(new URL('./embed-worker.js', import.meta.url), { workerData: { modelDir } })
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
    if (this.#broken) this.#break(this.#broken)
    else this.#worker.postMessage(this.#task.text)
  }

  async close(): Promise<void> {
    await this.#worker.terminate()
  }

  #settle(answer: Exclude<WorkerAnswer, { ready: true }>): void {
    if ('vector' in answer) this.#task?.resolve(answer.vector)
    else this.#task?.reject(new Error(answer.failure))
    this.next()
  }

  #break(error: Error): void {
    this.#broken = error
    for (let task = this.#task; task !== undefined; task = this.#queue.shift()) task.reject(error)
    this.#task = undefined
  }
}
