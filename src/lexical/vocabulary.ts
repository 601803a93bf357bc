import SearchableMap from 'minisearch/SearchableMap'
import type { Vocabulary } from '../model/retrieval.ts'
import { Recent } from '../recent.ts'
import { editDistance } from '../text/edit-distance.ts'
import { EXTRA_MARK } from './build.ts'

/** Longer words are never misspelled words; the cost of comparing grows with their length. */
const LONGEST_COMPARED = 60

/** Unknown words whose neighbours are kept: the same question is often asked again, and the same misspelling by many. */
const KEPT_WORDS = 500

type SimilarTerm = ReturnType<Vocabulary['similar']>[number]

/** The vocabulary over terms and their passage counts. The tree for similar words is built on first use. */
export function openVocabulary(terms: () => Iterable<[string, number]>, docFrequency: (term: string) => number): Vocabulary {
  let tree: SearchableMap<number> | undefined
  const kept = new Recent<string, SimilarTerm[]>(KEPT_WORDS)
  const find = (term: string, maxEdits: number): SimilarTerm[] => {
    tree ??= SearchableMap.from([...terms()]) as SearchableMap<number>
    const found = new Map<string, SimilarTerm>()
    for (const [variant, transpositions] of transposed(term, maxEdits)) {
      for (const [known, [frequency]] of tree.fuzzyGet(variant, maxEdits - transpositions).entries()) {
        const edits = editDistance(term, known)
        if (edits <= maxEdits) found.set(known, { term: known, edits, docFrequency: frequency })
      }
    }
    return [...found.values()].sort(
      (a, b) => a.edits - b.edits || b.docFrequency - a.docFrequency || (a.term < b.term ? -1 : a.term > b.term ? 1 : 0),
    )
  }
  return {
    docFrequency,
    conceptFrequency: (term) => docFrequency(EXTRA_MARK + term),
    similar(term, maxEdits) {
      if (term.length > LONGEST_COMPARED) return []
      return kept.get(`${maxEdits} ${term}`, () => find(term, maxEdits))
    },
  }
}

/**
 * Spellings of `term` with up to `limit` disjoint neighbours swapped, and how many swaps each took. SearchableMap counts a
 * swap as two edits; a swap undone beforehand leaves it the other edits only, so the search stays narrow.
 */
function transposed(term: string, limit: number): Map<string, number> {
  const variants = new Map([[term, 0]])
  const swap = (word: string, from: number, swaps: number) => {
    if (swaps === limit) return
    for (let i = from; i + 1 < word.length; i++) {
      if (word[i] === word[i + 1]) continue
      const variant = word.slice(0, i) + word[i + 1] + word[i] + word.slice(i + 2)
      const known = variants.get(variant)
      if (known === undefined || known > swaps + 1) variants.set(variant, swaps + 1)
      swap(variant, i + 2, swaps + 1)
    }
  }
  swap(term, 0, 0)
  return variants
}
