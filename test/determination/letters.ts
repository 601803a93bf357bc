import { createHash } from 'node:crypto'
import { readdirSync, readFileSync } from 'node:fs'
import type { Fact, SeedTruth } from '../../bench/letter-facts.mjs'
import { parseLetters } from '../../src/determination/parse.ts'
import type { Determination } from '../../src/model/determination.ts'
import type { SourceDocument } from '../../src/model/source.ts'

const SEEDS = new URL('../../seeds/', import.meta.url)

/** The five sample letters, by file name. */
export const seeds: readonly { file: string; text: string }[] = readdirSync(SEEDS)
  .filter((file) => file.endsWith('.txt'))
  .sort()
  .map((file) => ({ file, text: readFileSync(new URL(file, SEEDS), 'utf8') }))

/** What is known of them. */
export const seedTruths: readonly SeedTruth[] = JSON.parse(
  readFileSync(new URL('../fixtures/seeds-truth.json', import.meta.url), 'utf8'),
).letters

/** A text file as it is read. */
export function sourceOf(text: string, file = 'letter.txt'): SourceDocument {
  const bytes = Buffer.from(text)
  return {
    file,
    sha256: createHash('sha256').update(bytes).digest('hex'),
    bytes: bytes.length,
    kind: 'text',
    text,
    pageStarts: null,
  }
}

/** The only letter of a text. */
export function parse(text: string, file?: string): Determination {
  const letters = parseLetters(sourceOf(text, file))
  if (letters.length !== 1) throw new Error(`${letters.length} letters where one was expected`)
  return letters[0]!
}

/** The wrong ones among facts, short enough to be read in a test's output. */
export function wrong(facts: readonly Fact[]): string[] {
  return facts
    .filter(({ right }) => !right)
    .map(
      ({ issue, field, expected, actual }) =>
        `${issue ?? 'letter'} ${field}: ${JSON.stringify(actual)} for ${JSON.stringify(expected)}`,
    )
}

/** The parts of a letter that a test writes down. */
export interface Draft {
  grid?: string
  method?: string
  summary?: string
  issues?: readonly string[]
}

/** An issue in the usual layout. */
export function issueOf(title: string, rationale = 'The request is not medically necessary.'): string {
  return [
    title,
    'Claims Administrator guideline: Decision based on MTUS Low Back Complaints 2004.',
    'MAXIMUS guideline: Decision based on MTUS Low Back Complaints 2004.',
    `Decision rationale: ${rationale}`,
  ].join('\n\n')
}

/** A letter in the usual layout (L4), single-spaced. */
export function letterOf({
  grid = '',
  method = METHOD,
  summary = SUMMARY,
  issues = [issueOf('Lumbar brace: Upheld')],
}: Draft = {}): string {
  return [
    grid,
    `HOW THE IMR FINAL DETERMINATION WAS MADE\n${method}`,
    `CLINICAL CASE SUMMARY\nThe expert reviewer developed the following clinical case summary based on a review of the\ncase file, including all medical records:`,
    summary,
    'IMR ISSUES, DECISIONS AND RATIONALES\nThe Final Determination was based on decisions for the disputed items/services set forth below:',
    ...issues,
  ]
    .filter((part) => part !== '')
    .join('\n\n')
    .concat('\n')
}

const METHOD =
  'The case file went to an expert reviewer, who is Board Certified in Family Medicine and is licensed to practice in Texas.'
const SUMMARY = 'The patient is a 40 year old male who was injured on 02/03/2014. He has low back pain.'
