/** A typed array that doubles when it is full. */
export class GrowingNumbers<Table extends Uint16Array | Uint32Array> {
  readonly #make: new (
    length: number,
  ) => Table
  /** The numbers so far, with room behind them; replaced as it grows. */
  values: Table
  length: number

  /** @param length How many zeros to start with. */
  constructor(make: new (length: number) => Table, length = 0) {
    this.#make = make
    this.values = new make(1024)
    this.length = length
  }

  push(value: number): void {
    if (this.length === this.values.length) {
      const grown = new this.#make(this.length * 2)
      grown.set(this.values)
      this.values = grown
    }
    this.values[this.length++] = value
  }

  /** The numbers without the room behind them. */
  trimmed(): Table {
    return this.values.subarray(0, this.length) as Table
  }
}

/** Bytes that double their room when it is full. */
export class GrowingBytes {
  #bytes = new Uint8Array(1 << 16)
  length = 0

  push(byte: number): void {
    if (this.length === this.#bytes.length) {
      const grown = new Uint8Array(this.length * 2)
      grown.set(this.#bytes)
      this.#bytes = grown
    }
    this.#bytes[this.length++] = byte
  }

  trimmed(): Uint8Array {
    return this.#bytes.subarray(0, this.length)
  }
}
