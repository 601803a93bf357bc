import { describe, expect, it } from 'vitest'
import { pageLines, type Run } from '../../src/ingest/page-lines.ts'

/** A run in a type of 10 points, each letter 5 points wide. */
const run = (text: string, x: number, y: number): Run => ({ text, x, y, width: text.length * 5, size: 10 })

describe('pageLines', () => {
  it('orders lines from top to bottom and runs from left to right, however they were drawn', () => {
    expect(pageLines([run('below', 10, 34), run('right', 50, 20), run('left', 10, 20)])).toBe('left    right\nbelow')
  })

  it.each([
    ['glues runs that touch', [run('trac', 0, 0), run('tion', 20, 0)], 'traction'],
    ['puts one space into a word gap', [run('home', 0, 0), run('unit', 23, 0)], 'home unit'],
    ['adds no second space to one that is there', [run('home ', 0, 0), run('unit', 28, 0)], 'home unit'],
    ['parts the columns of a grid', [run('Priority:', 0, 0), run('Standard', 100, 0)], 'Priority:    Standard'],
    ['keeps a superscript in its line', [run('L4', 0, 10), run('th', 10, 6.5), run('level', 25, 10)], 'L4th level'],
    ['drops the shadow of bold type', [run('Upheld', 0, 0), run('Upheld', 0.4, 0)], 'Upheld'],
    ['keeps a word that is said twice', [run('had', 0, 0), run('had', 18, 0)], 'had had'],
    ['passes over runs of white space', [run('a', 0, 0), run('   ', 5, 0), run('b', 100, 0)], 'a    b'],
  ])('%s', (_, runs, text) => {
    expect(pageLines(runs)).toBe(text)
  })

  it('leaves an empty line where the page leaves more than a line', () => {
    const ys = [0, 14, 28, 56, 70]
    expect(pageLines(ys.map((y, i) => run(`line ${i}`, 0, y)))).toBe('line 0\nline 1\nline 2\n\nline 3\nline 4')
  })

  it('takes wide spacing throughout for the usual one', () => {
    expect(pageLines([0, 28, 56, 84].map((y) => run('line', 0, y)))).toBe('line\nline\nline\nline')
  })

  it('gives an empty text for a page without words', () => {
    expect(pageLines([])).toBe('')
  })
})
