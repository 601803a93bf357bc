import type { Decision } from '../../model/determination.ts'

/**
 * How people say that a review ended one way or the other, for lines as `readText` makes them (lower case, no
 * apostrophes, clause marks as `,` and `.`).
 *
 * Everything is relative to the utilization review (UR) denial: in ordinary speech an upheld appeal is good for the
 * worker, here Upheld means that the treatment stays denied.
 *
 * Origin: written for this project from the vocabulary of California workers' compensation (8 CCR 9792.10.1 to
 * 9792.10.9 and common usage of adjusters, physicians, attorneys and workers). Last changed 2026-01.
 */
export interface OutcomePattern {
  /** `none`: the words look like an outcome and are none; they stay words. `ur`: they tell what UR did, and no more. */
  value: Decision | 'none' | 'ur'
  strength: 'asked' | 'hint'
  pattern: RegExp
}

const REVIEW =
  '(?:(?:the |my |our |his |her |an |final )*(?:imr|appeal|review|reviewer|independent medical review|maximus|reconsideration))'
const CARRIER =
  '(?:the |my |our )?(?:ur|utilization review|carrier|insurance(?: company)?|insurer|adjuster|defense|employer|claims administrator|work comp|workers comp|denial)'
const WORKER =
  '(?:the |my |our )?(?:worker|iw|injured worker|patient|pt|claimant|applicant|aa|applicant attorney|doctor|doc|ptp|provider|physician|treater|us|me)'
const YES =
  '(?:approved|aproved|approvd|granted|authorized|authorised|athorized|certified|allowed|covered|accepted|ok d|okd|okayed|paid|green ?lit)'
const NO =
  '(?:denied|denyed|deneid|refused|rejected|declined|disallowed|turned down|shot down|knocked down|kicked back|not (?:approved|authorized|authorised|certified|granted|allowed|covered)|non ?certified)'
const AT = '(?:(?:on|at|by|after|in|through|during|following|from) )'

const NONE = (source: string): OutcomePattern => ({ value: 'none', strength: 'hint', pattern: line(source) })
const UR_ONLY = (source: string): OutcomePattern => ({ value: 'ur', strength: 'hint', pattern: line(source) })
const UPHELD = (strength: 'asked' | 'hint', source: string): OutcomePattern => ({
  value: 'Upheld',
  strength,
  pattern: line(source),
})
const OVERTURNED = (strength: 'asked' | 'hint', source: string): OutcomePattern => ({
  value: 'Overturned',
  strength,
  pattern: line(source),
})

function line(source: string): RegExp {
  return new RegExp(`(?<![^ ])(?:${source})(?![^ ])`, 'g')
}

/** Every word that a pattern speaks of: none of them is ever corrected. */
export function isOutcomeWord(word: string): boolean {
  return OUTCOME_WORDS.has(word)
}

