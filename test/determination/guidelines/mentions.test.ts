import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { parseGuidelineLine } from '../../../src/determination/guidelines/line.ts'
import { findGuidelineMentions } from '../../../src/determination/guidelines/mentions.ts'

describe('findGuidelineMentions', () => {
  it.each<[string, [text: string, key: string, pages: string | null][], string]>([
    [
      'MTUS page 122 trigger points',
      [['MTUS page 122 trigger points', 'mtus.chronic-pain.trigger-point-injections', '122']],
      'topic behind the page',
    ],
    [
      'MTUS Chronic Pain, trigger point injections, p. 122',
      [['MTUS Chronic Pain, trigger point injections, p. 122', 'mtus.chronic-pain.trigger-point-injections', '122']],
      'all parts',
    ],
    ['denied under ACOEM chapter 9 last year', [['ACOEM chapter 9', 'mtus.shoulder', null]], 'chapter by number'],
    ['acoem ch. 12 page 303', [['acoem ch. 12 page 303', 'mtus.low-back', '303']], 'short form of chapter'],
    [
      'ACOEM chapter 3',
      [['ACOEM chapter 3', 'mtus.general-approaches.initial-approaches-to-treatment', null]],
      'chapter that is one part of a document',
    ],
    [
      'ACOEM chapter 7',
      [['ACOEM chapter 7', 'acoem.independent-medical-examinations-and-consultations', null]],
      'chapter outside of the MTUS',
    ],
    ['CA MTUS ACOEM shoulder complaints', [['CA MTUS ACOEM shoulder complaints', 'mtus.shoulder', null]], 'two bodies'],
    ['ODG low back MRI', [['ODG low back MRI', 'odg.low-back.mri', null]], 'chapter and topic'],
    ['ODG MRI lumbar spine', [['ODG MRI lumbar spine', 'odg.low-back.mri', null]], 'topic in front of the chapter'],
    [
      'Official Disability Guidelines (ODG), Neck section, Traction',
      [['Official Disability Guidelines (ODG), Neck section, Traction', 'odg.neck-and-upper-back.traction', null]],
      'as letters write it',
    ],
    [
      'chronic pain guidelines page 46',
      [['chronic pain guidelines page 46', 'mtus.chronic-pain', '46']],
      'document without a body',
    ],
    ['acupuncture guidlines', [['acupuncture guidlines', 'mtus.acupuncture', null]], 'typing error'],
    ['page 122', [['page 122', '', '122']], 'pages alone'],
    ['see pp. 77, 81 and 6 visits', [['pp. 77, 81', '', '77, 81']], 'a count is no page'],
    ['page 122 of the MTUS', [['page 122 of the MTUS', 'mtus', '122']], 'pages in front'],
    [
      'compare MTUS opioids; ODG opioids',
      [
        ['MTUS opioids', 'mtus.chronic-pain.opioids', null],
        ['ODG opioids', 'odg.opioids', null],
      ],
      'two mentions',
    ],
    ['not in ODG. Pain was worse', [['ODG', 'odg', null]], 'a full stop ends a mention'],
    ['trigger point injections', [], 'topic alone'],
    ['chronic pain patient with shoulder complaints', [], 'document words without a body'],
    ['', [], 'nothing'],
  ])('finds in %j %j (%s)', (question, mentions) => {
    expect(findGuidelineMentions(question).map(({ text, key, pages }) => [text, key, pages])).toEqual(mentions)
  })

  it('names a guideline as the letters do', () => {
    const [mention] = findGuidelineMentions('MTUS Chronic Pain, epidurals, p. 46')
    const [reference] = parseGuidelineLine(
      'Decision based on MTUS Chronic Pain Treatment Guidelines Epidural steroid injections (ESIs) Page(s): 46.',
    ).references
    expect([mention?.key, mention?.label]).toEqual([reference?.key, reference?.label])
  })

  it('gives spans inside the text, in order, without overlap, that hold the words', () => {
    const piece = fc.oneof(
      fc.string(),
      fc.string({ unit: 'binary' }),
      fc.constantFrom(
        'MTUS ',
        'odg ',
        'ACOEM ',
        'chapter 9 ',
        'low back ',
        'MRI ',
        'page 4 ',
        'chronic pain guidelines ',
        '(',
        ') ',
        '. ',
        'trigger points ',
      ),
    )
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 14 }), (pieces) => {
        const text = pieces.join('')
        let last = 0
        for (const mention of findGuidelineMentions(text)) {
          expect(mention.start).toBeGreaterThanOrEqual(last)
          expect(mention.end).toBeGreaterThan(mention.start)
          expect(mention.end).toBeLessThanOrEqual(text.length)
          expect(text.slice(mention.start, mention.end)).toBe(mention.text)
          expect(mention.key).toMatch(/^[a-z0-9.-]*$/)
          last = mention.end
        }
      }),
      { numRuns: 500 },
    )
  })

  it.each(['MTUS ', 'chapter ', 'chronic pain ', 'page ', 'p', 'trigger point ', '(', ' '])(
    'comes to an end on 100,000 characters of %j',
    (unit) => {
      const text = unit.repeat(Math.ceil(100_000 / unit.length))
      expect(Array.isArray(findGuidelineMentions(`ODG ${text}`))).toBe(true)
    },
  )
})
