import { Worker } from 'node:worker_threads'
import { type ErrorCode, ImrError } from '../errors.ts'
import type { ReadLimits } from './limits.ts'
import type { PdfText } from './pdf.ts'

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
  if (program === null) return { lanes: 1, read: (bytes) => readHere(bytes, limits), close: async () => {} }
  return new ThreadedReader(threads, limits, program)
}

/** In the calling thread, which loads pdf.js only now. */
async function readHere(bytes: Uint8Array, limits: ReadLimits): Promise<PdfText> {
  const { readPdf } = await import('./pdf.ts')
  return readPdf(bytes, limits)
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
  readonly #threads = new Set<PdfThread>()

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
    await Promise.all([...this.#threads].map((thread) => thread.end()))
  }

  #next(): void {
    for (const thread of this.#threads) if (thread.ended) this.#threads.delete(thread)
    const thread = [...this.#threads].find(({ busy }) => !busy) ?? this.#start()
    const task = thread && this.#queue.shift()
    if (task === undefined) return
    void thread!.run(task, this.#limits).finally(() => this.#next())
  }

  #start(): PdfThread | undefined {
    if (this.#threads.size >= this.lanes || this.#queue.length === 0) return undefined
    const thread = new PdfThread(this.#program)
    this.#threads.add(thread)
    return thread
  }
}

/** One thread with at most one PDF in hand. */
class PdfThread {
  /** True once it takes no more work. */
  ended = false
  readonly #worker: Worker
  #settle: ((outcome: PdfAnswer) => void) | null = null

  constructor(program: URL) {
    this.#worker = new Worker(program, { resourceLimits: { maxOldGenerationSizeMb: THREAD_MEMORY } })
    const lost = (message: string) => {
      this.ended = true
      this.#settle?.({ code: 'damaged-file', message })
    }
    this.#worker.on('message', (answer: PdfAnswer) => this.#settle?.(answer))
    this.#worker.on('error', (error) => lost(`Reading the PDF failed: ${error.message}`))
    this.#worker.on('exit', () => lost('Reading the PDF ended its thread.'))
  }

  get busy(): boolean {
    return this.#settle !== null
  }

  /** Settles the task, whatever becomes of the thread; never throws. */
  async run({ bytes, resolve, reject }: Task, limits: ReadLimits): Promise<void> {
    const outcome = await this.#answer(bytes, limits)
    this.#settle = null
    if ('pdf' in outcome) resolve(outcome.pdf)
    else reject(new ImrError(outcome.code, outcome.message))
  }

  async end(): Promise<void> {
    this.ended = true
    await this.#worker.terminate()
  }

  #answer(bytes: Uint8Array, limits: ReadLimits): Promise<PdfAnswer> {
    const { timeoutMs } = limits
    const message = `Reading took longer than ${timeoutMs / 1000} seconds.`
    return new Promise<PdfAnswer>((settle) => {
      const timer = setTimeout(() => {
        void this.end()
        settle({ code: 'read-timeout', message })
      }, timeoutMs)
      this.#settle = (outcome) => {
        clearTimeout(timer)
        settle(outcome)
      }
      this.#worker.postMessage({ bytes, limits })
    })
  }
}
