import { describe, expect, it } from 'vitest'
import { findRunningLines } from '../../src/determination/running-lines.ts'

const found = (text: string) => findRunningLines(text).map(({ start, end }) => text.slice(start, end))

describe('findRunningLines', () => {
  it.each([
    ['a page of pages', 'a\nPage 2 of 3\nb', ['Page 2 of 3']],
    ['a page', 'a\n  Page 2  \nb', ['Page 2']],
    ['a case number and page', 'a\nIMR Case Number: CM14-0012345   Page 2\nb', ['IMR Case Number: CM14-0012345   Page 2']],
    [
      'the letter’s own footer',
      'a\nFinal Determination Letter for IMR Case Number CM13-0012345   3\nb',
      ['Final Determination Letter for IMR Case Number CM13-0012345   3'],
    ],
    ['a case number at the head of a later page', 'a\n\fCM14-0012345\nb', ['CM14-0012345']],
    ['page numbers at the foot', 'a\n1\n\fb\n- 2 -\n\f', ['1', '- 2 -']],
    ['not the grid of the first page', 'Case Number: CM14-0012345\nb', []],
    ['not a case number within a page', 'a\n\fb\nCM14-0012345\nc', []],
    ['not a number within a page', 'a\n2\nb', []],
    ['not a number far from the page’s place', 'a\n122\n\fb', []],
    ['not a sentence about a page', 'See\nPage 2 of the report\nb', []],
    ['not text that begins like one', 'Page 2 of 3 shows more', []],
  ])('finds %s', (_, text, expected) => {
    expect(found(text)).toEqual(expected)
  })
})
