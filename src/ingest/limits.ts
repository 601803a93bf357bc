/** What reading one file may cost, so that no single file can hold up the others. */
export interface ReadLimits {
  /** Largest file that is read, in bytes. */
  maxBytes: number
  /** Longest text that is taken from a file, in UTF-16 units. */
  maxCharacters: number
  /** Longest time that one PDF may take, in milliseconds. */
  timeoutMs: number
}

/** Far beyond any letter: the longest real one has ten pages and some 40,000 characters. */
export const READ_LIMITS: ReadLimits = {
  maxBytes: 64 * 1024 * 1024,
  maxCharacters: 2_000_000,
  timeoutMs: 20_000,
}
