import type { Engine, StoredPassage } from '../engines/engine.ts'
import type { LexicalQuery, TermMatch } from '../model/retrieval.ts'
import type { Explanation, Highlight, Hit, Mode, SearchRequest } from '../model/search.ts'
import type { Question } from '../query/question.ts'
import { cite } from './cite.ts'
import { partsOf } from './fuse.ts'
import { highlightSentence, highlightTerms, markedOf } from './highlight.ts'
import { type Ranking, weightsOf } from './rank.ts'

/**
 * From this part of the score for meaning on (a cosine of 0.45) a hit's nearest sentence is marked: of hits above it, six in ten
 * answer the question on the synthetic judged set, two thirds of all that do; of those below, one in three.
 */
const MARKED_FROM = 0.5

/** A question in all the forms in which it was asked. */
export interface Asked {
  question: Question
  query: LexicalQuery
  /** `null` where meaning was not asked. */
  vector: Float32Array | null
  /** The mode that ranked. */
  mode: Mode
}

/** One page of a question's ranking, shown as hits. What it reads of letters, it reads once. */
export class ResultPage {
  readonly #engine: Engine
  readonly #request: Pick<SearchRequest, 'offset' | 'limit' | 'explain'>
  readonly #read = new Map<number, StoredPassage>()

  constructor(engine: Engine, request: Pick<SearchRequest, 'offset' | 'limit' | 'explain'>) {
    this.#engine = engine
    this.#request = request
  }

  /** Reads what would be shown of this ranking: of another, a later one, most will be the same. */
  async readAhead(ranking: Ranking): Promise<void> {
    await this.#fetch(this.#placesOf(ranking).map((place) => ranking.candidates.best[place]!))
  }

  /** The hits, with passages read from the engine. */
  async hits(ranking: Ranking, asked: Asked): Promise<Hit[]> {
    const { offset, explain } = this.#request
    const places = this.#placesOf(ranking)
    const { best, strongest, meaning } = ranking.candidates
    const shown = places.map((place) => best[place]!)
    const stored = await this.#fetch(shown)
    const marked = markedOf(asked.question)
    const nearest = asked.vector === null ? [] : await this.#engine.nearestSentence(asked.vector, shown)
    const sentenceOf = (place: number, i: number) => (meaning[place]! < MARKED_FROM ? null : (nearest[i] ?? null))
    const matches = explain
      ? await this.#engine.matches(
          asked.query,
          places.map((place) => strongest[place]!),
        )
      : []
    return places.map((place, i) => ({
      rank: offset + i + 1,
      score: ranking.scores[place]!,
      ...hitOf(stored[i]!, (quote) => [
        ...highlightTerms(quote, stored[i]!.concepts, marked),
        ...highlightSentence(quote, sentenceOf(place, i)),
      ]),
      ...(explain ? { explanation: explanationOf(ranking, place, matches[i]!, asked) } : {}),
    }))
  }

  #placesOf({ order }: Ranking): number[] {
    const { offset, limit } = this.#request
    return [...order.subarray(offset, offset + limit)]
  }

  async #fetch(passages: readonly number[]): Promise<StoredPassage[]> {
    const missing = passages.filter((passage) => !this.#read.has(passage))
    for (const stored of await this.#engine.fetch(missing)) this.#read.set(stored.number, stored)
    return passages.map((passage) => this.#read.get(passage)!)
  }
}

function hitOf(stored: StoredPassage, highlight: (quote: string) => Highlight[]): Omit<Hit, 'rank' | 'score' | 'explanation'> {
  const { passage, letter } = stored
  const { determination } = letter
  const issue = determination.issues.find(({ number }) => number === passage.issue)
  const citation = cite(stored)
  return {
    determination: {
      id: determination.id,
      caseNumber: determination.caseNumber,
      decisionDate: letter.decisionDateIso,
      specialty: letter.specialty,
    },
    issue:
      issue === undefined
        ? null
        : {
            number: issue.number,
            treatment: issue.treatment,
            inDispute: issue.inDispute,
            decision: issue.decision,
            guidelines: issue.reviewerGuidelines,
            claimsGuidelines: issue.claimsGuidelines,
            category: issue.category,
          },
    passage: {
      id: passage.id,
      section: passage.section,
      text: citation.quote,
      highlights: highlight(citation.quote),
    },
    citation,
  }
}

function explanationOf(
  { candidates, evidenceAt }: Ranking,
  place: number,
  terms: TermMatch[],
  { question, mode }: Asked,
): Explanation {
  const { outcome } = question
  const decision = candidates.facts[place]!.decision
  const notes =
    outcome === null
      ? []
      : [`"${outcome.text}" was read as asking for ${outcome.value}; this dispute was ${decision ?? 'undecided'}.`]
  return { parts: evidenceAt === null ? [] : partsOf(evidenceAt(place), weightsOf(question, mode)), terms, notes }
}
