import { describe, expect, it } from 'vitest'
import { readLines } from '../../src/determination/lines.ts'

const read = (text: string) => readLines(text, { start: 0, end: text.length })
const doubled = (...lines: string[]) => lines.map((line) => `${line}\n\n`).join('')

describe('readLines', () => {
  it('leaves out the white space around a line and keeps its place', () => {
    const text = '\n  one two \r\n\tthree\ffour'
    expect(read(text).map(({ start, end }) => text.slice(start, end))).toEqual(['one two', 'three', 'four'])
    expect(read(text).map((line) => line.text)).toEqual(['one two', 'three', 'four'])
  })

  it('keeps to its range', () => {
    expect(readLines('one\ntwo\nthree', { start: 4, end: 7 }).map((line) => line.text)).toEqual(['two'])
  })

  it.each([
    ['an empty line in a single-spaced letter', 'a\n\nb\nc', ['b']],
    ['a line with a space in a single-spaced letter', 'a\n \nb\nc', ['b']],
    ['not a form feed', 'a\n\fb\n\f\nc', []],
    ['not the spacing of a double-spaced letter', doubled('a', 'b', 'c', 'd', 'e', 'f'), []],
    ['a line with a space in a double-spaced letter', doubled('a', 'b', ' ', 'c', 'd', 'e', 'f'), ['c']],
    ['not a page break of a double-spaced letter', doubled('a', 'b', '', 'c', 'd', 'e', 'f'), []],
  ])('sees a blank line in %s', (_, text, below) => {
    expect(
      read(text)
        .filter((line) => line.blankAbove)
        .map((line) => line.text),
    ).toEqual(below)
  })
})
