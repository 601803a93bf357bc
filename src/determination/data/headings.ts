/**
 * Headings of determination letters and the sections they open.
 * Origin: the forms of 2013 to 2017 as published by the Division of Workers' Compensation; compiled 2026-11.
 * Spaces are optional and plural endings loose, because extraction drops and adds them.
 */
export interface HeadingForm {
  section: string
  pattern: RegExp
  /** Which of several copies counts: a title page may repeat the later headings, and a rationale may quote an early one. */
  keep: 'first' | 'last'
}

export const HEADINGS: readonly HeadingForm[] = [
  { section: 'method', pattern: /^HOW\s*THE\s*IMR\s*FINAL\s*DETERMINATION\s*WAS\s*MADE\b/i, keep: 'first' },
  { section: 'credentials', pattern: /^The\s+Expert\s+Reviewer\s+has\s+the\s+following\s+credentials\s*:/i, keep: 'first' },
  {
    section: 'credentials',
    pattern: /^(?:MEDICAL\s+REVIEWER\s+QUALIFICATIONS|Medical\s+Qualifications\s+of\s+the\s+\w+\s+Reviewer)\s*:/i,
    keep: 'first',
  },
  { section: 'documents', pattern: /^DOCUMENTS?\s*REVIEWED(?:\s+FOR\s+DETERMINATION)?\s*:?$/i, keep: 'first' },
  { section: 'summary', pattern: /^CLINICAL\s*CASE\s*SUMMARY\b/i, keep: 'first' },
  { section: 'summary', pattern: /^CASE\s+SUMMARY\s*:/i, keep: 'first' },
  {
    section: 'issues',
    pattern: /^IMR\s*ISSUES?(?:\(S\))?\s*,?\s*DECISIONS?(?:\(S\))?\s*,?\s*AND\s*RATIONALES?(?:\(S\))?\s*:?$/i,
    keep: 'last',
  },
  { section: 'issues', pattern: /^IMR\s*DECISIONS?(?:\(S\))?\s*AND\s*RATIONALES?(?:\(S\))?\s*:?$/i, keep: 'first' },
  { section: 'issues', pattern: /^INDEPENDENT\s+MEDICAL\s+REVIEW\s+DECISION\s+AND\s+RATIONALE\s*$/i, keep: 'first' },
  { section: 'issues', pattern: /^ISSUES?\s+AT\s+DISPUTE\s*:/i, keep: 'first' },
]
