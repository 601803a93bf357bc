import type { Layout } from '../../model/determination.ts'

/**
 * Headings of determination letters and the sections they open.
 * Origin: the forms of 2013 to 2017 as published by the Division of Workers' Compensation; compiled 2026-11.
 * Spaces are optional and plural endings loose, because extraction drops and adds them.
 */
export interface HeadingForm {
  section: string
  /** Which heading this is; copies of one heading yield to one another. */
  key: string
  pattern: RegExp
  /** Which of several copies counts: a title page may repeat the later headings, and a rationale may quote an early one. */
  keep: 'first' | 'last'
  /** The layout that only letters with this heading have. */
  layout?: Layout
}

export const HEADINGS: readonly HeadingForm[] = [
  {
    section: 'method',
    key: 'method',
    pattern: /^HOW\s*THE\s*IMR\s*FINAL\s*DETERMINATION\s*WAS\s*MADE\b/i,
    keep: 'first',
    layout: 'L4',
  },
  {
    section: 'credentials',
    key: 'credentials',
    pattern: /^The\s+Expert\s+Reviewer\s+has\s+the\s+following\s+credentials\s*:/i,
    keep: 'first',
  },
  {
    section: 'credentials',
    key: 'credentials',
    pattern: /^(?:MEDICAL\s+REVIEWER\s+QUALIFICATIONS|Medical\s+Qualifications\s+of\s+the\s+\w+\s+Reviewer)\s*:/i,
    keep: 'first',
  },
  {
    section: 'documents',
    key: 'documents',
    pattern: /^DOCUMENTS?\s*REVIEWED(?:\s+FOR\s+DETERMINATION)?\s*:?$/i,
    keep: 'first',
  },
  { section: 'summary', key: 'summary', pattern: /^CLINICAL\s*CASE\s*SUMMARY\b/i, keep: 'first' },
  { section: 'summary', key: 'summary', pattern: /^(?:Expert\s+Reviewer\s+)?CASE\s+SUMMARY\s*:/i, keep: 'first' },
  {
    section: 'issues',
    key: 'issues',
    pattern: /^IMR\s*ISSUES?(?:\(S\))?\s*,?\s*DECISIONS?(?:\(S\))?\s*,?\s*(?:AND|&)\s*RATIONALES?(?:\(S\))?\s*:?$/i,
    keep: 'last',
    layout: 'L4',
  },
  {
    section: 'issues',
    key: 'issues',
    pattern: /^IMR\s*DECISIONS?(?:\(S\))?\s*(?:AND|&)\s*RATIONALES?(?:\(S\))?\s*:?$/i,
    keep: 'last',
    layout: 'L3',
  },
  {
    section: 'issues',
    key: 'determinations',
    pattern: /^INDEPENDENT\s+MEDICAL\s+REVIEW\s+DECISIONS?\s+(?:AND|&)\s+RATIONALES?\s*:?$/i,
    keep: 'first',
    layout: 'L2',
  },
  { section: 'issues', key: 'regarding', pattern: /^\(?1\s?[.)]\s*Regarding\s+the\s+request\s+for\b/i, keep: 'first' },
  { section: 'issues', key: 'dispute', pattern: /^ISSUES?\s+AT\s+DISPUTE\s*:/i, keep: 'first' },
  {
    section: 'issues',
    key: 'guideline',
    pattern: /^MEDICAL\s+TREATMENT\s+GUIDELINES?(?:\(S\))?\s+RELIED\s+UPON\s+BY\s+PROFESSIONAL\b/i,
    keep: 'first',
  },
  {
    section: 'issues',
    key: 'rationale',
    pattern: /^RATIONALE\s+FOR\s+WHY\s+THE\s+REQUESTED\s+TREATMENT/i,
    keep: 'first',
    layout: 'L1',
  },
]
