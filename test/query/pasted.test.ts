import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { embeddingText } from '../../src/query/embedding-text.ts'
import { parseQuestion } from '../../src/query/parse.ts'

const parse = (text: string) => parseQuestion(text, { synonyms: true, ignore: [] })
const wanted = (text: string) => [
  ...new Set(
    parse(text)
      .concepts.filter(({ role }) => role === 'wanted')
      .map(({ id }) => id),
  ),
]

const DENIAL = `Claim No: 123-45, page 1 of 3. Case Number: CM16-0219557
The patient has had physical therapy, acupuncture, chiropractic care, naproxen, tramadol and a TENS unit for the neck pain.
The provider requests an H-wave unit for home use, purchase. The vendor's form says "no lasting relief" of the shoulder.
- decision:upheld by the first reviewer
-acupuncture was certified before
Per guideline:mtus an H-wave unit follows a failed trial at home. No trial was done. The H-wave unit is therefore non-certified.`

describe('a pasted denial', () => {
  it('asks about the treatment in dispute, not about those of the past', () => {
    expect(wanted(DENIAL)).toEqual(['h wave stimulation'])
    const naming = parse(DENIAL).concepts.map(({ id }) => id)
    for (const past of ['physical therapy', 'acupuncture', 'tramadol']) expect(naming).not.toContain(past)
  })

  it('has no operators: quotes bind nothing, hyphens exclude nothing, fields and case numbers restrict nothing', () => {
    expect(parse(DENIAL)).toMatchObject({ phrases: [], excluded: [], fields: [], filters: {}, caseNumber: null })
  })

  it('takes fields before and behind it, and leaves those inside', () => {
    const { filters, fields, gist } = parse(`decision:overturned from:2016 ${DENIAL}  specialty:Neurology\n`)
    expect(filters).toEqual({ decision: 'Overturned', from: '2016-01-01', specialty: 'Neurology' })
    expect(fields.map(({ name }) => name)).toEqual(['decision', 'from', 'specialty'])
    expect(gist?.at(-1)?.end).toBeLessThan(DENIAL.length + 'decision:overturned from:2016 '.length + 1)
    expect(parse(`year:2016 ${DENIAL}`).filters).toEqual({ from: '2016-01-01', to: '2016-12-31' })
    for (const heading of ['File:WC-2016-0042\n', 'Claimant:Doe Case:16-0219557 ', 'claimant:doe year:2016 ']) {
      expect(parse(heading + DENIAL), heading).toMatchObject({ filters: {}, caseNumber: null, unread: [] })
    }
    expect(parse(`${DENIAL} category:Injection`).filters).toEqual({ category: 'Injection' })
  })

  it('says what utilization review did, not how the review ended; the words that say it are not matched', () => {
    const { outcome, words } = parse(DENIAL)
    expect(outcome).toBeNull()
    expect(words.map(({ term }) => term)).not.toContain('certified')
  })

  it('is matched by words of its reasons, not by those of letterhead and history, nor by numbers beside the request', () => {
    const terms = parse(`${DENIAL} She scored 17 in all.`).words.map(({ term }) => term)
    expect(terms).toContain('trial')
    for (const aside of ['naproxen', '123', '17']) expect(terms).not.toContain(aside)
  })

  it.each([
    [
      'the request stands behind "for"',
      'The request is for left shoulder arthroscopy with subacromial decompression.',
      'shoulder surgery',
    ],
    ['the letter opens with it', 'Zolpidem 10 mg, thirty tablets.', 'zolpidem'],
    ['a heading names the line below', 'Treatment requested:\n- aquatic therapy, twelve visits.', 'aquatic therapy'],
  ])('asks about what %s', (_purpose, request, expected) => {
    const history =
      ' Treated with naproxen, an MRI, acupuncture, a lumbar brace, an epidural steroid injection and massage before.'
    const rest =
      ' He has been off work since the spring. Benefit was not documented. The criteria are not satisfied in this case at all.'
    const found = wanted(request + history + rest)
    expect(found).toContain(expected)
    for (const past of ['naproxen', 'acupuncture', 'lumbar brace']) expect(found).not.toContain(past)
  })

  it('may ask about several treatments', () => {
    const text = `Fentanyl patch 75 mcg #10 and Norco 10/325 #120 were requested. ${'There is no record of any benefit from them. '.repeat(5)}`
    expect(wanted(text)).toEqual(expect.arrayContaining(['fentanyl', 'hydrocodone']))
  })

  it('reads the same with its lines broken to fit a page', () => {
    const paragraph = `The provider requests a home H-wave unit for purchase after a short demonstration in the clinic with the vendor. The
records do not show that a TENS unit was tried. There was no trial at home either. The request for an H-wave unit is thus not certified.`
    const one = paragraph.replace(/\n/g, ' ')
    expect(one.length).toBeGreaterThanOrEqual(250)
    expect(wanted(paragraph)).toEqual(wanted(one))
    expect(parse(paragraph).words.map(({ term }) => term)).toEqual(parse(one).words.map(({ term }) => term))
  })

  it('is embedded by the treatment in front and by its gist', () => {
    const text = embeddingText(parse(DENIAL))
    expect(text).toMatch(/^h wave stimulation\. The provider requests/)
    expect(text).not.toMatch(/Claim No|acupuncture, chiropractic/)
    expect(embeddingText(parse(DENIAL.repeat(3))).length).toBeLessThan(800)
  })

  it('is embedded, too, where it is one endless sentence', () => {
    expect(embeddingText(parse('the h wave unit was requested and '.repeat(40))).length).toBeGreaterThan(100)
    expect(parse(' '.repeat(300))).toMatchObject({ words: [], concepts: [], gist: [] })
  })

  it('that tells of nothing but the past is about that', () => {
    const past =
      'She had acupuncture before. She had completed all of her visits of acupuncture by the time of the injury. '.repeat(3)
    expect(wanted(past)).toEqual(['acupuncture'])
    expect(parse(past).words).not.toEqual([])
    expect(parse(past).gist).not.toEqual([])
  })

  it('in the words of lay people is understood by these', () => {
    const story = 'They will not let me have the box with the sticky zapper pads for my back. '
    expect(wanted(story.repeat(4))).toEqual(wanted(story))
  })
})

describe('a typed question', () => {
  it('is read as typed, up to 249 characters', () => {
    const typed = `"h-wave" -tens denied ${'x'.repeat(249)}`.slice(0, 249)
    expect(parse(typed)).toMatchObject({ gist: null, outcome: { value: 'Upheld' }, phrases: [{ terms: ['h', 'wave'] }] })
    expect(parse(`${typed}x`)).toMatchObject({ outcome: null, phrases: [] })
    expect(parse(`${typed}x`).gist).not.toBeNull()
  })
})

describe('any long text', () => {
  it('is read, with its gist in order and inside the text', () => {
    const words = fc.constantFrom(...'requested denied TENS . \n : - "MRI" no history of neck 12 (a) ACOEM\n\n 😀 é ﬁ'.split(' '))
    const text = fc.array(fc.oneof(words, fc.string({ unit: 'grapheme', maxLength: 12 })), { minLength: 60, maxLength: 200 })
    fc.assert(
      fc.property(text, (parts) => {
        const question = parse(parts.join(' ').padEnd(250, ' x'))
        let last = 0
        for (const { start, end } of question.gist!) {
          expect(start).toBeGreaterThanOrEqual(last)
          expect(end).toBeGreaterThan(start)
          last = end
        }
        expect(last).toBeLessThanOrEqual(question.text.length)
        expect(parse(question.text)).toEqual(question)
      }),
    )
  })
})
