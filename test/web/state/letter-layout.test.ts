import { readdirSync, readFileSync } from 'node:fs'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { layOut, pageAt } from '../../../web/state/letter-layout.ts'
import { letters } from '../fixture/letters.ts'

const SEEDS = new URL('../../../seeds/', import.meta.url)
const bare = { sections: [], issues: [] }

const blocksOf = (text: string, letter: Parameters<typeof layOut>[1] = bare) =>
  layOut(text, letter).flatMap((section) => section.blocks.map((block) => text.slice(block.start, block.end)))

describe('the layout of a letter', () => {
  it('joins lines that an extraction has parted by empty lines', () => {
    const text = 'He/she has no \n\naffiliation with the employer. He/she \n\nis familiar.\n \n \n\nNext paragraph \n\nhere.'
    expect(blocksOf(text)).toEqual([
      'He/she has no \n\naffiliation with the employer. He/she \n\nis familiar.',
      'Next paragraph \n\nhere.',
    ])
  })

  it('joins a sentence that a page break parts', () => {
    const text = 'One line of words.\n\nThe utilization\n\n\n\nreview was done.\n\nMore words\n\nand more.'
    expect(blocksOf(text)[0]).toContain('review was done.')
  })

  it('ends a paragraph at a short last line where lines stand close', () => {
    const text = 'A full line of words that runs to the margin\nand ends.\nAnother full line of words that runs on and\non.'
    expect(blocksOf(text)).toHaveLength(2)
  })

  it('keeps line ends of other systems', () => {
    expect(blocksOf('One\r\ntwo\rthree')).toEqual(['One\r\ntwo\rthree'])
  })

  it('starts a block at each part of a disputed treatment, and names the title', () => {
    const [letter] = letters()
    const [section] = layOut(letter!.text, letter!.answer).filter(({ name }) => name === 'issues')
    const kinds = section!.blocks.filter(({ issue }) => issue === 1).map(({ kind }) => kind)
    expect(kinds).toEqual(['treatment', 'paragraph', 'paragraph', 'paragraph'])
  })

  it.each(readdirSync(SEEDS))('loses no word of %s', (file) => {
    const text = readFileSync(new URL(file, SEEDS), 'utf8')
    expect(blocksOf(text).join(' ').split(/\s+/u).filter(Boolean)).toEqual(text.split(/\s+/u).filter(Boolean))
  })

  it('loses no word of any text, however its sections lie', () => {
    const words = fc.array(fc.constantFrom('word', 'END.', '\n', '\n\n', '\f', '\r\n', ' ', 'CLINICAL CASE SUMMARY', '\uFEFF'))
    fc.assert(
      fc.property(words, fc.nat(), fc.nat(), (parts, a, b) => {
        const text = parts.join(' ')
        const [start, end] = [a % (text.length + 1), b % (text.length + 1)].sort((x, y) => x - y) as [number, number]
        const sections = [{ name: 'summary', start, end, bodyStart: start, page: null }]
        const shown = blocksOf(text, { sections, issues: [] }).join('')
        expect(shown.replace(/\s/gu, '')).toBe(text.replace(/\s/gu, ''))
      }),
    )
  })
})

describe('the page of a place', () => {
  it.each([
    [0, 1],
    [3, 1],
    [4, 2],
    [9, 3],
  ])('at %i is %i', (offset, page) => {
    expect(pageAt('one\ftwo\fthree', offset)).toBe(page)
  })
})
