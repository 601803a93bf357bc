/**
 * The characters of bytes 0x80 to 0x9F in Windows-1252, from the index of the WHATWG Encoding Standard (2023). Unassigned
 * bytes stand for themselves. All other bytes equal ISO 8859-1.
 *
 * Kept here because the `TextDecoder` of some Node releases reads these bytes as ISO 8859-1.
 */
const HIGH = '€\x81‚ƒ„…†‡ˆ‰Š‹Œ\x8dŽ\x8f\x90‘’“”•–—˜™š›œ\x9džŸ'

/** Decodes Windows-1252; every byte gives one UTF-16 unit. */
export function decodeWindows1252(bytes: Uint8Array): string {
  return Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength)
    .toString('latin1')
    .replace(/[\x80-\x9f]/g, (character) => HIGH[character.charCodeAt(0) - 0x80]!)
}
