/** Columns of numbers and their tables of names, packed into one file that is used where it lies in memory. */
export interface ColumnFile<Tables> {
  tables: Tables
  columns: Record<string, Column>
}

/** A column as it lies in the file, little-endian. */
export type Column = Uint8Array | Uint32Array | Float64Array

interface Header {
  tables: unknown
  columns: { name: string; type: 'u8' | 'u32' | 'f64'; offset: number; length: number }[]
}

/** Sections begin at multiples of the largest element. */
const ALIGNMENT = 8

const align = (offset: number) => Math.ceil(offset / ALIGNMENT) * ALIGNMENT

/** The file's bytes: length of the header in 4 bytes, the header as JSON, then the columns. */
export function packColumns({ tables, columns }: ColumnFile<unknown>): Uint8Array {
  const header: Header = { tables, columns: [] }
  let offset = 0
  for (const [name, column] of Object.entries(columns)) {
    header.columns.push({ name, type: typeOf(column), offset, length: column.length })
    offset = align(offset + column.byteLength)
  }
  const json = Buffer.from(JSON.stringify(header))
  const base = align(4 + json.length)
  const bytes = Buffer.alloc(base + offset)
  bytes.writeUInt32LE(json.length)
  json.copy(bytes, 4)
  header.columns.forEach(({ name, offset }) => {
    const { buffer, byteOffset, byteLength } = columns[name]!
    bytes.set(new Uint8Array(buffer, byteOffset, byteLength), base + offset)
  })
  return bytes
}

/** Views into `bytes`, which must begin at a multiple of 8 in its buffer. */
export function unpackColumns<Tables>(bytes: Uint8Array): ColumnFile<Tables> {
  const { buffer, byteOffset } = bytes
  const length = new DataView(buffer, byteOffset).getUint32(0, true)
  const header = JSON.parse(Buffer.from(buffer, byteOffset + 4, length).toString()) as Header
  const base = byteOffset + align(4 + length)
  const columns: Record<string, Column> = {}
  for (const { name, type, offset, length } of header.columns) {
    if (type === 'u8') columns[name] = new Uint8Array(buffer, base + offset, length)
    else if (type === 'u32') columns[name] = new Uint32Array(buffer, base + offset, length)
    else columns[name] = new Float64Array(buffer, base + offset, length)
  }
  return { tables: header.tables as Tables, columns }
}

function typeOf(column: Column): 'u8' | 'u32' | 'f64' {
  if (column instanceof Uint8Array) return 'u8'
  return column instanceof Uint32Array ? 'u32' : 'f64'
}

/** Numbers gathered one by one, in a quarter of the room that an array of numbers takes. */
export class NumberList {
  #numbers = new Uint32Array(1024)
  #length = 0

  get length(): number {
    return this.#length
  }

  push(number: number): void {
    if (this.#length === this.#numbers.length) {
      const larger = new Uint32Array(this.#length * 2)
      larger.set(this.#numbers)
      this.#numbers = larger
    }
    this.#numbers[this.#length++] = number
  }

  /** Replaces the number that was pushed last. */
  setLast(number: number): void {
    this.#numbers[this.#length - 1] = number
  }

  toColumn(): Uint32Array {
    return this.#numbers.slice(0, this.#length)
  }
}

/** Names numbered in the order of their first use, from 0. */
export class NameTable {
  readonly #numbers = new Map<string, number>()

  numberOf(name: string): number {
    const known = this.#numbers.get(name)
    if (known !== undefined) return known
    this.#numbers.set(name, this.#numbers.size)
    return this.#numbers.size - 1
  }

  toArray(): string[] {
    return [...this.#numbers.keys()]
  }
}

/** Strings one after another, each found by its number. */
export class StringList {
  readonly #chunks: Buffer[] = []
  readonly #ends = new NumberList()
  #bytes = 0

  push(value: string): void {
    const bytes = Buffer.from(value)
    this.#chunks.push(bytes)
    this.#bytes += bytes.length
    this.#ends.push(this.#bytes)
  }

  /** Columns `<name>` (UTF-8) and `<name>Ends` (where each string ends). */
  toColumns(name: string): Record<string, Column> {
    return { [name]: new Uint8Array(Buffer.concat(this.#chunks)), [`${name}Ends`]: this.#ends.toColumn() }
  }
}

/** Reads one string of what `StringList` wrote. */
export function stringAt(bytes: Uint8Array, ends: Uint32Array, index: number): string {
  const start = index === 0 ? 0 : ends[index - 1]!
  return Buffer.from(bytes.buffer, bytes.byteOffset + start, ends[index]! - start).toString()
}
