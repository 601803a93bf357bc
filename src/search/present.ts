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

/** One page of the ranking as hits, with passages read from the engine. */
export async function present(
  engine: Engine,
  ranking: Ranking,
  asked: Asked,
  { offset, limit, explain }: Pick<SearchRequest, 'offset' | 'limit' | 'explain'>,
): Promise<Hit[]> {
  const places = [...ranking.order.subarray(offset, offset + limit)]
  const { best, strongest, meaning } = ranking.candidates
  const shown = places.map((place) => best[place]!)
  const stored = await engine.fetch(shown)
  const marked = markedOf(asked.question)
  const nearest = asked.vector === null ? [] : await engine.nearestSentence(asked.vector, shown)
  const sentenceOf = (place: number, i: number) => (meaning[place]! < MARKED_FROM ? null : (nearest[i] ?? null))
  const matches = explain
    ? await engine.matches(
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
