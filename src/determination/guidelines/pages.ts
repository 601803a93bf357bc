import type { Span } from '../../model/span.ts'

/** Page numbers and where they stand, the word before them included. */
export interface PageMention extends Span {
  /** As written: `122`, `173-174`, `77, 81`. */
  pages: string
}

// `Page(s): 122`, `pages 8-9`, `pg. 607`, `p. 122`
const MARKER = /(?:\bpage ?\( ?s ?\)|\bpages?\b|\bpgs?\b|\bpp?(?=\.? ?\d))[.:]{0,2} {0,3}(?=\d)/giy
const NUMBER = /\d{1,4}[a-z]?(?: ?- ?\d{1,4}[a-z]?)?(?!\d|\.\d)/iy
// a comma with or without a space leads to a further page; `3.3.9` behind it is none, nor the figure of `6 injections`
const MORE = /(?: ?[,&] ?| and )(?=\d{1,4}[a-z]?(?: ?- ?\d{1,4})?(?:$|[^\w/. -]|\.(?!\d)| (?![a-z])| and ))/iy
const TABLE = /,? ?tables? \d{1,3}(?:-\d{1,3})?/iy
const MARKER_START = /p/gi

/** All page numbers in `text` that a word for page stands before, in order. */
export function findPages(text: string): PageMention[] {
  const mentions: PageMention[] = []
  MARKER_START.lastIndex = 0
  for (let start = MARKER_START.exec(text); start; start = MARKER_START.exec(text)) {
    const mention = pagesAt(text, start.index)
    if (!mention) continue
    mentions.push(mention)
    MARKER_START.lastIndex = mention.end
  }
  return mentions
}

/** The page numbers whose word for page starts at `start`, or `null`. */
export function pagesAt(text: string, start: number): PageMention | null {
  const from = endOf(MARKER, text, start)
  if (from === null) return null
  let end = endOf(NUMBER, text, from)
  if (end === null) return null
  for (let next = endOf(MORE, text, end); next !== null; next = endOf(MORE, text, end)) {
    const further = endOf(NUMBER, text, next)
    if (further === null) break
    end = further
  }
  end = endOf(TABLE, text, end) ?? end
  return { start, end, pages: text.slice(from, end) }
}

function endOf(pattern: RegExp, text: string, at: number): number | null {
  pattern.lastIndex = at
  return pattern.test(text) ? pattern.lastIndex : null
}
