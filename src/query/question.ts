import type { ConceptKind } from '../concepts/concept.ts'
import type { GuidelineMention } from '../determination/guidelines/mentions.ts'
import type { Decision } from '../model/determination.ts'
import type { Filters } from '../model/search.ts'
import type { Span } from '../model/span.ts'

/**
 * A question as read: a root with one list of nodes for each kind of thing a question can hold. Every node carries its
 * span in the text as typed. Nothing here depends on an index.
 */
export interface Question {
  /** As typed. */
  text: string
  /** The words to match, in order. Question words, outcome words and what is quoted or excluded are not among them. */
  words: QuestionWord[]
  /** Quoted phrases, which bind in every mode. */
  phrases: QuestionPhrase[]
  /** What no answer may hold: a word, or several that stand together. */
  excluded: QuestionPhrase[]
  /** Fields that restrict the answer. */
  fields: QuestionField[]
  /** What looks like a field, but has a value that the field does not take; read as words. */
  unread: QuestionField[]
  /** The fields (and nothing else) as filters. */
  filters: Filters
  /** The case asked for, or `null`. A case number that was typed as a field stands in `filters` as well. */
  caseNumber: QuestionCase | null
  outcome: OutcomeReading | null
  /** Every stretch that tells an outcome, the one that counts among them. */
  outcomeSpans: Span[]
  guidelines: GuidelineMention[]
  quantities: Quantity[]
  concepts: QuestionConcept[]
  corrections: Correction[]
  expansions: Expansion[]
  /** Of a pasted text the sentences that say most, in order, for the embedding model; `null` where it reads the whole. */
  gist: Span[] | null
}

/** A word to match. */
export interface QuestionWord extends Span {
  term: string
  /** 1 for a typed word; less for a number, and for a lay word whose concept carries it. */
  weight: number
}

/** Words that must stand together, in this order. */
export interface QuestionPhrase extends Span {
  terms: string[]
  /** As typed, without the quotes. */
  text: string
}

/** A field with its value. */
export interface QuestionField extends Span {
  name: FieldName
  /** As typed, without quotes. */
  value: string
}

/** The closed set of fields. `year` and `case` set the filters `from`, `to` and `caseNumber`. */
export type FieldName = 'decision' | 'guideline' | 'case' | 'specialty' | 'category' | 'file' | 'from' | 'to' | 'year'

/** A case number in the question. */
export interface QuestionCase extends Span {
  /** `CMyy-nnnnnnn`. */
  value: string
}

/** How a review ended, as far as the question tells. */
export interface OutcomeReading extends Span {
  value: Decision
  /** `asked`: the wording names the result of the review. `hint`: it may only say what utilization review did. */
  strength: 'asked' | 'hint'
  /** The words it was read from. */
  text: string
}

/** A number with its unit, or a spinal level. */
export interface Quantity extends Span {
  /** `null` for a level. */
  value: number | null
  /** Singular, such as `visit`, `week`, `mg`; `count` for `#60` and `x 12`; `level` for `L4-5`. */
  unit: string
  /** Folded: lower case, single spaces. */
  text: string
}

/**
 * What a concept does in the question. `wanted`: asked about. `context`: stands with it ("after shoulder surgery").
 * `reason`: why ("TENS was not tried"). The others follow from the concept's kind.
 */
export type ConceptRole = 'wanted' | 'context' | 'reason' | 'body' | 'condition' | 'attribute'

/** A concept that the question names. */
export interface QuestionConcept extends Span {
  id: string
  kind: ConceptKind
  role: ConceptRole
  /** Recognised by a lay form. */
  lay: boolean
  /** Not named: it follows from another concept, as the neck does from ACDF. */
  implied: boolean
}

/** A word that was read as another. */
export interface Correction extends Span {
  from: string
  to: string
}

/** Words that were widened, and to what. */
export interface Expansion extends Span {
  from: string
  to: string[]
}

/** How to read a question. */
export interface ParseOptions {
  /** False leaves the words as typed: no concepts. */
  synonyms: boolean
  /** Readings to leave out: `decision`, `corrections`, `expansions`, `operators`, or one as `correction:WORD` or `expansion:WORD`. */
  ignore: readonly string[]
  /**
   * The word to read instead of one that the lexicon does not know, or `null`; `isLast` where the text ends with it, so that it
   * may not be typed out yet. Knows the index, which this layer does not.
   */
  correct?: (word: string, isLast: boolean) => string | null
}
