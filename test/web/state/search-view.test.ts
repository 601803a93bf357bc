import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import {
  EMPTY_VIEW,
  FILTER_NAMES,
  fromParameters,
  isAsking,
  MODES,
  SCOPES,
  type SearchView,
  toParameters,
  withFilter,
  withIgnored,
  withText,
  withYear,
  yearOf,
} from '../../../web/state/search-view.ts'

const view: fc.Arbitrary<SearchView> = fc.record({
  text: fc.string(),
  mode: fc.constantFrom(...MODES),
  scope: fc.constantFrom(...SCOPES),
  filters: fc.record(Object.fromEntries(FILTER_NAMES.map((name) => [name, fc.string()]))) as unknown as fc.Arbitrary<
    SearchView['filters']
  >,
  synonyms: fc.boolean(),
  ignore: fc.array(fc.string({ minLength: 1 })),
  offset: fc.nat(),
})

describe('the address of a search', () => {
  it('holds all of the view', () => {
    fc.assert(
      fc.property(view, (given) => {
        expect(fromParameters(new URLSearchParams(toParameters(given).toString()))).toEqual(given)
      }),
    )
  })

  it('says nothing of what is at its default', () => {
    expect(toParameters(EMPTY_VIEW).toString()).toBe('')
  })

  it.each([
    ['an unknown mode', 'mode=magic'],
    ['an unknown scope', 'scope=everything'],
    ['a negative offset', 'offset=-10'],
    ['an offset that is no number', 'offset=ten'],
    ['an empty part to ignore', 'ignore='],
  ])('falls back to the default for %s', (_, query) => {
    expect(fromParameters(new URLSearchParams(query))).toEqual(EMPTY_VIEW)
  })
})

describe('a changed view', () => {
  const paged: SearchView = { ...EMPTY_VIEW, text: 'traction', ignore: ['decision'], offset: 20 }

  it.each([
    ['other words', withText(paged, 'massage')],
    ['a filter', withFilter(paged, 'category', 'Injections')],
    ['a year', withYear(paged, '2016')],
    ['a part taken back', withIgnored(paged, 'corrections')],
  ])('starts paging anew after %s', (_, changed) => {
    expect(changed.offset).toBe(0)
  })

  it('forgets what was taken back only where the words change', () => {
    expect(withText(paged, 'massage').ignore).toEqual([])
    expect(withText(paged, 'traction').ignore).toEqual(['decision'])
  })

  it('takes a part back once', () => {
    expect(withIgnored(withIgnored(paged, 'x'), 'x').ignore).toEqual(['decision', 'x'])
  })

  it('reads a whole year back from its days, and no other span', () => {
    expect(yearOf(withYear(paged, '2016'))).toBe('2016')
    expect(yearOf(withYear(paged, ''))).toBe('')
    expect(yearOf(withFilter(withYear(paged, '2016'), 'to', '2016-06-30'))).toBe('')
  })
})

describe('whether there is anything to ask', () => {
  it.each([
    [EMPTY_VIEW, false],
    [{ ...EMPTY_VIEW, text: '  ' }, false],
    [{ ...EMPTY_VIEW, text: 'x' }, true],
    [withFilter(EMPTY_VIEW, 'decision', 'upheld'), true],
  ])('%#', (given, asking) => {
    expect(isAsking(given)).toBe(asking)
  })
})
