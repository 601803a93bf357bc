import { Recent } from '../recent.ts'
import type { Embedder } from '../vectors/embedder.ts'
import type { NearestSearch } from '../vectors/vector-scan.ts'
import type { Sought } from '../vectors/workers.ts'

/** Vectors that are kept: some 3 MB. */
const CAPACITY = 2000

/**
 * An embedder that remembers its latest texts. Who turns a page or sets a filter asks the same question again, and the
 * model would take most of the time to answer it.
 *
 * @param onFault Told of every text that could not be embedded, or not be compared.
 */
export function rememberingEmbedder(embedder: Embedder, onFault: (error: unknown) => void, capacity = CAPACITY): Embedder {
  const vectors = new Recent<string, Promise<Float32Array>>(capacity)
  const unlessItFails = (text: string, vector: Promise<Float32Array>) => {
    // A failure is told to who waits for it now, and tried again by the next one.
    vector.catch((error: unknown) => {
      vectors.delete(text)
      onFault(error)
    })
    return vector
  }
  const seekBy = (seek: NonNullable<Embedder['seek']>) => (asked: string | Float32Array, search: NearestSearch) => {
    let sought: Sought | undefined
    const seekNow = (what: typeof asked) => {
      sought = seek(what, search)
      const { vector, nearest } = sought
      // Where there is no vector, that is told already.
      vector.then(
        () => nearest.catch(onFault),
        () => {},
      )
      return sought
    }
    if (typeof asked !== 'string') return seekNow(asked)
    const vector = vectors.get(asked, () => unlessItFails(asked, seekNow(asked).vector))
    return sought ?? { vector, nearest: vector.then((known) => seekNow(known).nearest) }
  }
  return {
    model: embedder.model,
    knows: (word) => embedder.knows(word),
    close: () => embedder.close(),
    embed: (text) => vectors.get(text, () => unlessItFails(text, embedder.embed(text))),
    ...(embedder.seek === undefined ? {} : { seek: seekBy(embedder.seek) }),
  }
}
