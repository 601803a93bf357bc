import { describe, expect, it } from 'vitest'
import { readCaseGrid, readCaseNumber } from '../../src/determination/header.ts'

const read = (text: string) => readCaseGrid(text, { start: 0, end: text.length })
const codes = (text: string) => read(text).warnings.map(({ code }) => code)

describe('readCaseNumber', () => {
  it.each([
    ['Case Number: CM16-0213037', 'CM16-0213037'],
    ['IMR Case Number: CM14-0012345 Date of Injury: 1/2/2013', 'CM14-0012345'],
    ['cm16 - 0213037', 'CM16-0213037'],
    ['CM16–0213037', 'CM16-0213037'],
    ['CM 15-123456', 'CM15-0123456'],
    ['CM18-12345678', 'CM18-12345678'],
    ['Case Number: CM14-00123456', 'CM14-0123456'],
    ['Case Number: 14-00123456', 'CM14-0123456'],
    ['Case Number: 13-000004', 'CM13-0000004'],
    ['Case Number: IMR 13-000004', 'CM13-0000004'],
    ['claim 13-000004', null],
    ['CM12-0000001', null],
    ['Case Number:', null],
  ])('%s: %s', (text, expected) => {
    expect(readCaseNumber(text)).toBe(expected)
  })
})

describe('readCaseGrid', () => {
  it('reads every field beside its label, as written', () => {
    const { grid, warnings } = read(
      'Case Number: CM13-0000123\nDate Assigned: 6/3/14\nDate of Injury: June 4, 2010\nDecision Date: 07-01-2014\nUR Denial Date:  5/ 3/2014\nPriority: Expedited\nApplication Received: 05/20/2014\n',
    )
    expect(grid).toEqual({
      caseNumber: 'CM13-0000123',
      dateAssigned: '6/3/14',
      dateOfInjury: 'June 4, 2010',
      decisionDate: '07-01-2014',
      urDenialDate: '5/ 3/2014',
      applicationReceived: '05/20/2014',
      priority: 'Expedited',
    })
    expect(warnings).toEqual([])
  })

  it('keeps to the labels where dates are out of order', () => {
    const { grid } = read('Decision Date: 01/17/2014   UR Denial Date: 11/15/2014\nApplication 12/16/2014\n\nReceived:\n')
    expect(grid).toMatchObject({ decisionDate: '01/17/2014', urDenialDate: '11/15/2014', applicationReceived: '12/16/2014' })
  })

  it('keeps to the label above where dates are out of order', () => {
    const { grid } = read('Decision Date:\n01/17/2014\nUR Denial Date:\n11/15/2014\nDate Assigned:\n12/16/2014\n')
    expect(grid).toMatchObject({ decisionDate: '01/17/2014', urDenialDate: '11/15/2014', dateAssigned: '12/16/2014' })
  })

  it.each([
    ['Dated: 12/31/2013\n', '12/31/2013'],
    ['Dated: 12/30/2013\nDecision Date: 12/31/2013\n', '12/31/2013'],
    ['Decision Date: the day after\n', null],
  ])('reads the decision date of %j as %s', (text, expected) => {
    expect(read(text).grid.decisionDate).toBe(expected)
  })

  it('leaves a redacted field empty', () => {
    const { grid, warnings } = read('Date of Injury:\nDecision Date: 12/19/2014\nUR Denial Date: 11/09/2014\n')
    expect(grid).toMatchObject({ dateOfInjury: null, decisionDate: '12/19/2014', urDenialDate: '11/09/2014' })
    expect(warnings).toEqual([])
  })

  it('gives torn columns their dates by the order of days', () => {
    const labels = 'Date of Injury:\nUR Denial Date:\nApplication Received:\nDate Assigned:\nDecision Date:\n'
    const { grid } = read(`${labels}12/19/2014\n11/18/2014\n11/14/2014\n11/09/2014\n10/10/2013\n`)
    expect(grid).toMatchObject({
      dateOfInjury: '10/10/2013',
      urDenialDate: '11/09/2014',
      applicationReceived: '11/14/2014',
      dateAssigned: '11/18/2014',
      decisionDate: '12/19/2014',
    })
  })

  it('does not guess where torn columns lack a date, and says so', () => {
    const text = 'Date of Injury:\nUR Denial Date:\nDecision Date:\nPriority:\n12/19/2014\n11/09/2014\n'
    expect(read(text).grid).toMatchObject({ dateOfInjury: null, urDenialDate: null, decisionDate: null })
    expect(codes(text)).toEqual(['date-unreadable'])
  })

  it.each([
    ['an impossible day', 'Date of Injury: 13/45/2014\n', ['date-unreadable']],
    ['an injury after the decision', 'Date of Injury: 01/02/2015\nDecision Date: 01/02/2014\n', ['date-order']],
    ['a day like any other', 'Date of Injury: 01/02/2013\nDecision Date: 01/02/2014\n', []],
  ])('warns of %s', (_, text, expected) => {
    expect(codes(text)).toEqual(expected)
  })

  it.each([
    ['Priority: Standard', 'Standard'],
    ['Priority: Regular', 'Regular'],
    ['Priority:\nExpedited\n', 'Expedited'],
    ['by the usual standard of care', null],
  ])('reads the priority of %j as %s', (text, expected) => {
    expect(read(text).grid.priority).toBe(expected)
  })
})
