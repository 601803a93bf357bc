import { execFileSync } from 'node:child_process'
import { mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { letterFacts, type SyntheticDetermination, seedExpectation, syntheticExpectation } from '../../bench/letter-facts.mjs'
import { toIsoDate } from '../../src/determination/dates.ts'
import { parseLetters } from '../../src/determination/parse.ts'
import { foldSpace } from '../../src/text/fold.ts'
import { expectSound } from './invariants.ts'
import { issueOf, letterOf, parse, seeds, seedTruths, sourceOf, wrong } from './letters.ts'

describe('the sample letters', () => {
  it.each(seedTruths)('$file is read as its truth says', (truth) => {
    const { text } = seeds.find(({ file }) => file === truth.file)!
    const letter = parse(text, truth.file)

    expect(wrong(letterFacts(seedExpectation(truth), letter))).toEqual([])
    expect(letter.reviewer).toEqual(truth.reviewer)
    expect(letter.patient).toEqual(truth.patient)
    expect(toIsoDate(letter.dateOfInjury)).toBe(truth.injuryDateIso)
    truth.issues.forEach((issue, i) => {
      const read = letter.issues[i]!
      expect(read.treatment).toBe(issue.treatment)
      expect(read.claimsGuideline).toBe(issue.claimsGuidelineText)
      expect(read.reviewerGuideline).toBe(issue.reviewerGuidelineText)
      expect(read.rationale).toHaveLength(issue.rationaleChars)
      expect(read.claimsGuidelines).toMatchObject(issue.claimsGuidelines)
      expect(read.reviewerGuidelines).toMatchObject(issue.reviewerGuidelines)
    })
    expect(letter).toMatchObject({ layout: 'L4', caseNumber: null, decisionDate: null, pages: null, warnings: [] })
    expectSound(letter, text)
  })

  it('have their sections in order, each with its own words after the heading', () => {
    for (const { file, text } of seeds) {
      const { sections, reviewer } = parse(text, file)
      const names = ['method', ...(reviewer.credentialStyle === 'block' ? ['credentials'] : []), 'summary', 'issues']
      expect(sections.map(({ name }) => name)).toEqual(names)
      for (const { name, start, bodyStart, end } of sections) {
        expect(text.slice(start, bodyStart), name).toMatch(/^(?:HOW THE IMR|The Expert Reviewer has|CLINICAL CASE|IMR ISSUES)/)
        expect(text.slice(bodyStart, end)).not.toMatch(/^(?:The Final Determination was|The expert reviewer developed)/)
      }
    }
  })
})

describe('rendered synthetic letters', () => {
  let folder: string
  const fixtures = new URL('../fixtures/synthetic/', import.meta.url)
  const sets = ['a', 'b', 'c'].map((name) => new URL(`determinations-${name}.json`, fixtures))
  const determinations: SyntheticDetermination[] = sets.flatMap((set) => JSON.parse(readFileSync(set, 'utf8')))

  beforeAll(() => {
    folder = mkdtempSync(join(tmpdir(), 'imr-rendered-'))
    for (const set of sets) execFileSync(process.execPath, [new URL('render.mjs', fixtures).pathname, set.pathname, folder])
  })
  afterAll(() => rmSync(folder, { recursive: true }))

  it('are read as they were written, every field of all 120', () => {
    expect(determinations).toHaveLength(120)
    const failures = determinations.flatMap((determination) => {
      const text = readFileSync(join(folder, `${determination.id}.txt`), 'utf8')
      const letter = parse(text)
      expectSound(letter, text)
      return wrong(letterFacts(syntheticExpectation(determination, text), letter)).map((fact) => `${determination.id} ${fact}`)
    })
    expect(failures).toEqual([])
  })
})

describe('identity', () => {
  it('depends on the bytes alone', () => {
    const source = sourceOf(letterOf())
    const [letter] = parseLetters(source)
    expect(letter!.id).toBe(source.sha256.slice(0, 16))
    expect(parseLetters({ ...source, file: 'other.txt' })[0]!.id).toBe(letter!.id)
  })

  it('numbers the letters of one file', () => {
    const one = letterOf({ grid: 'Case Number: CM15-0000001', issues: [issueOf('Lumbar brace: Upheld')] })
    const two = letterOf({ grid: 'Case Number: CM15-0000002', issues: [issueOf('Knee brace: Overturned', 'It is necessary.')] })
    const source = sourceOf(one + two)
    const letters = parseLetters(source)
    const id = source.sha256.slice(0, 16)
    expect(letters.map((letter) => [letter.id, letter.caseNumber, letter.issues.map(({ treatment }) => treatment)])).toEqual([
      [id, 'CM15-0000001', ['Lumbar brace']],
      [`${id}-2`, 'CM15-0000002', ['Knee brace']],
    ])
    expect(letters.map(({ warnings }) => warnings.map(({ code }) => code))).toEqual([['several-letters'], ['several-letters']])
    for (const letter of letters) expectSound(letter, source.text)
  })
})

describe('pages', () => {
  it('gives each section and issue the page it starts on', () => {
    const text = letterOf({ issues: [issueOf('Lumbar brace: Upheld'), `\f${issueOf('Knee brace: Upheld')}`] })
    const source = { ...sourceOf(text), kind: 'pdf' as const, pageStarts: [0, text.indexOf('\f') + 1] }
    const [letter] = parseLetters(source)
    expect(letter!.pages).toBe(2)
    expect(letter!.issues.map(({ page }) => page)).toEqual([1, 2])
    expect(letter!.sections.map(({ page }) => page)).toEqual([1, 1, 1])
  })
})

describe('sections', () => {
  it.each([
    [
      'a heading with its words on the same line',
      letterOf({ summary: '' }).replace(
        /^CLINICAL[\s\S]*records:\n/m,
        'Clinical Case Summary: The patient is a 30 year old male.\n',
      ),
      'The patient is a 30 year old male.',
    ],
    [
      'a fixed opening on the same line',
      letterOf({ summary: 'The patient is 30.' }).replace(
        /^CLINICAL[\s\S]*records:\n/m,
        'CLINICAL CASE SUMMARY It follows, including all medical records:\n',
      ),
      'The patient is 30.',
    ],
    ['a summary without the fixed opening', letterOf().replace(/^The expert reviewer developed[\s\S]*records:\n/m, ''), null],
  ])('have their own words after %s', (_, text, expected) => {
    const { bodyStart, end } = parse(text).sections.find(({ name }) => name === 'summary')!
    expect(text.slice(bodyStart, end)).toBe(
      expected ?? text.slice(text.indexOf('The patient is'), text.indexOf('\n\nIMR ISSUES')),
    )
  })

  it('keep all words of a title page, those of a fixed opening too', () => {
    const [header] = parse(`Dear all,\nthe determinations are set forth below:\nUPHOLD.\n\n${letterOf()}`).sections
    expect(header).toMatchObject({ name: 'header', start: 0, bodyStart: 0 })
  })

  it('start at the last copy of the issues’ heading and the first of the others', () => {
    const contents = 'IMR ISSUES, DECISIONS AND RATIONALES\nsee page 3.\n\n'
    const text = `${contents}${letterOf({ issues: [issueOf('Brace: Upheld', 'See above:\nCLINICAL CASE SUMMARY\nIt is not.')] })}`
    const letter = parse(text)
    expect(letter.sections.map(({ name }) => name)).toEqual(['header', 'method', 'summary', 'issues'])
    expect(letter.issues).toHaveLength(1)
    expect(letter.issues[0]!.rationale).toBe('See above: CLINICAL CASE SUMMARY It is not.')
  })
})

describe('documents that are no determination', () => {
  it.each([
    [
      'a bill review',
      'INDEPENDENT BILL REVIEW FINAL DETERMINATION\n\nISSUES IN DISPUTE\nThe provider seeks $200 for code 99214.\n',
    ],
    [
      'a utilization review letter',
      'UTILIZATION REVIEW DETERMINATION\n\nCase Summary: The patient is 40.\n\nDOCUMENTS REVIEWED\nPR-2\n\nThe request is non-certified.\n',
    ],
    [
      'a notice of assignment',
      'NOTICE OF ASSIGNMENT AND REQUEST FOR INFORMATION\nIMR Case Number: CM14-0012345\n\nYour case has been assigned.\n',
    ],
    [
      'a termination notice',
      'Notice of termination of independent medical review\nCase Number: CM15-0012345\n\nThe application was withdrawn.\n',
    ],
    [
      'a health plan decision',
      'Independent Medical Review Determination\nNature of Statutory Criteria/Case Summary: An enrollee has requested therapy.\nFindings: The denial was overturned.\n',
    ],
    ['an invoice', 'Invoice 12\n\nTotal: $ 30.00\n'],
    ['one word', 'Upheld'],
  ])('%s is one section of text with a warning', (_, text) => {
    const letter = parse(text)
    expect(letter).toMatchObject({ layout: 'other', issues: [], patient: { age: null, sex: null } })
    expect(letter.sections.map(({ name }) => name)).toEqual(['text'])
    expect(text.slice(letter.sections[0]!.start, letter.sections[0]!.end)).toBe(text.trim())
    expect(letter.warnings.map(({ code }) => code)).toEqual(['unknown-layout'])
    expectSound(letter, text)
  })

  it('keeps the case number that such a document prints', () => {
    expect(parse('NOTICE OF ASSIGNMENT\nIMR Case Number: CM14-0012345\n').caseNumber).toBe('CM14-0012345')
  })

  it.each(['', ' \n\t\f\n', '\ufeff'])('text without words (%j) has an empty section', (text) => {
    const letter = parse(text)
    expect(letter.layout).toBe('other')
    expectSound(letter, text)
  })
})

describe('text fields', () => {
  it('are the letter’s words with white space folded', () => {
    for (const { text } of seeds) {
      for (const issue of parse(text).issues) {
        const { title, claimsGuideline, reviewerGuideline, rationale } = issue.spans
        expect(foldSpace(text.slice(title.start, title.end))).toBe(issue.treatment)
        expect(foldSpace(text.slice(claimsGuideline!.start, claimsGuideline!.end))).toBe(issue.claimsGuideline)
        expect(foldSpace(text.slice(reviewerGuideline!.start, reviewerGuideline!.end))).toBe(issue.reviewerGuideline)
        expect(foldSpace(text.slice(rationale!.start, rationale!.end))).toBe(issue.rationale)
      }
    }
  })
})
