import { embeddingText } from '../query/embedding-text.ts'
import type { Question } from '../query/question.ts'
import type { Embedder } from '../vectors/embedder.ts'
import type { NearestSearch } from '../vectors/vector-scan.ts'

/** The model could not embed a question; the reason is in `cause`. Words can still be searched. */
export class EmbeddingFailure extends Error {
  override readonly name = 'EmbeddingFailure'
}

/** What a question means. Both fail with `EmbeddingFailure`. */
export interface Meaning {
  /** Its unit vector; `null` where nothing is left to embed. */
  vector: Promise<Float32Array | null>
  /** The passages nearest to it, best first; `null` where nobody seeks them but who has the vector. */
  nearest: Promise<Uint32Array> | null
}

/** The meaning of a question, made when first asked for and then kept. */
export type QuestionMeaning = () => Meaning

const NOTHING: Meaning = { vector: Promise.resolve(null), nearest: null }

async function orFailure<Value>(made: Promise<Value>): Promise<Value> {
  try {
    return await made
  } catch (cause) {
    throw new EmbeddingFailure('The question could not be embedded.', { cause })
  }
}

/**
 * The meaning of a question, its concepts written out behind its own words, so that "LESI" lies near its long form.
 *
 * @param search What its vector will be compared with; the embedder seeks it where it can.
 */
export function meaningOf(embedder: Embedder, question: Question, search: NearestSearch | null): QuestionMeaning {
  let meaning: Meaning | undefined
  return () => {
    meaning ??= embed(embedder, embeddingText(question), search)
    return meaning
  }
}

function embed(embedder: Embedder, text: string, search: NearestSearch | null): Meaning {
  if (text === '') return NOTHING
  const sought = search === null ? undefined : embedder.seek?.(text, search)
  const vector = orFailure(sought?.vector ?? embedder.embed(text))
  const nearest = sought === undefined ? null : orFailure(sought.nearest)
  // They are waited for late; should something else fail before, their own failure must not go unhandled.
  vector.catch(() => {})
  nearest?.catch(() => {})
  return { vector, nearest }
}
