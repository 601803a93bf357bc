import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { pageOf } from '../../src/model/source.ts'

describe('pageOf', () => {
  it.each([
    [0, 1],
    [9, 1],
    [10, 2],
    [11, 2],
    [25, 3],
    [99, 3],
  ])('offset %i is on page %i', (offset, page) => {
    expect(pageOf([0, 10, 25], offset)).toBe(page)
  })

  it('knows no page of a text file', () => {
    expect(pageOf(null, 5)).toBeNull()
  })

  it('gives the last page that starts at or before the offset', () => {
    const starts = fc.uniqueArray(fc.nat(1000)).map((rest) => [...new Set([0, ...rest])].sort((a, b) => a - b))
    fc.assert(
      fc.property(starts, fc.nat(1200), (pages, offset) => {
        expect(pageOf(pages, offset)).toBe(pages.filter((start) => start <= offset).length)
      }),
    )
  })
})
