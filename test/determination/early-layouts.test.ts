import { describe, expect, it } from 'vitest'
import { expectSound } from './invariants.ts'
import { parse } from './letters.ts'

const L1 = `MEDICAL PROFESSIONAL REVIEW

ISSUE AT DISPUTE:
Cervical traction unit
for home use

CASE SUMMARY:
The patient is a 44-year-old female injured on 08/22/2011. Neck pain persists.

DOCUMENTS REVIEWED FOR DETERMINATION:
PR-2 of 04/03/2013

MEDICAL TREATMENT GUIDELINE(S) RELIED UPON BY PROFESSIONAL REVIEWER AND
WHY:
ACOEM, chapter 8.

RATIONALE FOR WHY THE REQUESTED TREATMENT/SERVICE IS/WAS NOT MEDICALLY
NECESSARY:
Traction is not recommended.

MEDICAL REVIEWER QUALIFICATIONS:
The reviewer is Board Certified in Neurology and is licensed to practice in Texas.
`

const L2 = `Notice of Independent Medical Review Determination

Dated: 12/31/2013

IMR Case Number: CM13-0002961    Date of Injury: 9/23/2002
UR Denial Date: 7/16/2013        Priority: STANDARD
Application Received: 7/26/2013

1) MAXIMUS Federal Services, Inc. has determined the request for eight sessions of
acupuncture is notmedically necessary and appropriate.

2) MAXIMUS Federal Services, Inc. has determined the request for a TENS unit is
medically necessary and appropriate.

INDEPENDENT MEDICAL REVIEW DECISION AND RATIONALE

An application was filed on 7/26/2013. The case was assigned on 8/2/2013.

1) MAXIMUS Federal Services, Inc. has determined the request for eight sessions of
acupuncture is notmedically necessary and appropriate.

2) MAXIMUS Federal Services, Inc. has determined the request for a TENS unit is
medically necessary and appropriate.

Medical Qualifications of the Expert Reviewer:
The physician reviewer is Board Certified in Family Medicine and is licensed to practice in
California. He/she is in active practice.

Expert Reviewer Case Summary:
Disclaimer: from the denial. The patient is a 50 year old male.

Documents Reviewed for Determination:
Application; records.
`

const REGARDING = `
1) Regarding the request for eight sessions of acupuncture:

Medical Treatment Guideline(s) Relied Upon by the Expert Reviewer to Make His/Her Decision:
The Claims Administrator based its decision on the Acupuncture Guidelines. The Expert Reviewer found
the guidelines used relevant.

Rationale for the Decision:
Criteria:
1) pain;
2) function. The request is not medically necessary and appropriate.

2) Regarding the request for a TENS unit:

The Claims Administrator did not cite a guideline.

The Expert Reviewer based his/her decision on the MTUS.

Rationale for the Decision:
The request is medically necessary and appropriate.

Effect of the Decision:
The determination binds the parties.
`

const L3 = `MAXIMUS FEDERAL SERVICES, INC.
Independent Medical Review
IMR Case Number: CM13-0012345    Date of Injury: 1/2/2010
Decision Date: 2/3/2014          UR Denial Date: 9/1/2013
Priority: Standard               Application Received: 9/9/2013

HOW THE IMR FINAL DETERMINATION WAS MADE
The physician reviewer is Board Certified in Pain Medicine and is licensed to practice in Oregon.

DOCUMENTS REVIEWED
Medical records.

CLINICAL CASE SUMMARY
The patient is a 39 year old female.

IMR DECISION(S) AND RATIONALE(S)
The Final Determination was based on decisions for the disputed items/services set forth below:

1. Twelve sessions of physical therapy is not medically necessary and appropriate.

The Claims Administrator based its decision on the MTUS, Chronic Pain Guidelines.
The Physician Reviewer based his/her decision on the MTUS, page 99.
The Physician Reviewer's decision rationale: Six sessions were done. The request is not medically
necessary and appropriate.

2. The request for a lumbar MRI is medically necessary and appropriate.

The Claims Administrator based its decision on ACOEM.
The Physician Reviewer's decision rationale:
There are red flags. It is needed.
`

