import { eachTerm, MOST_WORDS } from '../text/terms.ts'
import { FIELDS, type LexicalDocument } from './fields.ts'
import { BLOCK, LEXICAL_FILE, type LexicalFiles, type LexicalTables, MAX_SCALE, writeTables } from './format.ts'
import { oneMore, Saturations } from './frequencies.ts'
import { GrowingBytes, GrowingNumbers } from './growing.ts'
import { readTerm, writeTerm } from './streams.ts'

export type { LexicalFiles } from './format.ts'

/** What extra terms are spelled with before their own spelling, so that no word of a text can be one. */
export const EXTRA_MARK = '\u0000'

/** Indexes passages in the order given. The same passages give the same bytes. */
export function buildLexicalIndex(documents: Iterable<LexicalDocument>): LexicalFiles {
  const collected = new Collector()
  for (const document of documents) collected.add(document)
  const terms = collected.terms()
  return { [LEXICAL_FILE]: writeTables({ ...collected.passages(), ...terms, ...invert(collected) }) }
}

/** Numbers that are kept of each term while collecting. */
const COUNTS = 3

/** First pass: token streams of all passages, and for each term how many postings and entries it will have. */
class Collector {
  readonly numbers = new Map<string, number>()
  readonly lengths = new GrowingNumbers(Uint16Array)
  readonly lengthSums = new Float64Array(FIELDS.length)
  readonly streamStarts = new GrowingNumbers(Uint32Array, 1)
  readonly streams = new GrowingBytes()
  /** By term number, three side by side: its postings, its entries, and the last passage seen with it, from 1. */
  readonly #counts = new GrowingNumbers(Uint32Array, COUNTS)
  readonly #byWord = new Uint32Array(MOST_WORDS + 1)

  add(document: LexicalDocument): void {
    const passage = this.streamStarts.length - 1
    for (const [i, field] of FIELDS.entries()) {
      let terms = 0
      eachTerm(document[field], (term, word) => {
        this.#addTerm(this.#numberOf(term, word), passage)
        terms++
      })
      this.streams.push(0)
      this.lengths.push(Math.min(terms, 0xffff))
      this.lengthSums[i]! += Math.min(terms, 0xffff)
    }
    for (const term of document.extra ?? []) this.#addTerm(this.#numberOf(EXTRA_MARK + term, 0), passage)
    this.streams.push(0)
    this.streamStarts.push(this.streams.length)
  }

  /** @param word What `eachTerm` calls the term, which spares looking its spelling up. */
  #numberOf(term: string, word: number): number {
    const known = this.#byWord[word]!
    if (known !== 0) return known
    const number = this.numbers.get(term) ?? this.#newTerm(term)
    if (word !== 0) this.#byWord[word] = number
    return number
  }

  #newTerm(term: string): number {
    const number = this.numbers.size + 1
    this.numbers.set(term, number)
    for (let i = 0; i < COUNTS; i++) this.#counts.push(0)
    return number
  }

  #addTerm(number: number, passage: number): void {
    writeTerm(number, this.streams)
    const counts = this.#counts.values
    const at = number * COUNTS
    const last = counts[at + 2]! - 1
    if (last === passage) return
    counts[at + 2] = passage + 1
    counts[at]!++
    if (last < 0 || Math.floor(last / BLOCK) !== Math.floor(passage / BLOCK)) counts[at + 1]!++
  }

  /** How many postings each term will have, by its number. */
  get postings(): Uint32Array {
    return this.#countsAt(0)
  }

  /** How many entries each term will have, by its number. */
  get entries(): Uint32Array {
    return this.#countsAt(1)
  }

  #countsAt(place: number): Uint32Array {
    return Uint32Array.from({ length: this.numbers.size + 1 }, (_, number) => this.#counts.values[number * COUNTS + place]!)
  }

  passages(): Pick<LexicalTables, 'lengths' | 'lengthSums' | 'streamStarts' | 'streams'> {
    return {
      lengths: this.lengths.trimmed(),
      lengthSums: this.lengthSums,
      streamStarts: this.streamStarts.trimmed(),
      streams: this.streams.trimmed(),
    }
  }

  terms(): Pick<LexicalTables, 'spellingStarts' | 'spellings' | 'sortedTerms'> {
    const terms = [...this.numbers.keys()]
    const spellingStarts = new Uint32Array(terms.length + 2)
    for (const [i, term] of terms.entries()) spellingStarts[i + 2] = spellingStarts[i + 1]! + term.length
    const spellings = new Uint16Array(spellingStarts.at(-1)!)
    for (const [i, term] of terms.entries()) {
      for (let unit = 0; unit < term.length; unit++) spellings[spellingStarts[i + 1]! + unit] = term.charCodeAt(unit)
    }
    // The default order of strings is by code units, the same on every machine.
    return { spellingStarts, spellings, sortedTerms: Uint32Array.from(terms.sort(), (term) => this.numbers.get(term)!) }
  }
}

