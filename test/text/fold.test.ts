import { describe, expect, it } from 'vitest'
import { foldSpace, foldToKey } from '../../src/text/fold.ts'

describe('foldSpace', () => {
  it.each([
    [' a \n\t b\u00a0c ', 'a b c'],
    ['\ufeffa', 'a'],
    ['\f', ''],
  ])('%j is %j', (text, expected) => {
    expect(foldSpace(text)).toBe(expected)
  })
})

describe('foldToKey', () => {
  it.each([
    ['Low Back Complaints, 2004.', 'lowbackcomplaints2004'],
    ['É – 5 %', '5'],
    ['', ''],
  ])('%j is %j', (text, expected) => {
    expect(foldToKey(text)).toBe(expected)
  })
})
