/** A stretch of a text: 0-based, end exclusive, in UTF-16 units. */
export interface Span {
  start: number
  end: number
}
