import { evidenceTerms } from '../concepts/evidence.ts'
import type { Determination, Issue } from '../model/determination.ts'
import type { Generation } from './generation.ts'
import type { LetterRecord } from './letter-record.ts'

/** Words and disputes of passages, for those who ask in ascending order: it keeps what it read last. */
export class PassageReader {
  readonly #generation: Generation
  #letter = -1
  #determination: Determination | undefined
  #evidenceOf: Issue | null = null
  #evidence: readonly string[] = []
  #source = -1
  #text = ''
  #record: LetterRecord | undefined

  constructor(generation: Generation) {
    this.#generation = generation
  }

  /** The verbatim slice of the letter. */
  text(passage: number): string {
    this.#recordOf(passage)
    const { passageStart, passageEnd } = this.#generation.columns
    return this.#text.slice(passageStart[passage]!, passageEnd[passage]!)
  }

  /** The terms for the concepts of the dispute that the passage belongs to; outside of any, for those of its own words. */
  evidence(passage: number): readonly string[] {
    const issue = this.issue(passage)
    if (issue === null) return evidenceTerms({ rationale: this.text(passage) })
    if (issue !== this.#evidenceOf) {
      this.#evidenceOf = issue
      this.#evidence = evidenceTerms({
        title: issue.treatment,
        reviewer: issue.reviewerGuideline ?? '',
        rationale: issue.rationale ?? '',
        claims: issue.claimsGuideline ?? '',
        summary: this.#summary(passage),
      })
    }
    return this.#evidence
  }

  #summary(passage: number): string {
    this.#recordOf(passage)
    const summary = this.#determination?.sections.find(({ name }) => name === 'summary')
    return summary === undefined ? '' : this.#text.slice(summary.bodyStart, summary.end)
  }

  /** The disputed treatment that the passage belongs to, or `null`. */
  issue(passage: number): Issue | null {
    const { passageLetter, passageGroup, groupIssue, letterSource } = this.#generation.columns
    const number = groupIssue[passageGroup[passage]!]!
    if (number === 0) return null
    const letter = passageLetter[passage]!
    if (letter !== this.#letter) {
      const { first } = this.#generation.lettersOf(letterSource[letter]!)
      this.#determination = this.#recordOf(passage).letter(letter - first)
      this.#letter = letter
    }
    return this.#determination!.issues.find((issue) => issue.number === number) ?? null
  }

  /** The letters of the passage's source, whose text is kept beside it. */
  #recordOf(passage: number): LetterRecord {
    const { passageLetter, letterSource } = this.#generation.columns
    const source = letterSource[passageLetter[passage]!]!
    if (this.#record === undefined || source !== this.#source) {
      this.#record = this.#generation.record(source)
      this.#text = this.#record.text()
      this.#source = source
    }
    return this.#record
  }
}
