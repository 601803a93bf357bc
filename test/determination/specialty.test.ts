import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { SPECIALTIES } from '../../src/determination/data/specialties.ts'
import { normalizeSpecialty } from '../../src/determination/specialty.ts'

describe('normalizeSpecialty', () => {
  it.each<[string | null, string | null, string]>([
    ['Family Medicine', 'Family Practice', 'two names of one board'],
    ['Family Practice', 'Family Practice', 'the name itself'],
    ['Anesthesia', 'Anesthesiology', 'merged name'],
    ['Chiropractor', 'Chiropractic', 'person for the field'],
    ['Psychologist', 'Psychology', 'person for the field, both in the form'],
    ['Podiatrist', 'Podiatric Surgery', 'person for the field, both in the form'],
    ['PM&R', 'Physical Medicine & Rehabilitation', 'abbreviation'],
    ['Physical Medicine and Rehabilitation', 'Physical Medicine & Rehabilitation', 'word for the sign'],
    ['Physical Medicine & Rehabilitation, Pain Management', 'Physical Medicine & Rehabilitation', 'first of two boards'],
    ['Physical Medicine & Rehabilitation,Pain Management', 'Physical Medicine & Rehabilitation', 'no space after the comma'],
    ['Preventive Medicine, Occupational Medicine, Medical Toxicology', 'Preventive Medicine', 'first of three boards'],
    ['Sports Medicinea', 'Sports Medicine', 'typing error at the end'],
    ['Orthpedic Surgery, Sports Medicine', 'Orthopedic Surgery', 'typing error in the first board'],
    ['Orthopaedic Surgery', 'Orthopedic Surgery', 'British spelling'],
    ['ORTHOPEDIC  SURGERY', 'Orthopedic Surgery', 'capitals and double space'],
    ['Pain Medicine', 'Pain Management', 'two names of one field'],
    ['Board Certified in Neurology', 'Neurology', 'lead-in kept by the reader'],
    ['Orthopedic Surgery and Sports Medicine', 'Orthopedic Surgery', 'boards joined by a word'],
    ['Psychiatry (adult)', 'Psychiatry', 'bracket behind the name'],
    ['Hospice & Palliative Medicine', 'Hospice & Palliative Medicine', 'sign inside one name'],
    ['Ear, Nose and Throat', 'Otolaryngology', 'comma inside one name'],
    ['Neurology', 'Neurology', 'not mended into Urology'],
    ['Nuclear  Physics, Surgery', 'Nuclear Physics', 'unknown board stays as written'],
    ['', null, 'nothing'],
    [' , ', null, 'no letters'],
    [null, null, 'null'],
  ])('reads %j as %j (%s)', (written, name) => {
    expect(normalizeSpecialty(written)).toBe(name)
  })

  it('keeps every name of the table as it is, and leads each variant to its name', () => {
    for (const [name, variants] of Object.entries(SPECIALTIES)) {
      for (const spelling of [name, ...variants]) expect(normalizeSpecialty(spelling)).toBe(name)
    }
  })

  it('changes nothing when applied twice', () => {
    const part = fc.oneof(fc.string(), fc.constantFrom(...Object.keys(SPECIALTIES), ', ', ' and ', 'board certified in '))
    fc.assert(
      fc.property(fc.array(part, { maxLength: 5 }), (parts) => {
        const once = normalizeSpecialty(parts.join(''))
        expect(normalizeSpecialty(once)).toBe(once)
      }),
      { numRuns: 500 },
    )
  })
})
