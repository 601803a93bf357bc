import { embeddingTexts } from '../query/embedding-texts.ts'
import type { Question } from '../query/question.ts'
import type { Embedder } from '../vectors/embedder.ts'

/**
 * The unit vector of a question: the mean of its own words' vector and that of the same words with its concepts written
 * out, so that "LESI" lies near its long form without losing what was typed. `null` where nothing is left to embed.
 */
export async function embedQuestion(embedder: Embedder, question: Question): Promise<Float32Array | null> {
  const { plain, widened } = embeddingTexts(question)
  if (widened === '') return null
  const typed = await embedder.embed(plain === '' ? widened : plain)
  return widened === plain ? typed : meanOf(typed, await embedder.embed(widened))
}

function meanOf(a: Float32Array, b: Float32Array): Float32Array {
  const sum = a.map((value, i) => value + b[i]!)
  const length = Math.sqrt(sum.reduce((total, value) => total + value * value, 0))
  return sum.map((value) => value / length)
}
