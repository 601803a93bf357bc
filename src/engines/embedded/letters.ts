import type { Generation } from '../../indexing/generation.ts'
import type { StoredDetermination, StoredPassage } from '../engine.ts'
import { isoOfDay } from './days.ts'

/**
 * Reads letters and passages from a generation, each letter when it is asked for. None is kept between questions: what is kept is
 * promoted to the old generation, and ten letters a question were most of what its collections had to clear.
 */
export class Letters {
  readonly #generation: Generation

  constructor(generation: Generation) {
    this.#generation = generation
  }

  /** A letter by its number. */
  letter(letter: number): StoredDetermination {
    const { columns, tables } = this.#generation
    const source = columns.letterSource[letter]!
    const { files, pageStarts } = this.#generation.source(source)
    const record = this.#generation.record(source)
    const specialty = columns.letterSpecialty[letter]!
    return {
      determination: record.letter(letter - this.#generation.lettersOf(source).first),
      specialty: specialty === 0 ? null : tables.specialties[specialty - 1]!,
      decisionDateIso: isoOfDay(columns.letterDate[letter]!),
      text: record.text(),
      pageStarts,
      duplicates: files.slice(1).map(({ file }) => file),
      sourcePath: files[0]!.path,
    }
  }

  /** The passages in the order given. */
  passages(numbers: readonly number[]): StoredPassage[] {
    const letters = new Map<number, StoredDetermination>()
    return numbers.map((number) => {
      const letter = this.#generation.columns.passageLetter[number]!
      const read = letters.get(letter) ?? this.letter(letter)
      letters.set(letter, read)
      return this.#passage(number, read)
    })
  }

  #passage(number: number, letter: StoredDetermination): StoredPassage {
    const { columns, tables } = this.#generation
    const issue = columns.groupIssue[columns.passageGroup[number]!]!
    const passage = {
      id: `${letter.determination.id}-${number - this.#firstPassage(columns.passageLetter[number]!)}`,
      section: tables.sections[columns.passageSection[number]!]!,
      issue: issue === 0 ? null : issue,
      start: columns.passageStart[number]!,
      end: columns.passageEnd[number]!,
    }
    return { number, passage, letter, concepts: this.#generation.conceptSpans(number) }
  }

  /** The number of the passage with this id, or `null`. */
  passageNumber(id: string): number | null {
    const cut = id.lastIndexOf('-')
    const place = id.slice(cut + 1)
    const letter = this.#generation.findLetter(id.slice(0, Math.max(cut, 0)))
    if (letter === null || !/^(?:0|[1-9]\d{0,8})$/.test(place)) return null
    const number = this.#firstPassage(letter) + Number(place)
    return number < this.#generation.columns.letterPassageEnds[letter]! ? number : null
  }

  #firstPassage(letter: number): number {
    return letter === 0 ? 0 : this.#generation.columns.letterPassageEnds[letter - 1]!
  }
}
