import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { embeddedSentences, embeddingHash, embeddingText } from '../../src/indexing/embedding-text.ts'
import type { Issue } from '../../src/model/determination.ts'
import { foldSpace } from '../../src/text/fold.ts'
import { sentencesOf } from '../../src/text/sentences.ts'

const issue = (inDispute: string) => ({ inDispute }) as Issue

describe('the text to embed', () => {
  it('is the treatment in dispute, then the words', () => {
    expect(embeddingText(issue('Home traction unit'), ' It is\nnot. ')).toEqual({
      text: 'Home traction unit. It is not.',
      wordsStart: 20,
    })
    expect(embeddingText(null, 'It is.')).toEqual({ text: 'It is.', wordsStart: 0 })
  })

  it('holds the sentences of the passage, as many and in their order', () => {
    const passage = fc
      .array(
        fc.constantFrom(
          'a',
          'Ab',
          'cd',
          '.',
          '?',
          ' ',
          '\n',
          '\f',
          '        \n   ',
          '"',
          ')',
          '(',
          'Dr',
          'U.S',
          'e.g',
          '4',
          '\ufeff',
        ),
        { maxLength: 40 },
      )
      .map((parts) => parts.join(''))
    fc.assert(
      fc.property(passage, (words) => {
        const embedded = embeddingText(issue('Home traction. Unit'), words)
        expect(embeddedSentences(embedded).map(({ start, end }) => embedded.text.slice(start, end))).toEqual(
          sentencesOf(words, { start: 0, end: words.length }).map(({ start, end }) => foldSpace(words.slice(start, end))),
        )
      }),
      { numRuns: 2000 },
    )
  })

  it('is another one where the same words are cut into title and sentences otherwise', () => {
    const one = embeddingText(issue('Traction'), 'Home use. It is.')
    const other = embeddingText(issue('Traction. Home use'), 'It is.')
    expect(other.text).toBe(one.text)
    expect(embeddingHash(other)).not.toEqual(embeddingHash(one))
  })
})
