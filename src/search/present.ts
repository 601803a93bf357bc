import type { Engine, StoredPassage } from '../engines/engine.ts'
import type { LexicalQuery, TermMatch } from '../model/retrieval.ts'
import type { Explanation, Highlight, Hit, Mode, SearchRequest } from '../model/search.ts'
import type { Question } from '../query/question.ts'
import { cite } from './cite.ts'
import { partsOf } from './fuse.ts'
import { type Highlighter, highlightSentence, markedOf } from './highlight.ts'
import { type Ranked, weightsOf } from './rank.ts'

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

/** What passages are read from and marked by. */
export interface Presenting {
  engine: Engine
  highlighter: Highlighter
}

/** One page of the ranked list as hits, with passages read from the engine. */
export async function present(
  { engine, highlighter }: Presenting,
  page: readonly Ranked[],
  { question, query, vector, mode }: Asked,
  request: Pick<SearchRequest, 'offset' | 'explain'>,
): Promise<Hit[]> {
  const stored = await engine.fetch(page.map(({ candidate }) => candidate.best))
  const marked = markedOf(question)
  const sentences = await nearestSentences(engine, page, vector)
  const matches = request.explain
    ? await engine.matches(
        query,
        page.map(({ candidate }) => candidate.strongest),
      )
    : []
  return page.map((ranked, i) => ({
    rank: request.offset + i + 1,
    score: ranked.score,
    ...hitOf(stored[i]!, (id, quote) => [...highlighter.terms(id, quote, marked), ...highlightSentence(quote, sentences[i]!)]),
    ...(request.explain ? { explanation: explain(ranked, matches[i]!, question, mode) } : {}),
  }))
}

/** Which sentence of each hit's passage to mark, from 0. */
async function nearestSentences(
  engine: Engine,
  page: readonly Ranked[],
  vector: Float32Array | null,
): Promise<(number | null)[]> {
  if (vector === null) return page.map(() => null)
  const sentences = await engine.nearestSentence(
    vector,
    page.map(({ candidate }) => candidate.best),
  )
  return page.map(({ candidate }, i) => (candidate.meaning < MARKED_FROM ? null : sentences[i]!))
}

function hitOf(
  stored: StoredPassage,
  highlight: (id: string, quote: string) => Highlight[],
): Omit<Hit, 'rank' | 'score' | 'explanation'> {
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
      highlights: highlight(passage.id, citation.quote),
    },
    citation,
  }
}

function explain({ candidate, evidence }: Ranked, terms: TermMatch[], question: Question, mode: Mode): Explanation {
  const { outcome } = question
  const decision = candidate.facts.decision
  const notes =
    outcome === null
      ? []
      : [`"${outcome.text}" was read as asking for ${outcome.value}; this dispute was ${decision ?? 'undecided'}.`]
  return { parts: evidence === null ? [] : partsOf(evidence, weightsOf(question, mode)), terms, notes }
}
