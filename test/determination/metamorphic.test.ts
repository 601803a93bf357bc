import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { parseLetters } from '../../src/determination/parse.ts'
import type { Determination } from '../../src/model/determination.ts'
import { foldToKey } from '../../src/text/fold.ts'
import { expectSound } from './invariants.ts'
import { parse, seeds, sourceOf } from './letters.ts'

// Changes that a letter's print undergoes on its way into a text file. None may change what is read from it.

/** In the samples every line is followed by an empty one; a line that holds a space is a blank line. */
const singleSpaced = (text: string) =>
  text
    .split('\n')
    .filter((_, i) => i % 2 === 0)
    .join('\n')

const STANDS_ALONE = /^ ?(?:HOW THE IMR|CLINICAL CASE|IMR ISSUES|The Expert Reviewer has|State\(s\) of|Certification\(s\))/

function rewrapped(text: string, width: number): string {
  const paragraphs: string[] = []
  let open = false
  for (const line of singleSpaced(text).split('\n')) {
    const words = line.trim()
    if (open && words !== '' && !STANDS_ALONE.test(line)) paragraphs.push(`${paragraphs.pop()!} ${words}`)
    else paragraphs.push(words)
    open = words !== '' && !/^ ?(?:HOW THE IMR|CLINICAL CASE|IMR ISSUES|The Expert Reviewer has)/.test(line)
  }
  return paragraphs.map((paragraph) => wrap(paragraph, width)).join('\n')
}

function wrap(paragraph: string, width: number): string {
  const lines = ['']
  for (const word of paragraph.split(/\s+/)) {
    const line = lines.at(-1)!
    if (line !== '' && line.length + 1 + word.length > width) lines.push(word)
    else lines[lines.length - 1] = line === '' ? word : `${line} ${word}`
  }
  return lines.join('\n')
}

const LABEL =
  /^ *(?:HOW THE IMR.*|CLINICAL CASE.*|IMR ISSUES.*|(?:Claims Administrator|MAXIMUS) guideline:|Decision rationale:|The Expert Reviewer has.*|State\(s\) of Licensure:|Certification\(s\)\/Specialty:)/gm

/** Spaces alternate with another kind, so that both kinds stand beside every label's words. */
const everyOther = (text: string, other: string) => {
  let count = 0
  return text.replace(/ /g, (space) => (count++ % 2 === 0 ? other : space))
}

const COVER = `STATE OF CALIFORNIA
Division of Workers' Compensation

Independent Medical Review
P.O. Box 0000

Dear Sir or Madam:

Determination: UPHOLD. This means we decided that none of the disputed items/services are medically necessary.
A detailed explanation of the decision for each of the disputed items/services is provided later in this letter.

Sincerely,

Medical Director
\f`

const CHANGES: Record<string, (text: string) => string> = {
  'single spacing': singleSpaced,
  'no blank lines': (text) => text.replace(/\n\s*\n/g, '\n'),
  'no trailing spaces': (text) => text.replace(/ +$/gm, ''),
  'CR LF': (text) => text.replace(/\n/g, '\r\n'),
  'CR only': (text) => text.replace(/\n/g, '\r'),
  'mixed line ends': (text) => {
    let count = 0
    return text.replace(/\n/g, () => (count++ % 3 === 0 ? '\r\n' : '\n'))
  },
  'form feeds at page breaks': (text) => text.replace(/\n\n\n\n/g, '\n\n\f'),
  'form feeds between lines': (text) => text.replace(/\n\n\n\n/g, '\n\f\n'),
  'a form feed after each heading': (text) => text.replace(/^( ?(?:HOW THE IMR|CLINICAL CASE|IMR ISSUES).*)\n/gm, '$1\f'),
  '60 columns': (text) => rewrapped(text, 60),
  '200 columns': (text) => rewrapped(text, 200),
  'lower-case headings': (text) => text.replace(LABEL, (label) => label.toLowerCase()),
  'upper-case labels': (text) => text.replace(LABEL, (label) => label.toUpperCase()),
  'no commas in headings': (text) => text.replace('IMR ISSUES, DECISIONS', 'IMR ISSUES DECISIONS'),
  'singular headings': (text) => text.replace('ISSUES, DECISIONS AND RATIONALES', 'ISSUE(S), DECISION AND RATIONALE'),
  'glued headings': (text) => text.replace(/^( ?)(HOW THE IMR|CLINICAL CASE|IMR ISSUES.*)/gm, (words) => words.replace(/ /g, '')),
  'non-breaking spaces': (text) => everyOther(text, '\u00a0'),
  'only non-breaking spaces': (text) => text.replace(/ /g, '\u00a0'),
  'zero-width spaces': (text) => everyOther(text, ' \u200b'),
  'U+FFFE for hyphens': (text) => text.replace(/-/g, '\ufffe'),
  'soft hyphens': (text) => text.replace(/-/g, '\u00ad'),
  'a byte order mark': (text) => `\ufeff${text}`,
  'a cover page': (text) => COVER + text,
  footers: (text) => withFooters(text, (page) => `Final Determination Letter for IMR Case Number CM14-0012345   ${page}`),
  'page numbers': (text) => withFooters(text, (page) => `Page ${page} of 9`),
}

