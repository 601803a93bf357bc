import { basename, dirname, resolve } from 'node:path'
import { env, mean_pooling, pipeline, type Tensor } from '@xenova/transformers'
import type { Span } from '../model/span.ts'
import { type EmbeddedParts, partVectors } from './parts.ts'

/** Turns one text into its vector, in this thread. */
export interface LoadedModel {
  embed(text: string): Promise<Float32Array>
  embedParts(text: string, parts: readonly Span[]): Promise<EmbeddedParts>
  dispose(): Promise<void>
}

/** What transformers.js gives for one text: a row a token, and a vector a row. */
interface Tokens {
  input_ids: Tensor
  attention_mask: Tensor
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
    async embedParts(text, parts) {
      // The steps of `extract` with mean pooling, one by one, to see the tokens' own vectors.
      const tokens = extract.tokenizer(text, { padding: true, truncation: true }) as Tokens
      const { last_hidden_state: states } = (await extract.model(tokens)) as { last_hidden_state: Tensor }
      const vector = mean_pooling(states, tokens.attention_mask).normalize(2, -1)
      const ids = Array.from(tokens.input_ids.data as BigInt64Array, Number)
      const idsOf = (piece: string) => extract.tokenizer.encode(piece, { add_special_tokens: false })
      return {
        vector: Float32Array.from(vector.data as Float32Array),
        parts: partVectors(text, parts, { ids, states: states.data as Float32Array, idsOf }),
      }
    },
    async dispose() {
      await extract.dispose()
    },
  }
}
