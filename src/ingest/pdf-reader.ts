import { Worker } from 'node:worker_threads'
import { type ErrorCode, ImrError } from '../errors.ts'
import type { ReadLimits } from './limits.ts'
import { type PdfText, readPdf } from './pdf.ts'

/** What a worker thread answers. */
export type PdfAnswer = { pdf: PdfText } | { code: ErrorCode; message: string }

/** Reads PDFs, several at once. */
export interface PdfReader {
  /** As many PDFs are worth asking for at once. */
  readonly lanes: number
  /** Throws `ImrError` with one of the codes of `readPdf`. */
  read(bytes: Uint8Array): Promise<PdfText>
  close(): Promise<void>
}

/** How to read PDFs. */
export interface PdfReaderOptions {
  /** Threads; each reads one PDF at a time. */
  threads: number
  limits: ReadLimits
  /** The thread's program. `null` reads in the calling thread, where a PDF can be stopped between pages only. */
  program?: URL | null
}

/** Memory that one thread's objects may take, in MiB; a real letter needs less than 50. */
const THREAD_MEMORY = 1024

// A worker thread cannot run TypeScript sources, so that these read in the calling thread.
const PROGRAM = import.meta.url.endsWith('.ts') ? null : new URL('./pdf-worker.js', import.meta.url)

/** Starts no thread yet: each starts with its first PDF. */
export function openPdfReader({ threads, limits, program = PROGRAM }: PdfReaderOptions): PdfReader {
  if (program === null) return { lanes: 1, read: (bytes) => readPdf(bytes, limits), close: async () => {} }
  return new ThreadedReader(threads, limits, program)
}

interface Task {
  bytes: Uint8Array
  resolve(pdf: PdfText): void
  reject(error: ImrError): void
}

/** A few threads that share one queue. A thread that overruns its time or memory is ended, and only its PDF is lost. */
class ThreadedReader implements PdfReader {
  readonly lanes: number
  readonly #limits: ReadLimits
  readonly #program: URL
  readonly #queue: Task[] = []
  readonly #idle: Worker[] = []
  readonly #busy = new Set<Worker>()

  constructor(threads: number, limits: ReadLimits, program: URL) {
    this.lanes = threads
    this.#limits = limits
    this.#program = program
  }

  read(bytes: Uint8Array): Promise<PdfText> {
    return new Promise((resolve, reject) => {
      this.#queue.push({ bytes, resolve, reject })
      this.#next()
    })
  }

  async close(): Promise<void> {
    await Promise.all([...this.#idle, ...this.#busy].map((worker) => worker.terminate()))
  }

  #next(): void {
    if (this.#busy.size >= this.lanes) return
    const task = this.#queue.shift()
    if (task === undefined) return
    const worker = this.#idle.pop() ?? this.#start()
    this.#busy.add(worker)
    this.#run(worker, task)
  }

  #start(): Worker {
    const worker = new Worker(this.#program, { resourceLimits: { maxOldGenerationSizeMb: THREAD_MEMORY } })
    worker.unref()
    return worker
  }

  #run(worker: Worker, task: Task): void {
    const { timeoutMs } = this.#limits
    const settle = (reusable: boolean) => {
      clearTimeout(timer)
      worker.removeAllListeners()
      this.#busy.delete(worker)
      if (reusable) this.#idle.push(worker)
      else void worker.terminate()
      this.#next()
    }
    const fail = (code: ErrorCode, message: string) => {
      settle(false)
      task.reject(new ImrError(code, message))
    }
    const timer = setTimeout(() => fail('read-timeout', `Reading took longer than ${timeoutMs / 1000} seconds.`), timeoutMs)
    worker.on('error', (error) => fail('damaged-file', `Reading the PDF failed: ${error.message}`))
    worker.on('exit', () => fail('damaged-file', 'Reading the PDF ended its thread.'))
    worker.on('message', (answer: PdfAnswer) => {
      settle(true)
      if ('pdf' in answer) task.resolve(answer.pdf)
      else task.reject(new ImrError(answer.code, answer.message))
    })
    worker.postMessage({ bytes: task.bytes, limits: this.#limits })
  }
}