describe('the layout of early 2013 (L1)', () => {
  it('has one dispute, decided by the label of its rationale', () => {
    const letter = parse(L1)
    expectSound(letter, L1)
    expect(letter).toMatchObject({
      layout: 'L1',
      patient: { age: 44, sex: 'female' },
      dateOfInjury: '08/22/2011',
      reviewer: { specialty: 'Neurology', licensedIn: ['Texas'] },
      warnings: [],
      issues: [
        {
          treatment: 'Cervical traction unit for home use',
          decision: 'Upheld',
          decisionText: 'NOT MEDICALLY NECESSARY',
          claimsGuideline: null,
          reviewerGuideline: 'ACOEM, chapter 8.',
          rationale: 'Traction is not recommended.',
        },
      ],
    })
    expect(letter.sections.map(({ name }) => name)).toEqual([
      'header',
      'issues',
      'summary',
      'documents',
      'issues',
      'issues',
      'credentials',
    ])
  })

  it('may find for the worker', () => {
    expect(parse(L1.replace('IS/WAS NOT', 'IS/WAS')).issues[0]!.decision).toBe('Overturned')
  })
})

describe('the layout of late 2013 (L2)', () => {
  it('takes both copies of the determinations as one list', () => {
    const letter = parse(L2)
    expectSound(letter, L2)
    expect(letter).toMatchObject({
      layout: 'L2',
      caseNumber: 'CM13-0002961',
      decisionDate: '12/31/2013',
      dateOfInjury: '9/23/2002',
      urDenialDate: '7/16/2013',
      applicationReceived: '7/26/2013',
      reviewer: { specialty: 'Family Medicine', licensedIn: ['California'] },
      patient: { age: 50, sex: 'male' },
      issues: [
        {
          treatment: 'eight sessions of acupuncture',
          decision: 'Upheld',
          decisionText: 'is notmedically necessary and appropriate',
        },
        { treatment: 'a TENS unit', decision: 'Overturned', decisionText: 'is medically necessary and appropriate' },
      ],
    })
    expect(letter.sections.map(({ name }) => name)).toEqual(['header', 'issues', 'credentials', 'summary', 'documents'])
  })

  it('has rationales where it takes the items up again', () => {
    const letter = parse(L2 + REGARDING)
    expectSound(letter, L2 + REGARDING)
    expect(letter.issues).toMatchObject([
      {
        treatment: 'eight sessions of acupuncture',
        decision: 'Upheld',
        claimsGuideline: 'The Claims Administrator based its decision on the Acupuncture Guidelines.',
        reviewerGuideline: 'The Expert Reviewer found the guidelines used relevant.',
        rationale: 'Criteria: 1) pain; 2) function. The request is not medically necessary and appropriate.',
      },
      {
        treatment: 'a TENS unit',
        decision: 'Overturned',
        claimsGuideline: 'The Claims Administrator did not cite a guideline.',
        reviewerGuideline: 'The Expert Reviewer based his/her decision on the MTUS.',
        rationale: 'The request is medically necessary and appropriate.',
      },
    ])
    expect(letter.warnings).toEqual([])
  })
})

describe('the layout of the turn to 2014 (L3)', () => {
  it('has numbered items with their verdicts and rationales', () => {
    const letter = parse(L3)
    expectSound(letter, L3)
    expect(letter).toMatchObject({
      layout: 'L3',
      caseNumber: 'CM13-0012345',
      decisionDate: '2/3/2014',
      reviewer: { specialty: 'Pain Medicine', licensedIn: ['Oregon'] },
      warnings: [],
      issues: [
        {
          treatment: 'Twelve sessions of physical therapy',
          decision: 'Upheld',
          claimsGuideline: 'The Claims Administrator based its decision on the MTUS, Chronic Pain Guidelines.',
          reviewerGuideline: 'The Physician Reviewer based his/her decision on the MTUS, page 99.',
          rationale: 'Six sessions were done. The request is not medically necessary and appropriate.',
        },
        {
          treatment: 'a lumbar MRI',
          decision: 'Overturned',
          claimsGuideline: 'The Claims Administrator based its decision on ACOEM.',
          reviewerGuideline: null,
          rationale: 'There are red flags. It is needed.',
        },
      ],
    })
    expect(letter.sections.map(({ name }) => name)).toEqual(['header', 'method', 'documents', 'summary', 'issues'])
  })

  it('reads numbered items under the later heading too', () => {
    const letter = parse(L3.replace('IMR DECISION(S) AND RATIONALE(S)', 'IMR ISSUES, DECISIONS AND RATIONALES'))
    expect(letter.layout).toBe('L4')
    expect(letter.issues.map(({ decision }) => decision)).toEqual(['Upheld', 'Overturned'])
  })

  it('takes a list in a rationale for no items', () => {
    const text = L3.replace(
      'Six sessions were done.',
      'Of 3 criteria\n1. pain is not medically necessary\n2. function, all fail.',
    )
    expect(parse(text).issues.map(({ treatment }) => treatment)).toEqual(['Twelve sessions of physical therapy', 'a lumbar MRI'])
  })
})
