import { describe, expect, it } from 'vitest'
import { readInjuryDate, readPatient } from '../../src/determination/patient.ts'

describe('readPatient', () => {
  it.each([
    ['The injured worker is a 54 year old male who', 54, 'male'],
    ['a 60-year-old female', 60, 'female'],
    ['This 46 y/o man', 46, 'male'],
    ['46 y.o. woman', 46, 'female'],
    ['a 46yo lady', 46, 'female'],
    ['33 yr old gentleman', 33, 'male'],
    ['60 year old, right-handed male warehouse worker', 60, 'male'],
    ['The 37 year old injured female worker', 37, 'female'],
    ['a now 52-year-old claimant. She', 52, 'female'],
    ['The patient, 47, fell. He', 47, 'male'],
    ['is 29 years of age; her wrist', 29, 'female'],
    ['a man of 61', 61, 'male'],
    ['The patient is an adult female', null, 'female'],
    ['The patient is 44 years old. The doctor said he agrees with her', 44, null],
    ['a 133 year old male', 133, 'male'],
    ['No details are given.', null, null],
    ['', null, null],
  ])('%s: %s, %s', (summary, age, sex) => {
    expect(readPatient(summary)).toEqual({ age, sex })
  })
})

describe('readInjuryDate', () => {
  it.each([
    ['with a date of injury of 10/13/2012.', '10/13/2012'],
    ['The date of injury is listed as June 27, 2012.', 'June 27, 2012'],
    ['DOI: 6/24/10', '6/24/10'],
    ['an industrial injury on 4-20-15', '4-20-15'],
    ['was injured on 10/13/2012', '10/13/2012'],
    ['with a 10/13/2012 work injury', '10/13/2012'],
    ['hurt his back lifting a box on 6/27/2012', '6/27/2012'],
    ['an occupational claim from October 3, 2012', 'October 3, 2012'],
    ['seen on 1/2/2014 for an injury dated 6/27/ 2012', '6/27/ 2012'],
    ['seen on 1/2/2014', null],
    ['injured in 2013', null],
  ])('%s: %s', (summary, date) => {
    expect(readInjuryDate(summary)).toBe(date)
  })
})
