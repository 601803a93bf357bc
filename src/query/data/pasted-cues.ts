/**
 * What tells the sentences of a utilization review letter apart, for their words in lower case without apostrophes, one
 * space between.
 * Origin: written for this project from the usual wording of utilization review letters. Last changed 2026-01.
 */

/** It names what was asked for, or how that was decided. */
export const ASKED_CUES: readonly RegExp[] = [
  /\b(?:request(?:s|ed|ing)?|sought|seeks?|seeking|asks?|asked|propose[sd]?|wants|would like|wishes|proceed|submitted|ordered|in dispute|in regards? to|regarding|re|prospective|retrospective|concurrent|review of|issue|services?|items?)\b/,
  /\b(?:non ?certif\w*|not (?:be )?(?:certified|approved|authorized|supported|warranted|indicated|established|medically necessary)|(?:cannot|cant|unable to) (?:be )?(?:certif\w*|approve\w*|recommend|support)|denied|denial|deny|adverse|medical(?:ly)? necess\w*|recommend(?:ed)? (?:non )?certif\w*)\b/,
]

/** It tells what is missing, or what a guideline wants: such are the reasons of a denial. */
export const REASON_CUE =
  /\b(?:no|not|never|without|lack\w*|absen\w*|neither|none|fail\w*|(?:is|was|has|have|does|do|did|ca|wo|could|would)nt|recommend\w*|criteria|guidelines?|mtus|odg|acoem)\b/

/** It tells what was done, found or taken before, or what papers were read. Only where it gives no reason. */
export const HISTORY_CUE =
  /\b(?:history|prior|previous|previously|to date|has (?:had|been|received|completed|attended|tried)|had|underwent|completed|s p|status post|treated (?:with|for)|treatment (?:has )?consisted|medications?|meds|currently|taking|takes|records?|documents|reviewed|complain\w*|c o|presents|presented|diagnos(?:is|es|ed)|sustained|injur(?:y|ed)|y o|yo|year old|subjective\w*|objective\w*|exam|examination)\b/

/** It is about the letter itself: addresses, dates, rights of appeal. */
export const LETTERHEAD_CUE =
  /^(?:documents|records)\b|\b(?:fax|mailed|phone|(?:claim|case) (?:no|number)|date of injury|jurisdiction|cc|dear|page [0-9]+ of [0-9]+|reviewers? credentials|time spent|if you (?:disagree|have questions)|independent medical review|enclosed|attached|calendar days|peer to peer|this determination does not|please be advised)\b/
