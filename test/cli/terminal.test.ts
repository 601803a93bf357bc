import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { printable, wrap } from '../../src/cli/terminal.ts'

describe('wrap', () => {
  it('breaks at spaces', () => {
    expect(wrap('one two three four', 9)).toEqual(['one two', 'three', 'four'])
    expect(wrap('one two', 7)).toEqual(['one two'])
    expect(wrap('', 10)).toEqual([''])
  })

  it('indents every line and counts the indent', () => {
    expect(wrap('one two three', 8, '  ')).toEqual(['  one', '  two', '  three'])
  })

  it('cuts a word that fits on no line', () => {
    expect(wrap('a abcdefghij b', 4)).toEqual(['a', 'abcd', 'efgh', 'ij b'])
  })

  it('counts escape sequences as nothing', () => {
    expect(wrap('\x1b[1;33mone\x1b[0m \x1b[1;33mtwo\x1b[0m', 7)).toEqual(['\x1b[1;33mone\x1b[0m \x1b[1;33mtwo\x1b[0m'])
  })

  it('never goes beyond the width and loses nothing but spaces', () => {
    const word = fc.string({ unit: 'grapheme-ascii', minLength: 1, maxLength: 40 }).map((text) => text.replace(/\s/g, '_'))
    fc.assert(
      fc.property(fc.array(word), fc.integer({ min: 10, max: 60 }), fc.integer({ min: 0, max: 5 }), (words, width, indent) => {
        const lines = wrap(words.join(' '), width, ' '.repeat(indent))
        for (const line of lines) expect(line.length).toBeLessThanOrEqual(width)
        expect(lines.join('').replaceAll(' ', '')).toBe(words.join(''))
      }),
    )
  })
})

describe('printable', () => {
  it('takes away what could steer a terminal', () => {
    expect(printable('a\x1b[2Jb\x07c\u202ed\r\ne\x9bf')).toBe('a [2Jb c d e f')
  })
})
