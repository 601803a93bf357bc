import { describe, expect, it } from 'vitest'
import type { Hit, Interpretation, SearchResponse } from '../../../src/model/search.ts'
import { fill, LABELS, outcomeWords, sectionName } from '../../../web/labels/labels.ts'
import { chips } from '../../../web/state/chips.ts'
import { dayInWords, momentInWords } from '../../../web/state/dates.ts'
import { exampleTreatments, shortTreatment } from '../../../web/state/examples.ts'
import { balances, byYear, knownBalances, percentOverturned } from '../../../web/state/figures.ts'
import { quotation } from '../../../web/state/quotation.ts'

describe('labels', () => {
  it('fill every name that has a value and show one that has none', () => {
    expect(fill('{a} of {b} {c}', { a: 1, b: 'x' })).toBe('1 of x {c}')
    expect(fill('{a}', { a: '{b}', b: 'never' })).toBe('{b}')
  })

  it('say what an outcome means for the treatment', () => {
    expect(outcomeWords(LABELS, 'Upheld')).toEqual({ name: 'Upheld', meaning: 'the denial stands' })
    expect(outcomeWords(LABELS, 'Overturned')).toEqual({ name: 'Overturned', meaning: 'must be authorized' })
    expect(outcomeWords(LABELS, null).meaning).toBe('')
  })

  it('show the name of a section that they do not know', () => {
    expect(sectionName(LABELS, 'summary')).toBe('Clinical case summary')
    expect(sectionName(LABELS, 'constructor')).toBe('constructor')
  })
})

describe('a quotation', () => {
  const hit = {
    issue: { treatment: 'Massage *therapy*' },
    citation: { quote: ' The CA\n\nMTUS [states] _this_. ', label: 'IMR CM16-1, issue 2', sha256: 'ab' },
  } as Hit

  it('in plain text holds quote, citation, address and hash', () => {
    expect(quotation(hit, 'http://h/x?start=1', 'plain')).toBe(
      '“The CA MTUS [states] _this_.”\n— IMR CM16-1, issue 2\nhttp://h/x?start=1\nSHA-256 ab',
    )
  })

  it('in Markdown makes the letter’s own signs harmless', () => {
    expect(quotation(hit, 'http://h/x', 'markdown')).toBe(
      '**Massage \\*therapy\\***\n\n> The CA MTUS \\[states\\] \\_this\\_.\n\n— [IMR CM16-1, issue 2](<http://h/x>), SHA-256 `ab`',
    )
  })
})

describe('the chips of an interpretation', () => {
  it('can be taken back where the interface knows how', () => {
    const interpretation: Interpretation = {
      decision: 'Upheld',
      guidelines: [{ text: 'mtus p. 122', key: 'mtus', label: 'MTUS', pages: '122' }],
      caseNumber: null,
      phrases: ['home use'],
      quantities: [{ text: '6 visits', value: 6, unit: 'visit' }],
      corrections: [{ from: 'acupunture', to: 'acupuncture' }],
      expansions: [{ from: 'lesi', to: ['lumbar epidural', 'steroid injection'] }],
    }
    expect(chips(interpretation).map(({ to, ignore }) => [to, ignore])).toEqual([
      ['Upheld', 'decision'],
      ['acupuncture', 'correction:acupunture'],
      ['lumbar epidural, steroid injection', 'expansion:lesi'],
      ['MTUS, p. 122', null],
      ['home use', null],
    ])
  })
})

describe('example questions', () => {
  it.each([
    ['CERVICAL TRACTION UNIT FOR HOME USE (PURCHASE)', 'Cervical traction unit for home use'],
    ['Cervical injection times 2', 'Cervical injection'],
    ['TRIGGER POINT INJECTIONS FOUR-SIX (4-6)', 'Trigger point injections'],
    ['Norco 10/325mg #60', 'Norco'],
    ['Medrol dose pack #1', 'Medrol dose pack'],
    ['', ''],
  ])('are short: %s', (treatment, short) => {
    expect(shortTreatment(treatment)).toBe(short)
  })

  it('come from different categories and are few', () => {
    const hit = (treatment: string, category: string | null) => ({ issue: { treatment, category } })
    const hits = [
      hit('Acupuncture', 'Acupuncture'),
      hit('More acupuncture', 'Acupuncture'),
      hit('Massage', null),
      { issue: null },
    ]
    expect(exampleTreatments({ hits } as SearchResponse, 3)).toEqual(['Acupuncture', 'Massage'])
  })
})

describe('figures', () => {
  it('join both outcomes, most disputes first and ties by name', () => {
    const upheld = [{ value: 'b', count: 2 }]
    const overturned = [
      { value: 'a', count: 2 },
      { value: 'c', count: 5 },
    ]
    expect(balances(upheld, overturned).map(({ value }) => value)).toEqual(['c', 'a', 'b'])
  })

  it('leave out what has no name and what has no known outcome', () => {
    const counts = [
      { value: 'a', upheld: 1, overturned: 0, unknown: 9 },
      { value: 'b', upheld: 1, overturned: 1, unknown: 0 },
      { value: 'c', upheld: 0, overturned: 0, unknown: 3 },
      { value: null, upheld: 5, overturned: 5, unknown: 0 },
    ]
    expect(knownBalances(counts)).toEqual([
      { value: 'b', upheld: 1, overturned: 1 },
      { value: 'a', upheld: 1, overturned: 0 },
    ])
  })

  it('fill years without disputes and leave out what is no year', () => {
    const year = (value: string) => ({ value, upheld: 1, overturned: 0 })
    expect(byYear([year('2016'), year('2013'), year('unknown')]).map(({ value, upheld }) => [value, upheld])).toEqual([
      ['2013', 1],
      ['2014', 0],
      ['2015', 0],
      ['2016', 1],
    ])
    expect(byYear([])).toEqual([])
  })

  it('give no share of nothing', () => {
    expect(percentOverturned({ upheld: 0, overturned: 0 })).toBe(0)
    expect(percentOverturned({ upheld: 2, overturned: 1 })).toBe(33)
  })
})

describe('dates', () => {
  it.each([
    ['2016-12-09', 'December 9, 2016'],
    ['2016-13-09', '2016-13-09'],
    ['soon', 'soon'],
  ])('%s', (day, inWords) => {
    expect(dayInWords(day)).toBe(inWords)
  })

  it('name a moment to the minute', () => {
    expect(momentInWords('2026-01-02T03:04:05.678Z')).toBe('January 2, 2026, 03:04 UTC')
    expect(momentInWords('yesterday')).toBe('yesterday')
  })
})
