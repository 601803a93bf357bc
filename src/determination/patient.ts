import type { Determination } from '../model/determination.ts'

const MALE = 'male|man|gentleman'
const FEMALE = 'female|woman|lady'
const NUMBER_OF_YEARS = String.raw`\b(\d{1,3}) ?-? ?(?:years?|yr?s?)\.? ?[-/]? ?(?:old|o)\b\.?`

// "The injured worker is a 54 year old male", "60-year-old female", "a 46 y/o man", "52 year old, right-handed male".
const AGE_SEX = new RegExp(`${NUMBER_OF_YEARS}[ ,-]{0,3}(?:[\\w-]{1,30}[ ,]{1,3}){0,5}?(${MALE}|${FEMALE})\\b`, 'i')
// "aged 54 years", "54 years of age", "man of 54", "The patient, 54, …"
const AGE = new RegExp(
  `${NUMBER_OF_YEARS}|\\b(\\d{1,3}) ?-? ?years? of age|\\baged (\\d{2})\\b|\\b(?:man|woman) of (\\d{2})\\b|\\b(?:patient|claimant|applicant|worker|employee), (\\d{2}),`,
  'i',
)
const SEX = new RegExp(`\\b(?:adult|the|an?) (${MALE}|${FEMALE})\\b`, 'i')
const FEMALE_WORD = new RegExp(`^(?:${FEMALE})$`, 'i')

/** The patient's age and sex from a clinical summary, white space folded; `null` where it does not say. */
export function readPatient(summary: string): Determination['patient'] {
  const both = AGE_SEX.exec(summary)
  const age =
    both?.[1] ??
    AGE.exec(summary)
      ?.slice(1)
      .find((group) => group !== undefined)
  const sex = both?.[2] ?? SEX.exec(summary)?.[1]
  return {
    age: age === undefined ? null : Number(age),
    sex: sex === undefined ? sexByPronouns(summary) : FEMALE_WORD.test(sex) ? 'female' : 'male',
  }
}

/** The sex that a summary's pronouns agree on; `null` where there are none or both kinds (a physician's among them). */
function sexByPronouns(summary: string): Determination['patient']['sex'] {
  const male = /\b(?:he|him|his)\b/i.test(summary)
  const female = /\b(?:she|hers?)\b/i.test(summary)
  return male === female ? null : male ? 'male' : 'female'
}

const DATE = String.raw`\d{1,2} ?[/-] ?\d{1,2} ?[/-] ?\d{2,4}|(?:January|February|March|April|May|June|July|August|September|October|November|December) \d{1,2},? \d{4}`

// Ways in which a summary dates the injury, the surest first: "date of injury 6/24/10", "industrial injury on 4-20-15",
// "10/13/2012 work injury", "hurt his back on 6/27/2012", "occupational claim from October 3, 2012".
const INJURY_DATES: readonly RegExp[] = [
  `\\b(?:date of (?:the )?injury|DOI)(?: ?\\([^)]{0,20}\\))? ?(?:(?:listed as|is|was|of|on|:|-) ?){0,3}(${DATE})`,
  `\\binjur(?:y|ies|ed)\\b[^.;]{0,60}?\\b(?:on|of|dated|from) (${DATE})`,
  `(${DATE}) (?:work(?:place)? |industrial |lifting )?(?:injury|accident|incident|fall|trip|slip)\\b`,
  `\\b(?:hurt|strained|sprained|twisted|tore|struck|slipped|tripped|crushed|broke|fell|began|started)\\b[^.;]{0,60}?\\bon (${DATE})`,
  `\\b(?:claim|accident|fall|complaints?|pain after)\\b[^.;]{0,60}?\\b(?:on|of|dated|from) (${DATE})`,
].map((pattern) => new RegExp(pattern, 'i'))

/** The first date that a clinical summary (white space folded) gives for the injury, as written; `null` where none. */
export function readInjuryDate(summary: string): string | null {
  for (const pattern of INJURY_DATES) {
    const date = pattern.exec(summary)?.[1]
    if (date !== undefined) return date
  }
  return null
}
