import { parentPort, workerData } from 'node:worker_threads'
import { loadModel } from './model.ts'
import type { WorkerAnswer } from './workers.ts'

// A worker thread of `workers.ts`: one text in, one vector out.
const { modelDir } = workerData as { modelDir: string }
const model = await loadModel(modelDir)

function answer(message: WorkerAnswer): void {
  parentPort?.postMessage(message)
}

parentPort?.on('message', (text: string) => {
  model.embed(text).then(
    (vector) => answer({ vector }),
    (error: unknown) => answer({ failure: String(error) }),
  )
})
answer({ ready: true })
