import { describe, expect, it } from 'vitest'
import type { Facets } from '../../../src/model/search.ts'
import { LABELS } from '../../../web/labels/labels.ts'
import { type FilterGroup, filterGroups } from '../../../web/state/filter-groups.ts'
import { EMPTY_VIEW, type SearchView, withFilter, withYear } from '../../../web/state/search-view.ts'

const FACETS: Facets = {
  decision: [
    { value: 'Upheld', count: 5 },
    { value: 'Overturned', count: 2 },
    { value: 'unknown', count: 1 },
  ],
  guideline: [{ value: 'mtus.traction', label: 'MTUS – Traction', count: 3 }],
  specialty: [{ value: 'Family Practice', count: 4 }],
  category: [
    { value: 'Injections', count: 6 },
    { value: 'Acupuncture', count: 2 },
  ],
  year: [
    { value: '2014', count: 4 },
    { value: '2016', count: 3 },
    { value: '2015', count: 1 },
  ],
}

function group(name: FilterGroup['name'], view: SearchView = EMPTY_VIEW, facets: Facets | null = FACETS): FilterGroup {
  return filterGroups(view, facets, LABELS).find((candidate) => candidate.name === name)!
}

describe('filter groups', () => {
  it('stand in one order, under their labels', () => {
    expect(filterGroups(EMPTY_VIEW, FACETS, LABELS).map(({ name, label }) => [name, label])).toEqual([
      ['decision', 'Outcome'],
      ['category', 'Treatment category'],
      ['guideline', 'Guideline'],
      ['specialty', 'Reviewer’s specialty'],
      ['year', 'Year of decision'],
      ['file', 'File'],
    ])
  })

  it('have nothing to choose before there are facets', () => {
    expect(filterGroups(EMPTY_VIEW, null, LABELS).flatMap(({ values }) => values)).toEqual([])
  })

  it('name an outcome as parameters do, and say what it means', () => {
    expect(group('decision').values).toEqual([
      { value: 'upheld', label: 'Upheld – the denial stands', count: 5 },
      { value: 'overturned', label: 'Overturned – must be authorized', count: 2 },
      { value: 'unknown', label: 'Outcome not stated', count: 1 },
    ])
  })

  it('name a guideline by its label, and keep the order of the facets', () => {
    expect(group('guideline').values).toEqual([{ value: 'mtus.traction', label: 'MTUS – Traction', count: 3 }])
    expect(group('category').values.map(({ label }) => label)).toEqual(['Injections', 'Acupuncture'])
  })

  it('list years from the latest on, and leave the facets as they are', () => {
    expect(group('year').values.map(({ value }) => value)).toEqual(['2016', '2015', '2014'])
    expect(FACETS.year.map(({ value }) => value)).toEqual(['2014', '2016', '2015'])
  })
})

describe('the value that is set', () => {
  it('stays where it is among the facets', () => {
    const { values, chosen } = group('category', withFilter(EMPTY_VIEW, 'category', 'Acupuncture'))
    expect([chosen, ...values.map(({ value }) => value)]).toEqual(['Acupuncture', 'Injections', 'Acupuncture'])
  })

  it('comes first and without a count where the facets do not hold it', () => {
    const { values } = group('category', withFilter(EMPTY_VIEW, 'category', 'Surgery'))
    expect(values[0]).toEqual({ value: 'Surgery', label: 'Surgery', count: null })
    expect(values).toHaveLength(3)
  })

  it('of a file is shown for the eye and kept as it is', () => {
    expect(group('file', withFilter(EMPTY_VIEW, 'file', 'a\n.txt')).values).toEqual([
      { value: 'a\n.txt', label: 'a\\x0a.txt', count: null },
    ])
  })

  it.each([
    ['a whole year', withYear(EMPTY_VIEW, '2016'), '2016'],
    ['two days', withFilter(withYear(EMPTY_VIEW, '2016'), 'to', '2016-06-30'), '2016-01-01–2016-06-30'],
    ['days from one on', withFilter(EMPTY_VIEW, 'from', '2015-02-01'), '2015-02-01–'],
    ['days up to one', withFilter(EMPTY_VIEW, 'to', '2015-02-01'), '–2015-02-01'],
    ['no days', EMPTY_VIEW, ''],
  ])('of the date is %s', (_, view, chosen) => {
    expect(group('year', view).chosen).toBe(chosen)
  })

  it.each([
    ['category', 'Injections', withFilter(EMPTY_VIEW, 'category', 'Injections')],
    ['year', '2014', withYear(EMPTY_VIEW, '2014')],
  ] as const)('is chosen and taken back, and paging starts anew: %s', (name, value, expected) => {
    const paged = { ...EMPTY_VIEW, offset: 20 }
    expect(group(name, paged).choose(value)).toEqual(expected)
    expect(group(name, expected).choose('')).toEqual(EMPTY_VIEW)
  })
})
