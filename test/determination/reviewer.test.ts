import { describe, expect, it } from 'vitest'
import { readLines } from '../../src/determination/lines.ts'
import { readReviewer } from '../../src/determination/reviewer.ts'

const read = (text: string) => readReviewer(readLines(text, { start: 0, end: text.length }))
const sentence = { credentialStyle: 'sentence', subspecialty: null }
const block = { credentialStyle: 'block', boardCertification: null, subspecialty: null }

describe('readReviewer', () => {
  it.each([
    [
      'board and state',
      'The expert reviewer is Board Certified in Family Medicine and is licensed to practice in New Jersey. He/she has',
      { ...sentence, boardCertification: 'Family Medicine', specialty: 'Family Medicine', licensedIn: ['New Jersey'] },
    ],
    [
      'a subspecialty with an ampersand',
      'is Board Certified in Anesthesia, has a subspecialty in Acupuncture & Pain Medicine and is licensed to practice in California.',
      {
        ...sentence,
        boardCertification: 'Anesthesia',
        specialty: 'Anesthesia',
        subspecialty: 'Acupuncture & Pain Medicine',
        licensedIn: ['California'],
      },
    ],
    [
      'a list of states over two lines',
      'is Board Certified in\nNeurology and is licensed to practice in Texas, D.C.,New York and\nOregon. He/she',
      {
        ...sentence,
        boardCertification: 'Neurology',
        specialty: 'Neurology',
        licensedIn: ['Texas', 'D.C.', 'New York', 'Oregon'],
      },
    ],
    [
      'a licence alone',
      'The expert reviewer is licensed to practice in Ohio.',
      { ...sentence, boardCertification: null, specialty: null, licensedIn: ['Ohio'] },
    ],
    [
      'lines of their own',
      'State(s) of Licensure: Texas,New York, california\nCertification(s)/Specialty: Preventive Medicine, Occupational Medicine\n\nmore',
      { ...block, specialty: 'Preventive Medicine, Occupational Medicine', licensedIn: ['Texas', 'New York', 'California'] },
    ],
    [
      'wrapped lines of their own',
      'State of Licensure : Texas, New\nYork\nCertification/Specialty: Physical Medicine &\nRehabilitation, Pain Management',
      { ...block, specialty: 'Physical Medicine & Rehabilitation, Pain Management', licensedIn: ['Texas', 'New York'] },
    ],
    [
      'a state that is none',
      'States of Licensure: Texas, Atlantis\nCertifications/Specialties: Surgery',
      { ...block, specialty: 'Surgery', licensedIn: ['Texas', 'Atlantis'] },
    ],
    ['a specialty without states', 'Certification(s)/Specialty: Surgery', { ...block, specialty: 'Surgery', licensedIn: [] }],
    [
      'empty labels',
      'State(s) of Licensure:\nCertification(s)/Specialty:',
      { ...block, credentialStyle: null, specialty: null, licensedIn: [] },
    ],
    ['nothing', 'The reviewer is in active practice.', { ...block, credentialStyle: null, specialty: null, licensedIn: [] }],
  ])('%s', (_, text, expected) => {
    expect(read(text)).toEqual(expected)
  })
})
