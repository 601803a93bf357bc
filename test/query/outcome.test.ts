import { describe, expect, it } from 'vitest'
import { parseQuestion } from '../../src/query/parse.ts'

function outcomeOf(text: string): string | null {
  const { outcome } = parseQuestion(text, { synonyms: true, ignore: [] })
  return outcome === null ? null : `${outcome.value} ${outcome.strength}`
}

describe('the outcome', () => {
  it.each([
    // The result of the review, named.
    ['overturned opioid cases', 'Overturned asked'],
    ['can a UR denial of a lumbar MRI be overturned?', 'Overturned asked'],
    ['IMR reversed UR on the EMG', 'Overturned asked'],
    ['home health won on appeal', 'Overturned asked'],
    ['won my shoulder MRI', 'Overturned asked'],
    ['spine surgery granted on appeal', 'Overturned asked'],
    ['they refused to pay then had to', 'Overturned asked'],
    ['repair authorized anyway', 'Overturned asked'],
    ['reviewer sided with the patient', 'Overturned asked'],
    ['denial was not upheld', 'Overturned asked'],
    ['upheld denials of chiropractic care', 'Upheld asked'],
    ['chiropractic UR upheld', 'Upheld asked'],
    ['not overturned', 'Upheld asked'],
    ['lost my IMR for the MRI', 'Upheld asked'],
    ['surgery lost at IMR', 'Upheld asked'],
    ['UR was right about the brace', 'Upheld asked'],
    ['IMR agreed with UR', 'Upheld asked'],
    ['appealed and still stuck with 6', 'Upheld asked'],
    ['not certified at IMR', 'Upheld asked'],
    ['still denied after IMR', 'Upheld asked'],
    // What may only be the first answer of utilization review.
    ['traction home unit denied', 'Upheld hint'],
    ['EMG NCS not certified', 'Upheld hint'],
    ['non-certified brace', 'Upheld hint'],
    ['acupuncture never approved', 'Upheld hint'],
    ['rotator cuff surgery turned down', 'Upheld hint'],
    ['why was my tramadol denied?', 'Upheld hint'],
    ['comp wont pay for the brace', 'Upheld hint'],
    ['acupuncture approved', 'Overturned hint'],
    ['approved MRIs', 'Overturned hint'],
    ['when is a second epidural approved?', 'Overturned hint'],
    ['pre-op labs authorized', 'Overturned hint'],
    ['the brace went through, got it', 'Overturned hint'],
    // The later of two counts, and the review before what came first.
    ["first fill ok'd but refills denied", 'Upheld hint'],
    ['turned down, then approved on appeal', 'Overturned asked'],
    ['overturned denials of physical therapy', 'Overturned asked'],
    // No outcome.
    ['Board Certified orthopedist', null],
    ['initial trial already authorized, more sessions', null],
    ['how many visits are allowed for a knee sprain?', null],
    ['is genetic testing covered?', null],
    ['patient denied numbness', null],
    ['6 visits authorized by the claims administrator', null],
    ['only the patch brand is approved', null],
    ['partially approved for less', null],
    ['UR said no to the hip consult', null],
    ['lost weight before surgery', null],
    ['lumbar MRI', null],
  ])('of "%s" is %s', (text, expected) => {
    expect(outcomeOf(text)).toBe(expected)
  })

  it('tells the words it was read from', () => {
    const text = 'lumbar MRI, lost my IMR for it'
    const { outcome, outcomeSpans } = parseQuestion(text, { synonyms: true, ignore: [] })
    expect(text.slice(outcome!.start, outcome!.end)).toBe(outcome!.text)
    expect(outcomeSpans).toContainEqual({ start: outcome!.start, end: outcome!.end })
  })

  it('is taken back by ignore=decision, and its words are words again', () => {
    const question = parseQuestion('acupuncture denied', { synonyms: true, ignore: ['decision'] })
    expect(question.outcome).toBeNull()
    expect(question.words.map((word) => word.term)).toEqual(['acupuncture', 'denied'])
  })

  it('never takes the treatment with it', () => {
    const question = parseQuestion('can the denial of a lumbar MRI be overturned?', { synonyms: true, ignore: [] })
    expect(question.words.map((word) => word.term)).toEqual(['lumbar', 'mri'])
  })
})
