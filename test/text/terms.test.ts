import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { termsOf, tokenize } from '../../src/text/terms.ts'

describe('termsOf', () => {
  it.each([
    ['capitals', 'MRI of the Neck', ['mri', 'of', 'the', 'neck']],
    ['plurals', 'injections therapies boxes visits', ['injection', 'therapy', 'box', 'visit']],
    ['what looks like a plural', 'pelvis abscess discus gas', ['pelvis', 'abscess', 'discus', 'gas']],
    ['possessives', "worker's workers' patient’s", ['worker', 'worker', 'patient']],
    ['accents and ligatures', 'Ménière ﬁstula', ['meniere', 'fistula']],
    ['hyphens and slashes', 'L4-5 EMG/NCV', ['l4', 'l5', 'emg', 'ncv']],
    ['decimals', '7.5 mg.', ['7.5', 'mg']],
    ['number words', 'six sessions', ['6', 'session']],
    ['nothing', ' – ', []],
  ])('folds %s', (_, text, expected) => {
    expect(termsOf(text)).toEqual(expected)
  })
})

describe('tokenize', () => {
  it('gives each word its place', () => {
    const text = 'Six knee-braces, 7.5 mg'
    expect(tokenize(text).map(({ start, end }) => text.slice(start, end))).toEqual(['Six', 'knee', 'braces', '7.5', 'mg'])
  })
})

describe('words', () => {
  const WORD = /[\p{L}\p{N}]+(?:['’]\p{L}+|\.\p{N}+)*/gu
  const spans = (text: string) => tokenize(text).map(({ start, end }) => [start, end])
  const expected = (text: string) => [...text.matchAll(WORD)].map(({ 0: word, index }) => [index, index + word.length])

  it('are runs of letters and digits of any script, held together by apostrophes and dots', () => {
    const piece = fc.oneof(
      fc.constantFrom("'", '’', '.', ' ', '-', 'a', 'é', '7', '𝐀', '𝟗', '\ud835', '\udc00', '\0'),
      fc.string({ unit: 'binary' }),
    )
    fc.assert(
      fc.property(fc.array(piece), (pieces) => {
        expect(spans(pieces.join(''))).toEqual(expected(pieces.join('')))
      }),
    )
  })

  it('are found in a text of any length', () => {
    for (const length of [65_530, 65_535, 65_536, 200_000]) {
      const text = 'knee brace '.repeat(length / 11 + 1).slice(0, length)
      expect(spans(text)).toEqual(expected(text))
    }
  })
})

describe('spinal levels', () => {
  it('are read in full, however they are written', () => {
    for (const written of ['C5-6', 'C5-C6', 'c5/6', 'C5–6']) expect(termsOf(written), written).toEqual(['c5', 'c6'])
    expect(termsOf('L4-5, L5-S1')).toEqual(['l4', 'l5', 'l5', 's1'])
  })

  it('end where another number begins', () => {
    expect(termsOf('C5 6 visits')).toEqual(['c5', '6', 'visit'])
    expect(termsOf('6-8 weeks')).toEqual(['6', '8', 'week'])
  })
})
