import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { parseLetters } from '../../src/determination/parse.ts'
import { expectSound } from './invariants.ts'
import { seeds, sourceOf } from './letters.ts'

const seed = fc.constantFrom(...seeds.map(({ text }) => text))
const place = fc.double({ min: 0, max: 1, noNaN: true })

/** A change to the lines of a letter. */
const change = fc.oneof(
  fc.record({ kind: fc.constant('delete'), at: place, to: place }),
  fc.record({ kind: fc.constant('duplicate'), at: place, to: place }),
  fc.record({ kind: fc.constant('move'), at: place, to: place }),
  fc.record({ kind: fc.constant('join'), at: place, to: place }),
)

function apply(lines: readonly string[], { kind, at, to }: { kind: string; at: number; to: number }): string[] {
  const i = Math.floor(at * lines.length)
  const j = Math.floor(to * lines.length)
  const changed = [...lines]
  if (kind === 'delete') changed.splice(Math.min(i, j), Math.min(12, Math.abs(i - j)))
  else if (kind === 'duplicate') changed.splice(j, 0, ...lines.slice(i, i + 5))
  else if (kind === 'move') changed.splice(j, 0, ...changed.splice(i, 3))
  else changed.splice(i, 2, `${lines[i] ?? ''}${lines[i + 1] ?? ''}`)
  return changed
}

function expectAllSound(text: string): void {
  const letters = parseLetters(sourceOf(text))
  expect(letters.length).toBeGreaterThan(0)
  expect(new Set(letters.map(({ id }) => id)).size).toBe(letters.length)
  let last = 0
  for (const letter of letters) {
    expectSound(letter, text)
    expect(letter.sections[0]!.start).toBeGreaterThanOrEqual(last)
    last = letter.sections.at(-1)!.end
  }
}

describe('any text gives sound letters', () => {
  it('with lines deleted, repeated, moved and joined', () => {
    const mutated = fc
      .tuple(seed, fc.array(change, { minLength: 1, maxLength: 6 }))
      .map(([text, changes]) => changes.reduce<readonly string[]>(apply, text.split('\n')).join('\n'))
    fc.assert(fc.property(mutated, expectAllSound), { numRuns: 400 })
  })

  it('with lines in any order', () => {
    const shuffled = seed.chain((text) => {
      const lines = text.split('\n').filter((line) => line.trim() !== '')
      return fc.shuffledSubarray(lines, { minLength: lines.length >> 1 }).map((order) => order.join('\n'))
    })
    fc.assert(fc.property(shuffled, expectAllSound), { numRuns: 100 })
  })

  it('cut off anywhere', () => {
    const cut = fc.tuple(seed, place, place).map(([text, a, b]) => {
      const [from, to] = [Math.min(a, b), Math.max(a, b)]
      return text.slice(Math.floor(from * text.length), Math.ceil(to * text.length))
    })
    fc.assert(fc.property(cut, expectAllSound), { numRuns: 200 })
  })

  it('of several letters run together', () => {
    const texts = fc.array(seed, { minLength: 2, maxLength: 4 }).map((letters) => letters.join(''))
    fc.assert(fc.property(texts, expectAllSound), { numRuns: 30 })
  })

  it('with characters replaced', () => {
    const spoilt = fc
      .tuple(seed, fc.array(fc.tuple(place, fc.string({ unit: 'binary', maxLength: 3 })), { maxLength: 40 }))
      .map(([text, spots]) =>
        spots.reduce((letter, [at, put]) => {
          const i = Math.floor(at * letter.length)
          return letter.slice(0, i) + put + letter.slice(i + 2)
        }, text),
      )
    fc.assert(fc.property(spoilt, expectAllSound), { numRuns: 200 })
  })

  it('of random bytes', () => {
    const decoded = fc
      .tuple(fc.uint8Array({ maxLength: 600 }), fc.constantFrom('utf-8', 'latin1', 'utf-16le'))
      .map(([bytes, encoding]) => new TextDecoder(encoding).decode(bytes))
    fc.assert(fc.property(decoded, expectAllSound), { numRuns: 300 })
  })

  it('of the form’s own words in any order', () => {
    const piece = fc.constantFrom(
      'HOW THE IMR FINAL DETERMINATION WAS MADE\n',
      'CLINICAL CASE SUMMARY\n',
      'IMR ISSUES, DECISIONS AND RATIONALES\n',
      'IMR DECISION(S) AND RATIONALE(S)\n',
      'INDEPENDENT MEDICAL REVIEW DECISION AND RATIONALE\n',
      'ISSUE AT DISPUTE:',
      'RATIONALE FOR WHY THE REQUESTED TREATMENT/SERVICE IS/WAS NOT MEDICALLY NECESSARY:',
      'MEDICAL TREATMENT GUIDELINE(S) RELIED UPON BY PROFESSIONAL REVIEWER AND WHY:',
      'The Expert Reviewer has the following credentials:\n',
      'Claims Administrator guideline:',
      'MAXIMUS guideline:',
      'Decision rationale:',
      'Rationale for the Decision:',
      '1) Regarding the request for',
      '2. The request for acupuncture is not medically necessary and appropriate.',
      '1. Traction is medically necessary.',
      'Knee brace: Upheld',
      'Overturned',
      'Case Number: CM14-0012345\n',
      'Page 2 of 3\n',
      'set forth below:',
      '\n',
      '\n\n',
      '\f',
      ' ',
      'It is not.',
    )
    fc.assert(
      fc.property(
        fc.array(piece, { maxLength: 30 }).map((pieces) => pieces.join('')),
        expectAllSound,
      ),
      { numRuns: 600 },
    )
  })

  it('of a title that would run from one section into the next', () => {
    expectAllSound(
      '1) Regarding the request for\n\nINDEPENDENT MEDICAL REVIEW DECISION AND RATIONALE\n' +
        'RATIONALE FOR WHY THE REQUESTED TREATMENT/SERVICE IS/WAS NOT MEDICALLY NECESSARY:',
    )
  })
})
