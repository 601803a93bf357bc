import { join } from 'node:path'
import { recognizeConcepts } from '../concepts/recognize.ts'
import { toIsoDate } from '../determination/dates.ts'
import { normalizeSpecialty } from '../determination/specialty.ts'
import { ImrError } from '../errors.ts'
import type { Determination, GuidelineReference, Issue } from '../model/determination.ts'
import type { Passage } from '../model/passage.ts'
import type { SourceDocument } from '../model/source.ts'
import { splitPassages } from '../passages/split.ts'
import { type Column, NameTable, NumberList, packColumns, StringList } from './columns.ts'
import { packConceptSpans } from './concept-spans.ts'
import { FileWriter, writeFile } from './durable.ts'
import { embeddingHash, embeddingText } from './embedding-text.ts'
import {
  type Columns,
  type ColumnTables,
  GENERATION_FILES,
  type GuidelineEntry,
  type SourceFile,
  type StoredSource,
} from './layout.ts'
import { packLetters } from './letter-record.ts'
import type { FileIdentity } from './manifest.ts'

/** Codes of the decision column. */
const DECISION_CODES = { Upheld: 1, Overturned: 2 } as const

/** Files that grow letter by letter. */
const BLOBS = ['letters', 'sources', 'concepts', 'hashes'] as const

