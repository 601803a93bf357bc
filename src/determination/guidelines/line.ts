import type { GuidelineReference } from '../../model/determination.ts'

/** The references of one guideline line; `unparsed` is what was not understood. */
export function parseGuidelineLine(_line: string): { references: GuidelineReference[]; unparsed: string | null } {
  return { references: [], unparsed: null }
}
