import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { MAX_PASSAGE_LENGTH, splitPassages } from '../../src/passages/split.ts'
import { expectSound } from '../determination/invariants.ts'
import { issueOf, letterOf, parse, seeds } from '../determination/letters.ts'

/** The passages of a letter with this rationale that belong to it, as text. */
function rationalePassages(rationale: string): string[] {
  const text = letterOf({ issues: [issueOf('Knee brace: Upheld', rationale)] })
  const letter = parse(text)
  expectSound(letter, text)
  return splitPassages(letter, text)
    .filter(({ section }) => section === 'rationale')
    .map(({ start, end }) => text.slice(start, end))
}

const sentences = (count: number, length: number) =>
  Array.from({ length: count }, (_, i) => `S${i} ${'w'.repeat(length - 6)} e.`).join(' ')

describe('splitPassages', () => {
  it('gives each section and each rationale of a short letter one passage, in reading order', () => {
    const text = letterOf({ grid: 'Case Number: CM14-0012345', issues: [issueOf('Brace: Upheld'), issueOf('Splint: Upheld')] })
    const letter = parse(text)
    expect(splitPassages(letter, text).map(({ id, section, issue }) => [id, section, issue])).toEqual([
      [`${letter.id}-0`, 'header', null],
      [`${letter.id}-1`, 'method', null],
      [`${letter.id}-2`, 'summary', null],
      [`${letter.id}-3`, 'rationale', 1],
      [`${letter.id}-4`, 'rationale', 2],
    ])
  })

  it('stands the title in for a missing rationale', () => {
    const text = letterOf({ issues: ['Knee brace: Upheld\n\nClaims Administrator guideline: ODG.'] })
    const last = splitPassages(parse(text), text).at(-1)!
    expect([last.section, last.issue, text.slice(last.start, last.end)]).toEqual(['title', 1, 'Knee brace'])
  })

  it('keeps an issue part findable in which no issue was found', () => {
    const text = letterOf({ issues: ['The decision was lost in the mail.'] })
    const last = splitPassages(parse(text), text).at(-1)!
    expect([last.section, last.issue, text.slice(last.start, last.end)]).toEqual([
      'issues',
      null,
      'The decision was lost in the mail.',
    ])
  })

  it('keeps a document of no known layout findable', () => {
    const text = 'Invoice 12.\n\nTotal: $30.\n'
    expect(splitPassages(parse(text), text)).toMatchObject([{ section: 'text', issue: null, start: 0, end: text.length - 1 }])
  })

  it('has no passage where there are no words', () => {
    expect(splitPassages(parse(' \n'), ' \n')).toEqual([])
  })

  it('shares sentences out evenly', () => {
    const passages = rationalePassages(sentences(10, 200))
    expect(passages).toHaveLength(3)
    for (const passage of passages) {
      expect(passage).toMatch(/^S.*e\.$/)
      expect(passage.length).toBeGreaterThan(500)
    }
  })

  it('packs sentences that cannot be shared evenly', () => {
    const passages = rationalePassages(`${sentences(1, 940)} ${'A b. '.repeat(30)}${sentences(3, 940)}`)
    expect(passages.length).toBeLessThan(7)
    for (const passage of passages) expect(passage).toMatch(/\.$/)
  })

  it('cuts a sentence that is longer than a passage between words', () => {
    const passages = rationalePassages(`${'word '.repeat(500)}end.`)
    expect(passages).toHaveLength(3)
    for (const passage of passages) expect(passage).toMatch(/^word.*(?:word|end\.)$/)
  })

  it('cuts a run without white space hard, but no character in two', () => {
    const passages = rationalePassages('😀'.repeat(1000))
    expect(passages.join('')).toBe('😀'.repeat(1000))
    expect(passages.some((passage) => /^[\udc00-\udfff]|[\ud800-\udbff]$/.test(passage))).toBe(false)
    const odd = rationalePassages(`x${'😀'.repeat(1000)}`)
    expect(odd[0]).toHaveLength(MAX_PASSAGE_LENGTH - 1)
  })

  it('covers every word of any rationale', () => {
    const word = fc.oneof(fc.constantFrom('.', 'A', 'b.', 'Dr.', 'no. 4', 'p. 12.', '"x."', '\n'), fc.string({ maxLength: 12 }))
    fc.assert(
      fc.property(fc.array(word, { minLength: 1, maxLength: 600 }), (words) => {
        const text = letterOf({ issues: [issueOf('Knee brace: Upheld', words.join(' '))] })
        expectSound(parse(text), text)
      }),
      { numRuns: 60 },
    )
  })

  it('is sound for the sample letters', () => {
    for (const { file, text } of seeds) expectSound(parse(text, file), text)
  })
})
