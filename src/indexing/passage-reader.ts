import type { Determination, Issue } from '../model/determination.ts'
import type { Generation } from './generation.ts'

/** Words and disputes of passages, for those who ask in ascending order: it keeps the letter it read last. */
export class PassageReader {
  readonly #generation: Generation
  #letter = -1
  #determination: Determination | undefined
  #source = -1
  #text = ''

  constructor(generation: Generation) {
    this.#generation = generation
  }

  /** The verbatim slice of the letter. */
  text(passage: number): string {
    const { passageLetter, passageStart, passageEnd, letterSource } = this.#generation.columns
    const source = letterSource[passageLetter[passage]!]!
    if (source !== this.#source) {
      this.#text = this.#generation.text(source)
      this.#source = source
    }
    return this.#text.slice(passageStart[passage]!, passageEnd[passage]!)
  }

  /** The disputed treatment that the passage belongs to, or `null`. */
  issue(passage: number): Issue | null {
    const { passageLetter, passageGroup, groupIssue } = this.#generation.columns
    const number = groupIssue[passageGroup[passage]!]!
    if (number === 0) return null
    const letter = passageLetter[passage]!
    if (letter !== this.#letter) {
      this.#determination = this.#generation.letter(letter)
      this.#letter = letter
    }
    return this.#determination!.issues.find((issue) => issue.number === number) ?? null
  }
}
