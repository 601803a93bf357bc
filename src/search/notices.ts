import type { DisputeFacts } from '../engines/engine.ts'
import type { Notice } from '../model/search.ts'
import type { Question, QuestionField } from '../query/question.ts'

/** How many first answers are looked through for the outcome that was asked for. */
const FIRST = 10

/** Another version of the program made the index. */
export const OUTDATED: Notice = {
  code: 'index-outdated',
  message:
    'The index was made by another version of this program: letters may be missing from this answer. Run "npx imr-search index" over their folders again.',
}

/** Nothing ranks above the floor. */
const NOTHING_CLOSE: Notice = {
  code: 'nothing-close',
  message: 'Nothing indexed is close to this question. Try the name of a treatment, a body part or a guideline.',
}

const MEANING_OFF = {
  'no-vectors': 'the index holds no vectors',
  'no-model': 'the embedding model was not found',
  'other-model': 'the index was made with another embedding model; run "npx imr-search index" over its folders again',
  failed: 'the embedding model failed on this question',
} as const

/** Why an answer was made by words alone. */
export type MeaningOff = keyof typeof MEANING_OFF

/** Says that meaning was asked for and not searched. */
export function meaningOff(reason: MeaningOff): Notice {
  return { code: 'meaning-off', message: `Meaning search is off: ${MEANING_OFF[reason]}. These hits were found by words alone.` }
}

/** @param treatments Names of what is asked about and stands in no letter, at least one. */
export function noLetterAbout(treatments: readonly string[]): Notice {
  const message = `No indexed letter is about ${treatments.join(' or ')}. To search for the words alone, turn synonyms off.`
  return { code: 'nothing-close', message }
}

/** @param treatments As in `noLetterAbout`. */
function nearestInstead(treatments: readonly string[]): Notice {
  const message = `No indexed letter is about ${treatments.join(' or ')} by name. These are nearest in meaning.`
  return { code: 'nearest-instead', message }
}

/** How near the answers are where that is not what was hoped for. @param count How many there are. */
export function closeness(count: number, absent: readonly string[]): Notice[] {
  if (count === 0) return [absent.length > 0 ? noLetterAbout(absent) : NOTHING_CLOSE]
  return absent.length > 0 ? [nearestInstead(absent)] : []
}

/** @param caseNumber `CMyy-nnnnnnn`. */
export function caseNotFound(caseNumber: string): Notice {
  return { code: 'case-not-found', message: `No letter with case number ${caseNumber} is indexed.` }
}

/** @param count How many disputes answer without the filters, at least 1. */
export function filteredOut(count: number, more: boolean): Notice {
  const without =
    count === 1 && !more ? '1 disputed treatment answers' : `${count}${more ? ' or more' : ''} disputed treatments answer`
  return { code: 'filtered-out', message: `Nothing passes all filters; without them ${without}.` }
}

/** What of a question was not taken as it was meant. @param answers The disputes that answer it, best first. */
export function unmetWishes(question: Question, answers: readonly DisputeFacts[]): Notice[] {
  const notices = question.unread.map(unreadField)
  const { outcome } = question
  const first = answers.slice(0, FIRST)
  if (outcome?.strength === 'asked' && first.length > 0 && first.every(({ decision }) => decision !== outcome.value)) {
    notices.push({ code: 'outcome-absent', message: `None of the first ${first.length} answers was ${outcome.value}.` })
  }
  return notices
}

/** What each field takes, for those that do not take everything. */
const TAKES: Partial<Record<QuestionField['name'], string>> = {
  decision: 'upheld or overturned',
  case: 'a case number such as CM16-0219557',
  from: 'a day such as 2016-12-19, or a year',
  to: 'a day such as 2016-12-19, or a year',
  year: 'a year such as 2016',
}

function unreadField({ name, value }: QuestionField): Notice {
  return {
    code: 'field-unread',
    message: `"${name}:${value}" was searched as words: ${name} takes ${TAKES[name] ?? 'a name'}.`,
  }
}
