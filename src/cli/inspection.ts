import type { Determination, Issue } from '../model/determination.ts'
import { OUTCOMES } from './hits.ts'
import { marks, printable, type Terminal, wrap } from './terminal.ts'

/** A letter in the form that `inspect --json` prints, one line for each. */
export function inspected(letter: Determination) {
  const { specialty, licensedIn } = letter.reviewer
  return {
    file: letter.file,
    sha256: letter.sha256,
    pages: letter.pages,
    layout: letter.layout,
    caseNumber: letter.caseNumber,
    dateAssigned: letter.dateAssigned,
    dateOfInjury: letter.dateOfInjury,
    decisionDate: letter.decisionDate,
    urDenialDate: letter.urDenialDate,
    applicationReceived: letter.applicationReceived,
    priority: letter.priority,
    specialty,
    licensedIn,
    reviewer: letter.reviewer,
    patient: letter.patient,
    sections: letter.sections.map(({ name, start, end, page }) => ({ name, start, end, page })),
    issues: letter.issues.map(inspectedIssue),
    warnings: letter.warnings.map(({ code, message, start, end }) => ({ code, message, start, end })),
  }
}

function inspectedIssue({ spans: _spans, category: _category, ...issue }: Issue) {
  return issue
}

/** A letter for people: what it is, what was decided, and what was not understood. */
export function formatLetter(letter: Determination, terminal: Terminal): string[] {
  const { bold, end } = marks(terminal)
  const facts: [label: string, value: string | null][] = [
    ['case', letter.caseNumber],
    ['decided', letter.decisionDate],
    ['injury', letter.dateOfInjury],
    ['reviewer', letter.reviewer.specialty],
    ['patient', describePatient(letter.patient)],
    ['layout', letter.layout],
  ]
  const known = facts.filter(([, value]) => value !== null).map(([label, value]) => `${label} ${value}`)
  return [
    ...wrap(printable(letter.file), terminal.width).map((line) => `${bold}${line}${end}`),
    ...wrap(printable(known.join('; ')), terminal.width, '  '),
    ...letter.issues.flatMap((issue) => formatIssue(issue, terminal)),
    ...letter.warnings.flatMap(({ code, message, start }) =>
      wrap(printable(`warning: ${message} [${code}, character ${start}]`), terminal.width, '  '),
    ),
    '',
  ]
}

function describePatient({ age, sex }: Determination['patient']): string | null {
  const parts = [sex, age === null ? null : `aged ${age}`].filter((part) => part !== null)
  return parts.length === 0 ? null : parts.join(' ')
}

function formatIssue(issue: Issue, { width }: Terminal): string[] {
  const outcome =
    issue.decision === null ? `outcome not understood (${issue.decisionText ?? 'none stated'})` : OUTCOMES[issue.decision]
  const guidelines = issue.reviewerGuidelines.map(({ label }) => label).join('; ')
  return [
    ...wrap(printable(`${issue.number}. ${issue.treatment}`), width, '  '),
    ...wrap(printable(outcome), width, '     '),
    ...(guidelines === '' ? [] : wrap(printable(`rests on ${guidelines}`), width, '     ')),
  ]
}
