import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { parseQuestion } from '../../src/query/parse.ts'
import type { ParseOptions, Question } from '../../src/query/question.ts'

function parse(text: string, options: Partial<ParseOptions> = {}): Question {
  return parseQuestion(text, { synonyms: true, ignore: [], ...options })
}

function terms(text: string, options: Partial<ParseOptions> = {}): string[] {
  return parse(text, options).words.map((word) => word.term)
}

describe('words', () => {
  it.each([
    ['grammar says nothing about what is looked for', 'how can I get a knee brace for my job', ['knee', 'brace', 'job']],
    ['nor do the parties of the review', 'my insurance and the adjuster sent the knee MRI to IMR', ['sent', 'knee', 'mri']],
    ['outcome words are no words to match', 'why was my acupuncture denied', ['acupuncture']],
    [
      'with nothing else left, the words of the process are',
      'utilization review guideline',
      ['utilization', 'review', 'guideline'],
    ],
    ['words are folded to terms', 'X-rays, kneés', ['x', 'ray', 'knee']],
    ['an empty question has none', '  ', []],
  ])('%s', (_purpose, text, expected) => {
    expect(terms(text)).toEqual(expected)
  })

  it('weigh less where they are numbers, or lay words that a concept carries', () => {
    const weights = new Map(parse('12 zapper pads lumbar').words.map((word) => [word.term, word.weight]))
    expect(weights.get('lumbar')).toBe(1)
    expect(weights.get('12')).toBeLessThan(1)
    expect(weights.get('zapper')).toBe(0.2)
    expect(parse('zapper', { synonyms: false }).words[0]!.weight).toBe(1)
  })
})

describe('operators', () => {
  it.each([
    ['a quoted phrase', '"medial branch block" lumbar', [['medial', 'branch', 'block']]],
    ['curly quotes', '“trigger point”', [['trigger', 'point']]],
    [
      'two phrases',
      '"knee brace" "left knee"',
      [
        ['knee', 'brace'],
        ['left', 'knee'],
      ],
    ],
    ['an unpaired quote is text', 'brace 5" wide', []],
    ['empty quotes are nothing', '"" brace', []],
  ])('%s', (_purpose, text, expected) => {
    expect(parse(text).phrases.map((phrase) => phrase.terms)).toEqual(expected)
  })

  it('never expands or corrects what is quoted', () => {
    const question = parse('"zapper pads"', { correct: () => 'wrong' })
    expect(question).toMatchObject({ concepts: [], words: [], corrections: [] })
  })

  it('excludes a word or a phrase with a hyphen in front, and keeps hyphens inside words', () => {
    const question = parse('MRI -lumbar -"open mri" pre-op')
    expect(question.excluded.map((part) => part.terms)).toEqual([['open', 'mri'], ['lumbar']])
    expect(question.words.map((word) => word.term)).toEqual(['mri', 'pre', 'op'])
  })

  it('reads a hyphen at the start of a pasted line as a bullet', () => {
    expect(parse('-lumbar MRI\n-EMG of the legs').excluded).toEqual([])
  })

  it.each([
    ['decision:denied', { decision: 'Upheld' }],
    ['decision:Overturned', { decision: 'Overturned' }],
    ['decision:approved', { decision: 'Overturned' }],
    ['guideline:MTUS', { guideline: 'mtus' }],
    ['case:cm16-219557', { caseNumber: 'CM16-0219557' }],
    ['case:16-0219557', { caseNumber: 'CM16-0219557' }],
    ['case:CM16-00219557', { caseNumber: 'CM16-0219557' }],
    ['case:CM16-12345678', { caseNumber: 'CM16-12345678' }],
    ['file:letters/a.pdf', { file: 'letters/a.pdf' }],
    ['category:Injection', { category: 'Injection' }],
    ['category:"Diagnostic Testing"', { category: 'Diagnostic Testing' }],
    ['from:2016-05-01 to:2016-12-31', { from: '2016-05-01', to: '2016-12-31' }],
    ['year:2016', { from: '2016-01-01', to: '2016-12-31' }],
    ['from:2016 to:2017', { from: '2016-01-01', to: '2017-12-31' }],
    ['year:2016 from:2016-06-01', { from: '2016-06-01', to: '2016-12-31' }],
  ])('reads the field %s', (text, filters) => {
    const question = parse(`traction ${text}`)
    expect(question.filters).toEqual(filters)
    expect(question.words.map((word) => word.term)).toEqual(['traction'])
  })

  it.each([
    'decision:maybe',
    'year:16',
    'from:yesterday',
    'colour:blue',
    'case:12',
    'guideline: mtus',
    'to:2016-13-45',
    'from:2016-02-31',
  ])('reads %s as words, since it is no field with a value', (text) => {
    expect(parse(text).filters).toEqual({})
  })

  it.each([
    'CM16-0219557',
    'CM16-00219557',
    'cm16 219557',
    'CM160219557',
    'CM 16-0219557',
    'cm16-219557',
    'was CM16–0219557 overturned?',
  ])('reads the case number in %s', (text) => {
    expect(parse(text).caseNumber?.value).toBe('CM16-0219557')
  })

  it('are the words of a text in which they are not asked for', () => {
    const question = parseQuestion('"open MRI" -lumbar decision:upheld CM16-0219557', { synonyms: true, ignore: ['operators'] })
    expect(question).toMatchObject({ phrases: [], excluded: [], fields: [], filters: {}, caseNumber: null })
    expect(question.words.map(({ term }) => term)).toEqual(expect.arrayContaining(['open', 'mri', 'lumbar']))
  })

  it('takes a length in centimetres for no case number', () => {
    expect(parse('a 5 cm 16 mm scar').caseNumber).toBeNull()
  })
})

