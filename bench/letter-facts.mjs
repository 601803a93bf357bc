// Compares parsed letters with what is known of them, fact by fact. Used by the tests and by parse-report.mjs.

/** How facts are compared: in lower case, with all but a-z and 0-9 dropped. */
export const fold = (value) =>
  String(value)
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, '')

const same = (expected, actual) => (expected === null || actual === null ? expected === actual : fold(expected) === fold(actual))

/** The facts of a letter as expected: `{ issue, field, expected, actual }` each, `issue` null for the letter's own. */
export function letterFacts(expected, letter) {
  const facts = []
  const add = (issue, field, want, got) => {
    if (want !== undefined) facts.push({ issue, field, expected: want, actual: got ?? null, right: same(want, got ?? null) })
  }
  for (const field of LETTER_FIELDS) add(null, field, expected[field], letter?.[field])
  add(null, 'specialty', expected.specialty, letter?.reviewer.specialty)
  add(null, 'boardCertification', expected.boardCertification, letter?.reviewer.boardCertification)
  add(null, 'subspecialty', expected.subspecialty, letter?.reviewer.subspecialty)
  add(null, 'licensedIn', expected.licensedIn?.join('|'), letter?.reviewer.licensedIn.join('|'))
  add(null, 'age', expected.patient?.age, letter?.patient.age)
  add(null, 'sex', expected.patient?.sex, letter?.patient.sex)
  add(null, 'issueCount', expected.issues.length, letter?.issues.length)
  expected.issues.forEach((issue, i) => {
    for (const { field, of } of ISSUE_FIELDS) add(i + 1, field, issue[field], letter?.issues[i] && of(letter.issues[i]))
  })
  return facts
}

const LETTER_FIELDS = [
  'caseNumber',
  'dateAssigned',
  'dateOfInjury',
  'decisionDate',
  'urDenialDate',
  'applicationReceived',
  'priority',
]

const ISSUE_FIELDS = [
  ...['treatment', 'decision', 'claimsGuideline', 'reviewerGuideline', 'rationale'].map((field) => ({
    field,
    of: (issue) => issue[field],
  })),
  { field: 'rationaleFirst60', of: (issue) => issue.rationale?.slice(0, 60) ?? null },
  { field: 'rationaleLast60', of: (issue) => issue.rationale?.slice(-60) ?? null },
  { field: 'rationaleChars', of: (issue) => issue.rationale?.length ?? null },
]

/** A letter of seeds-truth.json in the form that `letterFacts` takes. */
export const seedExpectation = (truth) => ({
  dateOfInjury: truth.injuryDate,
  patient: truth.patient,
  ...truth.reviewer,
  issues: truth.issues.map((issue) => ({
    treatment: issue.treatment,
    decision: issue.decision,
    claimsGuideline: issue.claimsGuidelineText,
    reviewerGuideline: issue.reviewerGuidelineText,
    rationaleFirst60: issue.rationaleFirst60Chars,
    rationaleLast60: issue.rationaleLast60Chars,
    rationaleChars: issue.rationaleChars,
  })),
})

/** A synthetic determination and its rendered letter: what the letter prints, dates of the grid included. */
export function syntheticExpectation(determination, rendered) {
  const { reviewer } = determination
  const sentence = reviewer.style === 'boardCertified'
  const printed = (label) => new RegExp(`${label}:? +(\\d\\d/\\d\\d/\\d{4})`).exec(rendered)?.[1] ?? null
  const inGrid = rendered.startsWith('Case Number:')
  return {
    caseNumber: inGrid ? determination.caseNumber : null,
    dateAssigned: printed('Date Assigned'),
    dateOfInjury: determination.injuryDate,
    decisionDate: printed('Decision Date'),
    urDenialDate: printed('UR Denial Date'),
    applicationReceived: printed('Application'),
    priority: inGrid ? 'Standard' : null,
    specialty: sentence || !reviewer.subspecialty ? reviewer.specialty : `${reviewer.specialty}, ${reviewer.subspecialty}`,
    boardCertification: sentence ? reviewer.specialty : null,
    subspecialty: sentence ? reviewer.subspecialty : null,
    licensedIn: reviewer.licensedIn,
    patient: determination.patient,
    issues: determination.issues.map(({ treatment, decision, claimsGuideline, reviewerGuideline, rationale }) => ({
      treatment: treatment.trim(),
      decision,
      claimsGuideline,
      reviewerGuideline,
      rationale: rationale.replace(/\s+/g, ' ').trim(),
    })),
  }
}

/** Right and all facts of each field, over many letters. */
export function countByField(facts) {
  const counts = new Map()
  for (const { field, right } of facts) {
    const count = counts.get(field) ?? { right: 0, all: 0 }
    count.all++
    if (right) count.right++
    counts.set(field, count)
  }
  return counts
}
