import type { GuidelineReference } from '../../model/determination.ts'
import { foldSpace } from '../../text/fold.ts'
import { parseMtus } from './mtus.ts'
import { parseNonMtus } from './non-mtus.ts'
import { sentencesOf } from './sentences.ts'
import { plainPunctuation } from './words.ts'

/** What says that no guideline was used: `Not cited`, `None`, `N/A`. */
const NONE = /^(?:none|not? (?:cited|given|stated|applicable|available|guidelines?)|n\/?a|not? evidence)\b/i

/**
 * The references of one guideline line, of the claims side or the reviewer's, in the order they stand; equal ones once.
 * A line that says that nothing was cited gives none. `unparsed` is text that was not understood, or `null`.
 */
export function parseGuidelineLine(line: string): { references: GuidelineReference[]; unparsed: string | null } {
  const references: GuidelineReference[] = []
  const unparsed: string[] = []
  for (const { kind, text } of sentencesOf(foldSpace(plainPunctuation(line)))) {
    if (kind === 'lead') continue
    if (NONE.test(text)) unparsed.push(text)
    else if (kind === 'other') references.push(...parseNonMtus(text))
    else {
      const mtus = parseMtus(text, 'MTUS')
      references.push(...mtus.references)
      if (mtus.unparsed !== null) unparsed.push(mtus.unparsed)
    }
  }
  return { references: distinct(references), unparsed: unparsed.length > 0 ? unparsed.join(' … ') : null }
}

function distinct(references: readonly GuidelineReference[]): GuidelineReference[] {
  const seen = new Set<string>()
  return references.filter((reference) => {
    const identity = JSON.stringify(reference)
    return !seen.has(identity) && seen.add(identity)
  })
}
