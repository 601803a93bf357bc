import { embeddingText } from '../query/embedding-text.ts'
import type { Question } from '../query/question.ts'
import type { Embedder } from '../vectors/embedder.ts'

/**
 * The unit vector of a question, its concepts written out behind its own words, so that "LESI" lies near its long form.
 * `null` where nothing is left to embed.
 */
export async function embedQuestion(embedder: Embedder, question: Question): Promise<Float32Array | null> {
  const text = embeddingText(question)
  return text === '' ? null : embedder.embed(text)
}