/** Second pass: the streams turned round, from terms by passage to passages by term. */
function invert(
  collected: Collector,
): Pick<LexicalTables, 'termEntries' | 'entryStarts' | 'entryBlocks' | 'entryMaxima' | 'postings'> {
  const { streamStarts, streams, lengths, lengthSums } = collected.passages()
  const saturations = new Saturations(lengths, lengthSums)
  const termEntries = startsOf(collected.entries)
  const nextPosting = startsOf(collected.postings)
  const nextEntry = termEntries.slice()
  const entryStarts = new Uint32Array(termEntries.at(-1)! + 1)
  const entryBlocks = new Uint16Array(termEntries.at(-1)!)
  const entryMaxima = new Uint8Array(termEntries.at(-1)!)
  const postings = new Uint16Array(nextPosting.at(-1)!)
  entryStarts[entryBlocks.length] = postings.length
  const tally: Tally = { codes: new Uint8Array(collected.numbers.size + 1), seen: new Uint32Array(collected.numbers.size + 1) }
  for (let passage = 0; passage + 1 < streamStarts.length; passage++) {
    const block = Math.floor(passage / BLOCK)
    const stream = streams.subarray(streamStarts[passage]!, streamStarts[passage + 1]!)
    for (const term of countTerms(stream, tally, passage + 1)) {
      const code = tally.codes[term]!
      const posting = nextPosting[term]!++
      postings[posting] = (passage % BLOCK) | (code << 8)
      let entry = nextEntry[term]! - 1
      if (entry < termEntries[term]! || entryBlocks[entry] !== block) {
        entry = nextEntry[term]!++
        entryBlocks[entry] = block
        entryStarts[entry] = posting
      }
      entryMaxima[entry] = Math.max(entryMaxima[entry]!, Math.ceil(saturations.of(code, passage) * MAX_SCALE))
    }
  }
  return { termEntries, entryStarts, entryBlocks, entryMaxima, postings }
}

/** By number of the term: its frequency code in the passage at hand, and the mark of the passage in which it was met last. */
interface Tally {
  codes: Uint8Array
  seen: Uint32Array
}

/** The distinct terms of one passage's stream, counted in the tally. `mark` is a number of the passage, from 1. */
function countTerms(stream: Uint8Array, { codes, seen }: Tally, mark: number): number[] {
  const terms: number[] = []
  let field = 0
  const place = { at: 0 }
  while (place.at < stream.length) {
    const term = readTerm(stream, place)
    if (term === 0) {
      field++
      continue
    }
    if (seen[term] !== mark) {
      seen[term] = mark
      codes[term] = 0
      terms.push(term)
    }
    if (field < FIELDS.length) codes[term] = oneMore(codes[term]!, field)
  }
  return terms
}

/** Where each stretch starts when stretches of these lengths lie one after another, and the end of the last. */
function startsOf(lengths: ArrayLike<number>): Uint32Array {
  const starts = new Uint32Array(lengths.length + 1)
  for (let i = 0; i < lengths.length; i++) starts[i + 1] = starts[i]! + lengths[i]!
  return starts
}
