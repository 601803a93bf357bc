import { expect } from 'vitest'
import { readable } from '../../src/determination/readable.ts'
import type { Determination } from '../../src/model/determination.ts'
import type { Span } from '../../src/model/span.ts'
import { MAX_PASSAGE_LENGTH, splitPassages } from '../../src/passages/split.ts'
import { foldSpace, foldToKey } from '../../src/text/fold.ts'

/** Holds a letter to what is promised of every one, whatever its text. */
export function expectSound(letter: Determination, text: string): void {
  expectSections(letter, text)
  expectIssues(letter, text)
  for (const warning of letter.warnings) expectInside(warning, text)
  expectPassages(letter, text)
}

function expectInside({ start, end }: Span, { length }: { length: number }): void {
  expect(start).toBeGreaterThanOrEqual(0)
  expect(end).toBeGreaterThanOrEqual(start)
  expect(end).toBeLessThanOrEqual(length)
}

function expectSections({ sections }: Determination, text: string): void {
  expect(sections.length).toBeGreaterThan(0)
  let last = 0
  for (const section of sections) {
    expectInside(section, text)
    expect(section.start).toBeGreaterThanOrEqual(last)
    expect(section.bodyStart).toBeGreaterThanOrEqual(section.start)
    expect(section.bodyStart).toBeLessThanOrEqual(section.end)
    last = section.end
  }
}

function expectIssues({ issues }: Determination, text: string): void {
  expect(issues.map(({ number }) => number)).toEqual(issues.map((_, i) => i + 1))
  const words = readable(text).text
  let last = 0
  for (const issue of issues) {
    expectInside(issue, text)
    expect(issue.start).toBeGreaterThanOrEqual(last)
    last = issue.end
    const { title, claimsGuideline, reviewerGuideline, rationale } = issue.spans
    let partEnd = issue.start
    for (const [span, field] of [
      [title, issue.treatment],
      [claimsGuideline, issue.claimsGuideline],
      [reviewerGuideline, issue.reviewerGuideline],
      [rationale, issue.rationale],
    ] as const) {
      if (span === null) {
        expect(field).toBeNull()
        continue
      }
      expectInside(span, text)
      expect(span.start).toBeGreaterThanOrEqual(partEnd)
      expect(span.end).toBeLessThanOrEqual(issue.end)
      partEnd = span.end
      expect(foldSpace(words.slice(span.start, span.end))).toBe(field)
    }
  }
}

function expectPassages(letter: Determination, text: string): void {
  const passages = splitPassages(letter, text)
  let last = 0
  passages.forEach((passage, place) => {
    expect(passage.id).toBe(`${letter.id}-${place}`)
    expectInside(passage, text)
    expect(passage.start).toBeGreaterThanOrEqual(last)
    last = passage.end
    expect(passage.end - passage.start).toBeLessThanOrEqual(MAX_PASSAGE_LENGTH)
    const quote = text.slice(passage.start, passage.end)
    expect(quote.trim()).toBe(quote)
    expect(quote).not.toBe('')
    expect(letter.sections.some(({ start, end }) => passage.start >= start && passage.end <= end)).toBe(true)
  })
  for (const issue of letter.issues) {
    const { title, rationale } = issue.spans
    const whole = rationale ?? title
    const quoted = passages.filter((passage) => passage.issue === issue.number)
    expect(foldToKey(quoted.map(({ start, end }) => text.slice(start, end)).join(' '))).toBe(
      foldToKey(text.slice(whole.start, whole.end)),
    )
  }
}
