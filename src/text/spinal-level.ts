/** The index term of a spinal level: region and figure, such as `c6`. */
export const LEVEL = /^[ctls]\d{1,2}$/

/** What may be a level whose region stands before it. */
export const FIGURE = /^\d{1,2}$/

/** The letter of the spinal region that a number goes on with: `c` for the 6 of `C5-6`; empty for any other word. */
export function regionOf(last: string, between: string, word: string): string {
  if (!FIGURE.test(word) || !LEVEL.test(last)) return ''
  return /^ ?[-/\u2013\u2011\ufffe]$/.test(between) ? last[0]! : ''
}
