/** What follows a name and belongs to it: words such as `Chapter`, a year, an edition, brackets. */
export interface Decorations {
  /** Where they end. */
  end: number
  /** Four digits, a stray space inside taken out; the first that is given. */
  year: string | null
  /** True where a word such as `Complaints` or `Guideline`, or a year, says that a document was named. */
  names: boolean
  /** True where brackets name ACOEM as the author. */
  acoem: boolean
}

const YEAR = '(1 ?9 ?\\d ?\\d|2 ?0 ?\\d ?\\d)(?!\\d)'
const KINDS =
  /[ -](?:complaints?|disorders?|conditions?|guidelines?|medical treatment guidelines?|treatment guidelines?|practice guidelines?)(?![a-z])/iy
const CHAPTER = /,? ?chapter(?![a-z]| ?\d)/iy
const WORDS = /,? ?(?:section|topic|(?:online|web|current|electronic) version|(?:last )?updated?)(?![a-z(:0-9]|\(s\)| \d)/iy
const BARE_YEAR = new RegExp(`,? ?${YEAR}`, 'y')
const EDITION = /,? ?\(?(?:\d{1,2}(?:st|nd|rd|th)|second|third|revised) (?:edition|ed)(?![a-z])\.?\)?/iy
const UPDATED = /,? ?(?:last )?updated? ?:? ?\d{1,2}[/-]\d{1,2}(?:[/-]\d{2,4})?/iy
const BRACKET =
  / ?\((?:acoem|mtus|acute|chronic|updated?|last|online|web|trauma|not including|including|version|revis|effective|edition|twc|odg|\d{1,2}[/-]|(?:january|february|march|april|may|june|july|august|september|october|november|december) |(?:19|20)\d\d)[^()]{0,100}\)/iy
const YEAR_INSIDE = /\b((?:19|20)\d\d)\b/

/** Reads what decorates a name that ends at `start` of `text`. */
export function decorationsAt(text: string, start: number): Decorations {
  const found: Decorations = { end: start, year: null, names: false, acoem: false }
  for (let more = true; more; ) {
    more = false
    for (const pattern of [KINDS, EDITION, UPDATED, BRACKET, BARE_YEAR, CHAPTER, WORDS]) {
      pattern.lastIndex = found.end
      const match = pattern.exec(text)
      if (!match || match[0] === '') continue
      found.end = pattern.lastIndex
      more = true
      const year =
        pattern === BRACKET ? YEAR_INSIDE.exec(match[0])?.[1] : pattern === BARE_YEAR ? match[1]?.replace(/ /g, '') : undefined
      found.year ??= year ?? null
      found.acoem ||= pattern === BRACKET && /acoem/i.test(match[0])
      found.names ||=
        pattern === KINDS ||
        pattern === CHAPTER ||
        pattern === BARE_YEAR ||
        (pattern === BRACKET && (year !== undefined || found.acoem))
    }
  }
  return found
}
