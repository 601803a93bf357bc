import { basename, dirname, resolve } from 'node:path'
import { env, pipeline, type Tensor } from '@xenova/transformers'
import type { Span } from '../model/span.ts'
import { type EmbeddedParts, partVectors } from './parts.ts'
import { unitMean } from './pooling.ts'

/**
 * Which network embeds: that of passages, or that of questions, which has half the layers and was taught to give the vectors
 * that the other gives (`models/adapting`).
 */
export type NetworkName = 'passages' | 'questions'

/** The networks' files within a model's folder, without what transformers.js adds for int8. */
const FILE_OF: Record<NetworkName, string> = { passages: 'model', questions: 'question' }

/** Turns one text into its vector, in this thread. */
export interface LoadedModel {
  embed(text: string): Promise<Float32Array>
  embedParts(text: string, parts: readonly Span[]): Promise<EmbeddedParts>
  dispose(): Promise<void>
}

/** What transformers.js gives for one text, of which nothing is padding. */
interface Tokens {
  input_ids: Tensor
}

/**
 * Loads a network of the model in `modelDir` into this thread. The only place that names transformers.js and sets its global `env`.
 *
 * Never more than one text a run: the int8 arithmetic scales a whole batch at once, so a text's vector would depend on its
 * neighbours. One thread, so that a worker takes one core and sums in one order. Texts are cut at the `model_max_length` of
 * tokenizer_config.json, 256 tokens.
 */
export async function loadModel(modelDir: string, network: NetworkName): Promise<LoadedModel> {
  const folder = resolve(modelDir)
  env.allowRemoteModels = false
  env.allowLocalModels = true
  env.localModelPath = dirname(folder)
  env.useFSCache = false
  env.useWasmCache = false
  env.useBrowserCache = false
  const extract = await pipeline('feature-extraction', basename(folder), {
    dtype: 'q8',
    model_file_name: FILE_OF[network],
    device: 'cpu',
    session_options: { intraOpNumThreads: 1, interOpNumThreads: 1 },
  })
  // The steps of `extract` with mean pooling, one by one, to see the tokens' own vectors.
  const read = async (text: string) => {
    const tokens = extract.tokenizer(text, { padding: true, truncation: true }) as Tokens
    const { last_hidden_state: states } = (await extract.model(tokens)) as { last_hidden_state: Tensor }
    return { ids: tokens.input_ids.data as BigInt64Array, states: states.data as Float32Array }
  }
  return {
    async embed(text) {
      const { ids, states } = await read(text)
      return unitMean(states, ids.length)
    },
    async embedParts(text, parts) {
      const { ids, states } = await read(text)
      const idsOf = (piece: string) => extract.tokenizer.encode(piece, { add_special_tokens: false })
      return {
        vector: unitMean(states, ids.length),
        parts: partVectors(text, parts, { ids: Array.from(ids, Number), states, idsOf }),
      }
    },
    async dispose() {
      await extract.dispose()
    },
  }
}
