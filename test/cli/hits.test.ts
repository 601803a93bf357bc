import { describe, expect, it } from 'vitest'
import { formatAnswer } from '../../src/cli/hits.ts'
import type { Hit, SearchResponse } from '../../src/model/search.ts'
import { emptyResponse } from '../server/fake-searcher.ts'
import { fakeTerminal } from './fake-terminal.ts'

const QUOTE = 'The cervical traction\nunit is not medically necessary.'

function hit(change: Partial<Hit> = {}): Hit {
  return {
    rank: 1,
    score: 0.9,
    determination: { id: '0123456789abcdef', caseNumber: 'CM13-0000001', decisionDate: '2013-12-01', specialty: null },
    issue: {
      number: 2,
      treatment: 'CERVICAL TRACTION UNIT FOR HOME USE (PURCHASE)',
      inDispute: 'CERVICAL TRACTION UNIT FOR HOME USE (PURCHASE)',
      decision: 'Upheld',
      guidelines: [],
      claimsGuidelines: [],
      category: null,
    },
    passage: { id: '0123456789abcdef-3', section: 'rationale', text: QUOTE, highlights: [{ start: 13, end: 21, kind: 'term' }] },
    citation: {
      label: 'IMR CM13-0000001, issue 2',
      file: 'a/b.txt',
      sha256: '',
      start: 10,
      end: 64,
      page: null,
      quote: QUOTE,
      url: '',
    },
    ...change,
  }
}

const answer = (...hits: Hit[]): SearchResponse => ({ ...emptyResponse('traction'), total: hits.length, hits })

describe('formatAnswer', () => {
  it('prints rank, treatment, outcome in words, passage and citation', () => {
    expect(formatAnswer(answer(hit()), fakeTerminal())).toEqual([
      '1 found.',
      '',
      '1. CERVICAL TRACTION UNIT FOR HOME USE (PURCHASE)',
      '   Upheld — the treatment stays denied',
      '   The cervical traction unit is not medically necessary.',
      '   [IMR CM13-0000001, issue 2] a/b.txt, characters 10-64',
    ])
  })

  it('says both outcomes, and the lack of one, in words', () => {
    const issue = hit().issue!
    const lines = (decision: 'Overturned' | null) => formatAnswer(answer(hit({ issue: { ...issue, decision } })), fakeTerminal())
    expect(lines('Overturned')).toContain('   Overturned — the treatment must be authorized')
    expect(lines(null)).toContain('   The letter states no outcome')
  })

  it('marks matched words on a terminal with colours only', () => {
    expect(formatAnswer(answer(hit()), fakeTerminal({ colours: true })).join('\n')).toContain('\x1b[1;33mtraction\x1b[0m')
    expect(formatAnswer(answer(hit()), fakeTerminal()).join('\n')).not.toContain('\x1b')
  })

  it('never goes beyond the width of the terminal', () => {
    for (const width of [20, 33, 120]) {
      for (const colours of [true, false]) {
        for (const line of formatAnswer(answer(hit(), hit({ issue: null, rank: 12 })), fakeTerminal({ width, colours }))) {
          expect(line.replace(/\x1b\[[\d;]*m/g, '').length).toBeLessThanOrEqual(width)
        }
      }
    }
  })

  it('lets no letter steer the terminal', () => {
    const hostile = 'A \x1b]0;title\x07 letter\u202e'
    const found = hit({
      passage: { id: 'x-0', section: 'x', text: hostile, highlights: [] },
      citation: { ...hit().citation, file: hostile },
    })
    expect(
      formatAnswer(answer({ ...found, issue: { ...found.issue!, treatment: hostile } }), fakeTerminal()).join(''),
    ).not.toMatch(/[\x00-\x1f\x7f-\x9f\u202e]/)
  })

  it('says what the question was read as', () => {
    const response = answer()
    response.query.interpretation.decision = 'Upheld'
    response.query.interpretation.corrections = [{ from: 'acupunture', to: 'acupuncture' }]
    response.query.interpretation.expansions = [{ from: 'lesi', to: ['lumbar epidural steroid injection'] }]
    expect(formatAnswer(response, fakeTerminal({ width: 120 }))).toEqual([
      'Nothing found.',
      'Read as: outcome Upheld; acupunture as acupuncture; lesi = lumbar epidural steroid injection',
    ])
  })

  it('says which part of a longer list is shown', () => {
    expect(formatAnswer({ ...answer(hit({ rank: 11 })), total: 42 }, fakeTerminal())[0]).toBe('42 found, 11 to 11 shown.')
    expect(formatAnswer({ ...answer(), total: 42 }, fakeTerminal())[0]).toBe('42 found; none from here on.')
    const best = { ...answer(hit({ rank: 11 })), total: 42, more: true }
    expect(formatAnswer(best, fakeTerminal())[0]).toBe('The best 42, 11 to 11 shown.')
  })
})
