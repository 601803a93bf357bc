import type { Engine } from '../engines/engine.ts'
import type { LexicalHit, LexicalQuery, PassageFilter } from '../model/retrieval.ts'
import type { Mode } from '../model/search.ts'
import { type Dispute, groupByDispute } from './disputes.ts'
import { normalizeCosine } from './fuse.ts'

/** How many passages each way of searching brings forward; the ranked list is at most twice as long. */
export const CANDIDATES = 1000

/** A question ready for an engine. */
export interface Retrieval {
  query: LexicalQuery
  /** The question's unit vector; `null` where meaning is off. */
  vector: Float32Array | null
  mode: Mode
  filter: PassageFilter
}

/** A dispute with the evidence of its best passage. */
export interface Candidate {
  dispute: Dispute
  /** The passage that speaks for the dispute. */
  best: number
  words: number
  meaning: number
  matches: LexicalHit['matches']
  /** The question's unit vector, which `meaning` was measured by; `null` where meaning is off. */
  vector: Float32Array | null
}

/**
 * The disputes that words or meaning bring forward, each with the evidence of all its passages. Evidence depends on the
 * question and the dispute alone, never on what else was found.
 */
export async function retrieve(engine: Engine, retrieval: Retrieval): Promise<Candidate[]> {
  const { query, vector } = retrieval
  const found = await findPassages(engine, retrieval)
  const disputes = groupByDispute(engine, found)
  const passages = disputes.flatMap((dispute) => dispute.passages)
  const lexical = await engine.scoreWords(query, passages)
  const cosines = vector === null ? null : await engine.scoreMeaning(vector, passages)
  const excluded = await findExcluded(engine, query, passages)
  const at = new Map(passages.map((passage, i) => [passage, i]))
  return disputes
    .filter((dispute) => !dispute.passages.some((passage) => excluded.has(passage)))
    .map((dispute) => {
      const places = dispute.passages.map((passage) => at.get(passage)!)
      const evidence = places.map((i) => ({ ...lexical[i]!, meaning: cosines === null ? 0 : normalizeCosine(cosines[i]!) }))
      return { ...candidateOf(dispute, evidence), vector }
    })
}

/** All disputes that pass the filter, without evidence: latest decision first, then by place in the index. */
export async function listDisputes(engine: Engine, query: LexicalQuery, filter: PassageFilter): Promise<Candidate[]> {
  const firsts = await engine.list(filter)
  const excluded = await findExcluded(engine, query, firsts)
  const place = new Map(firsts.map((first, i) => [first, i]))
  const disputes = groupByDispute(engine, firsts).filter(({ facts }) => !excluded.has(facts.first))
  disputes.sort((a, b) => place.get(a.facts.first)! - place.get(b.facts.first)!)
  return disputes.map((dispute) => ({ dispute, best: dispute.facts.first, words: 0, meaning: 0, matches: [], vector: null }))
}

/** A passage must be found by words where the question binds it to a phrase or a word; meaning then only ranks. */
async function findPassages(engine: Engine, { query, vector, mode, filter }: Retrieval): Promise<number[]> {
  const binds = query.phrases.length > 0 || query.required.length > 0
  const byWords = mode === 'semantic' && !binds ? [] : await engine.lexical(query, filter, CANDIDATES)
  const byMeaning = vector === null || binds ? [] : await engine.nearest(vector, filter, CANDIDATES)
  return [...byWords, ...byMeaning].map(({ passage }) => passage)
}

/** A word in one passage of a dispute excludes the dispute, so the passages found by meaning are checked as well. */
async function findExcluded(engine: Engine, query: LexicalQuery, passages: readonly number[]): Promise<Set<number>> {
  if (query.excluded.length === 0) return new Set()
  const excluding = { terms: query.excluded.map((term) => ({ term, weight: 1 })), required: [], excluded: [], phrases: [] }
  const hits = await engine.scoreWords(excluding, passages)
  return new Set(hits.filter(({ score }) => score > 0).map(({ passage }) => passage))
}

function candidateOf(dispute: Dispute, passages: readonly (LexicalHit & { meaning: number })[]): Omit<Candidate, 'vector'> {
  const worth = (passage: { score: number; meaning: number }) => passage.score + passage.meaning
  const best = passages.reduce((winner, passage) => (worth(passage) > worth(winner) ? passage : winner))
  const strongest = passages.reduce((winner, passage) => (passage.score > winner.score ? passage : winner))
  return {
    dispute,
    best: best.passage,
    words: strongest.score,
    meaning: Math.max(...passages.map(({ meaning }) => meaning)),
    matches: strongest.matches,
  }
}
