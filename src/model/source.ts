/** One file as read: the identity of its bytes, and the text that every span counts in. */
export interface SourceDocument {
  /** Path relative to the root that was read, with `/`; the file's name where the root is the file itself. */
  file: string
  /** SHA-256 of the bytes, 64 lower-case hexadecimal digits. */
  sha256: string
  /** Size of the file in bytes. */
  bytes: number
  kind: 'text' | 'pdf'
  /** Text file: the decoded text, unchanged. PDF: lines parted by `\n`, pages by `\f`. */
  text: string
  /** Where each page starts in `text`, ascending, first entry 0; `null` for a text file. */
  pageStarts: readonly number[] | null
}

/** The page (from 1) that holds `offset`, or `null` where the source has no pages. */
export function pageOf(pageStarts: readonly number[] | null, offset: number): number | null {
  if (pageStarts === null) return null
  let low = 0
  let high = pageStarts.length
  while (low < high) {
    const middle = (low + high) >> 1
    if (pageStarts[middle]! <= offset) low = middle + 1
    else high = middle
  }
  return Math.max(low, 1)
}
