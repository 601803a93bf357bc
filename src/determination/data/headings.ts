import type { Layout, Section } from '../../model/determination.ts'

/**
 * Headings of determination letters and the sections they open.
 * Origin: the forms of 2013 to 2017 as published by the Division of Workers' Compensation; compiled 2026-11.
 * Spaces are optional and plural endings loose, because extraction drops and adds them.
 */
export interface HeadingForm {
  section: Section['name']
  pattern: RegExp
  /** Which of several copies counts: a title page may repeat the later headings, and a rationale may quote an early one. */
  keep: 'first' | 'last'
  /** The heading counts in letters of that layout alone. */
  layout?: Layout
  /** It is by this heading that the layout is known. */
  decides?: true
  /** The section's own words start on the heading's line. */
  isText?: true
}

/** Of two forms that fit a line the first counts; of two layouts that are known by their headings, too. */
export const HEADINGS: readonly HeadingForm[] = [
  { section: 'method', pattern: /^HOW\s*THE\s*IMR\s*FINAL\s*DETERMINATION\s*WAS\s*MADE\b\s*:?/i, keep: 'first' },
  {
    section: 'credentials',
    pattern:
      /^(?:The\s+Expert\s+Reviewer\s+has\s+the\s+following\s+credentials|MEDICAL\s+REVIEWER\s+QUALIFICATIONS|Medical\s+Qualifications\s+of\s+the\s+\w+\s+Reviewer)\s*:/i,
    keep: 'first',
  },
  { section: 'documents', pattern: /^DOCUMENTS?\s*REVIEWED(?:\s+FOR\s+DETERMINATION)?\s*:?$/i, keep: 'first' },
  {
    section: 'summary',
    pattern: /^(?:CLINICAL\s*CASE\s*SUMMARY\b\s*:?|(?:Expert\s+Reviewer\s+)?CASE\s+SUMMARY\s*:)/i,
    keep: 'first',
  },
  {
    section: 'issues',
    pattern: /^IMR\s*ISSUES?(?:\(S\))?\s*,?\s*DECISIONS?(?:\(S\))?\s*,?\s*(?:AND|&)\s*RATIONALES?(?:\(S\))?\s*:?$/i,
    keep: 'last',
    layout: 'L4',
    decides: true,
  },
  {
    section: 'issues',
    pattern: /^IMR\s*DECISIONS?(?:\(S\))?\s*(?:AND|&)\s*RATIONALES?(?:\(S\))?\s*:?$/i,
    keep: 'last',
    layout: 'L3',
    decides: true,
  },
  {
    section: 'issues',
    pattern: /^INDEPENDENT\s+MEDICAL\s+REVIEW\s+DECISIONS?\s+(?:AND|&)\s+RATIONALES?\s*:?$/i,
    keep: 'first',
    layout: 'L2',
    decides: true,
  },
  {
    section: 'issues',
    pattern: /^\(?1\s?[.)]\s*Regarding\s+the\s+request\s+for\b/i,
    keep: 'first',
    layout: 'L2',
    isText: true,
  },
  { section: 'issues', pattern: /^ISSUES?\s+AT\s+DISPUTE\s*:/i, keep: 'first', layout: 'L1' },
  {
    section: 'issues',
    pattern: /^MEDICAL\s+TREATMENT\s+GUIDELINES?(?:\(S\))?\s+RELIED\s+UPON\s+BY\s+PROFESSIONAL\b/i,
    keep: 'first',
    layout: 'L1',
  },
  {
    section: 'issues',
    pattern: /^RATIONALE\s+FOR\s+WHY\s+THE\s+REQUESTED\s+TREATMENT/i,
    keep: 'first',
    layout: 'L1',
    decides: true,
  },
]
