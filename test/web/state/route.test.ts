import { describe, expect, it } from 'vitest'
import { letterAddress, spanOf } from '../../../web/state/addresses.ts'
import { type Route, routeOf } from '../../../web/state/route.ts'

describe('the view of an address', () => {
  it.each<[string, string, Route]>([
    ['/', '/', { view: 'search' }],
    ['/about', '/', { view: 'about' }],
    ['/about/', '/', { view: 'about' }],
    ['/guidelines', '/', { view: 'guidelines' }],
    ['/guidelines/mtus.chronic-pain', '/', { view: 'guideline', key: 'mtus.chronic-pain' }],
    ['/guidelines/a%20b', '/', { view: 'guideline', key: 'a b' }],
    ['/guidelines/%E0%A4%A', '/', { view: 'guideline', key: '%E0%A4%A' }],
    ['/determinations/0123456789abcdef', '/', { view: 'letter', id: '0123456789abcdef' }],
    ['/determinations', '/', { view: 'unknown' }],
    ['/determinations/a/b', '/', { view: 'unknown' }],
    ['/elsewhere', '/', { view: 'unknown' }],
    ['/imr/', '/imr/', { view: 'search' }],
    ['/imr/about', '/imr/', { view: 'about' }],
    ['/about', '/imr/', { view: 'unknown' }],
  ])('%s below %s', (path, base, route) => {
    expect(routeOf(path, base)).toEqual(route)
  })
})

describe('the marked span of an address', () => {
  const citation = { url: '/determinations/ab?passage=ab-3', start: 7, end: 19 } as never

  it('comes back from the address of a hit, below a path prefix too', () => {
    const address = new URL(letterAddress('https://host/imr/', { citation }))
    expect(address.pathname).toBe('/imr/determinations/ab')
    expect(address.searchParams.get('passage')).toBe('ab-3')
    expect(spanOf(address.searchParams)).toEqual({ start: 7, end: 19 })
  })

  it.each(['', 'start=5', 'start=5&end=5', 'start=9&end=5', 'start=-1&end=5', 'start=a&end=b', 'start=1.5&end=2'])(
    'is none for "%s"',
    (query) => {
      expect(spanOf(new URLSearchParams(query))).toBeNull()
    },
  )
})