/** In order of precedence: words that one pattern took are closed to the later ones. */
export const OUTCOME_PATTERNS: readonly OutcomePattern[] = [
  // Not outcomes.
  NONE('board certified|certified (?:mail|copy|translator|interpreter|hand therapist|nurse)|fda approved|pre ?certified'),
  NONE('(?:patient|pt|he|she|worker|claimant|iw) (?:denied|denies)'),
  NONE('(?:denies|denied) (?:any|numbness|tingling|weakness|pain|bowel|fever|history|having)'),
  NONE(
    `(?:was |were |are |is )?(?:already|previously|prior|earlier|initially|originally|recently) (?:been |being )?(?:${YES}|${NO})`,
  ),
  NONE(`only (?:[^ ,.]+ ){0,5}(?:is|are) ${YES}`),
  NONE(`${YES} (?:[0-9]+|some|part|half|only [0-9]+)(?: out)? of`),
  NONE(`${YES} by ${CARRIER}`),
  NONE(
    '(?:partial|partially|partly|in part|split)(?: (?:approved|approval|certified|authorized|granted|denied|overturned|upheld|decision))?',
  ),
  // "how many visits are allowed", "is genetic testing covered?": asked is a rule, not a result.
  NONE('(?<=how (?:many|much|often|long) (?:[^ ]+ ){0,12})(?:allowed|covered|approved|authorized|paid|certified)'),
  NONE(
    '(?<=(?:is|are|will|would|does|do|can|could|should|when) (?:[^ ]+ ){0,14})(?:covered|allowed|paid for|reimbursed|accepted)',
  ),
  // The result of the review, named or told.
  UPHELD('asked', '(?:not|never|wasnt|werent|isnt|didnt get|dont get|cant be|wont be) (?:be |been )?(?:overturned|reversed)'),
  OVERTURNED('asked', '(?:not|never|wasnt|werent) (?:be |been )?upheld'),
  UPHELD(
    'asked',
    `${CARRIER} (?:won|prevailed|was right|got it right|was correct|stood|stands|was affirmed|was sustained|affirmed|sustained)`,
  ),
  UPHELD('asked', `(?:(?:${REVIEW}|they|md) )?(?:sided|agreed|agree|agrees|concurred) with ${CARRIER}`),
  UPHELD('asked', `(?:lost|lose|losing|loses)(?: ${AT})?(?: ?${REVIEW})(?: for)?`),
  UPHELD('asked', `${NO} (?:again )?${AT}${REVIEW}`),
  UPHELD('asked', `${REVIEW} (?:also |still |again )?(?:${NO}|said no|denial|upheld|uphold|affirmed)`),
  UPHELD('asked', `still (?:got |get |getting |being |been |was |were )?(?:${NO}|no|stuck with|stuck at|stuck)`),
  UPHELD('asked', 'stuck (?:with|at)|(?:in favor|in favour|favor) of (?:the )?(?:carrier|insurance|insurer|employer|defense|ur)'),
  UPHELD(
    'asked',
    '(?:appeal|imr) (?:failed|unsuccessful|was unsuccessful|went nowhere|didnt work|was lost|lost)|unsuccessful appeal',
  ),
  UPHELD(
    'asked',
    '(?:denial|denials|denied|ur|ur denial|ur denials) (?:was |were |is |are )?(?:upheld|uphled|affirmed|sustained)|(?:upheld|uphled|uphold|upholds|upholding)(?: (?:the |a |ur )*(?:denial|denials))?',
  ),
  OVERTURNED('asked', `(?:(?:${REVIEW}|they|md) )?(?:sided|agreed|agree|agrees) with ${WORKER}`),
  OVERTURNED('asked', `${YES} (?:anyway |eventually |finally )?${AT}${REVIEW}`),
  OVERTURNED(
    'asked',
    `${REVIEW} (?:said yes|${YES}|overturned|overturn|overturns|reversed|reverses|approval)(?: (?:the )?(?:ur|denial|denials|ur denial))?`,
  ),
  OVERTURNED('asked', '(?:got|get|getting|had) (?:it |them |this |that |the denial |ur )?(?:overturned|reversed)'),
  OVERTURNED(
    'asked',
    '(?:overturned|overturnd|overtuned|overtunred|overturn|overturns|overturning|reversed|reversal|reversing|reverse ur|reverse (?:the |a )?denial)(?: of)?(?: (?:the |a |an )?(?:ur |utilization review )?(?:denial|denials|decision|non certification|it)(?: of)?)?',
  ),
  OVERTURNED(
    'asked',
    `(?:won|prevailed|succeeded)(?: ${AT}?${REVIEW})?|won(?: my| our| the| his| her)? (?:imr|appeal)|successful (?:appeal|imr)|successfully appealed`,
  ),
  OVERTURNED(
    'asked',
    '(?:then|finally|ended up|but|and) had to|(?:then |finally |ended up )?(?:had|forced|ordered|made|told)(?: them| carrier| insurance)?(?: to)? (?:pay|cover|authorize|approve)(?: for)?(?: it)?',
  ),
  OVERTURNED('asked', `${YES} (?:anyway|after all|in the end|nonetheless|regardless)`),
  OVERTURNED('asked', '(?:in favor|in favour|favor) of (?:the )?(?:worker|patient|applicant|claimant|injured worker|doctor)'),
  // What utilization review did, named as such.
  UR_ONLY(`${CARRIER} (?:${NO}|said no|says no|denial|denials)|${NO} by (?:the )?${CARRIER}`),
  // Words that may only say what utilization review did.
  UPHELD('hint', 'cut(?= [,.]| $)'),
  UPHELD(
    'hint',
    `(?:never|not|isnt|arent|wasnt|werent|hasnt been|havent been|never been|didnt get|never got) (?:${YES}|approve|authorize|certify)`,
  ),
  UPHELD(
    'hint',
    '(?:wont|wouldnt|will not|would not|didnt|did not|dont|doesnt|refuse to|refused to|refuses to|refusing to|refusal to|cant get (?:them|comp|it)(?: to)?) (?:pay for|pay|cover|approve|authorize|authorise|certify|allow|ok|okay|buy|give me)(?: it)?',
  ),
  UPHELD(
    'hint',
    '(?:keeps|kept|keep) (?:saying no|denying)|(?:said|says|saying) no|said it wasnt needed|not going to (?:pay|cover)',
  ),
  UPHELD(
    'hint',
    `${NO}|deny|denies|denying|denial|denials|declination|refusal|rejection|non ?cert|noncert|non ?certs|non ?certification|non ?certify|non ?authorized|unapproved|turn down|turning down|shoot down|nixed|bounced|disapproved|disapprove|unfavorable|adverse (?:determination|decision)|cut off|knocked back|thrown out|thumbs down`,
  ),
  OVERTURNED(
    'hint',
    '(?:got it|went through|went our way|thumbs up|green lighted|gave the ok|said yes|favorable (?:decision|determination|outcome))',
  ),
  OVERTURNED(
    'hint',
    '(?:approved|aproved|approvd|approve|approves|approval|approvals|granted|grant|granting|authorized|authorised|athorized|certified|allowed|ok d|okd|okayed|green ?lit|cleared by ur)',
  ),
]

const OUTCOME_WORDS: ReadonlySet<string> = new Set(
  OUTCOME_PATTERNS.flatMap(({ pattern }) => pattern.source.match(/[a-z]{3,}/g) ?? []),
)
