import { basename, dirname, resolve } from 'node:path'
import { env, pipeline } from '@xenova/transformers'

/** Turns one text into its vector, in this thread. */
export interface LoadedModel {
  embed(text: string): Promise<Float32Array>
  dispose(): Promise<void>
}

/**
 * Loads the model in `modelDir` into this thread. The only place that names transformers.js and sets its global `env`.
 *
 * Never more than one text a run: the int8 arithmetic scales a whole batch at once, so a text's vector would depend on its
 * neighbours. One thread, so that a worker takes one core and sums in one order. Texts are cut at the `model_max_length` of
 * tokenizer_config.json, 256 tokens.
 */
export async function loadModel(modelDir: string): Promise<LoadedModel> {
  const folder = resolve(modelDir)
  env.allowRemoteModels = false
  env.allowLocalModels = true
  env.localModelPath = dirname(folder)
  env.useFSCache = false
  env.useWasmCache = false
  env.useBrowserCache = false
  const extract = await pipeline('feature-extraction', basename(folder), {
    dtype: 'q8',
    device: 'cpu',
    session_options: { intraOpNumThreads: 1, interOpNumThreads: 1 },
  })
  return {
    async embed(text) {
      const output = await extract(text, { pooling: 'mean', normalize: true })
      return Float32Array.from(output.data as Float32Array)
    },
    async dispose() {
      await extract.dispose()
    },
  }
}
