import { Recent } from '../recent.ts'
import type { Embedder } from '../vectors/embedder.ts'

/** Vectors that are kept: some 3 MB. */
const CAPACITY = 2000

/**
 * An embedder that remembers its latest texts. Who turns a page or sets a filter asks the same question again, and the
 * model would take most of the time to answer it.
 *
 * @param onFault Told of every text that could not be embedded.
 */
export function rememberingEmbedder(embedder: Embedder, onFault: (error: unknown) => void, capacity = CAPACITY): Embedder {
  const vectors = new Recent<string, Promise<Float32Array>>(capacity)
  return {
    model: embedder.model,
    knows: (word) => embedder.knows(word),
    close: () => embedder.close(),
    embed(text) {
      return vectors.get(text, () => {
        const vector = embedder.embed(text)
        // A failure is told to who waits for it now, and tried again by the next one.
        vector.catch((error: unknown) => {
          vectors.delete(text)
          onFault(error)
        })
        return vector
      })
    },
  }
}
