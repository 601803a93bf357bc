import { existsSync, readFileSync } from 'node:fs'
import path from 'node:path'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { parseGuidelineLine } from '../../../src/determination/guidelines/line.ts'
import type { GuidelineReference } from '../../../src/model/determination.ts'

const CP = 'Chronic Pain Medical Treatment Guidelines'
const KEY = /^(?:mtus|odg|acoem|other)(?:\.[a-z0-9]+(?:-[a-z0-9]+)*){0,2}$/

interface Seeds {
  letters: { issues: Record<string, unknown>[] }[]
}
interface Letter {
  issues: { claimsGuideline: string | null; reviewerGuideline: string | null }[]
}

const read = (file: string | URL) => JSON.parse(readFileSync(file, 'utf8'))
const fixture = (name: string) => new URL(`../../fixtures/${name}`, import.meta.url)
const linesOf = (letters: Letter[]) =>
  letters
    .flatMap((letter) => letter.issues.flatMap((issue) => [issue.claimsGuideline, issue.reviewerGuideline]))
    .filter((line) => line !== null)

const shared = path.join(process.env.IMR_SHARED ?? '../shared', 'eval/letters-truth.json')
const hasShared = existsSync(shared) || process.env.CI !== undefined

/** One reference in one line: `body [document] section | pages | year`. */
function shown({ body, document, section, pages, year }: GuidelineReference): string {
  return `${body} [${document ?? '-'}] ${section ?? '-'} | ${pages ?? '-'} | ${year ?? '-'}`
}

const mtus = (rest: string) => `Decision based on MTUS ${rest}.`
const outside = (rest: string) => `Decision based on Non-MTUS Citation ${rest}.`

