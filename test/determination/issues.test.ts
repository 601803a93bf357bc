import { describe, expect, it } from 'vitest'
import { expectSound } from './invariants.ts'
import { issueOf, letterOf, parse } from './letters.ts'

const CLAIMS = 'Claims Administrator guideline: Decision based on MTUS Low Back Complaints 2004.'
const REVIEWER = 'MAXIMUS guideline: Decision based on MTUS Low Back Complaints 2004.'
const RATIONALE = 'Decision rationale: The request is not medically necessary.'
const GUIDELINE = 'Decision based on MTUS Low Back Complaints 2004.'

/** Treatments, decisions and warning codes of a letter with these issues, and that it is sound. */
function read(...issues: string[]) {
  const text = letterOf({ issues })
  const letter = parse(text)
  expectSound(letter, text)
  return {
    issues: letter.issues,
    treatments: letter.issues.map(({ treatment }) => treatment),
    decisions: letter.issues.map(({ decision }) => decision),
    codes: letter.warnings.map(({ code }) => code),
  }
}

describe('labels', () => {
  it.each([
    [
      'a missing claims label',
      [REVIEWER, RATIONALE],
      { claimsGuideline: null, reviewerGuideline: GUIDELINE },
      ['label-mismatch'],
    ],
    [
      'a missing reviewer label',
      [CLAIMS, RATIONALE],
      { claimsGuideline: GUIDELINE, reviewerGuideline: null },
      ['label-mismatch'],
    ],
    ['both missing', [RATIONALE], { claimsGuideline: null, reviewerGuideline: null }, ['label-mismatch', 'guideline-missing']],
    [
      'an empty guideline',
      ['Claims Administrator guideline:', REVIEWER, RATIONALE],
      { claimsGuideline: null },
      ['label-mismatch'],
    ],
    [
      'a guideline that says none',
      [
        'Claims Administrator guideline: The Claims Administrator did not cite any medical evidence for its decision.',
        REVIEWER,
        RATIONALE,
      ],
      { claimsGuideline: 'The Claims Administrator did not cite any medical evidence for its decision.', claimsGuidelines: [] },
      [],
    ],
    [
      'an empty rationale',
      [CLAIMS, REVIEWER, 'Decision rationale:'],
      { rationale: null },
      ['label-mismatch', 'rationale-missing', 'truncated'],
    ],
    [
      'later names of the reviewer',
      [CLAIMS, REVIEWER.replace('MAXIMUS', 'IMR'), RATIONALE],
      { reviewerGuideline: GUIDELINE },
      [],
    ],
    ['a longer name', [CLAIMS, REVIEWER.replace('MAXIMUS', 'IMR Reviewer'), RATIONALE], { reviewerGuideline: GUIDELINE }, []],
    [
      'the reviewer as expert',
      [CLAIMS, REVIEWER.replace('MAXIMUS', 'Expert Reviewer'), RATIONALE],
      { reviewerGuideline: GUIDELINE },
      [],
    ],
    [
      'a misspelt administrator',
      [CLAIMS.replace('Administrator', 'Adminstrator'), REVIEWER, RATIONALE],
      { claimsGuideline: GUIDELINE },
      [],
    ],
    [
      'a label broken over lines',
      [CLAIMS, REVIEWER, RATIONALE.replace(': ', ':\n')],
      { rationale: 'The request is not medically necessary.' },
      [],
    ],
  ])('%s', (_, parts, expected, codes) => {
    const last = read(['Knee brace: Upheld', ...parts].join('\n\n'))
    expect(last.issues).toMatchObject([{ treatment: 'Knee brace', decision: 'Upheld', ...expected }])
    expect(last.codes).toEqual(codes)
    const between = read(issueOf('First: Upheld'), ['Knee brace: Upheld', ...parts].join('\n\n'), issueOf('Last: Upheld'))
    expect(between.treatments).toEqual(['First', 'Knee brace', 'Last'])
    expect(between.issues[1]).toMatchObject({ decision: 'Upheld', ...expected })
  })

  it.each([
    ['the rationale’s own label', 'The prior review says\nDecision rationale: nothing. It is not.'],
    ['decision words', 'The denial was\nUpheld\nand then Overturned: Upheld. It is not.'],
    ['the reviewer’s label', 'The prior letter has\nMAXIMUS guideline: ODG. It is not.'],
    ['the claims label', 'The prior letter has\nClaims Administrator guideline: ODG. It is not.'],
    ['the claims label in a sentence', 'See under Claims Administrator guideline: ODG. It is not.'],
    ['quotations, colons and lists', 'Criteria: "(1) pain; (2) a twitch: yes";\n(3) no relief.\n\n(4) • more. It is not.'],
    ['a heading', 'It follows the\nclinical case summary: nothing. It is not.'],
  ])('in a rationale are its text: %s', (_, rationale) => {
    const { issues, treatments } = read(issueOf('Knee brace: Upheld', rationale), issueOf('Splint: Overturned', 'It is needed.'))
    expect(treatments).toEqual(['Knee brace', 'Splint'])
    expect(issues[0]!.rationale).toBe(rationale.replace(/\s+/g, ' '))
  })
})

