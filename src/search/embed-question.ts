import { embeddingText } from '../query/embedding-text.ts'
import type { Question } from '../query/question.ts'
import type { Embedder } from '../vectors/embedder.ts'

/** The unit vector of a question, made when first asked for and then kept; `null` where nothing is left to embed. */
export type QuestionVector = () => Promise<Float32Array | null>

/** The vector of a question, its concepts written out behind its own words, so that "LESI" lies near its long form. */
export function vectorOf(embedder: Embedder, question: Question): QuestionVector {
  let vector: Promise<Float32Array | null> | undefined
  return () => {
    if (vector !== undefined) return vector
    const text = embeddingText(question)
    vector = text === '' ? Promise.resolve(null) : embedder.embed(text)
    // It is waited for late; should something else fail before, its own failure must not go unhandled.
    vector.catch(() => {})
    return vector
  }
}
