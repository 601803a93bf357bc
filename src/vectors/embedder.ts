/** Texts to vectors, and the vectors nearest to one. Knows nothing of letters; words are `lexical/`'s. */
import { createHash } from 'node:crypto'
import { readFile } from 'node:fs/promises'
import { basename, join, resolve } from 'node:path'
import { Worker } from 'node:worker_threads'
import { ImrError, isSystemError } from '../errors.ts'
import type { Span } from '../model/span.ts'
import type { NetworkName } from './model.ts'
import type { EmbeddedParts } from './parts.ts'
import type { NearestSearch } from './vector-scan.ts'
import { openWorkers, type Sought } from './workers.ts'

/** Turns texts into unit vectors. The same text gives the same vector, whatever is embedded beside it. */
export interface Embedder {
  readonly model: ModelIdentity
  /** The vector of one text, of length 1. Texts beyond the model's 256 tokens are cut there. */
  embed(text: string): Promise<Float32Array>
  /**
   * Embeds a text, unless its vector is given, and seeks what is nearest to it in the thread that embeds. Absent where the model
   * runs in the thread that asks, or in several; no two embedders of a process may seek in the same vectors.
   */
  seek?(asked: string | Float32Array, search: NearestSearch): Sought
  /** True for a lower-case word that the model's vocabulary holds whole: a word of the language, not a typing error. */
  knows(word: string): boolean
  /** Waits for nothing: ask for no more vectors before closing. */
  close(): Promise<void>
}

/** An embedder that sees what a text's parts mean as well, for indexing. */
export interface PartsEmbedder extends Embedder {
  /** The vector of a text and of its parts, which lie in reading order and do not overlap, in one run of the model. */
  embedParts(text: string, parts: readonly Span[]): Promise<EmbeddedParts>
}

/** What a vector depends on besides its text. */
export interface ModelIdentity {
  /** Name of the model's folder. */
  name: string
  /** SHA-256 over names and bytes of all files below, 64 lower-case hexadecimal digits. */
  sha256: string
  dimensions: number
}

/** How to run the model. */
export interface EmbedderOptions {
  /** Worker threads, each with a model of its own; 0 (the default) embeds in this thread, for single questions. */
  workers?: number
  /** What is embedded: passages (the default), or questions to be compared with them. */
  network?: NetworkName
}

const WORKER = new URL('./embed-worker.js', import.meta.url)
/** A run of the model leaves little garbage in JavaScript's memory, which would grow to ten times this for it. */
const WORKER_LIMITS = { maxYoungGenerationSizeMb: 4 } as const

/** The files that vectors depend on, in the order in which they are hashed. */
const MODEL_FILES = [
  'config.json',
  'onnx/model_quantized.onnx',
  'onnx/question_quantized.onnx',
  'special_tokens_map.json',
  'tokenizer.json',
  'tokenizer_config.json',
]

/**
 * Opens the model in `modelDir`. What embeds questions has no parts, so that nothing can be indexed by it. Throws `ImrError`
 * (`model-missing`) where a file is absent or cannot be loaded.
 */
export function openEmbedder(modelDir: string, options?: EmbedderOptions & { network?: 'passages' }): Promise<PartsEmbedder>
export function openEmbedder(modelDir: string, options: EmbedderOptions): Promise<Embedder>
export async function openEmbedder(modelDir: string, options: EmbedderOptions = {}): Promise<PartsEmbedder> {
  const model = await identifyModel(modelDir)
  const { workers = 0, network = 'passages' } = options
  // Sources under a test runner cannot start worker threads; the result is the same, in one thread.
  const inThread = workers === 0 || !import.meta.url.endsWith('.js')
  try {
    // The runtime comes with the model: where workers embed, this thread is spared its time and memory.
    const start = () => new Worker(WORKER, { workerData: { modelDir, network }, resourceLimits: WORKER_LIMITS })
    const inWorkers = inThread ? null : await openWorkers(start, workers)
    const { embed, embedParts, dispose } = inWorkers ?? (await (await import('./model.ts')).loadModel(modelDir, network))
    const words = await wholeWords(modelDir)
    const seeking = inWorkers !== null && workers === 1 ? { seek: inWorkers.seek } : {}
    return { model, embed, embedParts, ...seeking, knows: (word) => words.has(word), close: dispose }
  } catch (cause) {
    throw new ImrError(
      'model-missing',
      `The embedding model ${model.name} cannot be loaded.`,
      { path: resolve(modelDir) },
      { cause },
    )
  }
}

/** Reads which model lies in `modelDir`, without loading it. Throws `ImrError` (`model-missing`) where a file is absent. */
export async function identifyModel(modelDir: string): Promise<ModelIdentity> {
  const name = basename(resolve(modelDir))
  const hash = createHash('sha256')
  for (const file of MODEL_FILES) {
    const bytes = await readModelFile(modelDir, file)
    hash.update(`${file}\0${bytes.length}\0`).update(bytes)
  }
  const config: unknown = JSON.parse((await readModelFile(modelDir, 'config.json')).toString())
  return { name, sha256: hash.digest('hex'), dimensions: (config as { hidden_size: number }).hidden_size }
}

/** The pieces of the model's vocabulary that are no continuation of another. */
async function wholeWords(modelDir: string): Promise<ReadonlySet<string>> {
  const { model } = JSON.parse((await readModelFile(modelDir, 'tokenizer.json')).toString()) as {
    model: { vocab: Record<string, number> }
  }
  return new Set(Object.keys(model.vocab).filter((piece) => !piece.startsWith('##')))
}

async function readModelFile(modelDir: string, file: string): Promise<Buffer> {
  const path = join(modelDir, file)
  try {
    return await readFile(path)
  } catch (cause) {
    if (!isSystemError(cause, 'ENOENT', 'ENOTDIR')) throw cause
    throw new ImrError('model-missing', `The embedding model lacks ${file}.`, { path }, { cause })
  }
}
