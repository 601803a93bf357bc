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

/** What a hit shows whatever its place in the ranking. */
type Shown = Omit<Hit, 'rank' | 'score' | 'explanation'>

/** One page of a question's ranking, as hits. */
export class ResultPage {
  readonly #engine: Engine
  readonly #request: Pick<SearchRequest, 'offset' | 'limit' | 'explain'>
  /** By number of the passage. What one shows hangs on question and vector alone, which are the same in every call. */
  readonly #shown = new Map<number, Shown>()

  constructor(engine: Engine, request: Pick<SearchRequest, 'offset' | 'limit' | 'explain'>) {
    this.#engine = engine
    this.#request = request
  }

  /** Makes ready what would be shown of this ranking: of a later one, most will be the same. */
  async prepare(ranking: Ranking, asked: Asked): Promise<void> {
    await this.#show(this.#placesOf(ranking), ranking, asked)
  }

  /** The hits, with passages read from the engine. */
  async hits(ranking: Ranking, asked: Asked): Promise<Hit[]> {
    const { offset, explain } = this.#request
    const places = this.#placesOf(ranking)
    const shown = await this.#show(places, ranking, asked)
    const strongest = places.map((place) => ranking.candidates.strongest[place]!)
    const matches = explain ? await this.#engine.matches(asked.query, strongest) : []
    return places.map((place, i) => ({
      rank: offset + i + 1,
      score: ranking.scores[place]!,
      ...shown[i]!,
      ...(explain ? { explanation: explanationOf(ranking, place, matches[i]!, asked) } : {}),
    }))
  }

  #placesOf({ order }: Ranking): number[] {
    const { offset, limit } = this.#request
    return [...order.subarray(offset, offset + limit)]
  }

  async #show(places: readonly number[], { candidates }: Ranking, { question, vector }: Asked): Promise<Shown[]> {
    const { best, meaning } = candidates
    const missing = places.filter((place) => !this.#shown.has(best[place]!))
    const passages = missing.map((place) => best[place]!)
    const stored = await this.#engine.fetch(passages)
    const nearest = vector === null ? [] : await this.#engine.nearestSentence(vector, passages)
    const marked = markedOf(question)
    for (const [i, place] of missing.entries()) {
      const sentence = meaning[place]! < MARKED_FROM ? null : (nearest[i] ?? null)
      const highlights = (quote: string) => [
        ...highlightTerms(quote, stored[i]!.concepts, marked),
        ...highlightSentence(quote, sentence),
      ]
      this.#shown.set(passages[i]!, shownOf(stored[i]!, highlights))
    }
    return places.map((place) => this.#shown.get(best[place]!)!)
  }
}

function shownOf(stored: StoredPassage, highlight: (quote: string) => Highlight[]): Shown {
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
