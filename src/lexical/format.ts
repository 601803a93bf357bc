import { ImrError } from '../errors.ts'

/** The index on disk: file name to bytes. Whoever writes them keeps names and bytes together and checks their hashes. */
export type LexicalFiles = Record<string, Uint8Array>

/** The one file of a lexical index. */
export const LEXICAL_FILE = 'lexical.bin'

/** First bytes of the file, then its version. */
const MAGIC = 0x4c524d49 // "IMRL", little-endian as every number in the file
/** 1: postings by blocks of 256 passages, token streams, sorted terms. 2: passages by their subjects. */
const VERSION = 2

/** Passages a block; a passage's place within its block takes one byte. */
export const BLOCK = 256

/** Block maxima are kept in a byte: saturation (0 to 1) times this, rounded up, so that they never promise too little. */
export const MAX_SCALE = 255

/**
 * The tables of the index, in the order in which the file holds them. Terms have numbers from 1 in the order in which they
 * were first met, so that frequent ones tend to have short numbers; 0 parts the fields of a passage in the token streams.
 *
 * Passages on one subject have places side by side, whatever their numbers: most of what a question's words and concepts can bring
 * together is then in few blocks, and the others are passed over unread. A block is a run of places. A term's entries are the
 * blocks that hold it, ascending; an entry's postings are the places of that block, ascending.
 */
export interface LexicalTables {
  /** The number of the passage at each place. */
  passages: Uint32Array
  /** Number of words in each field of the passage at each place, `FIELDS.length` a passage, at most 65535. */
  lengths: Uint16Array
  /** Sum of all lengths, by field. */
  lengthSums: Float64Array
  /** Where each passage's token stream starts, and the end of the last. */
  streamStarts: Uint32Array
  /** Term numbers of title, guideline, text and extra terms, each followed by 0, in variable-length bytes (LEB128). */
  streams: Uint8Array
  /** Where each term's spelling starts in `spellings`, by term number, and the end of the last. */
  spellingStarts: Uint32Array
  /** UTF-16 units of all terms. */
  spellings: Uint16Array
  /** Term numbers by spelling, in code-unit order. */
  sortedTerms: Uint32Array
  /** Where each term's entries start, by term number, and the end of the last. */
  termEntries: Uint32Array
  /** Where each entry's postings start, and the end of the last. */
  entryStarts: Uint32Array
  /** The block of each entry. */
  entryBlocks: Uint16Array
  /** The highest saturation among an entry's postings, times `MAX_SCALE`, rounded up. */
  entryMaxima: Uint8Array
  /** Place within the block in the low byte, frequency code (`frequencies.ts`) in the high byte. */
  postings: Uint16Array
}

const TABLES = {
  passages: Uint32Array,
  lengths: Uint16Array,
  lengthSums: Float64Array,
  streamStarts: Uint32Array,
  streams: Uint8Array,
  spellingStarts: Uint32Array,
  spellings: Uint16Array,
  sortedTerms: Uint32Array,
  termEntries: Uint32Array,
  entryStarts: Uint32Array,
  entryBlocks: Uint16Array,
  entryMaxima: Uint8Array,
  postings: Uint16Array,
} as const

const NAMES = Object.keys(TABLES) as (keyof LexicalTables)[]
/** Every table starts at a multiple of this, so that a view over the file can hold any number. */
const ALIGNMENT = 8
const HEADER_BYTES = 8 + NAMES.length * 8

const aligned = (offset: number) => Math.ceil(offset / ALIGNMENT) * ALIGNMENT

/** Joins the tables into the bytes of one file: magic, version, the length of each table in bytes, then the tables. */
export function writeTables(tables: LexicalTables): Uint8Array {
  const size = NAMES.reduce((offset, name) => aligned(offset + tables[name].byteLength), aligned(HEADER_BYTES))
  const bytes = new Uint8Array(size)
  const header = new DataView(bytes.buffer)
  header.setUint32(0, MAGIC, true)
  header.setUint32(4, VERSION, true)
  let offset = aligned(HEADER_BYTES)
  for (const [i, name] of NAMES.entries()) {
    const { buffer, byteOffset, byteLength } = tables[name]
    header.setFloat64(8 + i * 8, byteLength, true)
    bytes.set(new Uint8Array(buffer, byteOffset, byteLength), offset)
    offset = aligned(offset + byteLength)
  }
  return bytes
}

/**
 * Views of the tables over the file's bytes; nothing is parsed and, where the bytes lie aligned, nothing copied. Throws
 * `ImrError`: `damaged-index` where the file is missing or of another size than it says, `index-version` for another version.
 */
export function readTables(files: LexicalFiles): LexicalTables {
  const file = files[LEXICAL_FILE]
  if (file === undefined) throw new ImrError('damaged-index', `The index lacks ${LEXICAL_FILE}.`)
  const bytes = file.byteOffset % ALIGNMENT === 0 ? file : file.slice()
  const { buffer, byteOffset } = bytes
  const header = new DataView(buffer, byteOffset, bytes.byteLength)
  if (bytes.length < HEADER_BYTES || header.getUint32(0, true) !== MAGIC) {
    throw new ImrError('damaged-index', `${LEXICAL_FILE} is not a word index.`)
  }
  const version = header.getUint32(4, true)
  if (version !== VERSION) {
    throw new ImrError('index-version', `${LEXICAL_FILE} has version ${version}; this program reads version ${VERSION}.`)
  }
  let offset = aligned(HEADER_BYTES)
  const views = NAMES.map((name, i) => {
    const size = header.getFloat64(8 + i * 8, true)
    const Table = TABLES[name]
    if (!(size >= 0 && size % Table.BYTES_PER_ELEMENT === 0 && offset + size <= bytes.length)) {
      throw new ImrError('damaged-index', `${LEXICAL_FILE} is cut short.`)
    }
    const view = new Table(buffer as ArrayBuffer, byteOffset + offset, size / Table.BYTES_PER_ELEMENT)
    offset = aligned(offset + size)
    return [name, view]
  })
  if (offset !== bytes.length) throw new ImrError('damaged-index', `${LEXICAL_FILE} has ${bytes.length} bytes, not ${offset}.`)
  return Object.fromEntries(views) as unknown as LexicalTables
}
