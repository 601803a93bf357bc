import type { DisputeFacts, Engine } from '../engines/engine.ts'
import type { LexicalQuery, PassageFilter, ScoredPassage } from '../model/retrieval.ts'
import type { Mode } from '../model/search.ts'
import { Candidates } from './candidates.ts'

/**
 * How many passages each way of searching brings forward; the ranked list is at most twice as long. With twice as many, no list of
 * first hits of the judged sets is another, and a question over 100,000 passages takes a fifth longer.
 */
export const CANDIDATES = 500

/** Words, or runs of words, as index terms: a dispute with a passage that holds one of them is no answer. */
export type Excluded = readonly (readonly string[])[]

/** A question ready for an engine. */
export interface Retrieval {
  query: LexicalQuery
  /** The question's unit vector, which may still be in the making while words are searched; `null` where meaning is off. */
  vector: Promise<Float32Array | null> | null
  /** The passages nearest to it under the same filter, best first, which may still be sought as well; `null` where nobody does. */
  nearest: Promise<Uint32Array> | null
  mode: Mode
  filter: PassageFilter
  excluded: Excluded
  /** Index terms of numbers for which it counts whether they stand in the title. */
  numbers: readonly string[]
  /** Called with what words brought forward, while what is nearest is still sought elsewhere. */
  meanwhile(named: Candidates): Promise<void>
}

/** What was brought forward, and where it was cut off. */
export interface Retrieved {
  candidates: Candidates
  /** The last passage of each way of searching that found as many as it may bring forward; all of them where words are excluded. */
  weakest: number[]
}

/**
 * The disputes that words or meaning bring forward, each with the evidence of all its passages. Evidence depends on the
 * question and the dispute alone, never on what else was found.
 */
export async function retrieve(engine: Engine, retrieval: Retrieval): Promise<Retrieved> {
  const byWords = await foundByWords(engine, retrieval)
  // What is nearest may still be sought in another thread: what words brought forward is weighed meanwhile.
  const named = await weighed(engine, retrieval, engine.disputes(byWords))
  if (retrieval.nearest !== null && named.facts.length > 0) await retrieval.meanwhile(named)
  const byMeaning = bindsPassages(retrieval.query) ? NONE : await nearestOf(engine, retrieval)
  const meant = await weighed(engine, retrieval, without(named.facts, engine.disputes(byMeaning)))
  return { candidates: Candidates.merged(named, meant), weakest: weakestOf([byWords, byMeaning], retrieval.excluded) }
}

/** Those of `found` that are not known yet; both by rising place in the index. */
function without(known: readonly DisputeFacts[], found: readonly DisputeFacts[]): DisputeFacts[] {
  let next = 0
  return found.filter(({ first }) => {
    while (next < known.length && known[next]!.first < first) next++
    return known[next]?.first !== first
  })
}

async function weighed(engine: Engine, retrieval: Retrieval, found: DisputeFacts[]): Promise<Candidates> {
  const { query, excluded, numbers } = retrieval
  const disputes = await withoutExcluded(engine, found, excluded)
  const candidates = new Candidates(disputes)
  if (disputes.length === 0) return candidates
  const passages = passagesOf(disputes)
  // First by words, while the vector may still be in the making.
  const words = await engine.scoreWords(query, passages)
  const vector = await retrieval.vector
  const cosines = vector === null ? new Float64Array(passages.length) : await engine.scoreMeaning(vector, passages)
  candidates.weigh(words, cosines)
  if (numbers.length > 0) await countNumbers(engine, numbers, candidates)
  return candidates
}

/** All disputes that pass the filter, without evidence: latest decision first, then by place in the index. */
export async function listDisputes(engine: Engine, filter: PassageFilter, excluded: Excluded): Promise<Candidates> {
  const firsts = await engine.list(filter)
  const disputes = await withoutExcluded(engine, engine.disputes(firsts), excluded)
  const byFirst = new Map(disputes.map((facts) => [facts.first, facts]))
  return new Candidates(firsts.flatMap((first) => byFirst.get(first) ?? []))
}

/** Whether a passage must be found by words, since the question binds it to a phrase or a word; meaning then only ranks. */
export function bindsPassages({ phrases, required }: LexicalQuery): boolean {
  return phrases.length > 0 || required.length > 0
}

async function foundByWords(engine: Engine, { query, mode, filter }: Retrieval): Promise<Uint32Array> {
  if (mode === 'semantic' && !bindsPassages(query)) return NONE
  return passageNumbersOf(await engine.lexical(query, filter, CANDIDATES))
}

function weakestOf(lists: readonly Uint32Array[], excluded: Excluded): number[] {
  // Of what is excluded later on, the last says nothing of those behind it.
  const last = excluded.length === 0 ? -1 : 0
  return lists.filter(({ length }) => length === CANDIDATES).flatMap((found) => [...found.slice(last)])
}

const NONE = new Uint32Array()

async function nearestOf(engine: Engine, { vector, nearest, filter }: Retrieval): Promise<Uint32Array> {
  if (nearest !== null) return nearest
  const meant = await vector
  if (meant === null) return NONE
  return passageNumbersOf(await engine.nearest(meant, filter, CANDIDATES))
}

function passageNumbersOf(found: readonly ScoredPassage[]): Uint32Array {
  const numbers = new Uint32Array(found.length)
  for (let i = 0; i < numbers.length; i++) numbers[i] = found[i]!.passage
  return numbers
}

/** The passages of all these disputes, one dispute after another. */
function passagesOf(disputes: readonly DisputeFacts[]): Uint32Array {
  const passages = new Uint32Array(disputes.reduce((sum, { count }) => sum + count, 0))
  let next = 0
  for (const { first, count } of disputes) for (let i = 0; i < count; i++) passages[next++] = first + i
  return passages
}

async function withoutExcluded(engine: Engine, disputes: DisputeFacts[], excluded: Excluded): Promise<DisputeFacts[]> {
  let left = disputes
  for (const run of excluded) {
    const held = await engine.scoreWords({ terms: [], required: [], excluded: [], phrases: [[...run]] }, passagesOf(left))
    let end = 0
    left = left.filter(({ count }) => {
      const start = end
      end += count
      return !held.subarray(start, end).some((score) => score > 0)
    })
  }
  return left
}

async function countNumbers(engine: Engine, numbers: readonly string[], candidates: Candidates): Promise<void> {
  const matches = await engine.matches(termsAlone(numbers), [...candidates.strongest])
  for (const [place, terms] of matches.entries()) {
    candidates.numbersInTitle[place] = terms.filter(({ fields }) => fields.includes('title')).length
  }
}

function termsAlone(terms: readonly string[]): LexicalQuery {
  return { terms: terms.map((term) => ({ term, weight: 1 })), required: [], excluded: [], phrases: [] }
}
