import { embeddingText } from '../query/embedding-text.ts'
import type { Question } from '../query/question.ts'
import type { Embedder } from '../vectors/embedder.ts'

/** The model could not embed a question; the reason is in `cause`. Words can still be searched. */
export class EmbeddingFailure extends Error {
  override readonly name = 'EmbeddingFailure'
}

/** The unit vector of a question, made when first asked for and then kept; `null` where nothing is left to embed. Fails with `EmbeddingFailure`. */
export type QuestionVector = () => Promise<Float32Array | null>

async function embed(embedder: Embedder, text: string): Promise<Float32Array> {
  try {
    return await embedder.embed(text)
  } catch (cause) {
    throw new EmbeddingFailure('The question could not be embedded.', { cause })
  }
}

/** The vector of a question, its concepts written out behind its own words, so that "LESI" lies near its long form. */
export function vectorOf(embedder: Embedder, question: Question): QuestionVector {
  let vector: Promise<Float32Array | null> | undefined
  return () => {
    if (vector !== undefined) return vector
    const text = embeddingText(question)
    vector = text === '' ? Promise.resolve(null) : embed(embedder, text)
    // It is waited for late; should something else fail before, its own failure must not go unhandled.
    vector.catch(() => {})
    return vector
  }
}
