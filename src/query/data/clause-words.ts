/**
 * Words that open a clause and say what the treatments in it are there for.
 * Origin: written for this project. Last changed 2026-01.
 */

/** What follows, up to the end of the sentence, tells why. */
export const REASON_OPENERS: ReadonlySet<string> = new Set(['because', 'cause', 'cuz', 'bc', 'due', 'since', 'reason'])

/** What follows, within a few words of the clause, was missing. */
export const NEGATIONS: ReadonlySet<string> = new Set(
  'no not never lack lacking absent absence missing nothing failed didnt doesnt dont hasnt havent hadnt wasnt werent isnt arent'.split(
    ' ',
  ),
)

/** After a negation: what stands before it was not done ("TENS was not tried"). */
export const DONE_WORDS: ReadonlySet<string> = new Set(
  'tried trialed done completed exhausted attempted failed finished performed used started documented'.split(' '),
)

/** What follows, within a few words of the clause, stands beside the treatment asked about. */
export const CONTEXT_OPENERS: ReadonlySet<string> = new Set(
  'after before with for on following during without from instead prior despite while than against via'.split(' '),
)

/** Before "for": words after which it names the treatment itself ("request for MRI"). */
export const REQUEST_WORDS: ReadonlySet<string> = new Set(
  `request requests requested rfa auth authorization approval denial denied approved order ordered referral refer asked asking
  ask need needs needed want wants imr appeal prescription script rx pay paid paying bill billed claim criteria guideline
  guidelines`.split(/\s+/),
)

/** Before "with": words after which it names an ingredient, which belongs to the treatment itself. */
export const MIXTURES: ReadonlySet<string> = new Set(
  'topical compound compounded cream gel ointment patch lotion kit suspension'.split(' '),
)
