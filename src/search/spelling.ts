import { isLexiconTerm, namingTerms } from '../concepts/trie.ts'
import type { Vocabulary } from '../model/retrieval.ts'
import { editDistance } from '../text/edit-distance.ts'
import { toTerm } from '../text/terms.ts'

/** How the forms of one word end, after at least so many letters in common. */
const ENDINGS: ReadonlySet<string> = new Set(
  (
    ' s es d e ed ing ion ions ation ive y ly al ally ic ical able ible ment ance ant ancy ence ent ency ' +
    'ize ized izing ist ism ity ous'
  ).split(' '),
)
const LEAST_STEM = 5

/** Letters a word needs before one, two or three edits are tried: shorter words have too many neighbours. */
const LENGTH_FOR_EDITS = [5, 7, 9] as const

/** The same for a name that no letter of the index holds: "lawer" is no laser, "sallary" is not salivary. */
const LENGTH_FOR_LEXICON_EDITS = [7, 10] as const

/** Letters of a beginning after which it is clear enough what the word is: more where it is not still being typed. */
const LENGTH_FOR_COMPLETION = { last: 4, other: 5 } as const

/**
 * The word of the field that an unknown one is the beginning of: the last is not typed out yet, and notes clip the others
 * ("buprenorp patch"). The most frequent such word in the index, else the only one in the lexicon. `null` where the word is one of
 * the language or of the index already, or where no such word begins so.
 */
export function completeWord(
  word: string,
  isLast: boolean,
  vocabulary: Vocabulary,
  isWord: (word: string) => boolean,
): string | null {
  const beginning = word.toLowerCase()
  const least = LENGTH_FOR_COMPLETION[isLast ? 'last' : 'other']
  if (beginning.length < least || isWord(beginning) || vocabulary.docFrequency(toTerm(word)) > 0) return null
  const indexed = vocabulary.completions(beginning).find((term) => isLexiconTerm(term) && /^\p{L}+$/u.test(term))
  if (indexed !== undefined) return indexed
  const known = [...namingTerms(beginning[0]!)].filter((term) => term.startsWith(beginning))
  return known.length === 1 ? known[0]! : null
}

/**
 * The word to read instead of an unknown one, of the index or of the lexicon: the nearest by edit distance, then the most
 * frequent. `null` where the index knows the word or nothing is near it. A word of the language is only read as another form
 * of itself: "election" is no mistyped "electro".
 */
export function correctWord(word: string, vocabulary: Vocabulary, isWord: (word: string) => boolean): string | null {
  const term = toTerm(word)
  const edits = LENGTH_FOR_EDITS.filter((length) => term.length >= length).length
  if (edits === 0 || vocabulary.docFrequency(term) > 0) return null
  const known = isWord(word.toLowerCase()) || isWord(term)
  const candidates = [...new Set([term, word.toLowerCase()])]
    .flatMap((written) => similarTo(written, edits, vocabulary))
    .filter((candidate) => /^\p{L}+$/u.test(candidate.term) && (!known || isFormOf(word.toLowerCase(), candidate.term)))
    .filter((candidate) => candidate.cost <= edits)
  candidates.sort((a, b) => a.cost - b.cost || b.docFrequency - a.docFrequency || (a.term < b.term ? -1 : 1))
  return candidates[0]?.term ?? null
}

/** The words near a spelling. An `s` at its end may belong to it: "pelvas" is no plural but a pelvis. */
function similarTo(
  written: string,
  edits: number,
  vocabulary: Vocabulary,
): { term: string; cost: number; docFrequency: number }[] {
  return [...vocabulary.similar(written, edits), ...similarInLexicon(written)].map((candidate) => ({
    ...candidate,
    cost: candidate.edits + costOfFirst(written, candidate.term) - easeOf(written, candidate.term),
  }))
}

/** Doubled letters are mistyped most often: "concusion" is a concussion rather than a contusion. */
function easeOf(term: string, neighbour: string): number {
  const single = (word: string) => word.replace(/(.)\1/g, '$1')
  return single(term) === single(neighbour) ? 0.5 : 0
}

/** Whether two words differ in how they end and in nothing else, as "injecting" and "injection" do. */
function isFormOf(word: string, other: string): boolean {
  for (let stem = LEAST_STEM; stem <= other.length && word.startsWith(other.slice(0, stem)); stem++) {
    if (ENDINGS.has(word.slice(stem)) && ENDINGS.has(other.slice(stem))) return true
  }
  return false
}

/** Names of the field that no letter of this index may hold: a "stool softner" is no "stool sooner". */
function similarInLexicon(term: string): { term: string; edits: number; docFrequency: number }[] {
  const most = LENGTH_FOR_LEXICON_EDITS.filter((length) => term.length >= length).length
  if (most === 0) return []
  return [...namingTerms(term[0]!)]
    .filter((name) => Math.abs(name.length - term.length) <= most)
    .map((name) => ({ term: name, edits: editDistance(term, name, most), docFrequency: 0 }))
    .filter(({ edits }) => edits <= most)
}

/** A first letter is seldom mistyped, so a neighbour with another one counts an edit more. */
function costOfFirst(term: string, neighbour: string): number {
  return term[0] === neighbour[0] ? 0 : 1
}
