import { setFlagsFromString } from 'node:v8'
import { runInNewContext } from 'node:vm'
import { parentPort, workerData } from 'node:worker_threads'
import { loadModel, type NetworkName } from './model.ts'
import { SEATS } from './stored-vectors.ts'
import { type NearestSearch, VectorScan } from './vector-scan.ts'
import type { WorkerAnswer, WorkerTask } from './workers.ts'

// A worker thread of `workers.ts`: one text in, its vector out, with those of its parts or what is nearest to it where asked for.
const { modelDir, network } = workerData as { modelDir: string; network: NetworkName }
const model = await loadModel(modelDir, network)

/** Goes through the vectors that were searched last. */
let last: { number: number; scan: VectorScan } | undefined

function answer(message: WorkerAnswer): void {
  parentPort?.postMessage(message)
}

async function work({ asked, parts, search }: WorkerTask): Promise<void> {
  const vector = typeof asked === 'string' ? await embed(asked, parts) : asked
  if (search !== null) answer({ nearest: nearest(vector, search) })
}

async function embed(text: string, parts: WorkerTask['parts']): Promise<Float32Array> {
  const embedded = parts === null ? { vector: await model.embed(text), parts: [] } : await model.embedParts(text, parts)
  answer(embedded)
  return embedded.vector
}

function nearest(vector: Float32Array, { vectors, ...search }: NearestSearch): Uint32Array {
  if (last?.number !== vectors.number) {
    if (last !== undefined) collectSoon()
    last = { number: vectors.number, scan: new VectorScan(vectors, SEATS.beside) }
  }
  return Uint32Array.from(last.scan.nearest(vector, search), ({ passage }) => passage)
}

/** So long after the last change of index, in milliseconds: while a new one is warmed up, the old one is asked in between. */
const COLLECT_AFTER_MS = 500

let collecting: NodeJS.Timeout | undefined

/**
 * Lets go of the vectors of an index that was replaced. Shared memory weighs nothing in a thread's eyes, and this one makes so
 * little garbage that it would hardly ever collect any: without being told, it would keep every index that was ever searched.
 */
function collectSoon(): void {
  clearTimeout(collecting)
  collecting = setTimeout(() => {
    setFlagsFromString('--expose-gc')
    const collect = runInNewContext('gc') as () => void
    collect()
  }, COLLECT_AFTER_MS)
}

parentPort?.on('message', (task: WorkerTask) => {
  work(task).catch((error: unknown) => answer({ failure: String(error) }))
})
answer({ ready: true })
