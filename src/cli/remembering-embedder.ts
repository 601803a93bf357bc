import { Recent } from '../recent.ts'
import type { Embedder } from '../vectors/embedder.ts'
import type { NearestSearch } from '../vectors/vector-scan.ts'
import type { Sought } from '../vectors/workers.ts'

/** Vectors that are kept: some 3 MB. */
const CAPACITY = 2000

/** The vector of a text that was embedded, or is being embedded. */
interface Remembered {
  made: Promise<Float32Array>
  /** Known once it was made, so that what is nearest is sought at once. */
  vector?: Float32Array
}

/**
 * An embedder that remembers its latest texts. Who turns a page or sets a filter asks the same question again, and the
 * model would take most of the time to answer it.
 *
 * @param onFault Told of every text that could not be embedded, or not be compared.
 */
export function rememberingEmbedder(embedder: Embedder, onFault: (error: unknown) => void, capacity = CAPACITY): Embedder {
  const texts = new Recent<string, Remembered>(capacity)
  const remember = (text: string, made: Promise<Float32Array>) => {
    const remembered: Remembered = { made }
    made.then(
      (vector) => {
        remembered.vector = vector
      },
      // A failure is told to who waits for it now, and tried again by the next one.
      (error: unknown) => {
        texts.delete(text)
        onFault(error)
      },
    )
    return remembered
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
    const { made, vector } = texts.get(asked, () => remember(asked, seekNow(asked).vector))
    if (sought !== undefined) return sought
    if (vector !== undefined) return seekNow(vector)
    return { vector: made, nearest: made.then((known) => seekNow(known).nearest) }
  }
  return {
    model: embedder.model,
    knows: (word) => embedder.knows(word),
    close: () => embedder.close(),
    embed: (text) => texts.get(text, () => remember(text, embedder.embed(text))).made,
    ...(embedder.seek === undefined ? {} : { seek: seekBy(embedder.seek) }),
  }
}
