import { deflateRawSync, inflateRawSync } from 'node:zlib'

/** Speed over size: higher levels take twice the time for a few hundredths of the bytes. */
const LEVEL = 4

/** The bytes of a record that is read alone: UTF-8, compressed (DEFLATE, RFC 1951). Letters shrink to about a third. */
export function pack(text: string): Buffer {
  return deflateRawSync(text, { level: LEVEL })
}

/** Most records unpack to less than this many times their bytes; zlib makes more room for the others. */
const ROOM = 4
/** Bytes. */
const LEAST_ROOM = 256

/** The text that `pack` was given. Throws an error of zlib where the bytes are not whole. */
export function unpack(bytes: Uint8Array): string {
  // Left alone, zlib makes room for 16 kB each time, and a question unpacks thirty records.
  return inflateRawSync(bytes, { chunkSize: Math.max(LEAST_ROOM, bytes.length * ROOM) }).toString()
}
