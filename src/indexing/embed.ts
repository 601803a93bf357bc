import type { PartsEmbedder } from '../vectors/embedder.ts'
import { quantize } from '../vectors/quantize.ts'
import { sentenceSigns } from '../vectors/sentence-signs.ts'
import { type EmbeddingText, embeddedSentences, HASH_BYTES } from './embedding-text.ts'
import type { Generation } from './generation.ts'

/** Vectors for all passages, and how many texts had to be embedded for them. */
export interface EmbeddedPassages {
  vectors: Int8Array
  /** What tells each passage's sentences apart, as `sentenceSigns` gives it. */
  sentences: Uint8Array[]
  embedded: number
}

/** What makes vectors, and which model it runs. */
export type VectorSource = Pick<PartsEmbedder, 'model' | 'embedParts'>

/** Texts that are handed to the embedder at once; more than any machine has cores, so that none waits. */
const IN_FLIGHT = 64

/**
 * The vectors of the passages with these hashes, in order. Equal texts are embedded once, and those of the previous
 * generation not at all where it used the same model. `textOf` gives the text of a passage; it is asked in ascending order.
 */
export async function embedPassages(
  hashes: Buffer,
  textOf: (passage: number) => EmbeddingText,
  embedder: VectorSource,
  previous: Generation | null,
  onProgress: (done: number, total: number) => void,
): Promise<EmbeddedPassages> {
  const { dimensions } = embedder.model
  const passages = hashes.length / HASH_BYTES
  const vectors = new Int8Array(passages * dimensions)
  const signs = new Map<number, Uint8Array>()
  const owners = firstOfEach(hashes)
  const missing = new Set(owners.values())
  await reuse(previous, embedder, owners, (owner, vector, sentences) => {
    vectors.set(vector, owner * dimensions)
    signs.set(owner, sentences)
    missing.delete(owner)
  })
  let done = 0
  onProgress(done, missing.size)
  await forEachAtOnce(missing, IN_FLIGHT, async (owner) => {
    const text = textOf(owner)
    const { vector, parts } = await embedder.embedParts(text.text, embeddedSentences(text))
    vectors.set(quantize(vector), owner * dimensions)
    signs.set(owner, sentenceSigns(parts))
    onProgress(++done, missing.size)
  })
  const sentences: Uint8Array[] = []
  for (let passage = 0; passage < passages; passage++) {
    const owner = owners.get(hashAt(hashes, passage))!
    sentences.push(signs.get(owner)!)
    if (owner !== passage) vectors.copyWithin(passage * dimensions, owner * dimensions, (owner + 1) * dimensions)
  }
  return { vectors, sentences, embedded: missing.size }
}

/** For each text identity the first passage that has it. */
function firstOfEach(hashes: Buffer): Map<string, number> {
  const owners = new Map<string, number>()
  for (let passage = 0; passage < hashes.length / HASH_BYTES; passage++) {
    const hash = hashAt(hashes, passage)
    if (!owners.has(hash)) owners.set(hash, passage)
  }
  return owners
}

function hashAt(hashes: Buffer, passage: number): string {
  return hashes.toString('latin1', passage * HASH_BYTES, (passage + 1) * HASH_BYTES)
}

async function reuse(
  previous: Generation | null,
  { model }: VectorSource,
  owners: Map<string, number>,
  take: (owner: number, vector: Int8Array, sentences: Uint8Array) => void,
): Promise<void> {
  if (previous === null || previous.manifest.model?.sha256 !== model.sha256) return
  const vectors = new Int8Array(previous.vectorBytes)
  await previous.readVectors(vectors)
  const hashes = previous.passageHashes()
  for (let passage = 0; passage < hashes.length / HASH_BYTES; passage++) {
    const owner = owners.get(hashAt(hashes, passage))
    if (owner === undefined) continue
    const vector = vectors.subarray(passage * model.dimensions, (passage + 1) * model.dimensions)
    take(owner, vector, previous.sentenceSigns(passage))
  }
}

/** Calls `work` for each item in order, with at most `limit` calls unfinished. Throws what the first failing call throws. */
export async function forEachAtOnce<T>(items: Iterable<T>, limit: number, work: (item: T) => Promise<void>): Promise<void> {
  const queue = items[Symbol.iterator]()
  let failed = false
  const lane = async () => {
    for (let next = queue.next(); !next.done && !failed; next = queue.next()) {
      await work(next.value).catch((error: unknown) => {
        failed = true
        throw error
      })
    }
  }
  const lanes = await Promise.allSettled(Array.from({ length: limit }, lane))
  const failure = lanes.find((outcome) => outcome.status === 'rejected')
  if (failure !== undefined) throw failure.reason
}
