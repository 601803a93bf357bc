import MiniSearch from 'minisearch'
import { editDistance } from '../text/edit-distance.ts'

/** Something that can be suggested, and what it is called. */
export interface Suggestible<Value> {
  value: Value
  /** What is suggested. Of those that match and weigh alike, the first in code-unit order comes first. */
  text: string
  /** Other names by which it is found. */
  aliases: readonly string[]
  /** Of those that match alike, the heavier comes first. */
  weight: number
}

/** Completes what is being typed. */
export interface Suggestions<Value> {
  /**
   * Everything with a name whose words begin as the typed ones do, in any order; where there is nothing, what does so but for
   * typing errors. Fewest errors first, then a name that begins as typed, then a text before an alias, then by weight. The
   * same list every time, at most `limit`.
   */
  complete(typed: string, limit: number): Value[]
}

/** Longer typed text is cut: nothing suggested is so long. */
const MOST_TYPED = 80
const MOST_WORDS = 8

/** A word needs so many letters before one, or two, errors in it are forgiven. */
const LETTERS_FOR_ERRORS = [5, 8] as const

interface Name {
  id: number
  /** Folded words with one space between. */
  words: string
  /** Place among the entries. */
  entry: number
  isText: boolean
}

/** Indexes entries by their names. */
export function buildSuggestions<Value>(entries: readonly Suggestible<Value>[]): Suggestions<Value> {
  const names = namesOf(entries)
  const index = indexOf(names)
  return {
    complete(typed, limit) {
      const words = wordsOf(typed.slice(0, MOST_TYPED)).slice(0, MOST_WORDS)
      if (words.length === 0) return []
      const exact = groupByEntry(find(index, names, words, 0), words, () => 0)
      const found = exact.size > 0 ? exact : groupByEntry(find(index, names, words, errorsForgiven), words, errorsIn)
      const ranked = [...found].map(([place, misfit]) => ({ ...entries[place]!, misfit }))
      ranked.sort((a, b) => a.misfit - b.misfit || b.weight - a.weight || (a.text < b.text ? -1 : a.text > b.text ? 1 : 0))
      return ranked.slice(0, limit).map(({ value }) => value)
    },
  }
}

function namesOf(entries: readonly Suggestible<unknown>[]): Name[] {
  const names: Name[] = []
  entries.forEach(({ text, aliases }, entry) => {
    const own = wordsOf(text).join(' ')
    for (const words of new Set([own, ...aliases.map((alias) => wordsOf(alias).join(' '))])) {
      names.push({ id: names.length, words, entry, isText: words === own })
    }
  })
  return names
}

function wordsOf(text: string): string[] {
  const folded = text.normalize('NFKD').replace(/\p{M}+/gu, '')
  return folded.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? []
}

function indexOf(names: readonly Name[]): MiniSearch<Name> {
  const index = new MiniSearch<Name>({ fields: ['words'], tokenize: (words) => words.split(' '), processTerm: beginningsOf })
  index.addAll(names)
  return index
}

/** Every beginning is a term of its own: looking one up is faster than gathering the words that go on from it. */
function beginningsOf(word: string): string[] {
  return Array.from(word, (_, i) => word.slice(0, i + 1))
}

function errorsForgiven(word: string): number {
  return LETTERS_FOR_ERRORS.filter((letters) => word.length >= letters).length
}

/** The search behind MiniSearch's `autoSuggest`, every word read as a beginning; it gives names where that gives words. */
function find(
  index: MiniSearch<Name>,
  names: readonly Name[],
  words: readonly string[],
  fuzzy: number | ((word: string) => number),
): Name[] {
  const results = index.search(words.join(' '), { combineWith: 'AND', fuzzy, processTerm: (word) => word })
  return results.map(({ id }) => names[id as number]!)
}

type ErrorCount = (typed: string, word: string) => number

/** Each entry with the misfit of its best name. */
function groupByEntry(names: readonly Name[], words: readonly string[], errorsIn: ErrorCount): Map<number, number> {
  const best = new Map<number, number>()
  for (const name of names) best.set(name.entry, Math.min(misfitOf(name, words, errorsIn), best.get(name.entry) ?? Infinity))
  return best
}

/** How badly a name agrees with what was typed, smallest best: errors first, then how the name begins, then what it is. */
function misfitOf({ words: name, isText }: Name, words: readonly string[], errorsIn: ErrorCount): number {
  const parts = name.split(' ')
  const errors = words.reduce((sum, word) => sum + Math.min(...parts.map((part) => errorsIn(word, part))), 0)
  const begins = errors === 0 ? name.startsWith(words.join(' ')) : errorsIn(words[0]!, parts[0]!) <= errors
  return errors * 4 + (begins ? 0 : 2) + (isText ? 0 : 1)
}

/** Errors in a word typed for one that may go on. */
function errorsIn(typed: string, word: string): number {
  if (word.startsWith(typed)) return 0
  const lengths = [typed.length - 1, typed.length, typed.length + 1].filter((length) => length <= word.length)
  return Math.min(typed.length, ...lengths.map((length) => editDistance(typed, word.slice(0, length))))
}
