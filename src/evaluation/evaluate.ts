import { ImrError } from '../errors.ts'
import { DEFAULT_REQUEST, type Hit, type Mode } from '../model/search.ts'
import type { Searcher } from '../search/source.ts'
import type { JudgedQuery } from './judged.ts'
import { ndcg, recall, reciprocalRank } from './metrics.ts'

/** The means of a group of questions, each 0 to 1. */
export interface Figures {
  /** Questions with judged answers. */
  questions: number
  ndcg10: number
  mrr: number
  recall50: number
  /** Questions about something else, and how many of them rightly got no hit. */
  nothing: { questions: number; empty: number }
}

/** One mode's figures, in all and for each kind of question, and what each question got. */
export interface ModeReport {
  mode: Mode
  all: Figures
  kinds: Record<string, Figures>
  questions: { id: string; query: string; kind: string; ndcg10: number; run: string[] }[]
}

interface Outcome {
  query: JudgedQuery
  ndcg10: number
  mrr: number
  recall50: number
  run: string[]
}

/** How many hits of each question are read. */
const DEPTH = 50

/** Asks every judged question in one mode. Throws `ImrError` (`model-missing`) where that mode cannot be had. */
export async function evaluate(searcher: Searcher, queries: readonly JudgedQuery[], mode: Mode): Promise<ModeReport> {
  const outcomes: Outcome[] = []
  for (const query of queries) {
    const { hits, query: read } = await searcher.search({ ...DEFAULT_REQUEST, text: query.query, mode, limit: DEPTH })
    const off = read.notices.find(({ code }) => code === 'meaning-off')
    if (off !== undefined) throw new ImrError('model-missing', off.message)
    const run = hits.map(keyOf)
    outcomes.push({
      query,
      run,
      ndcg10: ndcg(run, query.relevant, 10),
      mrr: reciprocalRank(run, query.relevant),
      recall50: recall(run, query.relevant, DEPTH),
    })
  }
  const kinds = [...new Set(queries.map(({ kind }) => kind))].sort()
  return {
    mode,
    all: figures(outcomes),
    kinds: Object.fromEntries(kinds.map((kind) => [kind, figures(outcomes.filter(({ query }) => query.kind === kind))])),
    questions: outcomes.map(({ query, ndcg10, run }) => ({ id: query.id, query: query.query, kind: query.kind, ndcg10, run })),
  }
}

/** The key of a hit in judged sets: the file's name without its ending, `#`, and the number. */
function keyOf(hit: Hit): string {
  const name = hit.citation.file
    .split('/')
    .at(-1)!
    .replace(/\.[^.]*$/, '')
  return `${name}#${hit.issue?.number ?? 0}`
}

function figures(outcomes: readonly Outcome[]): Figures {
  const judged = outcomes.filter(({ query }) => Object.keys(query.relevant).length > 0)
  const other = outcomes.filter(({ query }) => Object.keys(query.relevant).length === 0)
  const mean = (measure: (outcome: Outcome) => number) =>
    judged.length === 0 ? 0 : judged.reduce((sum, outcome) => sum + measure(outcome), 0) / judged.length
  return {
    questions: judged.length,
    ndcg10: mean(({ ndcg10 }) => ndcg10),
    mrr: mean(({ mrr }) => mrr),
    recall50: mean(({ recall50 }) => recall50),
    nothing: { questions: other.length, empty: other.filter(({ run }) => run.length === 0).length },
  }
}
