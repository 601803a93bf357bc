import { describe, expect, it } from 'vitest'
import { embeddingText } from '../../src/query/embedding-text.ts'
import { interpretationOf } from '../../src/query/interpretation.ts'
import { parseQuestion } from '../../src/query/parse.ts'
import type { ConceptRole, ParseOptions } from '../../src/query/question.ts'

function parse(text: string, options: Partial<ParseOptions> = {}) {
  return parseQuestion(text, { synonyms: true, ignore: [], ...options })
}

function idsIn(text: string, role: ConceptRole): string[] {
  return parse(text)
    .concepts.filter((concept) => concept.role === role)
    .map((concept) => concept.id)
}

describe('roles', () => {
  it.each<[string, string, ConceptRole, string[]]>([
    ['the treatment asked about', 'lumbar MRI denied', 'wanted', ['mri']],
    ['after a treatment', 'cold therapy unit after shoulder surgery', 'context', ['shoulder surgery']],
    ['what comes after it is asked about', 'cold therapy unit after shoulder surgery', 'wanted', ['cold therapy unit']],
    ['on a drug', 'omeprazole for patient on naproxen', 'context', ['naproxen']],
    ['without a test', 'hearing aids without an audiogram', 'context', ['audiogram']],
    ['a reason clause', 'H-wave denied because TENS was not tried first', 'wanted', ['h wave stimulation']],
    [
      'a treatment in a reason clause',
      'H-wave denied because TENS was not tried first',
      'reason',
      ['tens unit', 'first line not tried'],
    ],
    ['what was missing', 'epidural denied, no EMG', 'reason', ['emg']],
    [
      'what was not done, told backwards',
      'gym membership, home exercise not tried',
      'reason',
      ['home exercise program', 'first line not tried'],
    ],
    ['a treatment alone in its clause is meant all the same', 'on gabapentin', 'wanted', ['gabapentin']],
    ['and so is a missing one', 'no physical therapy', 'wanted', ['physical therapy']],
    ['for the treatment itself', 'request for knee brace', 'wanted', ['knee brace']],
    ['the ingredients of a cream', 'topical with gabapentin', 'wanted', ['topical analgesic', 'gabapentin']],
    ['parts of the body', 'MRI of the left knee', 'body', ['knee']],
    ['conditions', 'duloxetine for depression', 'condition', ['depression']],
    ['terms', 'TENS unit purchase', 'attribute', ['purchase']],
    ['RFA beside another treatment is the request form', 'opioid RFA with no CURES', 'wanted', ['opioid']],
    ['RFA alone is the ablation', 'RFA lumbar facets', 'wanted', ['radiofrequency ablation']],
    ['words for an outcome are no injection', 'percocet shot down', 'wanted', ['oxycodone acetaminophen']],
  ])('%s: %s', (_purpose, text, role, expected) => {
    expect(idsIn(text, role).sort()).toEqual([...expected].sort())
  })

  it('adds the body part that a wanted treatment is bound to, unless one is named', () => {
    expect(parse('LESI').concepts).toContainEqual(expect.objectContaining({ id: 'lumbar spine', role: 'body', implied: true }))
    expect(parse('EMG before LESI').concepts.some((concept) => concept.implied)).toBe(false)
  })

  it('names each concept once', () => {
    const ids = parse('zapper pads, TENS unit, tens machine that zaps').concepts.map((concept) => concept.id)
    expect(new Set(ids).size).toBe(ids.length)
  })
})

describe('expansions', () => {
  it('tell what was widened to what', () => {
    expect(interpretationOf(parse('LESI and acid pill')).expansions).toEqual([
      { from: 'LESI', to: ['lumbar epidural steroid injection'] },
      { from: 'acid pill', to: ['proton pump inhibitor'] },
    ])
  })

  it('are shown once where a part of a form is read as the whole is', () => {
    const { expansions } = interpretationOf(parse('pain shots in the neck'))
    expect(expansions.filter(({ to }) => to.includes('spinal injection')).map(({ from }) => from)).toEqual([
      'pain shots in the neck',
    ])
    expect(expansions).toContainEqual({ from: 'neck', to: ['cervical spine'] })
  })

  it('are not told for a name that is written out already', () => {
    expect(parse('physical therapy').expansions).toEqual([])
  })

  it.each<[string, Partial<ParseOptions>]>([
    ['synonyms=off', { synonyms: false }],
    ['ignore=expansions', { ignore: ['expansions'] }],
  ])('%s turns concepts off', (_name, options) => {
    expect(parse('LESI and acid pill', options)).toMatchObject({ concepts: [], expansions: [] })
  })

  it('are taken back one at a time, and the words count in full again', () => {
    const question = parse('LESI and acid pill', { ignore: ['expansion:acid pill'] })
    expect(question.expansions.map((expansion) => expansion.from)).toEqual(['LESI'])
    expect(question.words.find((word) => word.term === 'acid')?.weight).toBe(1)
  })
})

describe('interpretationOf', () => {
  it('shows every part that was read', () => {
    const question = parse('"home use" phsyical therapy 6 visits at L4-5 denied, MTUS page 98, CM16-0219557', {
      correct: (word) => (word === 'phsyical' ? 'physical' : null),
    })
    expect(interpretationOf(question)).toMatchObject({
      decision: 'Upheld',
      caseNumber: 'CM16-0219557',
      phrases: ['home use'],
      quantities: [
        { text: '6 visits', value: 6, unit: 'visit' },
        { text: 'l4-5', value: null, unit: 'level' },
      ],
      corrections: [{ from: 'phsyical', to: 'physical' }],
      guidelines: [{ pages: '98' }],
    })
  })
})

describe('embeddingText', () => {
  it('writes out no more than three names', () => {
    const written = embeddingText(parse('LESI, ESWT, TPII and FCE')).split('; ')[1]!
    expect(written.split(', ')).toHaveLength(3)
  })

  it('leaves outcome words and operators out and opens quotes', () => {
    expect(embeddingText(parse('"xyzzy plugh" denied decision:upheld -lumbar CM16-0219557'))).toBe('xyzzy plugh')
  })

  it('adds the written-out names of what the question says otherwise', () => {
    expect(embeddingText(parse('LESI denied'))).toBe('LESI; lumbar epidural steroid injection')
  })

  it('adds nothing where no treatment is named', () => {
    expect(embeddingText(parse('something for my low back'))).toBe('something for my low back')
    expect(embeddingText(parse('pills for my low back'))).toBe('pills for my low back')
  })

  it('reads corrected words', () => {
    const question = parse('phsyical therapy', { correct: (word) => (word === 'phsyical' ? 'physical' : null) })
    expect(embeddingText(question)).toMatch(/^physical therapy\b/)
  })

  it('is empty where nothing is left', () => {
    expect(embeddingText(parse('denied'))).toBe('')
  })
})