/** Writes the letters of a generation, one source after another, keeping no more of them in memory than their columns. */
export class GenerationWriter {
  readonly files: Record<string, FileIdentity> = {}
  readonly counts = { letters: 0, issues: 0, passages: 0 }
  readonly #folder: string
  readonly #blobs: Record<(typeof BLOBS)[number], FileWriter>
  readonly #ends = {
    sourceEnds: [] as number[],
    letterEnds: [] as number[],
    passageConceptEnds: [] as number[],
  }
  readonly #sourceHashes: Buffer[] = []
  readonly #strings = { ids: new StringList(), caseNumbers: new StringList(), files: new StringList() }
  readonly #names = {
    sections: new NameTable(),
    specialties: new NameTable(),
    categories: new NameTable(),
    concepts: new NameTable(),
  }
  readonly #guidelines = new Map<string, { number: number; entry: GuidelineEntry }>()
  readonly #numbers = {
    letterSource: new NumberList(),
    letterSpecialty: new NumberList(),
    letterDate: new NumberList(),
    letterGroupEnds: new NumberList(),
    letterPassageEnds: new NumberList(),
    groupIssue: new NumberList(),
    groupDecision: new NumberList(),
    groupCategory: new NumberList(),
    groupGuidelineEnds: new NumberList(),
    groupPassageEnds: new NumberList(),
    guidelines: new NumberList(),
    passageLetter: new NumberList(),
    passageGroup: new NumberList(),
    passageSection: new NumberList(),
    passageStart: new NumberList(),
    passageEnd: new NumberList(),
  }

  constructor(folder: string) {
    this.#folder = folder
    const open = (name: (typeof BLOBS)[number]) => new FileWriter(join(folder, GENERATION_FILES[name]))
    this.#blobs = {
      letters: open('letters'),
      sources: open('sources'),
      concepts: open('concepts'),
      hashes: open('hashes'),
    }
  }

  /** Adds a source with its letters. Sources come in the order of their SHA-256, so that letters lie in the order of their ids. */
  addSource(document: SourceDocument, files: SourceFile[], determinations: readonly Determination[]): void {
    const { text, file: _, ...identity } = document
    const source: StoredSource = { ...identity, files }
    const inOrder = [...determinations].sort((a, b) => (a.id < b.id ? -1 : 1))
    const named = inOrder.map((determination) => ({ ...determination, file: files[0]!.file }))
    const { sources, letters } = this.#blobs
    sources.write(Buffer.from(JSON.stringify(source)))
    letters.write(packLetters(named, text))
    this.#ends.sourceEnds.push(sources.bytes)
    this.#ends.letterEnds.push(letters.bytes)
    this.#sourceHashes.push(Buffer.from(document.sha256, 'hex'))
    for (const determination of named) this.#addLetter(determination, text)
  }

  /** Closes the letters' files and writes the columns. */
  finish(): void {
    for (const name of BLOBS) this.files[GENERATION_FILES[name]] = this.#blobs[name].finish()
    const { sections, specialties, categories, concepts } = this.#names
    const tables: ColumnTables = {
      sections: sections.toArray(),
      specialties: specialties.toArray(),
      categories: categories.toArray(),
      guidelines: [...this.#guidelines.values()].map(({ entry }) => entry),
      concepts: concepts.toArray(),
    }
    this.add(GENERATION_FILES.columns, packColumns({ tables, columns: this.#columns() }))
  }

  /** Adds a whole file under its name. */
  add(name: string, bytes: Uint8Array): void {
    this.files[name] = writeFile(join(this.#folder, name), bytes)
  }

  /** Closes what is still open; for the case that writing has failed. */
  close(): void {
    for (const blob of Object.values(this.#blobs)) blob.close()
  }

  #columns(): Record<keyof Columns, Column> {
    const columns: Record<string, Column> = { sourceHashes: new Uint8Array(Buffer.concat(this.#sourceHashes)) }
    for (const [name, ends] of Object.entries(this.#ends)) columns[name] = Float64Array.from(ends)
    for (const [name, strings] of Object.entries(this.#strings)) Object.assign(columns, strings.toColumns(name))
    for (const [name, numbers] of Object.entries(this.#numbers)) columns[name] = numbers.toColumn()
    return columns as Record<keyof Columns, Column>
  }

  #addLetter(determination: Determination, text: string): void {
    const { ids, caseNumbers, files } = this.#strings
    ids.push(determination.id)
    caseNumbers.push(determination.caseNumber ?? '')
    files.push(determination.file)
    const { letterSource, letterSpecialty, letterDate, letterGroupEnds, letterPassageEnds, groupIssue } = this.#numbers
    letterSource.push(this.#sourceHashes.length - 1)
    letterSpecialty.push(codeOf(this.#names.specialties, normalizeSpecialty(determination.reviewer.specialty)))
    letterDate.push(Number(toIsoDate(determination.decisionDate)?.replaceAll('-', '') ?? 0))
    this.#addPassages(determination, text)
    letterGroupEnds.push(groupIssue.length)
    letterPassageEnds.push(this.counts.passages)
    this.counts.letters++
    this.counts.issues += determination.issues.length
  }

  #addPassages(determination: Determination, text: string): void {
    const issues = new Map(determination.issues.map((issue) => [issue.number, issue]))
    let open: Passage | null = null
    splitPassages(determination, text).forEach((passage, place) => {
      if (passage.id !== `${determination.id}-${place}`) {
        throw new ImrError('internal-error', `Passage ${passage.id} stands at place ${place} of letter ${determination.id}.`)
      }
      const issue = passage.issue === null ? null : (issues.get(passage.issue) ?? null)
      if (open === null || !sameGroup(open, passage)) this.#openGroup(issue)
      open = passage
      this.#addPassage(passage)
      const words = text.slice(passage.start, passage.end)
      this.#blobs.hashes.write(embeddingHash(embeddingText(issue, words)))
      this.#addConcepts(words)
    })
  }

  #openGroup(issue: Issue | null): void {
    const { groupIssue, groupDecision, groupCategory, groupGuidelineEnds, groupPassageEnds, guidelines } = this.#numbers
    groupIssue.push(issue?.number ?? 0)
    groupDecision.push(issue?.decision ? DECISION_CODES[issue.decision] : 0)
    groupCategory.push(codeOf(this.#names.categories, issue?.category ?? null))
    const cited = new Set(issue === null ? [] : referencesOf(issue).map((reference) => this.#guidelineNumber(reference)))
    for (const number of cited) guidelines.push(number)
    groupGuidelineEnds.push(guidelines.length)
    groupPassageEnds.push(this.counts.passages)
  }

  #addPassage(passage: Passage): void {
    const { passageLetter, passageGroup, passageSection, passageStart, passageEnd, groupIssue, groupPassageEnds } = this.#numbers
    passageLetter.push(this.counts.letters)
    passageGroup.push(groupIssue.length - 1)
    passageSection.push(this.#names.sections.numberOf(passage.section))
    passageStart.push(passage.start)
    passageEnd.push(passage.end)
    this.counts.passages++
    groupPassageEnds.setLast(this.counts.passages)
  }

  #addConcepts(words: string): void {
    const { concepts } = this.#blobs
    concepts.write(packConceptSpans(recognizeConcepts(words, { lay: false }), (id) => this.#names.concepts.numberOf(id)))
    this.#ends.passageConceptEnds.push(concepts.bytes)
  }

  #guidelineNumber({ key, label, body, document, section }: GuidelineReference): number {
    const known = this.#guidelines.get(key)
    if (known !== undefined) return known.number
    const number = this.#guidelines.size
    this.#guidelines.set(key, { number, entry: { key, label, body, document, section } })
    return number
  }
}

function referencesOf(issue: Issue): GuidelineReference[] {
  return [...issue.claimsGuidelines, ...issue.reviewerGuidelines]
}

function sameGroup(a: Passage, b: Passage): boolean {
  return a.issue === b.issue && (a.issue !== null || a.section === b.section)
}

function codeOf(names: NameTable, name: string | null): number {
  return name === null ? 0 : names.numberOf(name) + 1
}
