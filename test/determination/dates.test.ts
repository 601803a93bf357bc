import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { toIsoDate } from '../../src/determination/dates.ts'

describe('toIsoDate', () => {
  it.each<[string | null, string | null, string]>([
    ['10/13/2012', '2012-10-13', 'the grid form'],
    ['6/27/2012', '2012-06-27', 'one-digit month'],
    ['6/24/10', '2010-06-24', 'two-digit year'],
    ['4-20-15', '2015-04-20', 'hyphens'],
    ['10-13-2016', '2016-10-13', 'hyphens, full year'],
    ['6.3.09', '2009-06-03', 'dots'],
    ['October 25, 2016', '2016-10-25', 'month in words'],
    ['october 25 2016', '2016-10-25', 'month in words, no comma'],
    ['Sept. 3rd, 2014', '2014-09-03', 'shortened month, ordinal day'],
    ['25 October 2016', '2016-10-25', 'day before the month in words'],
    ['2016-10-25', '2016-10-25', 'already ISO'],
    ['10/13/ 2012', '2012-10-13', 'stray space after the second slash'],
    ['10-\n13-2012', '2012-10-13', 'broken by a line end'],
    ['10/13/20 12', '2012-10-13', 'stray space in the year'],
    [' 10/13/2012. ', '2012-10-13', 'surrounding space and full stop'],
    ['10\ufffe13\ufffe2012', '2012-10-13', 'hyphens lost by an extractor'],
    ['10–13–2012', '2012-10-13', 'en dashes'],
    ['02/29/2012', '2012-02-29', 'leap day'],
    ['02/29/2013', null, 'leap day of a common year'],
    ['02/29/1900', null, 'leap day of a century'],
    ['13/45/2014', null, 'impossible month and day'],
    ['13/10/2014', null, 'day before month is not guessed at'],
    ['4/31/2014', null, 'day that April lacks'],
    ['0/10/2014', null, 'month nought'],
    ['10/0/2014', null, 'day nought'],
    ['10/13/0012', null, 'year out of range'],
    ['10/13/201', null, 'three-digit year'],
    ['2013', null, 'bare year'],
    ['10-2016', null, 'month and year'],
    ['October 2016', null, 'month in words and year'],
    ['1/1/2010 - 2/3/2012', null, 'range'],
    ['not stated', null, 'words'],
    ['', null, 'nothing'],
    [null, null, 'null'],
  ])('reads %j as %j (%s)', (written, iso) => {
    expect(toIsoDate(written)).toBe(iso)
  })

  it.each([
    ['6/24/10', 2014, '2010-06-24', 'before the letter'],
    ['6/24/14', 2014, '2014-06-24', 'the year of the letter'],
    ['6/24/15', 2014, '1915-06-24', 'never after the letter'],
    ['6/24/98', 2014, '1998-06-24', 'last century'],
    ['6/24/2015', 2014, '2015-06-24', 'four digits stand as written'],
  ])('reads %j in a letter of %i as %j (%s)', (written, letterYear, iso) => {
    expect(toIsoDate(written, letterYear)).toBe(iso)
  })

  it('gives null or a day of the calendar for any text', () => {
    fc.assert(
      fc.property(fc.oneof(fc.string(), fc.stringMatching(/^[0-9]{1,2}[/-][0-9]{1,2}[/-][0-9]{2,4}$/)), (written) => {
        const iso = toIsoDate(written)
        if (iso !== null) expect(new Date(`${iso}T00:00:00Z`).toISOString().slice(0, 10)).toBe(iso)
      }),
    )
  })

  it('gives every day back that it is given', () => {
    fc.assert(
      fc.property(fc.date({ min: new Date('1900-01-01'), max: new Date('2099-12-31'), noInvalidDate: true }), (date) => {
        const iso = date.toISOString().slice(0, 10)
        const [year, month, day] = iso.split('-')
        expect(toIsoDate(iso)).toBe(iso)
        expect(toIsoDate(`${Number(month)}/${Number(day)}/${year}`)).toBe(iso)
      }),
    )
  })
})
