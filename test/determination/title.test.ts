import { describe, expect, it } from 'vitest'
import { readLines } from '../../src/determination/lines.ts'
import { findTitleStart, inDisputeOf } from '../../src/determination/title.ts'

/** The title above the last line of `text`. */
function titleIn(text: string): string[] {
  const lines = readLines(text, { start: 0, end: text.length })
  const anchor = lines.length - 1
  return lines.slice(findTitleStart(lines, anchor, 0), anchor).map((line) => line.text)
}

describe('findTitleStart', () => {
  it.each([
    ['below a sentence', 'It is not.\nKnee brace: Upheld\nClaims', ['Knee brace: Upheld']],
    ['below a quoted sentence', 'He said "no."\nKnee brace: Upheld\nClaims', ['Knee brace: Upheld']],
    ['below a blank line', 'It is not\n\nKnee brace: Upheld\nClaims', ['Knee brace: Upheld']],
    ['over several lines', 'It is not.\nKnee\nbrace,\nleft: Upheld\nClaims', ['Knee', 'brace,', 'left: Upheld']],
    ['over a page break', 'It is not.\nKnee\n\fbrace: Upheld\n\fClaims', ['Knee', 'brace: Upheld']],
    ['with the decision alone', 'It is not.\nKnee brace:\nUpheld\nClaims', ['Knee brace:', 'Upheld']],
    ['with the decision alone below a blank line', 'It is not.\nKnee brace:\n\nUpheld\nClaims', ['Knee brace:', 'Upheld']],
    ['below the fixed opening', 'items/services set forth below:\nKnee brace: Upheld\nClaims', ['Knee brace: Upheld']],
    [
      'of a modified request',
      'It is not.\nTwelve visits was the original request. Six\nwere authorized by the Claims Administrator.\nThe remaining IMR eligible portion of the original\nrequest, six visits is: Upheld\nClaims',
      [
        'Twelve visits was the original request. Six',
        'were authorized by the Claims Administrator.',
        'The remaining IMR eligible portion of the original',
        'request, six visits is: Upheld',
      ],
    ],
    [
      'in a double-spaced letter',
      'It is not\n\n \n\nKnee\n\nbrace: Upheld\n\nClaims\n\na\n\nb\n\n',
      ['Knee', 'brace: Upheld', 'Claims', 'a'],
    ],
  ])('%s', (_, text, title) => {
    expect(titleIn(text)).toEqual(title)
  })
})

describe('inDisputeOf', () => {
  it.each([
    ['Knee brace', 'Knee brace'],
    [
      'Twelve visits was the original request. Six were authorized by the Claims Administrator. The remaining IMR eligible portion of the original request, six visits is',
      'six visits',
    ],
    [
      'Norco #90 was the original request. The Claims Administrator authorized Norco #60 leaving the original request IMR eligible. The original request, Norco #90 is',
      'Norco #90',
    ],
    ['Norco was the original request. It changed', 'Norco was the original request. It changed'],
  ])('%s: %s', (treatment, expected) => {
    expect(inDisputeOf(treatment)).toBe(expected)
  })
})
