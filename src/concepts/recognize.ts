import type { Span } from '../model/span.ts'
import { type Token, tokenize } from '../text/terms.ts'
import type { ConceptKind } from './concept.ts'
import { NONE } from './edges.ts'
import { CONCEPTS } from './lexicon.ts'
import {
  type Ending,
  endingsAt,
  FILLERS,
  LAYER_OF,
  LAYERS,
  type Layer,
  PAIRS,
  PAIRS_OF_PART,
  partsAt,
  placeAfter,
  ROOT,
  termNumber,
} from './trie.ts'

/** A concept as found in a text. */
export interface ConceptMatch extends Span {
  id: string
  kind: ConceptKind
  /** Found by a lay form. */
  lay: boolean
  /** Indexes of the words that make the form, ascending. Words between the two parts of a pair are not among them. */
  words: readonly number[]
}

/** How many words may stand between the two parts of a lay form. */
export const PAIR_REACH = 8

/** The concepts that `text` names, in the order they stand. The longest form wins and hides those inside it. */
export function recognizeConcepts(text: string, options: { lay: boolean }): ConceptMatch[] {
  return recognizeInTokens(text, tokenize(text), options)
}

/** The same, for a text whose tokens are known. A token whose term was corrected is read by its term. */
export function recognizeInTokens(text: string, tokens: readonly Token[], { lay }: { lay: boolean }): ConceptMatch[] {
  const numbers = tokens.map(({ term }) => termNumber(term))
  const scan: Scan = { text, tokens, numbers, lay, parts: new Map() }
  const matches: ConceptMatch[] = []
  const covered: Record<Layer, number> = { subject: 0, body: 0, statement: 0, idiom: 0 }
  for (let start = 0; start < tokens.length; start++) {
    if (placeAfter(ROOT, numbers[start]!) === NONE) continue
    const longest = walk(scan, start)
    if (longest === null) continue
    for (const layer of LAYERS) {
      const found = longest[layer]
      if (found === null || found.words.at(-1)! < covered[layer]) continue
      covered[layer] = found.words.at(-1)! + 1
      for (const ending of found.endings) matches.push(toMatch(tokens, ending.target, ending.lay, found.words))
    }
  }
  const all = scan.parts.size > 1 ? withPairs(scan, matches) : matches
  return inOrder(all.filter((match) => !isOvershadowed(match, all)))
}

/**
 * Whether a match is only part of something else said: a turn of speech; an attribute within what a reason states, as "how many"
 * is in "left out how many"; an attribute or a lay form inside a longer form of another layer, as "replacement" is in "hip
 * replacement" and "op" in "post op".
 */
function isOvershadowed(match: ConceptMatch, all: readonly ConceptMatch[]): boolean {
  if (match.kind === 'idiom') return true
  const layer = LAYER_OF[match.kind]
  return all.some((other) => {
    if (other.start > match.start || other.end < match.end || other === match) return false
    if (other.kind === 'idiom') return true
    if (other.words.length <= match.words.length) return false
    if (match.kind === 'attribute' && other.kind === 'reason') return true
    const otherLayer = LAYER_OF[other.kind]
    if (otherLayer === layer || !isInside(match.words, other.words)) return false
    return match.kind === 'attribute' ? otherLayer === 'subject' : match.lay && layer === 'subject' && otherLayer === 'statement'
  })
}

/** A text that is gone through for concepts. */
interface Scan {
  text: string
  tokens: readonly Token[]
  /** Of each token's term, by `termNumber`. */
  numbers: readonly number[]
  /** Whether lay forms count. */
  lay: boolean
  /** For each part of a pair found so far, the words of every place where it stands, in order. */
  parts: Map<number, number[][]>
}

interface Longest {
  words: number[]
  endings: Ending[]
}

/** The longest form of each layer that begins at `start`, `null` without any; parts of pairs are noted on the way. */
function walk(scan: Scan, start: number): Record<Layer, Longest | null> | null {
  const { tokens, numbers, lay } = scan
  let longest: Record<Layer, Longest | null> | null = null
  const words: number[] = []
  let place = ROOT
  for (let i = start; i < tokens.length; i++) {
    const next = placeAfter(place, numbers[i]!)
    if (next === NONE) {
      if (place !== ROOT && FILLERS.has(tokens[i]!.term)) continue
      break
    }
    place = next
    words.push(i)
    for (const ending of endingsAt(place)) {
      if ((ending.lay && !lay) || !spelled(scan, words, ending.spelling)) continue
      const { layer } = ending
      longest ??= { subject: null, body: null, statement: null, idiom: null }
      if (longest[layer]?.words.length === words.length) longest[layer].endings.push(ending)
      else longest[layer] = { words: [...words], endings: [ending] }
    }
    noteParts(scan, words, place)
  }
  return longest
}

