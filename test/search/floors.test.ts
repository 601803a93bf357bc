import { describe, expect, it } from 'vitest'
import type { Vocabulary } from '../../src/model/retrieval.ts'
import { parseQuestion } from '../../src/query/parse.ts'
import { floorsOf } from '../../src/search/floors.ts'

/** Knows no word, or every word. */
const vocabularyOf = (frequency: number): Vocabulary => ({
  docFrequency: () => frequency,
  conceptFrequency: () => 1,
  similar: () => [],
  completions: () => [],
})

const floors = (text: string, frequency = 1) =>
  floorsOf(parseQuestion(text, { synonyms: true, ignore: [] }), vocabularyOf(frequency), 'hybrid')

describe('what a dispute must reach', () => {
  it('is lower where a concept was read, and lowest where nothing but a reason was', () => {
    const nothingRead = floors('chocolate cake recipe').score
    const treatment = floors('TENS unit refused because it was not tried first').score
    const reason = floors('denied because nothing else was tried first').score
    expect(treatment).toBeLessThan(nothingRead)
    expect(reason).toBeLessThan(treatment)
  })

  it('is in meaning higher among words that nobody knows, but where a phrase, a reason or the proper name of a treatment was asked', () => {
    expect(floors('elbow macaroni salad', 0).meaning).toBeGreaterThan(floors('elbow macaroni salad', 1).meaning)
    expect(floors('elbow "macaroni salad"', 0).meaning).toBe(0)
    expect(floors('enoxaparin 40', 0).meaning).toBe(0)
    expect(floors('elbow macaroni salad because nothing else was tried first', 0).meaning).toBe(0)
  })
})
