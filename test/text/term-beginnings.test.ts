import { readdirSync, readFileSync } from 'node:fs'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { TermBeginnings } from '../../src/text/term-beginnings.ts'
import { eachTerm, termsOf } from '../../src/text/terms.ts'

/** The words of a text that have one of the terms, as `[start, end]`, looked for with and without beginnings. */
function found(text: string, terms: ReadonlySet<string>, sought: TermBeginnings | null): [number, number][] {
  const spans: [number, number][] = []
  const take = (term: string, _: number, start: number, end: number) => {
    if (terms.has(term)) spans.push([start, end])
  }
  eachTerm(text, take, sought)
  return spans
}

function expectSame(text: string, terms: ReadonlySet<string>): void {
  expect(found(text, terms, new TermBeginnings(terms))).toEqual(found(text, terms, null))
}

describe('terms sought by their beginnings', () => {
  it('are all found, whatever folding does to a word', () => {
    const piece = fc.oneof(
      fc.constantFrom(
        'ties',
        'Boxes',
        'six',
        'SIXTEEN',
        "worker's",
        'a',
        "a's",
        "o'brien",
        '7.5',
        '12',
        '5',
        'L3-4-5',
        'fiﬁ',
        'Ménière',
        'e\u0301a',
      ),
      fc.constantFrom('C5-6', 'c5/6-7', 'L4-L5', 'C5-six-7', 'T1 – 2', '𝐀b', 'ﬁstula', '\0'),
      fc.string({ unit: 'grapheme', maxLength: 4 }),
    )
    const text = fc.array(piece, { minLength: 1 }).map((pieces) => pieces.join(' '))
    const chosen = text.chain((own) => fc.tuple(fc.constant(own), fc.subarray(termsOf(own))))
    fc.assert(
      fc.property(chosen, ([own, terms]) => expectSame(own, new Set(terms))),
      { numRuns: 2000 },
    )
  })

  it('are no figures that go on with a spinal level', () => {
    for (const text of ['L3-4-5', 'C5-six-5', 'L4 5', 'L4, 5']) expectSame(text, new Set(['5']))
  })

  it('are all found in letters, each term of them by itself', () => {
    for (const name of readdirSync('seeds').filter((file) => file.endsWith('.txt'))) {
      const text = readFileSync(`seeds/${name}`, 'utf8')
      for (const term of new Set(termsOf(text))) expectSame(text, new Set([term]))
    }
  })

  it('leave out most words that have none of them', () => {
    const looked: string[] = []
    const text = 'The request for a home traction unit is denied because no trial was documented in the progress notes'
    eachTerm(text, (term) => looked.push(term), new TermBeginnings(new Set(['traction', 'unit'])))
    expect(looked).toEqual(['traction', 'unit', 'trial'])
  })
})
