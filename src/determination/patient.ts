import type { Determination } from '../model/determination.ts'
import { foldSpace } from '../text/fold.ts'

const MALE = 'male|man|gentleman'
const FEMALE = 'female|woman|lady'

// "The injured worker is a 54 year old male", "60-year-old female", "a 46 y/o man"; the age may open the sentence.
const AGE_SEX = new RegExp(
  `\\b(\\d{1,3})\\s?-?\\s?(?:years?|yr?s?)\\.?\\s?(?:-|\\s|/)?\\s?(?:old|o)\\b[\\s,-]*(?:[\\w-]+[\\s,]+){0,5}?(${MALE}|${FEMALE})\\b`,
  'i',
)
const AGE =
  /\b(\d{1,3})\s?-?\s?(?:years?\s?-?\s?old|y\.?\/?o\b|yr\.?\s?-?\s?old|years?\s+of\s+age)|\b(?:man|woman)\s+of\s+(\d{2})\b|\b(?:patient|claimant|applicant|worker|employee),\s+(\d{2}),/i
const SEX = new RegExp(`\\b(?:adult\\s+|the\\s+|an?\\s+)(${MALE}|${FEMALE})\\b`, 'i')

/** The patient's age and sex from a clinical summary; `null` where it does not say. */
export function readPatient(summary: string): Determination['patient'] {
  const both = AGE_SEX.exec(summary)
  const age = AGE.exec(summary)
  const written = both?.[1] ?? age?.slice(1).find((group) => group !== undefined)
  const sex = both?.[2] ?? SEX.exec(summary)?.[1]
  return {
    age: written === undefined ? null : Number(written),
    sex: sex === undefined ? sexByPronouns(summary) : new RegExp(`^(?:${FEMALE})$`, 'i').test(sex) ? 'female' : 'male',
  }
}

/** The sex that a summary's pronouns agree on; `null` where there are none or both kinds (a physician's among them). */
function sexByPronouns(summary: string): Determination['patient']['sex'] {
  const male = /\b(?:he|him|his)\b/i.test(summary)
  const female = /\b(?:she|hers?)\b/i.test(summary)
  return male === female ? null : male ? 'male' : 'female'
}

const DATE = String.raw`\d{1,2}\s?[/-]\s?\d{1,2}\s?[/-]\s?\d{2,4}|(?:January|February|March|April|May|June|July|August|September|October|November|December)\s+\d{1,2},?\s+\d{4}`

// Ways in which a summary dates the injury, the surest first: "date of injury 6/24/10", "industrial injury on 4-20-15",
// "was injured on 10/13/2012", "injury … on 6/27/2012", "occupational claim from October 3, 2012".
const INJURY_DATES: readonly RegExp[] = [
  new RegExp(
    `\\b(?:date\\s+of\\s+(?:the\\s+)?injury|DOI)\\b\\s*(?:\\([^)]{0,20}\\)\\s*)?(?:listed\\s+as|is|was|of|on|:|-)*\\s*(${DATE})`,
    'i',
  ),
  new RegExp(`\\binjur(?:y|ies|ed)\\b[^.;]{0,60}?\\b(?:on|of|dated|from)\\s+(${DATE})`, 'i'),
  new RegExp(
    `(${DATE})\\s+(?:work(?:place)?\\s+|industrial\\s+|lifting\\s+)?(?:injury|accident|incident|fall|trip|slip)\\b`,
    'i',
  ),
  new RegExp(
    `\\b(?:hurt|strained|sprained|twisted|tore|struck|slipped|tripped|crushed|broke|fell|began|started)\\b[^.;]{0,60}?\\bon\\s+(${DATE})`,
    'i',
  ),
  new RegExp(`\\b(?:claim|accident|fall|complaints?|pain\\s+after)\\b[^.;]{0,60}?\\b(?:on|of|dated|from)\\s+(${DATE})`, 'i'),
]

/** The first date that a clinical summary gives for the injury, as written; `null` where it gives none. */
export function readInjuryDate(summary: string): string | null {
  for (const pattern of INJURY_DATES) {
    const match = pattern.exec(summary)
    if (match !== null) return foldSpace(match[1]!)
  }
  return null
}