/** The samples break their pages where three empty lines stand together. */
function withFooters(text: string, footer: (page: number) => string): string {
  return text
    .split('\n\n\n\n')
    .map((page, i) => `${page}\n\n${footer(i + 1)}`)
    .join('\n\f\n')
}

/** What is read, compared as facts are: in lower case, letters and digits alone. */
function factsOf(letter: Determination): unknown {
  const { reviewer, patient, dateOfInjury, sections, issues, layout } = letter
  return {
    layout,
    reviewer: foldToKey(JSON.stringify(reviewer)),
    patient,
    dateOfInjury: dateOfInjury?.replace(/[\ufffe\u00ad]/g, '-'),
    sections: sections.map(({ name }) => name).filter((name) => name !== 'header'),
    issues: issues.map(({ treatment, inDispute, decision, claimsGuideline, reviewerGuideline, rationale }) =>
      [treatment, inDispute, decision, claimsGuideline, reviewerGuideline, rationale].map((field) => foldToKey(field ?? '-')),
    ),
  }
}

describe.each(seeds)('$file reads the same', ({ text }) => {
  const expected = factsOf(parse(text))

  it.each(Object.entries(CHANGES))('with %s', (_, change) => {
    const changed = change(text)
    expect(changed).not.toBe(text)
    const letter = parse(changed)
    expect(factsOf(letter)).toEqual(expected)
    expect(letter.warnings).toEqual([])
    expectSound(letter, changed)
  })

  it('twice in one file', () => {
    const letters = parseLetters(sourceOf(`${text}\n${text}`))
    expect(letters.map(factsOf)).toEqual([expected, expected])
  })

  const CASE = { caseNumber: 'CM14-0012345', priority: 'Standard' }
  const DATES = {
    dateAssigned: '11/18/2014',
    decisionDate: '12/19/2014',
    urDenialDate: '11/09/2014',
    applicationReceived: '11/14/2014',
  }
  it.each([
    [
      'row by row',
      `Case Number: CM14-0012345
Date Assigned: 11/18/2014      Date of Injury: 10/10/2013
Decision Date: 12/19/2014      UR Denial Date:  11/09/2014
Priority: Standard             Application 11/14/2014
                               Received:`,
    ],
    [
      'row by row with the broken label in three lines',
      `Case Number: CM14-0012345
Date Assigned: 11/18/2014
Date of Injury: 10/10/2013
Decision Date: 12/19/2014
UR Denial Date: 11/09/2014
Priority: Standard
Application
Received:
11/14/2014`,
    ],
    [
      'label above value',
      `Case Number:\nCM14-0012345\nDate Assigned:\n11/18/2014\nDate of Injury:\n10/10/2013\nDecision Date:\n12/19/2014\nUR Denial Date:\n11/09/2014\nPriority:\nStandard\nApplication Received:\n11/14/2014`,
    ],
    [
      'column by column',
      `Case Number:\nDate Assigned:\nDecision Date:\nPriority:\nCM14-0012345\n11/18/2014\n12/19/2014\nStandard\n10/10/2013\nDate of Injury:\nUR Denial Date:\n11/09/2014\nApplication\nReceived:\n11/14/2014`,
    ],
  ])('below a case grid %s', (_, grid) => {
    for (const spacing of ['\n', '\n\n']) {
      const letter = parse(`${grid.replace(/\n/g, spacing)}${spacing}${spacing}${text}`)
      expect(factsOf(letter)).toEqual({ ...(expected as object), dateOfInjury: '10/10/2013' })
      expect(letter).toMatchObject({ ...CASE, ...DATES, warnings: [] })
    }
  })
})

describe('changes together', () => {
  const NAMES = [
    'no trailing spaces',
    'lower-case headings',
    'non-breaking spaces',
    'zero-width spaces',
    'U+FFFE for hyphens',
    'a cover page',
    'no commas in headings',
    'CR LF',
  ] as const

  it('do not change what is read either', () => {
    fc.assert(
      fc.property(fc.constantFrom(...seeds), fc.uniqueArray(fc.constantFrom(...NAMES)), ({ text }, names) => {
        const changed = names.reduce((letter, name) => CHANGES[name]!(letter), text)
        expect(factsOf(parse(changed))).toEqual(factsOf(parse(text)))
      }),
      { numRuns: 60 },
    )
  })
})

describe('footers', () => {
  it('give the case number where nothing else does', () => {
    const { text } = seeds[0]!
    expect(parse(CHANGES.footers!(text)).caseNumber).toBe('CM14-0012345')
  })
})
