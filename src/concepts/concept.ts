/**
 * What a concept is. `treatment`: what can be in dispute. `generic`: a class of treatments or a word for many. `context`:
 * when or beside what something is done. `attribute`: how much, how often, on what terms. `reason`: why a request fails or
 * succeeds. `idiom`: words that only look like a form of another concept; hides it and is never reported.
 */
export type ConceptKind = 'treatment' | 'body' | 'generic' | 'condition' | 'context' | 'attribute' | 'reason' | 'idiom'

/** Strength of a class for one who asks for a member: zolpidem against another sleep aid. */
export const CLASS_STRENGTH = 0.3

/** Strength of the plain form for one who asks for a narrower one: LESI against an epidural injection without a level. */
export const PLAIN_STRENGTH = 0.9

/** A parent class and how much it counts for a member, above 0 and at most 1. */
export interface Kinship {
  id: string
  strength: number
}

/** One thing that letters and questions name in many ways. */
export interface Concept {
  /** Its plain written-out name, lower case. */
  id: string
  kind: ConceptKind
  /** Forms used in letters and in questions, the id first, then the most telling ones. Folded by `foldForm`. */
  forms: readonly WrittenForm[]
  /** Forms of two parts used in letters and in questions: how reviewers build a statement round what they speak of. */
  pairs: readonly LooseForm[]
  /** Forms understood in questions only. */
  lay: readonly LooseForm[]
  /** Classes it belongs to, nearest first. */
  parents: readonly Kinship[]
  /** Body concepts that the concept is bound to, as ACDF is to the neck. */
  sites: readonly string[]
}

/** Words that stand together, in this order. */
export interface WrittenForm {
  /** Plain text, lower case unless `match` says capitals. */
  text: string
  /** `term`: compared by index term, so that plurals agree. `exact`: by spelling. `capitals`: by spelling, in capitals. */
  match: 'term' | 'exact' | 'capitals'
  /** Another concept has the same form, on purpose. */
  shared: boolean
}

/** One or two runs of words; two may stand in any order, up to `PAIR_REACH` words apart. */
export interface LooseForm {
  parts: readonly WrittenForm[]
  shared: boolean
}

/** A part of the lexicon as its data file writes it. */
export interface LexiconGroup {
  /** Kind of every entry that does not name its own. */
  kind: ConceptKind
  /**
   * One entry after another: `id: form, form` at the start of a line; below it, indented, `lay:`, `isa:`, `at:` (body) or
   * `kind:` with a list, or more of the list above. `isa: x*` marks x as the plain form of the entry.
   */
  entries: string
}
