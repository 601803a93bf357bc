import type { Generation } from '../../indexing/generation.ts'
import { Recent } from '../../recent.ts'
import type { StoredDetermination, StoredPassage } from '../engine.ts'
import { isoOfDay } from './days.ts'

/** Letters that are kept ready; a page of hits names fewer. */
const KEPT_LETTERS = 64

/** Reads letters and passages from a generation, each letter when it is asked for. */
export class Letters {
  readonly #generation: Generation
  readonly #kept = new Recent<number, StoredDetermination>(KEPT_LETTERS)

  constructor(generation: Generation) {
    this.#generation = generation
  }

  letter(letter: number): StoredDetermination {
    return this.#kept.get(letter, () => this.#read(letter))
  }

  passage(number: number): StoredPassage {
    const { columns, tables } = this.#generation
    const letterNumber = columns.passageLetter[number]!
    const letter = this.letter(letterNumber)
    const issue = columns.groupIssue[columns.passageGroup[number]!]!
    const passage = {
      id: `${letter.determination.id}-${number - this.#firstPassage(letterNumber)}`,
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

  #read(letter: number): StoredDetermination {
    const { columns, tables } = this.#generation
    const source = columns.letterSource[letter]!
    const { files, pageStarts } = this.#generation.source(source)
    const specialty = columns.letterSpecialty[letter]!
    return {
      determination: this.#generation.letter(letter),
      specialty: specialty === 0 ? null : tables.specialties[specialty - 1]!,
      decisionDateIso: isoOfDay(columns.letterDate[letter]!),
      text: this.#generation.text(source),
      pageStarts,
      duplicates: files.slice(1).map(({ file }) => file),
      sourcePath: files[0]!.path,
    }
  }
}