describe('titles and decisions', () => {
  it.each([
    ['Denied before: therapy, 6 visits, 2 x week: Upheld', 'Denied before: therapy, 6 visits, 2 x week', 'Upheld'],
    ['Therapy (Upheld in 2012): Overturned', 'Therapy (Upheld in 2012)', 'Overturned'],
    ['Norco 10/325 mg, #60 (50% off) 99214: Upheld', 'Norco 10/325 mg, #60 (50% off) 99214', 'Upheld'],
    ['Knee brace,:\nUpheld', 'Knee brace', 'Upheld'],
    ['Knee brace: Uphled', 'Knee brace', 'Upheld'],
    ['Knee brace: Partially overturned', 'Knee brace', null],
    ['Knee brace', 'Knee brace', null],
  ])('%j', (title, treatment, decision) => {
    const { issues } = read(issueOf('First: Upheld'), issueOf(title, 'It is so.'))
    expect(issues[1]).toMatchObject({ treatment, decision })
  })

  it('keep repeated titles apart', () => {
    const { treatments, decisions } = read(
      issueOf('Brace: Upheld'),
      issueOf('Brace: Overturned', 'It is.'),
      issueOf('Brace: Upheld'),
    )
    expect(treatments).toEqual(['Brace', 'Brace', 'Brace'])
    expect(decisions).toEqual(['Upheld', 'Overturned', 'Upheld'])
  })

  it('are read of 21 issues', () => {
    const titles = Array.from({ length: 21 }, (_, i) => `Treatment ${i + 1}`)
    expect(read(...titles.map((title) => issueOf(`${title}: Upheld`))).treatments).toEqual(titles)
  })

  it('are read without the heading above them', () => {
    const text = letterOf({ issues: [issueOf('Knee brace: Upheld')] }).replace(/^IMR ISSUES.*\n/m, '')
    expect(parse(text)).toMatchObject({ layout: 'L4', issues: [{ treatment: 'Knee brace', decision: 'Upheld' }] })
  })

  it('are read of a letter that has lost everything above them', () => {
    const text = `${issueOf('Knee brace: Upheld')}\n\n${issueOf('Splint: Upheld')}`
    expect(parse(text).issues.map(({ treatment }) => treatment)).toEqual(['Knee brace', 'Splint'])
  })
})

describe('warnings', () => {
  it.each([
    ['a missing decision', [issueOf('Knee brace')], ['decision-missing']],
    ['an unclear decision', [issueOf('Knee brace: Modified')], ['decision-unclear']],
    [
      'a contradicting rationale',
      [issueOf('Knee brace: Upheld', 'The request is medically necessary.')],
      ['decision-contradicted'],
    ],
    ['the reverse', [issueOf('Knee brace: Overturned', 'It is not medically necessary.')], ['decision-contradicted']],
    ['a rationale that weighs both', [issueOf('Knee brace: Upheld', 'No proof that it is medically necessary.')], []],
    ['a rationale cut off', [issueOf('Knee brace: Upheld', 'The request is not medically')], ['truncated']],
    [
      'a letter cut off in a guideline',
      [`Knee brace: Upheld\n\n${CLAIMS}`],
      ['label-mismatch', 'rationale-missing', 'truncated'],
    ],
    ['a rationale cut off before another issue', [issueOf('Brace: Upheld', 'It is not'), issueOf('Splint: Upheld')], []],
    ['no issue at all', [], ['no-issues']],
  ])('of %s', (_, issues, codes) => {
    expect(read(...issues).codes).toEqual(codes)
  })

  it.each([
    ['The patient is a 9 year old boy injured on 02/03/2014.', 'age-implausible'],
    ['The patient is a 101 year old male injured on 02/03/2014.', 'age-implausible'],
    ['The patient is a 50 year old male injured on 13/45/2014.', 'date-unreadable'],
  ])('of %s', (summary, code) => {
    expect(parse(letterOf({ summary })).warnings.map((warning) => warning.code)).toEqual([code])
  })

  it('say what is wrong and where', () => {
    const text = letterOf({ issues: [issueOf('Knee brace: Modified')] })
    const [warning] = parse(text).warnings
    expect(warning!.message).toContain('Issue 1: its decision reads "Modified"')
    expect(text.slice(warning!.start, warning!.end)).toMatch(/^Knee brace: Modified[\s\S]*necessary\.$/)
  })
})
