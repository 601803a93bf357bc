import { editDistance } from '../../text/edit-distance.ts'
import { toTerm } from '../../text/terms.ts'
import { type Word, wordsOf } from './words.ts'

/** A word of at least this many letters may hold one typing error. */
const FORGIVING_LENGTH = 6

/** What may stand between two words of one name: `Forearm, Wrist`, `Low Back-Lumbar`, `Guidelines (ODG`. */
const WITHIN_NAME = /^[ ,/:'’()-]{0,3}$/

interface Node<T> {
  children: Map<string, Node<T>>
  value?: T
}

/** A name found in a text: what it stands for, and the words it takes, from the one asked about up to `next`. */
export interface NameMatch<T> {
  value: T
  next: number
  /** Where it ends in the text, a closing bracket that belongs to it included. */
  end: number
}

/** Names of several words, found word by word in a time that does not depend on how many names there are. */
export class NameTable<T> {
  readonly #root: Node<T> = { children: new Map() }

  /** The first of two entries with the same words wins. */
  constructor(entries: Iterable<readonly [spelling: string, value: T]>) {
    for (const [spelling, value] of entries) {
      let node = this.#root
      for (const { term } of wordsOf(spelling)) {
        const child: Node<T> = node.children.get(term) ?? { children: new Map() }
        node.children.set(term, child)
        node = child
      }
      node.value ??= value
    }
  }

  /** The longest name that starts at word `index`, or `null`. `words` are those of `text`. */
  longestAt(text: string, words: readonly Word[], index: number): NameMatch<T> | null {
    let node = this.#root
    let best: NameMatch<T> | null = null
    for (let i = index; i < words.length; ) {
      if (i > index && !WITHIN_NAME.test(text.slice(words[i - 1]!.end, words[i]!.start))) break
      const step = nextNode(node, text, words, i)
      if (!step) break
      ;[node, i] = step
      if (node.value !== undefined) best = { value: node.value, next: i, end: words[i - 1]!.end }
    }
    if (best) best.end = closingEnd(text, words[index]!.start, best.end)
    return best
  }
}

/** The node that word `i` leads to: as written, or joined with the next word (`p ain`, `Electro- diagnostic`), or mended. */
function nextNode<T>(node: Node<T>, text: string, words: readonly Word[], i: number): [Node<T>, number] | null {
  const word = words[i]!
  const exact = node.children.get(word.term)
  if (exact) return [exact, i + 1]
  const follower = words[i + 1]
  if (follower && /^-? $|^-$/.test(text.slice(word.end, follower.start))) {
    const joined = node.children.get(toTerm(text.slice(word.start, word.end) + text.slice(follower.start, follower.end)))
    if (joined) return [joined, i + 2]
  }
  if (word.term.length < FORGIVING_LENGTH) return null
  for (const [term, child] of node.children) {
    if (term[0] === word.term[0] && term.length >= FORGIVING_LENGTH && editDistance(word.term, term, 1) <= 1)
      return [child, i + 1]
  }
  return null
}

/** `end`, moved behind the bracket that the name has opened: `Low Back (Lumbar & Thoracic, Acute and Chronic)`. */
function closingEnd(text: string, start: number, end: number): number {
  const name = text.slice(start, end)
  if (name.lastIndexOf('(') <= name.lastIndexOf(')')) return end
  const close = /^[^()]{0,60}\)/.exec(text.slice(end, end + 61))
  return close ? end + close[0].length : end
}
