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
  return { [LEXICAL_FILE]: writeTables({ ...collected.streamTables(), ...terms, ...invert(collected) }) }
}

/** Numbers that are kept of each term while collecting. */
const COUNTS = 2

/** First pass: token streams of all passages, their subjects, and for each term how many postings it will have. */
class Collector {
  readonly numbers = new Map<string, number>()
  readonly lengths = new GrowingNumbers(Uint16Array)
  readonly lengthSums = new Float64Array(FIELDS.length)
  readonly streamStarts = new GrowingNumbers(Uint32Array, 1)
  readonly streams = new GrowingBytes()
  /** Term numbers of the subjects of all passages, and where each passage's end. */
  readonly #subjects = new GrowingNumbers(Uint32Array)
  readonly #subjectEnds = new GrowingNumbers(Uint32Array)
  /** By term number, two side by side: its postings, and the last passage seen with it, from 1. */
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
    for (const term of document.subjects ?? []) this.#subjects.push(this.#numberOf(EXTRA_MARK + term, 0))
    this.#subjectEnds.push(this.#subjects.length)
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
    if (counts[at + 1] === passage + 1) return
    counts[at + 1] = passage + 1
    counts[at]!++
  }

  /** How many postings each term will have, by its number. */
  get postings(): Uint32Array {
    return Uint32Array.from({ length: this.numbers.size + 1 }, (_, number) => this.#counts.values[number * COUNTS]!)
  }

  /** The passages by their rarest subject, in the order in which subjects were first met; those without one come first. */
  order(): Uint32Array {
    const postings = this.postings
    const passages = this.#subjectEnds.length
    const subjects = new Uint32Array(passages)
    for (let passage = 0, i = 0; passage < passages; passage++) {
      for (; i < this.#subjectEnds.values[passage]!; i++) {
        const subject = this.#subjects.values[i]!
        if (subjects[passage] === 0 || postings[subject]! < postings[subjects[passage]!]!) subjects[passage] = subject
      }
    }
    const sizes = new Uint32Array(postings.length)
    for (let passage = 0; passage < passages; passage++) sizes[subjects[passage]!]!++
    const next = startsOf(sizes)
    const order = new Uint32Array(passages)
    for (let passage = 0; passage < passages; passage++) order[next[subjects[passage]!]!++] = passage
    return order
  }

  /** Token streams by passage, and the sums of lengths. */
  streamTables(): Pick<LexicalTables, 'lengthSums' | 'streamStarts' | 'streams'> {
    return {
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

/** Second pass: the streams turned round, from terms by passage to places by term. */
function invert(
  collected: Collector,
): Pick<LexicalTables, 'passages' | 'lengths' | 'termEntries' | 'entryStarts' | 'entryBlocks' | 'entryMaxima' | 'postings'> {
  const { streamStarts, streams, lengthSums } = collected.streamTables()
  const lengthsByPassage = collected.lengths.trimmed()
  const passages = collected.order()
  const lengths = new Uint16Array(lengthsByPassage.length)
  for (let i = 0; i < lengths.length; i++) {
    const place = Math.floor(i / FIELDS.length)
    lengths[i] = lengthsByPassage[passages[place]! * FIELDS.length + (i % FIELDS.length)]!
  }
  const saturations = new Saturations(lengths, lengthSums)
  const streamAt = (place: number) => streams.subarray(streamStarts[passages[place]!]!, streamStarts[passages[place]! + 1]!)
  const termEntries = startsOf(countEntries(collected.numbers.size + 1, passages.length, streamAt))
  const nextPosting = startsOf(collected.postings)
  const nextEntry = termEntries.slice()
  const entryStarts = new Uint32Array(termEntries.at(-1)! + 1)
  const entryBlocks = new Uint16Array(termEntries.at(-1)!)
  const entryMaxima = new Uint8Array(termEntries.at(-1)!)
  const postings = new Uint16Array(nextPosting.at(-1)!)
  entryStarts[entryBlocks.length] = postings.length
  const tally: Tally = { codes: new Uint8Array(collected.numbers.size + 1), seen: new Uint32Array(collected.numbers.size + 1) }
  for (let place = 0; place < passages.length; place++) {
    const block = Math.floor(place / BLOCK)
    for (const term of countTerms(streamAt(place), tally, place + 1)) {
      const code = tally.codes[term]!
      const posting = nextPosting[term]!++
      postings[posting] = (place % BLOCK) | (code << 8)
      let entry = nextEntry[term]! - 1
      if (entry < termEntries[term]! || entryBlocks[entry] !== block) {
        entry = nextEntry[term]!++
        entryBlocks[entry] = block
        entryStarts[entry] = posting
      }
      entryMaxima[entry] = Math.max(entryMaxima[entry]!, Math.ceil(saturations.of(code, place) * MAX_SCALE))
    }
  }
  return { passages, lengths, termEntries, entryStarts, entryBlocks, entryMaxima, postings }
}

/** In how many blocks each term stands, by its number. */
function countEntries(terms: number, places: number, streamAt: (place: number) => Uint8Array): Uint32Array {
  const counts = new Uint32Array(terms)
  /** By term: the last block seen with it, from 1. */
  const seen = new Uint32Array(terms)
  for (let place = 0; place < places; place++) {
    const stream = streamAt(place)
    const block = Math.floor(place / BLOCK) + 1
    for (const offset = { at: 0 }; offset.at < stream.length; ) {
      const term = readTerm(stream, offset)
      if (term === 0 || seen[term] === block) continue
      seen[term] = block
      counts[term]!++
    }
  }
  return counts
}

/** By number of the term: its frequency code in the passage at hand, and the mark of the passage in which it was met last. */
interface Tally {
  codes: Uint8Array
  seen: Uint32Array
}

/** The distinct terms of one passage's stream, counted in the tally. `mark` is the place, from 1. */
function countTerms(stream: Uint8Array, { codes, seen }: Tally, mark: number): number[] {
  const terms: number[] = []
  let field = 0
  const offset = { at: 0 }
  while (offset.at < stream.length) {
    const term = readTerm(stream, offset)
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
