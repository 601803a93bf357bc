import type { LexicalTables } from './format.ts'

/** Where terms are spelled out, by their numbers. */
type Spellings = Pick<LexicalTables, 'spellingStarts' | 'spellings'>

/** A term by its number, and in how many edits it is reached. */
export interface NearTerm {
  number: number
  edits: number
}

/**
 * Those of `terms` within `maxEdits` of `asked`, in their order: Damerau-Levenshtein distance (optimal string alignment: a swap
 * of two neighbours is one edit), as `editDistance` counts it.
 *
 * Walks the terms as if they were a tree: the rows of the distance's table that belong to a beginning are computed once
 * for all terms with that beginning, and terms whose beginning is too far already are skipped together. A tree of maps finds
 * the same terms, but takes a quarter of a kilobyte a term, and a quarter of a second for 100,000 terms to be made.
 *
 * @param terms Numbers of terms, in the code-unit order of their spellings.
 */
export function similarTerms(tables: Spellings, terms: Uint32Array, asked: string, maxEdits: number): NearTerm[] {
  const { spellingStarts, spellings } = tables
  const found: NearTerm[] = []
  const rows = new Rows(asked, maxEdits)
  /** Where the spelling lies whose beginning the rows belong to, and of how many units. */
  let last = 0
  let known = 0
  for (let place = 0; place < terms.length; ) {
    const number = terms[place]!
    const start = spellingStarts[number]!
    const length = spellingStarts[number + 1]! - start
    let depth = 0
    while (depth < known && depth < length && spellings[last + depth] === spellings[start + depth]) depth++
    let hopeless = false
    while (depth < length && !hopeless) {
      depth++
      hopeless = !rows.compute(depth, spellings[start + depth - 1]!, depth > 1 ? spellings[start + depth - 2]! : 0)
    }
    last = start
    known = depth
    if (hopeless) place = afterBeginning(tables, terms, place, depth)
    else {
      if (rows.edits(length) <= maxEdits) found.push({ number, edits: rows.edits(length) })
      place++
    }
  }
  return found
}

/** The table of distances between beginnings of a known term (rows) and of the word asked for (columns). */
class Rows {
  readonly #asked: Uint16Array
  readonly #most: number
  readonly #rows: Uint8Array[]

  constructor(asked: string, most: number) {
    this.#asked = Uint16Array.from({ length: asked.length }, (_, i) => asked.charCodeAt(i))
    this.#most = most
    // No term that is longer is near.
    const depths = asked.length + most + 2
    this.#rows = Array.from({ length: depths }, () => new Uint8Array(asked.length + 1).fill(most + 1))
    for (let j = 0; j <= Math.min(most, asked.length); j++) this.#rows[0]![j] = j
  }

  /**
   * Fills the row of a beginning of `depth` units, from 1, that ends in `unit` with `before` in front of it. False where no term
   * with this beginning is near.
   */
  compute(depth: number, unit: number, before: number): boolean {
    const asked = this.#asked
    const most = this.#most
    const [row, above] = [this.#rows[depth]!, this.#rows[depth - 1]!]
    const twoAbove = depth > 1 ? this.#rows[depth - 2]! : null
    let least = most + 1
    // Further from the diagonal, every distance is above the most, as it is filled in.
    const from = Math.max(0, depth - most)
    const to = Math.min(asked.length, depth + most)
    for (let j = from; j <= to; j++) {
      let cost = above[j]! + 1
      if (j > 0) {
        cost = Math.min(cost, above[j - 1]! + (asked[j - 1] === unit ? 0 : 1), row[j - 1]! + 1)
        if (j > 1 && twoAbove !== null && asked[j - 2] === unit && asked[j - 1] === before)
          cost = Math.min(cost, twoAbove[j - 2]! + 1)
      }
      row[j] = Math.min(cost, most + 1)
      least = Math.min(least, row[j]!)
    }
    // A swap reaches two rows down, but never comes out cheaper than what the row between has already.
    return least <= most
  }

  edits(length: number): number {
    return length < this.#rows.length ? this.#rows[length]![this.#asked.length]! : this.#most + 1
  }
}

/** The first place after `place` whose term differs in its first `length` units. */
function afterBeginning({ spellingStarts, spellings }: Spellings, terms: Uint32Array, place: number, length: number): number {
  const from = spellingStarts[terms[place]!]!
  const differs = (other: number) => {
    const number = terms[other]!
    const start = spellingStarts[number]!
    if (spellingStarts[number + 1]! - start < length) return true
    for (let i = 0; i < length; i++) if (spellings[start + i] !== spellings[from + i]) return true
    return false
  }
  // Few terms share a long beginning, so steps begin small.
  let step = 1
  while (place + step < terms.length && !differs(place + step)) step *= 2
  return firstWhere(differs, place + (step >> 1) + 1, Math.min(place + step, terms.length))
}

/** The first place in `[low, high)` from which on `holds` is true; `high` where it is nowhere. */
function firstWhere(holds: (place: number) => boolean, low: number, high: number): number {
  while (low < high) {
    const middle = (low + high) >> 1
    if (holds(middle)) high = middle
    else low = middle + 1
  }
  return low
}
