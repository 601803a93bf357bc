import type { ConceptSpan } from '../model/passage.ts'

/** Numbers that are kept of each span: its concept, start and end. */
const NUMBERS = 3

/**
 * The spans of one passage, each as three numbers of 16 bits, little-endian: no passage is that long, no lexicon that large.
 *
 * @param numberOf The number that stands for a concept.
 */
export function packConceptSpans(spans: readonly ConceptSpan[], numberOf: (id: string) => number): Uint8Array {
  const numbers = Uint16Array.from(spans.flatMap(({ id, start, end }) => [numberOf(id), start, end]))
  return new Uint8Array(numbers.buffer)
}

/** The spans that `packConceptSpans` was given; `ids` by number. */
export function unpackConceptSpans(bytes: Buffer, ids: readonly string[]): ConceptSpan[] {
  const numberAt = (place: number) => bytes.readUInt16LE(place * Uint16Array.BYTES_PER_ELEMENT)
  const count = bytes.length / (NUMBERS * Uint16Array.BYTES_PER_ELEMENT)
  return Array.from({ length: count }, (_, i) => ({
    id: ids[numberAt(NUMBERS * i)]!,
    start: numberAt(NUMBERS * i + 1),
    end: numberAt(NUMBERS * i + 2),
  }))
}
