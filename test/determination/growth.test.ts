import { describe, expect, it } from 'vitest'
import { parseLetters } from '../../src/determination/parse.ts'
import { splitPassages } from '../../src/passages/split.ts'
import { issueOf, letterOf, sourceOf } from './letters.ts'

// Text that makes a careless pattern try every start against every end. Each is repeated up to the size that is asked for.
const FILLS: Record<string, string> = {
  digits: '1',
  'digits and slashes': '1/',
  letters: 'a',
  capitals: 'A',
  spaces: ' ',
  'spaces before a letter': `${' '.repeat(999)}x`,
  'empty lines': '\n',
  'lines with a space': ' \n',
  'carriage returns': '\r',
  'form feeds': '\f',
  'form feeds and words': 'x\f',
  colons: ':',
  'colons and spaces': ' :',
  commas: ' ,',
  dots: '.',
  'dots and spaces': '. ',
  'dots and quotes': '.""))',
  'open brackets': '. (',
  quotes: '"',
  hyphens: '-',
  'hyphens and letters': '-a',
  stars: '. *',
  'short sentences': 'A b. ',
  abbreviations: 'Dr. ',
  'glued sentences': 'abC.Def',
  'surrogate pairs': '😀',
  'halves of pairs': '\ud83d',
  'case numbers': 'CM14-0012345 ',
  'case number lines': 'Case Number: CM14-0012345\n',
  'page numbers': 'Page 2 of 3\n',
  'numbers on pages': '2\n\f',
  applications: 'Application ',
  'application lines': 'Application x\n',
  received: 'Received : ',
  'dates assigned': 'Date Assigned: ',
  dated: 'Dated :\n',
  'torn dates': '10/10/2016\n',
  'decision dates': 'Decision Date:\n10/10/2016\n',
  certified: 'Board Certified in ',
  'certified, subspecialty': 'Board Certified in a, has a subspecialty in ',
  licensed: 'licensed to practice in ',
  'licensure lines': 'State(s) of Licensure:\n',
  ages: '54 year old ',
  'ages and words': '5 yr old a b c d e f ',
  'years of': '1 years of ',
  injuries: 'injury on ',
  'dates of injury': 'date of injury is ',
  'dates and words': '10/10/2016 work ',
  falls: 'fell on October ',
  'claims from': 'claim from ',
  'claims labels': 'Claims Administrator guideline:',
  'claims label lines': 'Claims Administrator guideline:\n',
  'reviewer label lines': 'MAXIMUS guideline:\n',
  'rationale label lines': 'Decision rationale:\n',
  issues: `${issueOf('Brace: Upheld', 'No.')}\n`,
  'titles and labels': 'Brace: Upheld\nClaims Administrator guideline:\n',
  headings: 'HOW THE IMR FINAL DETERMINATION WAS MADE\n',
  'early headings': 'IMR DECISION(S) AND RATIONALE(S)\n',
  'summary headings': 'CLINICAL CASE SUMMARY\n',
  'set forth': 'set forth below: ',
  'set forth lines': 'set forth below:\n',
  'original requests': 'was the original request. ',
  'original request lines': 'was the original request\n',
  'eligible portions': 'portion of the original request, ',
  'eligible lines': 'IMR eligible. The original request\n',
  'authorized lines': 'authorized by the Claims Administrator\n',
  upheld: 'Upheld ',
  'upheld in part': 'Upheld in part ',
  partially: 'partially ',
  'numbered items': '1. a is not medically necessary. ',
  'numbered item lines': '1) the request for a is medically necessary\n',
  'number lines': '1)\n',
  regarding: '1) Regarding the request for a\n',
  'is not': 'is not ',
  'is and spaces': `is${' '.repeat(500)}not${' '.repeat(500)}`,
  'claims sentences': 'The Claims Administrator based ',
  'based on': 'Decision based on MTUS ',
  'non-MTUS': 'Decision based on Non-MTUS Citation ',
  sections: 'Section(s): ',
  pages: 'Page(s): 1, ',
  necessary: 'is medically necessary ',
  surrounded: `x${' '.repeat(300)}:${' '.repeat(300)}`,
}

const fill = (unit: string, size: number) => unit.repeat(Math.ceil(size / unit.length)).slice(0, size)

/** Places of a letter in which hostile text may stand. */
const PLACES: Record<string, (hostile: string) => string> = {
  alone: (hostile) => hostile,
  grid: (grid) => letterOf({ grid: `Case Number: CM14-0012345\n${grid}` }),
  method: (method) => letterOf({ method }),
  summary: (summary) => letterOf({ summary }),
  title: (hostile) => letterOf({ issues: [issueOf(`${hostile}: Upheld`)] }),
  'title of a modified request': (hostile) =>
    letterOf({ issues: [issueOf(`was the original request. ${hostile} IMR eligible: Upheld`)] }),
  guideline: (hostile) => letterOf({ issues: [issueOf('Brace: Upheld').replace('MTUS Low Back Complaints 2004.', hostile)] }),
  rationale: (hostile) => letterOf({ issues: [issueOf('Brace: Upheld', hostile), issueOf('Splint: Upheld')] }),
  'numbered issues': (hostile) =>
    letterOf({ issues: [`1. ${hostile} is not medically necessary.`] }).replace('IMR ISSUES, DECISIONS', 'IMR DECISIONS'),
}

const SMALL = 10_000
const LARGE = 100_000

/** Ten times the text may take thirty times as long, and a time too short to compare counts as this many milliseconds. */
const GROWTH = 30
const LEAST_MS = 50
const MOST_MS = 4_000

/** Processor time in milliseconds, which other processes do not lengthen as they do the time of day. */
function timeOf(text: string): number {
  const source = sourceOf(text)
  const began = process.cpuUsage()
  for (const letter of parseLetters(source)) splitPassages(letter, text)
  const { user, system } = process.cpuUsage(began)
  return (user + system) / 1000
}

describe('reading time grows with the length of the text, not with its square', () => {
  describe.each(Object.entries(PLACES))('hostile text in the place: %s', (_, place) => {
    it.each(Object.entries(FILLS))('%s', (_, unit) => {
      const small = timeOf(place(fill(unit, SMALL)))
      const large = timeOf(place(fill(unit, LARGE)))
      expect(large).toBeLessThan(MOST_MS)
      expect(large).toBeLessThan(GROWTH * Math.max(small, LEAST_MS))
    })
  })
})