describe('parseGuidelineLine', () => {
  it.each<[string, string[], string]>([
    [mtus('Chronic Pain Treatment Guidelines'), [`MTUS [${CP}] - | - | -`], 'document alone'],
    [mtus('Chronic Pain Treatment Guidelines Biofeedback Page(s): 24-25'), [`MTUS [${CP}] Biofeedback | 24-25 | -`], 'old form'],
    [
      mtus('Chronic Pain Treatment Guidelines TRIGGER POINT INJECTIONS'),
      [`MTUS [${CP}] Trigger point injections | - | -`],
      'capitals',
    ],
    [mtus('Chronic Pain Treatment Guidelines Page(s): 46'), [`MTUS [${CP}] - | 46 | -`], 'pages alone'],
    [mtus('Chronic Pain Treatment Guidelines Biofeedback, page 24'), [`MTUS [${CP}] Biofeedback | 24 | -`], 'page in words'],
    [
      mtus('ACOEM Page(s): 127,Chronic Pain Treatment Guidelines Opioids Page(s): 77, 81'),
      ['MTUS [-] - | 127 | -', `MTUS [${CP}] Opioids | 77, 81 | -`],
      'two documents, comma without a space; list of pages',
    ],
    [
      mtus('Chronic Pain Treatment Guidelines Benzodiazepines Page(s): 24; Opioids, dosing Page(s): 86'),
      [`MTUS [${CP}] Benzodiazepines | 24 | -`, `MTUS [${CP}] Opioids, dosing | 86 | -`],
      'two topics, each with its pages',
    ],
    [
      mtus('ACOEM Chapter 13 Knee Complaints Page(s): 341, Table 13-5'),
      ['MTUS [Knee] - | 341, Table 13-5 | -'],
      'chapter number, table',
    ],
    [
      mtus('Elbow Complaints 2007, Section(s): Initial Care, Special Studies'),
      ['MTUS [Elbow] Initial Care | - | 2007', 'MTUS [Elbow] Special Studies | - | 2007'],
      'new form',
    ],
    [
      mtus('Acupuncture Treatment 2007, and Forearm, Wrist, and Hand Complaints 2004, Section(s): Summary'),
      ['MTUS [Acupuncture Medical Treatment Guidelines] - | - | 2007', 'MTUS [Forearm, wrist, hand] Summary | - | 2004'],
      'document name with commas and "and"',
    ],
    [
      mtus('Chronic Pain Medical Treatment 2016, Section(s): NSAIDs, GI symptoms & cardiovascular risk, Yoga'),
      [`MTUS [${CP}] NSAIDs, GI symptoms & cardiovascular risk | - | 2016`, `MTUS [${CP}] Yoga | - | 2016`],
      'topic with a comma',
    ],
    [
      mtus('Opioid Treatment 2016, Section(s): 4.2 Tapering Opioids: Methods, Rapid and Slow, 5.1 Naloxone'),
      [
        'MTUS [Opioid Treatment Guidelines] 4.2 Tapering Opioids: Methods, Rapid and Slow | - | 2016',
        'MTUS [Opioid Treatment Guidelines] 5.1 Naloxone | - | 2016',
      ],
      'numbered headings keep their commas',
    ],
    [mtus('Elbow Complaints 2007, Section(s): 326'), ['MTUS [Elbow] 326 | - | 2007'], 'section that is a number'],
    [
      mtus('Postsurgical Treatment 2009, Section(s): Forearm, Wrist, & Hand'),
      ['MTUS [Postsurgical Treatment Guidelines] Forearm, Wrist, & Hand | - | 2009'],
      'body region as section',
    ],
    [
      mtus('Low Back Disorders Guideline (ACOEM 2019), Section: Exercise'),
      ['MTUS [Low Back] Exercise | - | 2019'],
      'year in brackets',
    ],
    [
      mtus('Low Back Disorders Guideline (ACOEM 2016), Section: Exercise; MTUS Chronic Pain Treatment Guidelines Yoga'),
      ['MTUS [Low Back] Exercise | - | 2016', `MTUS [${CP}] Yoga | - | -`],
      'MTUS named again',
    ],
    [mtus('Knee Complaints 200 4, Section(s): Initial Care'), ['MTUS [Knee] Initial Care | - | 2004'], 'space inside a year'],
    [
      mtus('Forewarm, Wrist, and Hand Complaints 2004'),
      ['MTUS [Forearm, wrist, hand] - | - | 2004'],
      'typing error in a document',
    ],
    [
      mtus('Accupuncture Treatment 2007'),
      ['MTUS [Acupuncture Medical Treatment Guidelines] - | - | 2007'],
      'typing error in a document',
    ],
    [mtus('Low Back Com- plaints 2004'), ['MTUS [Low Back] - | - | 2004'], 'line-break hyphen in a document'],
    [
      mtus('Chronic Pain Treatment Guidelines 9792.24.1. Acupuncture Guideline'),
      [`MTUS [${CP}] 9792.24.1. Acupuncture Guideline | - | -`],
      'the labelled document counts',
    ],
    [
      'The Claims Administrator did not base their decision on the MTUS. Decision based on Non-MTUS Citation Official Disability Guidelines Home Exercise (self-guided) Band',
      ['ODG [-] Home Exercise (self-guided) Band | - | -'],
      'lead-in; no chapter; no full stop',
    ],
    [
      outside(
        'Official Disability Guidelines (ODG), Pain (Chronic): Yoga, Low Back-Lumbar & Thoracic (Acute & Chronic): Exercise',
      ),
      ['ODG [Pain (Chronic)] Yoga | - | -', 'ODG [Low Back-Lumbar & Thoracic (Acute & Chronic)] Exercise | - | -'],
      'comma before a second chapter',
    ],
    [
      outside('Official Disability Guidelines (ODG) Neck/Yoga or Low Back/Yoga'),
      ['ODG [Neck] Yoga | - | -', 'ODG [Low Back] Yoga | - | -'],
      'two chapters joined by or',
    ],
    [
      outside('ODG Shoulder (updated 11/23/16) Chapter: Diathermy'),
      ['ODG [Shoulder] Diathermy | - | -'],
      'what decorates a chapter',
    ],
    [outside('ODG, 2016, Hip & Pelvis, X-Ray'), ['ODG [Hip & Pelvis] X-Ray | - | 2016'], 'year behind the body'],
    [outside('Official Disability Guidelines (ODG) MRI ankle'), ['ODG [ankle] MRI | - | -'], 'topic in front of the chapter'],
    [outside('ODG Knee joint replacement'), ['ODG [-] Knee joint replacement | - | -'], 'a topic that begins like a chapter'],
    [
      outside('ODG Neck section, Yoga; Knee: Diathermy'),
      ['ODG [Neck] Yoga | - | -', 'ODG [Knee] Diathermy | - | -'],
      'semicolon before a chapter',
    ],
    [
      'Decision based on Non\ufffeMTUS Citation ODG Neck (Diathermy)',
      ['ODG [Neck] Diathermy | - | -'],
      'lost hyphen; topic in brackets',
    ],
    ['Decision based on Non- MTUS ODG Eye', ['ODG [Eye] - | - | -'], 'space behind the hyphen, word Citation missing'],
    ['Decision based on Non -MTUS Citation ODG Eye', ['ODG [Eye] - | - | -'], 'space before the hyphen'],
    [
      outside('ACOEM guidelines and the Official Disability Guidelines'),
      ['ACOEM [-] - | - | -', 'ODG [-] - | - | -'],
      'two bodies',
    ],
    [
      outside('ACOEM Practice Guidelines, 3rd ed., Shoulder Disorders, pg. 21'),
      ['ACOEM [Shoulder] - | 21 | -'],
      'ACOEM outside of the MTUS',
    ],
    [outside('AMA Guides (Radiculopathy)'), ['other [AMA Guides] Radiculopathy | - | -'], 'another source'],
    [
      outside('ODG Neck and Other Medical Treatment Guidelines https://example.org/a-and- b/c.pdf'),
      ['ODG [Neck] - | - | -', 'other [https://example.org/a-and-b/c.pdf] - | - | -'],
      'URL over two lines',
    ],
    [outside('Low Back (Diathermy)'), ['other [Low Back] Diathermy | - | -'], 'chapter without a body'],
    [outside('Handbook of Imaginary Medicine, page 12'), ['other [Handbook of Imaginary Medicine] - | 12 | -'], 'free text'],
    [
      'Decision based on ACOEM Chapter 7, page 127.',
      ['ACOEM [Independent Medical Examinations and Consultations] - | 127 | -'],
      'sentence without MTUS',
    ],
    ['The Expert Reviewer did not cite any medical evidence for its decision.', [], 'none'],
    ['The Expert Reviewer based their decision on recommendation(s) outside of the MTUS Guidelines.', [], 'lead-in alone'],
    ['', [], 'nothing'],
  ])('reads %j (%#)', (line, references) => {
    const parsed = parseGuidelineLine(line)
    expect(parsed.references.map(shown)).toEqual(references)
    expect(parsed.unparsed).toBeNull()
  })

  it.each([
    ['Decision based on MTUS Frobnication.', 'Frobnication'],
    ['None given.', 'None given'],
  ])('hands back what it does not understand in %j', (line, unparsed) => {
    expect(parseGuidelineLine(line)).toEqual({ references: [], unparsed })
  })

  it.each<[string, string, string[]]>([
    [
      'mtus.chronic-pain.trigger-point-injections',
      `MTUS ${CP}, Trigger point injections`,
      [
        mtus('Chronic Pain Treatment Guidelines TRIGGER POINT INJECTIONS Page(s): 122'),
        mtus('Chronic Pain Treatment Guidelines Criteria for The Use of Trigger Point Injections'),
        mtus('Chronic Pain Medical Treatment 2009, Section(s): Trigger points injection'),
        mtus('Chronic Pain Medical Treatment Guidelines, Triger point injections (TPIs)'),
      ],
    ],
    [
      'mtus.chronic-pain.electrodiagnostic-testing',
      `MTUS ${CP}, Electrodiagnostic testing`,
      [
        mtus('Chronic Pain Medical Treatment 2016, Section(s): Electrodiagnostic testing (EMG/NCS)'),
        mtus('Chronic Pain Medical Treatment 2016, Section(s): Electro- diagnostic testing'),
      ],
    ],
    [
      'odg.neck-and-upper-back.traction',
      'ODG Neck and Upper Back, Traction',
      [
        outside('ODG Neck, Traction'),
        outside('Official Disability Guidelines, Neck & Upper Back (Acute & Chronic), Traction (mechanical)'),
      ],
    ],
    [
      'odg.low-back.mri',
      'ODG Low Back, MRI',
      [
        outside('ODG Lower Back section, MRIs'),
        outside('ODG Low Back - Lumbar & Thoracic: Magnetic resonance imaging (MRI)'),
        outside('ODG MRI low back'),
      ],
    ],
    [
      'mtus.low-back.special-studies',
      'MTUS ACOEM Low Back, Special studies',
      [
        mtus('Low Back Complaints 2004, Section(s): Speical Studies'),
        mtus('ACOEM Chapter 12 Low Back Complaints Special Studies'),
      ],
    ],
    ['mtus.acoem', 'MTUS ACOEM', [mtus('ACOEM Page(s): 114')]],
    ['acoem.shoulder', 'ACOEM Shoulder', [outside('ACOEM Shoulder Disorders'), outside('ACOEM Chapter 9')]],
    ['odg', 'ODG', [outside('ODG'), outside('Official Disability Guidelines (ODG)')]],
    ['odg.low-back.physical-therapy', 'ODG Low Back, Physical therapy', [outside('ODG Low Back, Physical therapy (PT)')]],
  ])('gives %s to every spelling', (key, label, lines) => {
    for (const line of lines)
      expect(parseGuidelineLine(line).references.map((reference) => [line, reference.key, reference.label])).toEqual([
        [line, key, label],
      ])
  })

  it('reads every guideline of the sample letters exactly', () => {
    const truth = read(fixture('seeds-truth.json')) as Seeds
    const issues = truth.letters.flatMap((letter) => letter.issues)
    expect(issues).toHaveLength(12)
    for (const issue of issues) {
      for (const side of ['claims', 'reviewer']) {
        const { references, unparsed } = parseGuidelineLine(issue[`${side}GuidelineText`] as string)
        expect(references.map(({ key: _key, label: _label, ...stated }) => stated)).toEqual(issue[`${side}Guidelines`])
        expect(unparsed).toBeNull()
      }
    }
  })

  it('leaves nothing unread in the synthetic letters but one line that cites nothing', () => {
    const lines = linesOf(['a', 'b', 'c'].flatMap((part) => read(fixture(`synthetic/determinations-${part}.json`)) as Letter[]))
    checkCorpus(lines)
    const unread = lines.map((line) => parseGuidelineLine(line).unparsed).filter((unparsed) => unparsed !== null)
    expect(unread).toEqual(['Not cited; primary procedure non-certified'])
  })

  it.skipIf(!hasShared)('leaves nothing unread in the real letters of ../shared', () => {
    const lines = linesOf(read(shared) as Letter[])
    expect(lines.length).toBeGreaterThan(400)
    checkCorpus(lines)
    for (const line of lines) {
      const { references, unparsed } = parseGuidelineLine(line)
      expect([line, unparsed]).toEqual([line, null])
      expect([line, references.length > 0]).toEqual([line, !line.includes('did not cite any medical evidence')])
    }
  })

  it('gives a URL-safe key for any text, and does not fail', () => {
    const piece = fc.oneof(
      fc.string(),
      fc.string({ unit: 'binary' }),
      fc.constantFrom(
        'Decision based on MTUS ',
        'Decision based on Non-MTUS Citation ',
        'ACOEM ',
        'ODG ',
        'Chapter 9 ',
        'Low Back ',
        ', and ',
        '; ',
        '(',
        ')',
        'Page(s): 1',
        'Section(s): ',
        ' 2004',
        'Opioids, ',
        '医療 ',
      ),
    )
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 14 }), (pieces) => {
        for (const { key, label } of parseGuidelineLine(pieces.join('')).references) {
          expect(key).toMatch(KEY)
          expect(label).not.toBe('')
        }
      }),
      { numRuns: 500 },
    )
  })

  it('gives the same references when white space is doubled', () => {
    const lines = fc.constantFrom(...linesOf(read(fixture('synthetic/determinations-a.json')) as Letter[]))
    fc.assert(
      fc.property(lines, (line) => {
        expect(parseGuidelineLine(line.replace(/ /g, '\n '))).toEqual(parseGuidelineLine(line))
      }),
    )
  })

  it.each(['(', ', ', '1.1 A: ', 'ACOEM ', 'MTUS ', 'ODG Low Back, ', 'Opioids, criteria ', 'Decision based on '])(
    'comes to an end on 100,000 characters of %j',
    (unit) => {
      const text = unit.repeat(Math.ceil(100_000 / unit.length))
      for (const opener of [
        '',
        'Decision based on MTUS Chronic Pain Treatment Guidelines ',
        'Decision based on Non-MTUS Citation ODG ',
      ]) {
        expect(Array.isArray(parseGuidelineLine(opener + text).references)).toBe(true)
      }
    },
  )
})

/** Keys are well formed, and one key has one label throughout. */
function checkCorpus(lines: readonly string[]): void {
  const labels = new Map<string, string>()
  for (const line of lines) {
    for (const { key, label } of parseGuidelineLine(line).references) {
      expect(key).toMatch(KEY)
      expect([key, labels.get(key) ?? label]).toEqual([key, label])
      labels.set(key, label)
    }
  }
}
