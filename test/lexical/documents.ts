import fc from 'fast-check'
import type { LexicalDocument } from '../../src/lexical/fields.ts'
import type { LexicalQuery } from '../../src/model/retrieval.ts'

/** A small vocabulary, so that words meet often; `zebra` and `quagga` are in no passage. */
export const WORDS = ['knee', 'pain', 'traction', 'home', 'unit', 'lumbar', 'mri', 'opioid', 'l4', '7.5', 'denied']
export const UNKNOWN_WORDS = ['zebra', 'quagga']

const text = (maxLength: number) => fc.array(fc.constantFrom(...WORDS), { maxLength }).map((words) => words.join(' '))

export const documentsArbitrary: fc.Arbitrary<LexicalDocument[]> = fc.array(
  fc.record({ title: text(4), guideline: text(4), text: text(15) }),
  { minLength: 1, maxLength: 25 },
)

const anyWord = fc.constantFrom(...WORDS, ...UNKNOWN_WORDS)

export const queryArbitrary: fc.Arbitrary<LexicalQuery> = fc.record({
  terms: fc.array(fc.record({ term: anyWord, weight: fc.constantFrom(1, 0.7, 0.25) }), { maxLength: 5 }),
  required: fc.oneof({ weight: 3, arbitrary: fc.constant<string[]>([]) }, fc.array(anyWord, { maxLength: 2 })),
  excluded: fc.oneof({ weight: 3, arbitrary: fc.constant<string[]>([]) }, fc.array(anyWord, { maxLength: 2 })),
  phrases: fc.oneof(
    { weight: 3, arbitrary: fc.constant<string[][]>([]) },
    fc.array(fc.array(fc.constantFrom(...WORDS), { minLength: 1, maxLength: 3 }), { maxLength: 2 }),
  ),
})

/** A query of plain words, all of weight 1. */
export function words(...terms: string[]): LexicalQuery {
  return { terms: terms.map((term) => ({ term, weight: 1 })), required: [], excluded: [], phrases: [] }
}
