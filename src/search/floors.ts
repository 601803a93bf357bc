import type { Vocabulary } from '../model/retrieval.ts'
import type { Mode } from '../model/search.ts'
import type { Question, QuestionConcept, QuestionWord } from '../query/question.ts'

/** What a dispute must reach to be an answer at all. */
export interface Floors {
  /** Of the whole score. */
  score: number
  /** Of meaning; 0 where that was not asked, or need not agree. */
  meaning: number
}

/** Below this a question and a dispute have nothing to do with each other. */
const SCORE: Record<Mode, number> = { hybrid: 0.225, keyword: 0.02, semantic: 0.2 }

/**
 * The same in hybrid mode where a concept was read, so that the question is one of this field, and where nothing but a reason was:
 * reviewers argue a reason in words of their own, which only meaning finds.
 */
const SCORE_WHERE = { conceptRead: 0.18, reasonAlone: 0.05 } as const

/** Words that happen to agree are not enough: without a concept or guideline in common, meaning must be this close. */
const MEANING_OF_WORDS_ALONE = 0.2

/** A concept among strangers ("elbow macaroni salad") may mean something else. No judged question of that kind has its answer below. */
const MEANING_AMONG_STRANGERS = 0.3

/**
 * Where no letter is about the treatment that was read, letters may know it by another name, or the reading be wrong: then their
 * passages lie as near as this. Of 200 questions read as treatments that no letter names, eight find one that does.
 */
export const FLOORS_OF_ABSENT: Floors = { score: SCORE.hybrid, meaning: 0.5 }

/** The floors of a question, which depend on it and the index alone. */
export function floorsOf(question: Question, vocabulary: Vocabulary, mode: Mode): Floors {
  if (mode !== 'hybrid') return { score: SCORE[mode], meaning: 0 }
  return { score: scoreFloor(question), meaning: meaningFloor(question, vocabulary) }
}

function scoreFloor({ concepts }: Question): number {
  if (concepts.length === 0) return SCORE.hybrid
  const asksForTreatment = concepts.some(({ role, kind }) => role === 'wanted' && kind !== 'generic')
  const givesReason = concepts.some(({ role }) => role === 'reason')
  return givesReason && !asksForTreatment ? SCORE_WHERE.reasonAlone : SCORE_WHERE.conceptRead
}

function meaningFloor(question: Question, vocabulary: Vocabulary): number {
  const { concepts, guidelines, phrases } = question
  if (guidelines.length > 0 || phrases.length > 0 || concepts.some(isCertain)) return 0
  if (concepts.length === 0) return MEANING_OF_WORDS_ALONE
  return isMostlyStrange(question, vocabulary) ? MEANING_AMONG_STRANGERS : 0
}

/** A reason, or a treatment by its proper name. */
function isCertain({ role, kind, lay }: QuestionConcept): boolean {
  return role === 'reason' || (kind === 'treatment' && !lay)
}

/** Whether half of the words or more belong to no concept and stand in no indexed passage. */
function isMostlyStrange({ words, concepts }: Question, vocabulary: Vocabulary): boolean {
  const isNamed = (word: QuestionWord) => concepts.some(({ start, end }) => start <= word.start && word.end <= end)
  const strange = words.filter((word) => vocabulary.docFrequency(word.term) === 0 && !isNamed(word))
  return strange.length > 0 && strange.length * 2 >= words.length
}
