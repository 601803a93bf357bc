import { describe, expect, it } from 'vitest'
import { splitLetters } from '../../src/determination/split.ts'

const METHOD = 'HOW THE IMR FINAL DETERMINATION WAS MADE\n'
const GRID = 'Case Number: CM14-0012345\n'
const NOTICE = 'Notice of Independent Medical Review Determination\n'

describe('splitLetters', () => {
  it.each([
    ['one letter', [`${GRID}${METHOD}a\n`]],
    ['text without headings', ['a\nb\n']],
    ['nothing', ['']],
    ['letters with grids', [`${GRID}${METHOD}a\n`, `${GRID}${METHOD}b\n`, `  IMR ${GRID}${METHOD}c\n`]],
    ['letters without grids', [`${METHOD}a\n`, `${METHOD}b\n`]],
    ['a grid on the last only', [`${METHOD}a\n`, `${METHOD}b\n`, `${GRID}${METHOD}c\n`]],
    ['letters of the second form', [`${NOTICE}${GRID}a\n`, `${NOTICE}${GRID}b\n`].map((letter) => letter.replace(GRID, ''))],
    ['one letter with the openings of two forms', [`${NOTICE}${GRID}a\n${METHOD}b\n`]],
    ['words of a heading in a sentence', [`${METHOD}It tells how the IMR final determination was made.\n`]],
  ])('%s', (_, letters) => {
    const text = letters.join('')
    expect(splitLetters(text).map(({ start, end }) => text.slice(start, end))).toEqual(letters)
  })
})
