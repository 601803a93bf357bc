import type { DisputeFacts, Engine } from '../engines/engine.ts'
import type { LexicalQuery, PassageFilter } from '../model/retrieval.ts'
import type { Mode } from '../model/search.ts'
import { normalizeCosine } from './fuse.ts'

/** How many passages each way of searching brings forward; the ranked list is at most twice as long. */
export const CANDIDATES = 1000

/** Words, or runs of words, as index terms: a dispute with a passage that holds one of them is no answer. */
export type Excluded = readonly (readonly string[])[]

/** A question ready for an engine. */
export interface Retrieval {
  query: LexicalQuery
  /** The question's unit vector, which may still be in the making while words are searched; `null` where meaning is off. */
  vector: Promise<Float32Array | null> | null
  mode: Mode
  filter: PassageFilter
  excluded: Excluded
  /** Index terms of numbers for which it counts whether they stand in the title. */
  numbers: readonly string[]
}

/** A dispute with the evidence of its passages. */
export interface Candidate {
  facts: DisputeFacts
  /** The passage that speaks for the dispute. */
  best: number
  /** The passage with the best score for words, which `words` is the score of. */
  strongest: number
  words: number
  meaning: number
  /** How many of the question's numbers the title holds. */
  numbersInTitle: number
}

/**
 * The disputes that words or meaning bring forward, each with the evidence of all its passages. Evidence depends on the
 * question and the dispute alone, never on what else was found.
 */
export async function retrieve(engine: Engine, retrieval: Retrieval): Promise<Candidate[]> {
  const { query, excluded, numbers } = retrieval
  const disputes = await withoutExcluded(engine, engine.disputes(await findPassages(engine, retrieval)), excluded)
  const vector = await retrieval.vector
  const passages = passagesOf(disputes)
  const words = await engine.scoreWords(query, passages)
  const cosines = vector === null ? new Float64Array(passages.length) : await engine.scoreMeaning(vector, passages)
  let end = 0
  const candidates = disputes.map((facts) => {
    const start = end
    end += facts.count
    return candidateOf(facts, words.subarray(start, end), cosines.subarray(start, end))
  })
  if (numbers.length > 0) await countNumbers(engine, numbers, candidates)
  return candidates
}

/** All disputes that pass the filter, without evidence: latest decision first, then by place in the index. */
export async function listDisputes(engine: Engine, filter: PassageFilter, excluded: Excluded): Promise<Candidate[]> {
  const firsts = await engine.list(filter)
  const disputes = await withoutExcluded(engine, engine.disputes(firsts), excluded)
  const byFirst = new Map(disputes.map((facts) => [facts.first, facts]))
  return firsts.flatMap((first) => {
    const facts = byFirst.get(first)
    if (facts === undefined) return []
    return { facts, best: facts.first, strongest: facts.first, words: 0, meaning: 0, numbersInTitle: 0 }
  })
}

/** A passage must be found by words where the question binds it to a phrase or a word; meaning then only ranks. */
async function findPassages(engine: Engine, retrieval: Retrieval): Promise<number[]> {
  const { query, mode, filter } = retrieval
  const binds = query.phrases.length > 0 || query.required.length > 0
  const byWords = mode === 'semantic' && !binds ? [] : await engine.lexical(query, filter, CANDIDATES)
  const vector = binds ? null : await retrieval.vector
  const byMeaning = vector === null ? [] : await engine.nearest(vector, filter, CANDIDATES)
  return [...byWords, ...byMeaning].map(({ passage }) => passage)
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

async function countNumbers(engine: Engine, numbers: readonly string[], candidates: readonly Candidate[]): Promise<void> {
  const matches = await engine.matches(
    termsAlone(numbers),
    candidates.map(({ strongest }) => strongest),
  )
  for (const [i, candidate] of candidates.entries()) {
    candidate.numbersInTitle = matches[i]!.filter(({ fields }) => fields.includes('title')).length
  }
}

function termsAlone(terms: readonly string[]): LexicalQuery {
  return { terms: terms.map((term) => ({ term, weight: 1 })), required: [], excluded: [], phrases: [] }
}

function candidateOf(facts: DisputeFacts, words: Float64Array, cosines: Float64Array): Candidate {
  let best = 0
  let strongest = 0
  let nearest = 0
  const worth = (i: number) => words[i]! + normalizeCosine(cosines[i]!)
  for (let i = 1; i < facts.count; i++) {
    if (worth(i) > worth(best)) best = i
    if (words[i]! > words[strongest]!) strongest = i
    if (cosines[i]! > cosines[nearest]!) nearest = i
  }
  return {
    facts,
    best: facts.first + best,
    strongest: facts.first + strongest,
    words: words[strongest]!,
    meaning: normalizeCosine(cosines[nearest]!),
    numbersInTitle: 0,
  }
}
