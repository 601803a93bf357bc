import { termsOf } from '../text/terms.ts'
import type { ConceptKind, WrittenForm } from './concept.ts'
import { CONCEPTS } from './lexicon.ts'

/** Words that may stand inside any form: "arthroscopy of the left knee" is "arthroscopy of knee". */
export const FILLERS: ReadonlySet<string> = new Set([
  'the',
  'a',
  'an',
  'my',
  'his',
  'her',
  'left',
  'right',
  'bilateral',
  'lt',
  'rt',
])

/** A form hides shorter ones of its own layer only: "failed physical therapy" is a reason and still names the therapy. */
export type Layer = 'subject' | 'body' | 'statement' | 'idiom'

/** In the order they are looked through. */
export const LAYERS: readonly Layer[] = ['subject', 'body', 'statement', 'idiom']

/** The layer of each kind. */
export const LAYER_OF: Record<ConceptKind, Layer> = {
  treatment: 'subject',
  generic: 'subject',
  condition: 'subject',
  body: 'body',
  context: 'statement',
  attribute: 'statement',
  reason: 'statement',
  idiom: 'idiom',
}

/** What ends at a node of the trie. */
export interface Ending {
  layer: Layer
  /** Index into `CONCEPTS`. */
  target: number
  lay: boolean
  /** Spelling that the words must have, or `null` where their terms suffice. */
  spelling: string | null
}

/** A part of a pair that ends at a node: its number, and the spelling it must have. */
export interface PartEnding {
  target: number
  /** Part of lay forms only. */
  lay: boolean
  spelling: string | null
}

/** A place in the trie: what may follow, and what ends here; `null` for nothing, since most places lack two of the three. */
export interface TrieNode {
  next: Map<string, TrieNode> | null
  endings: readonly Ending[] | null
  parts: PartEnding[] | null
}

/** A form of two parts: index into `CONCEPTS`, and the numbers of its parts. */
export interface Pair {
  concept: number
  lay: boolean
  first: number
  second: number
}

/** Every form of the lexicon, word by word. */
export const ROOT: TrieNode = newNode()
/** Every form of two parts. */
export const PAIRS: Pair[] = []
/** For every part, the pairs that it comes first in, as indexes into `PAIRS`. */
export const PAIRS_OF_PART: number[][] = []
const TERMS = new Set<string>()
const NAMES = new Map<string, Set<string>>()
const WRITTEN_ENDINGS: (readonly Ending[])[] = []
const LAY_ENDINGS: (readonly Ending[])[] = []

build()

/** Whether any form of the lexicon holds this index term. */
export function isLexiconTerm(term: string): boolean {
  return TERMS.has(term)
}

/** The words that stand in names of treatments, conditions and parts of the body, as index terms, with this first letter. */
export function namingTerms(letter: string): ReadonlySet<string> {
  return NAMES.get(letter) ?? new Set()
}

function build(): void {
  const partNumbers = new Map<string, number>()
  CONCEPTS.forEach((concept, number) => {
    const layer = LAYER_OF[concept.kind]
    for (const form of concept.forms) {
      addEnding(nodeOf(form), layer, number, false, form)
      if (layer === 'subject' || layer === 'body') addNames(form)
    }
    for (const [lay, forms] of [
      [false, concept.pairs],
      [true, concept.lay],
    ] as const) {
      for (const { parts } of forms) {
        const [first, second] = parts
        if (second === undefined) addEnding(nodeOf(first!), layer, number, lay, first!)
        else {
          const [a, b] = [partNumber(first!, lay, partNumbers), partNumber(second, lay, partNumbers)]
          PAIRS.push({ concept: number, lay, first: a, second: b })
        }
      }
    }
  })
  PAIRS.forEach(({ first }, number) => {
    PAIRS_OF_PART[first]!.push(number)
  })
}

function addNames(form: WrittenForm): void {
  for (const term of formTerms(form.text)) {
    if (!/^\p{L}+$/u.test(term)) continue
    const known = NAMES.get(term[0]!)
    if (known === undefined) NAMES.set(term[0]!, new Set([term]))
    else known.add(term)
  }
}

/** The number of a part, the same for all forms that hold it. */
function partNumber(form: WrittenForm, lay: boolean, numbers: Map<string, number>): number {
  const node = nodeOf(form)
  const spelling = form.match === 'term' ? null : form.text
  const key = `${form.match} ${formTerms(form.text).join(' ')}`
  const known = numbers.get(key)
  if (known !== undefined) {
    const part = node.parts!.find(({ target }) => target === known)!
    part.lay &&= lay
    return known
  }
  const number = numbers.size
  numbers.set(key, number)
  PAIRS_OF_PART.push([])
  node.parts ??= []
  node.parts.push({ target: number, lay, spelling })
  return number
}

function addEnding(node: TrieNode, layer: Layer, target: number, lay: boolean, form: WrittenForm): void {
  const spelling = form.match === 'term' ? null : form.text
  const known = node.endings?.findIndex((ending) => ending.target === target && ending.spelling === spelling) ?? -1
  if (known < 0) {
    const ending = spelling === null ? endingOf(layer, target, lay) : [{ layer, target, lay, spelling }]
    node.endings = node.endings === null ? ending : [...node.endings, ...ending]
  } else if (node.endings![known]!.lay && !lay) {
    node.endings = node.endings!.with(known, { ...node.endings![known]!, lay })
  }
}

/** One list for all forms of a concept: most forms end where no other does, and there are tens of thousands. */
function endingOf(layer: Layer, target: number, lay: boolean): readonly Ending[] {
  const shared = lay ? LAY_ENDINGS : WRITTEN_ENDINGS
  shared[target] ??= [{ layer, target, lay, spelling: null }]
  return shared[target]!
}

function nodeOf(form: WrittenForm): TrieNode {
  let node = ROOT
  for (const term of formTerms(form.text)) {
    TERMS.add(term)
    node.next ??= new Map()
    let next = node.next.get(term)
    if (next === undefined) {
      next = newNode()
      node.next.set(term, next)
    }
    node = next
  }
  return node
}

/** The terms of a form as the trie holds them: those of the text without fillers. */
export function formTerms(text: string): string[] {
  return termsOf(text).filter((term) => !FILLERS.has(term))
}

function newNode(): TrieNode {
  return { next: null, endings: null, parts: null }
}
