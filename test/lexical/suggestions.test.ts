import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { buildSuggestions } from '../../src/lexical/suggestions.ts'

const entry = (text: string, weight: number, aliases: string[] = []) => ({ value: text, text, weight, aliases })

const ENTRIES = [
  entry('acupuncture', 9),
  entry('acupressure', 1),
  entry('cyclobenzaprine', 5, ['Flexeril', 'Fexmid']),
  entry('epidural steroid injection', 7, ['ESI', 'epidurals']),
  entry('epidural blood patch', 8),
  entry('cortisone injection', 7, ['steroid injection']),
  entry('MTUS Chronic Pain, Acupuncture', 20),
  entry('h-wave stimulation', 3, ['h wave']),
]
const suggestions = buildSuggestions(ENTRIES)
const complete = (typed: string, limit = 8) => suggestions.complete(typed, limit)

describe('suggestions', () => {
  it.each([
    [
      'a beginning; what begins so comes before what holds it, however heavy',
      'acup',
      ['acupuncture', 'acupressure', 'MTUS Chronic Pain, Acupuncture'],
    ],
    ['of those that match alike the heavier first', 'epidural', ['epidural blood patch', 'epidural steroid injection']],
    [
      'of a name that begins and one that only holds the words, the former, though an alias',
      'steroid inj',
      ['cortisone injection', 'epidural steroid injection'],
    ],
    ['words in any order', 'steroid epidural', ['epidural steroid injection']],
    ['every word as a beginning', 'ep st', ['epidural steroid injection']],
    ['an alias gives what it stands for', 'flex', ['cyclobenzaprine']],
    ['case, accents and marks are folded', 'H-WAVÉ', ['h-wave stimulation']],
    ['a letter missing', 'acupunture', ['acupuncture', 'MTUS Chronic Pain, Acupuncture']],
    ['a letter wrong in a long word', 'ciclobenzaprine', ['cyclobenzaprine']],
    ['an error in an unfinished word', 'ciclob', ['cyclobenzaprine']],
    ['two errors in a long word', 'ciclobensaprine', ['cyclobenzaprine']],
    ['an error in one word of two', 'epidurel inj', ['epidural steroid injection']],
    ['short words are taken as typed', 'esa', []],
    ['nothing alike', 'chocolate', []],
    ['one word of several that nothing has', 'acupuncture zebra', []],
    ['no words', ' -"', []],
  ])('%s: %s', (_purpose, typed, expected) => {
    expect(complete(typed)).toEqual(expected)
  })

  it('forgive errors only where nothing is exact', () => {
    const near = buildSuggestions([entry('traction', 1), entry('fraction', 100)])
    expect(near.complete('traction', 8)).toEqual(['traction'])
    expect(near.complete('tracttion', 8)).toEqual(['traction', 'fraction'])
  })

  it('break ties by code units, whatever the order of the entries', () => {
    const equals = ['Éa b', 'Zb', 'aa', 'ab', 'Ac'].map((text) => entry(`pain ${text}`, 1))
    const expected = equals.map(({ text }) => text).sort()
    expect(buildSuggestions(equals).complete('pain', 8)).toEqual(expected)
    expect(buildSuggestions(equals.toReversed()).complete('pain', 8)).toEqual(expected)
  })

  it('give no entry twice, nothing but entries, and a longer list begins with a shorter one', () => {
    const typed = fc.oneof(
      fc.string({ unit: 'grapheme', maxLength: 300 }),
      fc.constantFrom(...'acup steroid ep h pain in'.split(' ')),
    )
    fc.assert(
      fc.property(typed, fc.integer({ min: 1, max: 20 }), (text, limit) => {
        const found = complete(text, limit)
        expect(found.length).toBeLessThanOrEqual(limit)
        expect(new Set(found).size).toBe(found.length)
        for (const value of found) expect(ENTRIES.map(({ text }) => text)).toContain(value)
        expect(complete(text, limit)).toEqual(found)
      }),
    )
  })

  it('take any text', () => {
    for (const hostile of [
      'a '.repeat(5000),
      'ﷺ'.repeat(2000),
      '__proto__',
      'constructor',
      '\0',
      '\ud800',
      '*',
      'epi*',
      '.*',
      '(',
    ])
      expect(() => complete(hostile)).not.toThrow()
    expect(complete('__proto__')).toEqual([])
  })
})
