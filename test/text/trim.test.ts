import { describe, expect, it } from 'vitest'
import { trimEndOf, trimSpan } from '../../src/text/trim.ts'

describe('trimSpan', () => {
  it.each([
    ['  a b ', { start: 0, end: 6 }, { start: 2, end: 5 }],
    ['  a b ', { start: 3, end: 6 }, { start: 4, end: 5 }],
    ['\u00a0a\f', { start: 0, end: 3 }, { start: 1, end: 2 }],
    ['   ', { start: 0, end: 3 }, { start: 3, end: 3 }],
    ['', { start: 0, end: 0 }, { start: 0, end: 0 }],
  ])('%j from %o is %o', (text, span, expected) => {
    expect(trimSpan(text, span)).toEqual(expected)
  })
})

describe('trimEndOf', () => {
  it.each([
    ['Knee brace, :', ':,', 'Knee brace'],
    ['Upheld. *', '.*', 'Upheld'],
    ['Upheld.', ':', 'Upheld.'],
    [' : ', ':', ''],
  ])('%j without %j is %j', (text, characters, expected) => {
    expect(trimEndOf(text, characters)).toBe(expected)
  })
})
