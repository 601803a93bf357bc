import { embeddingTexts } from '../query/embedding-texts.ts'
import type { Question } from '../query/question.ts'
import type { Embedder } from '../vectors/embedder.ts'

/**
 * The unit vector of a question, its concepts written out behind its own words, so that "LESI" lies near its long form.
 * `null` where nothing is left to embed.
 */
export async function embedQuestion(embedder: Embedder, question: Question): Promise<Float32Array | null> {
  const { widened } = embeddingTexts(question)
  return widened === '' ? null : embedder.embed(widened)
}
