import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { parseLetters } from '../../src/determination/parse.ts'
import { LetterRecord, packLetters } from '../../src/indexing/letter-record.ts'
import type { Determination } from '../../src/model/determination.ts'
import { SEEDS } from '../search/seed-index.ts'

/** As much of a letter as matters here. */
const lettersWith = (texts: readonly string[]) => texts.map((id) => ({ id, issues: [] }) as unknown as Determination)

function expectSame(letters: readonly Determination[], text: string): void {
  const record = new LetterRecord(packLetters(letters, text), letters.length)
  expect(record.text()).toBe(text)
  expect(letters.map((_, place) => record.letter(place))).toEqual(letters)
}

describe('a record of letters', () => {
  it('is read back as it was, whatever letters and text hold', () => {
    const text = fc.oneof(fc.string({ unit: 'grapheme' }), fc.constantFrom('\n', '\r\n\n', '', '\u2028'))
    fc.assert(fc.property(fc.array(text, { maxLength: 4 }), text, (letters, own) => expectSame(lettersWith(letters), own)))
  })

  it('is read back where it says the same again and again, and so unpacks to far more than it takes', () => {
    const text = 'The request is not medically necessary.\n'.repeat(5000)
    expect(packLetters([], text).length).toBeLessThan(text.length / 100)
    expectSame(lettersWith(['a', 'b']), text)
  })

  it('takes two fifths of the bytes of a real letter, and less than letter and text would apart', () => {
    for (const file of readdirSync(SEEDS).filter((name) => name.endsWith('.txt'))) {
      const text = readFileSync(join(SEEDS, file), 'utf8')
      const source = { file, sha256: '0'.repeat(64), bytes: text.length, kind: 'text' as const, pageStarts: null, text }
      const letters = parseLetters(source)
      const packed = packLetters(letters, text)
      expect(packed.length, file).toBeLessThan(0.4 * Buffer.byteLength(JSON.stringify(letters) + text))
      expect(packed.length, file).toBeLessThan(0.9 * (packLetters(letters, '').length + packLetters([], text).length))
    }
  })

  it('is refused where it is not whole', () => {
    const packed = packLetters(lettersWith(['a']), 'The request is not medically necessary. '.repeat(20))
    expect(() => new LetterRecord(packed.subarray(0, packed.length - 4), 1)).toThrow()
  })

  it('is refused where it holds fewer letters than it should', () => {
    expect(() => new LetterRecord(packLetters(lettersWith(['a']), 'text'), 2)).toThrow('1 letters in place of 2')
  })
})
