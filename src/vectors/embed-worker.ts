import { parentPort, workerData } from 'node:worker_threads'
import { loadModel, type NetworkName } from './model.ts'
import type { WorkerAnswer, WorkerTask } from './workers.ts'

// A worker thread of `workers.ts`: one text in, its vector out, with those of its parts where they are asked for.
const { modelDir, network } = workerData as { modelDir: string; network: NetworkName }
const model = await loadModel(modelDir, network)

function answer(message: WorkerAnswer): void {
  parentPort?.postMessage(message)
}

parentPort?.on('message', ({ text, parts }: WorkerTask) => {
  const embedded = parts === null ? model.embed(text).then((vector) => ({ vector, parts: [] })) : model.embedParts(text, parts)
  embedded.then(
    (vectors) => answer(vectors),
    (error: unknown) => answer({ failure: String(error) }),
  )
})
answer({ ready: true })