describe('quantities', () => {
  it.each([
    ['12 visits', [[12, 'visit']]],
    ['six sessions of acupuncture', [[6, 'visit']]],
    ['8 more knee visits', [[8, 'visit']]],
    [
      '7.5 mg #60',
      [
        [7.5, 'mg'],
        [60, 'count'],
      ],
    ],
    ['3 weeks', [[3, 'week']]],
    [
      'fusion at L4-5 and C5/6',
      [
        [null, 'level'],
        [null, 'level'],
      ],
    ],
    ['x 12', [[12, 'count']]],
  ])('are read in %s', (text, expected) => {
    expect(parse(text).quantities.map(({ value, unit }) => [value, unit])).toEqual(expected)
  })
})

describe('corrections', () => {
  const correct = (word: string) => ({ phsyical: 'physical', overturnd: 'overtaken', capral: 'carpal' })[word] ?? null

  it('replace the word, feed the concepts and are told', () => {
    const question = parse('phsyical therapy for capral tunnel', { correct })
    expect(question.words.map((word) => word.term)).toEqual(['physical', 'therapy', 'carpal', 'tunnel'])
    expect(question.corrections.map(({ from, to }) => [from, to])).toEqual([
      ['phsyical', 'physical'],
      ['capral', 'carpal'],
    ])
    expect(question.concepts.map(({ id }) => id)).toContain('physical therapy')
  })

  it('are not asked for where the lexicon, the grammar or the outcome knows the word', () => {
    const asked: string[] = []
    const ask = (word: string) => {
      asked.push(word)
      return null
    }
    parse('why was cyclobenzaprine overturnd and upheld for xyzzy 42', { correct: ask })
    expect(asked).toEqual(['xyzzy'])
  })

  it.each([['corrections'], ['correction:phsyical'], ['correction:Phsyical']])('are taken back by ignore=%s', (part) => {
    const question = parse('phsyical therapy', { correct, ignore: [part] })
    expect(question.words.map((word) => word.term)).toEqual(['phsyical', 'therapy'])
    expect(question.corrections).toEqual([])
  })
})

describe('guidelines', () => {
  it('are found with their span', () => {
    const text = 'MTUS page 122 trigger points'
    const [mention] = parse(text).guidelines
    expect(mention?.pages).toBe('122')
    expect(text.slice(mention!.start, mention!.end)).toBe(mention!.text)
  })
})

describe('any question', () => {
  const piece = fc.constantFrom(
    '"',
    '“',
    '-',
    ':',
    'decision:',
    'case:',
    'from:',
    'cm16',
    '0219557',
    ' ',
    '\n',
    'denied',
    'not',
    'overturned',
    'because',
    'no',
    'shot',
    'back',
    'MRI',
    'L4-5',
    '12',
    'visits',
    'year:2016',
    '😀',
    'é',
    '(',
    ')',
    'guideline:mtus',
    'knee',
  )
  const question = fc.oneof(
    fc.string({ maxLength: 300 }),
    fc.array(piece, { maxLength: 80 }).map((parts) => parts.join(' ')),
    fc.array(piece, { maxLength: 80 }).map((parts) => parts.join('')),
  )

  it('is read without an error, with spans in bounds, alike every time', () => {
    fc.assert(
      fc.property(question, (text) => {
        const read = parse(text, { correct: (word) => (word === 'shot' ? 'short' : null) })
        const nodes = [
          ...read.words,
          ...read.phrases,
          ...read.excluded,
          ...read.fields,
          ...read.quantities,
          ...read.concepts,
          ...read.corrections,
          ...read.expansions,
          ...read.outcomeSpans,
          ...read.guidelines,
          ...(read.outcome ? [read.outcome] : []),
          ...(read.caseNumber ? [read.caseNumber] : []),
        ]
        for (const { start, end } of nodes) {
          expect(start).toBeGreaterThanOrEqual(0)
          expect(end).toBeLessThanOrEqual(text.length)
          expect(start).toBeLessThan(end)
        }
        expect(parse(text, { correct: (word) => (word === 'shot' ? 'short' : null) })).toEqual(read)
      }),
    )
  })

  it.each(['shot back ', 'zap muscle pad nerve ', 'denied by ur ', '"a ', '-a ', 'case:CM16 ', 'how many ', 'was already ', 'x'])(
    'of 2,000 hostile characters is read: %s',
    (part) => {
      const text = part.repeat(2000).slice(0, 2000)
      expect(parse(text).text).toBe(text)
    },
  )
})
