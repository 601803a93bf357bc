import { termsOf } from '../text/terms.ts'
import type { ConceptKind, WrittenForm } from './concept.ts'
import { Edges, NONE } from './edges.ts'
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

/** What a form stands for. */
interface Meaning {
  layer: Layer
  /** Index into `CONCEPTS`. */
  target: number
  lay: boolean
}

/** What ends at a node of the trie. */
export interface Ending extends Meaning {
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

/** A form of two parts: index into `CONCEPTS`, and the numbers of its parts. */
export interface Pair {
  concept: number
  lay: boolean
  first: number
  second: number
}

/** Where every form begins. A place in the trie is a number, counted from 0 in the order in which forms reach it. */
export const ROOT = 0
/** Every form of two parts. */
export const PAIRS: Pair[] = []
/** For every part, the pairs that it comes first in, as indexes into `PAIRS`. */
export const PAIRS_OF_PART: number[][] = []
/** Numbers of the terms that forms hold, from 0. */
const TERMS = new Map<string, number>()
const EDGES = new Edges()
const ENDINGS: (readonly Ending[] | undefined)[] = []
const PARTS = new Map<number, PartEnding[]>()
const NAMES = new Map<string, Set<string>>()
const WRITTEN_ENDINGS: (readonly Ending[])[] = []
const LAY_ENDINGS: (readonly Ending[])[] = []
const NO_ENDINGS: readonly Ending[] = []
const NO_PARTS: readonly PartEnding[] = []

build()

/** Whether any form of the lexicon holds this index term. */
export function isLexiconTerm(term: string): boolean {
  return TERMS.has(term)
}

/** The number of a term for `placeAfter`, `NONE` where no form holds it. */
export function termNumber(term: string): number {
  return TERMS.get(term) ?? NONE
}

/** The place to which a term leads from another, `NONE` where no form goes on so. */
export function placeAfter(place: number, term: number): number {
  return term === NONE ? NONE : EDGES.get(place, term)
}

/** The forms that end at a place. */
export function endingsAt(place: number): readonly Ending[] {
  return ENDINGS[place] ?? NO_ENDINGS
}

/** The parts of pairs that end at a place. */
export function partsAt(place: number): readonly PartEnding[] {
  return PARTS.get(place) ?? NO_PARTS
}

/** The words that stand in names of treatments, conditions and parts of the body, as index terms, with this first letter. */
export function namingTerms(letter: string): ReadonlySet<string> {
  return NAMES.get(letter) ?? new Set()
}

function build(): void {
  CONCEPTS.forEach((concept, number) => {
    const layer = LAYER_OF[concept.kind]
    for (const form of concept.forms) {
      const terms = formTerms(form.text)
      addEnding(placeOf(terms), form, { layer, target: number, lay: false })
      if (layer === 'subject' || layer === 'body') addNames(terms)
    }
    for (const { parts } of concept.pairs) addLoose(parts, { layer, target: number, lay: false })
    for (const { parts } of concept.lay) addLoose(parts, { layer, target: number, lay: true })
  })
  PAIRS.forEach(({ first }, number) => {
    PAIRS_OF_PART[first]!.push(number)
  })
}

function addLoose([first, second]: readonly WrittenForm[], meaning: Meaning): void {
  if (second === undefined) addEnding(placeOf(formTerms(first!.text)), first!, meaning)
  else {
    const { target, lay } = meaning
    PAIRS.push({ concept: target, lay, first: partNumber(first!, lay), second: partNumber(second, lay) })
  }
}

function addNames(terms: readonly string[]): void {
  for (const term of terms) {
    const letter = term[0]!
    const known = NAMES.get(letter) ?? new Set()
    if (known.has(term) || !/^\p{L}+$/u.test(term)) continue
    NAMES.set(letter, known.add(term))
  }
}

/** The number of a part, the same for all forms that hold it in this spelling. */
function partNumber(form: WrittenForm, lay: boolean): number {
  const place = placeOf(formTerms(form.text))
  const spelling = spellingOf(form)
  const parts = PARTS.get(place) ?? []
  PARTS.set(place, parts)
  const known = parts.find((part) => part.spelling === spelling)
  if (known !== undefined) {
    known.lay &&= lay
    return known.target
  }
  const target = PAIRS_OF_PART.push([]) - 1
  parts.push({ target, lay, spelling })
  return target
}

function addEnding(place: number, form: WrittenForm, meaning: Meaning): void {
  const { layer, target, lay } = meaning
  const spelling = spellingOf(form)
  const endings = endingsAt(place)
  const known = endings.findIndex((ending) => ending.target === target && ending.spelling === spelling)
  if (known < 0) {
    const ending = spelling === null ? endingOf(meaning) : [{ layer, target, lay, spelling }]
    ENDINGS[place] = endings.length === 0 ? ending : [...endings, ...ending]
  } else if (endings[known]!.lay && !lay) {
    ENDINGS[place] = endings.with(known, { ...endings[known]!, lay })
  }
}

/** One list for all forms of a concept: most forms end where no other does, and there are tens of thousands. */
function endingOf({ layer, target, lay }: Meaning): readonly Ending[] {
  const shared = lay ? LAY_ENDINGS : WRITTEN_ENDINGS
  shared[target] ??= [{ layer, target, lay, spelling: null }]
  return shared[target]!
}

function spellingOf({ text, match }: WrittenForm): string | null {
  return match === 'term' ? null : text
}

/** The place at which a form of these terms ends, with the way to it. */
function placeOf(terms: readonly string[]): number {
  let place = ROOT
  for (const term of terms) {
    const number = TERMS.get(term) ?? TERMS.size
    if (number === TERMS.size) TERMS.set(term, number)
    place = EDGES.getOrAdd(place, number)
  }
  return place
}

/** The terms of a form as the trie holds them: those of the text without fillers. */
export function formTerms(text: string): string[] {
  return termsOf(text).filter((term) => !FILLERS.has(term))
}