function noteParts(scan: Scan, words: readonly number[], place: number): void {
  for (const part of partsAt(place)) {
    if ((part.lay && !scan.lay) || !spelled(scan, words, part.spelling)) continue
    const found = scan.parts.get(part.target)
    if (found === undefined) scan.parts.set(part.target, [[...words]])
    else found.push([...words])
  }
}

function spelled(scan: Scan, words: readonly number[], spelling: string | null): boolean {
  if (spelling === null) return true
  const { text, tokens } = scan
  const written = words.map((i) => text.slice(tokens[i]!.start, tokens[i]!.end)).join(' ')
  return written === spelling || (spelling === spelling.toLowerCase() && written.toLowerCase() === spelling)
}

/** Adds the pairs whose parts stand near each other. A pair of a treatment's hides treatments that its words make alone. */
function withPairs(scan: Scan, matches: readonly ConceptMatch[]): ConceptMatch[] {
  const { tokens, lay, parts } = scan
  const pairs: ConceptMatch[] = []
  for (const [part, places] of parts) {
    for (const number of PAIRS_OF_PART[part]!) {
      const pair = PAIRS[number]!
      const others = pair.lay && !lay ? undefined : parts.get(pair.second)
      const words = others === undefined ? null : nearest(places, others, (a, b) => pair.lay || isOneSentence(scan, a, b))
      if (words === null || matches.some((match) => takesAway(match, words))) continue
      pairs.push(toMatch(tokens, pair.concept, pair.lay, words))
    }
  }
  const hiding = pairs.filter(({ kind }) => isTreatment(kind))
  const single = matches.filter(({ kind, words }) => !isTreatment(kind) || !hiding.some((pair) => isInside(words, pair.words)))
  return [...single, ...pairs]
}

/** Whether a match that stands together claims words of a pair: "bone scan" leaves no "scan" for "scan + foot". */
function takesAway({ kind, words }: ConceptMatch, pair: readonly number[]): boolean {
  if (kind === 'idiom') return words.some((word) => pair.includes(word))
  if (isInside(pair, words)) return LAYER_OF[kind] === 'subject'
  return kind === 'treatment' && words.length > 1 && words.some((word) => pair.includes(word)) && !isInside(words, pair)
}

function isTreatment(kind: ConceptKind): boolean {
  return kind === 'treatment' || kind === 'generic'
}

/** The words of the two places that stand nearest to each other within reach and belong together, the first such, or `null`. */
function nearest(
  places: readonly number[][],
  others: readonly number[][],
  belong: (place: readonly number[], other: readonly number[]) => boolean,
): number[] | null {
  let best: number[] | null = null
  let bestGap = PAIR_REACH + 1
  let j = 0
  for (const place of places) {
    while (j > 0 && others[j]![0]! > place[0]!) j--
    while (j + 1 < others.length && others[j + 1]![0]! <= place[0]!) j++
    for (const other of [others[j]!, others[j + 1]]) {
      if (other === undefined) continue
      const gap = Math.max(other[0]! - place.at(-1)!, place[0]! - other.at(-1)!) - 1
      if (gap >= 0 && gap < bestGap && belong(place, other)) {
        best = [...place, ...other].sort((a, b) => a - b)
        bestGap = gap
      }
    }
  }
  return best
}

/** What reviewers state stands in one sentence; who asks a question does without such order. */
function isOneSentence({ text, tokens }: Scan, place: readonly number[], other: readonly number[]): boolean {
  const [left, right] = place[0]! < other[0]! ? [place, other] : [other, place]
  return !/[.!?;]\s/.test(text.slice(tokens[left.at(-1)!]!.end, tokens[right[0]!]!.start))
}

function isInside(words: readonly number[], others: readonly number[]): boolean {
  return words.length <= others.length && words.every((word) => others.includes(word))
}

function toMatch(tokens: readonly Token[], concept: number, lay: boolean, words: readonly number[]): ConceptMatch {
  const { id, kind } = CONCEPTS[concept]!
  return { id, kind, lay, words, start: tokens[words[0]!]!.start, end: tokens[words.at(-1)!]!.end }
}

/** Each concept once for each place, in the order they stand; a written form before a lay one. */
function inOrder(matches: readonly ConceptMatch[]): ConceptMatch[] {
  const sorted = [...matches].sort(
    (a, b) => a.start - b.start || b.end - a.end || Number(a.lay) - Number(b.lay) || (a.id < b.id ? -1 : a.id > b.id ? 1 : 0),
  )
  const seen = new Set<string>()
  return sorted.filter((match) => {
    const key = `${match.id}|${match.start}`
    return seen.has(key) ? false : seen.add(key)
  })
}
