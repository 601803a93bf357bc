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
/** Stands for no place, and for no term. */
export const NONE = -1
/** Every form of two parts. */
export const PAIRS: Pair[] = []
/** For every part, the pairs that it comes first in, as indexes into `PAIRS`. */
export const PAIRS_OF_PART: number[][] = []
/** Numbers of the terms that forms hold, from 0. */
const TERMS = new Map<string, number>()
/** The place behind a place and a term, by `edgeOf`: one table takes less memory than one for each place. */
const EDGES = new Map<number, number>()
const ENDINGS: (readonly Ending[] | undefined)[] = []
const PARTS = new Map<number, PartEnding[]>()
const NAMES = new Map<string, Set<string>>()
const WRITTEN_ENDINGS: (readonly Ending[])[] = []
const LAY_ENDINGS: (readonly Ending[])[] = []
const NO_ENDINGS: readonly Ending[] = []
const NO_PARTS: readonly PartEnding[] = []
/** More than there are terms, and few enough for edges to stay small integers. */
const MOST_TERMS = 1 << 15

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
  return term === NONE ? NONE : (EDGES.get(edgeOf(place, term)) ?? NONE)
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
  const partNumbers = new Map<string, number>()
  CONCEPTS.forEach((concept, number) => {
    const layer = LAYER_OF[concept.kind]
    const written: Meaning = { layer, target: number, lay: false }
    for (const form of concept.forms) {
      addEnding(form, written)
      if (layer === 'subject' || layer === 'body') addNames(form)
    }
    for (const [lay, forms] of [
      [false, concept.pairs],
      [true, concept.lay],
    ] as const) {
      for (const { parts } of forms) {
        const [first, second] = parts
        if (second === undefined) addEnding(first!, { layer, target: number, lay })
        else {
          const [a, b] = [partNumber(first!, lay, partNumbers), partNumber(second, lay, partNumbers)]
          PAIRS.push({ concept: number, lay, first: a, second: b })
        }
      }
    }
  })
  if (TERMS.size > MOST_TERMS) throw new Error(`the lexicon holds ${TERMS.size} terms, more than edges are made for`)
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
  const place = placeOf(form)
  const parts = PARTS.get(place) ?? []
  PARTS.set(place, parts)
  const key = `${form.match} ${formTerms(form.text).join(' ')}`
  const known = numbers.get(key)
  if (known !== undefined) {
    const part = parts.find(({ target }) => target === known)!
    part.lay &&= lay
    return known
  }
  const number = numbers.size
  numbers.set(key, number)
  PAIRS_OF_PART.push([])
  parts.push({ target: number, lay, spelling: form.match === 'term' ? null : form.text })
  return number
}

function addEnding(form: WrittenForm, meaning: Meaning): void {
  const { layer, target, lay } = meaning
  const place = placeOf(form)
  const spelling = form.match === 'term' ? null : form.text
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

/** The place at which a form ends, with the way to it. */
function placeOf(form: WrittenForm): number {
  let place = ROOT
  for (const term of formTerms(form.text)) {
    const number = TERMS.get(term) ?? TERMS.size
    TERMS.set(term, number)
    const next = EDGES.get(edgeOf(place, number)) ?? EDGES.size + 1
    EDGES.set(edgeOf(place, number), next)
    place = next
  }
  return place
}

function edgeOf(place: number, term: number): number {
  return place * MOST_TERMS + term
}

/** The terms of a form as the trie holds them: those of the text without fillers. */
export function formTerms(text: string): string[] {
  return termsOf(text).filter((term) => !FILLERS.has(term))
}
