import type { DisputeFacts, Engine, GuidelineCount, IndexOverview, StoredDetermination } from '../engines/engine.ts'
import { ImrError } from '../errors.ts'
import { buildSuggestions, type Suggestions } from '../lexical/suggestions.ts'
import type { PassageFilter } from '../model/retrieval.ts'
import {
  DEFAULT_REQUEST,
  type Filters,
  type Mode,
  type Notice,
  type SearchRequest,
  type SearchResponse,
  type Suggestion,
} from '../model/search.ts'
import { interpretationOf } from '../query/interpretation.ts'
import type { Question } from '../query/question.ts'
import type { Embedder } from '../vectors/embedder.ts'
import { EmbeddingFailure, meaningOf, type QuestionMeaning } from './embed-question.ts'
import { countFacets } from './facets.ts'
import { FLOORS_OF_ABSENT, floorsOf } from './floors.ts'
import type { Glossary } from './glossary.ts'
import { lexicalQueryOf } from './lexical-query.ts'
import { linkDescribed } from './link.ts'
import {
  caseNotFound,
  closeness,
  filteredOut,
  type MeaningOff,
  meaningOff,
  noLetterAbout,
  OUTDATED,
  unmetWishes,
} from './notices.ts'
import { type Asked, ResultPage } from './present.ts'
import { NO_ANSWERS, numbersOf, type Ranking, rank, rankByOutcome, ranksAny } from './rank.ts'
import { bindsPassages, CANDIDATES, listDisputes, retrieve } from './retrieve.ts'
import type { GuidelineAnswer, Searcher } from './source.ts'
import { suggestibles } from './suggest.ts'
import { absentTreatments, understand } from './understand.ts'

/**
 * A searcher over one engine. Without an embedder of the index's own model it answers by words and says so, as where the embedder
 * fails; without a glossary of the same model it knows treatments by their names only. Closing engine and embedder is the caller's.
 */
export function createSearcher(engine: Engine, embedder: Embedder | null, glossary: Glossary | null = null): Searcher {
  return new EngineSearcher(engine, embedder, glossary)
}

/** A question as read, with what it means; `null` where meaning is off. */
interface Understood {
  question: Question
  meaning: QuestionMeaning | null
  mode: Mode
  filter: PassageFilter
}

/** All disputes that answer a question, best first, with what was asked. */
interface Answer {
  asked: Asked
  ranking: Ranking
  /** Whether others are likely: the weakest passage that was looked at is an answer. */
  more: boolean
  notices: Notice[]
}

/** An answer with the page to show of it, which this attempt alone has filled. */
interface AnswerOnPage extends Answer {
  page: ResultPage
}

class EngineSearcher implements Searcher {
  readonly #engine: Engine
  readonly #embedder: Embedder | null
  /** Why there is no embedder; `null` where there is one. */
  readonly #meaningOff: MeaningOff | null
  readonly #glossary: Glossary | null
  #suggestions: Suggestions<Suggestion> | undefined

  constructor(engine: Engine, embedder: Embedder | null, glossary: Glossary | null) {
    this.#engine = engine
    this.#meaningOff = meaningOffFor(engine, embedder)
    this.#embedder = this.#meaningOff === null ? embedder : null
    this.#glossary = glossary?.modelSha256 === this.#embedder?.model.sha256 ? glossary : null
  }

  get summary() {
    return this.#engine.summary
  }

  search(request: SearchRequest): Promise<SearchResponse> {
    return this.#respond(request, () => true)
  }

  async similar(passageId: string, limit: number): Promise<SearchResponse> {
    const number = this.#engine.passageNumber(passageId)
    if (number === null) throw new ImrError('not-found', 'No indexed passage has this identifier.')
    const [stored] = await this.#engine.fetch([number])
    const [own] = this.#engine.disputes([number])
    const issue = stored?.letter.determination.issues.find((candidate) => candidate.number === stored.passage.issue)
    const quote = stored?.letter.text.slice(stored.passage.start, stored.passage.end) ?? ''
    const text = `${issue?.inDispute ?? ''} ${quote}`.slice(0, SIMILAR_TEXT_LENGTH)
    const request: SearchRequest = { ...DEFAULT_REQUEST, text, ignore: ['decision', 'corrections', 'operators'], limit }
    return this.#respond(request, ({ first }) => first !== own?.first)
  }

  letter(id: string): Promise<StoredDetermination | null> {
    return this.#engine.determination(id)
  }

  guidelines(): GuidelineCount[] {
    return this.#engine.guidelines()
  }

  overview(): IndexOverview {
    return this.#engine.overview()
  }

  suggest(text: string, limit: number): Suggestion[] {
    this.#suggestions ??= buildSuggestions(suggestibles(this.#engine))
    return this.#suggestions.complete(text, limit)
  }

  async guideline(key: string, limit: number): Promise<GuidelineAnswer | null> {
    const guideline = this.#engine.guidelines().find((candidate) => candidate.key === key)
    if (guideline === undefined) return null
    const side = (decision: 'Upheld' | 'Overturned') =>
      this.search({ ...DEFAULT_REQUEST, filters: { guideline: key, decision }, limit })
    return { guideline, upheld: await side('Upheld'), overturned: await side('Overturned') }
  }

  /** The answer by meaning where it can be had, else by words. Only what `counts` is shown and counted. */
  async #respond(request: SearchRequest, counts: (dispute: DisputeFacts) => boolean): Promise<SearchResponse> {
    const started = performance.now()
    const { asked, ranking, more, notices, page } = await this.#answer(request)
    const { question } = asked
    const { facts } = ranking.candidates
    const order = ranking.order.filter((place) => counts(facts[place]!))
    const counted: DisputeFacts[] = []
    for (let i = 0; i < order.length; i++) counted.push(facts[order[i]!]!)
    notices.push(...unmetWishes(question, counted))
    if (!this.#engine.summary.current) notices.push(OUTDATED)
    return {
      query: { text: request.text, mode: request.mode, interpretation: interpretationOf(question), notices },
      total: counted.length,
      more,
      hits: await page.hits({ ...ranking, order }, asked),
      facets: countFacets(counted),
      index: { fingerprint: this.#engine.summary.fingerprint },
      tookMs: Math.round(performance.now() - started),
    }
  }

  async #answer(request: SearchRequest): Promise<AnswerOnPage> {
    if (request.mode === 'keyword') return this.#answerBy('keyword', request)
    if (this.#meaningOff !== null) return this.#answerByWords(request, this.#meaningOff)
    try {
      return await this.#answerBy(request.mode, request)
    } catch (error) {
      if (!(error instanceof EmbeddingFailure)) throw error
      return this.#answerByWords(request, 'failed')
    }
  }

  async #answerByWords(request: SearchRequest, reason: MeaningOff): Promise<AnswerOnPage> {
    const answer = await this.#answerBy('keyword', request)
    return { ...answer, notices: [...answer.notices, meaningOff(reason)] }
  }

  /** Where filters leave nothing, says how much there is without them. */
  async #answerBy(mode: Mode, request: SearchRequest): Promise<AnswerOnPage> {
    const understood = await this.#understand(mode, request)
    const page = new ResultPage(this.#engine, request)
    const answer = { ...(await this.#rank(understood, page)), page }
    const { scope: _, caseNumber, ...others } = understood.filter
    if (answer.ranking.order.length > 0 || caseNumber !== undefined || Object.values(others).every((part) => part === undefined))
      return answer
    const { ranking, more } = await this.#rank(withoutFilter(understood), page)
    const unfiltered = ranking.order.length
    return unfiltered === 0 ? answer : { ...answer, notices: [filteredOut(unfiltered, more)] }
  }

  async #understand(mode: Mode, request: SearchRequest): Promise<Understood> {
    const question = understand(request, this.#engine.vocabulary, (word) => this.#embedder?.knows(word) ?? false)
    const filter = filterOf(request, question)
    if (mode === 'keyword' || this.#embedder === null) return { question, meaning: null, mode, filter }
    const search = bindsPassages(lexicalQueryOf(question)) ? null : this.#engine.nearestSearch(filter, CANDIDATES)
    const meaning = meaningOf(this.#embedder, question, search)
    if (this.#glossary === null) return { question, meaning, mode, filter }
    const describing = { glossary: this.#glossary, vocabulary: this.#engine.vocabulary }
    return { question: await linkDescribed(question, meaning, request, describing), meaning, mode, filter }
  }

  async #rank({ question, meaning, mode, filter }: Understood, page: ResultPage): Promise<Answer> {
    const query = lexicalQueryOf(question)
    const asked: Asked = { question, query, vector: null, mode }
    if (query.terms.length === 0 && query.phrases.length === 0) return this.#list(asked, filter)
    const absent = absentTreatments(question, this.#engine.vocabulary)
    if (absent.length > 0 && meaning === null)
      return { asked, ranking: NO_ANSWERS, more: false, notices: [noLetterAbout(absent)] }
    const floors = absent.length > 0 ? FLOORS_OF_ABSENT : floorsOf(question, this.#engine.vocabulary, mode)
    // A server's model runs beside this thread: words are searched meanwhile.
    const { vector, nearest } = meaning?.() ?? { vector: null, nearest: null }
    const { candidates, weakest } = await retrieve(this.#engine, {
      query,
      vector,
      nearest,
      mode,
      filter,
      excluded: excludedBy(question),
      numbers: numbersOf(question),
      // What words bring forward is most of what will be shown.
      meanwhile: async (named) => page.prepare(rank(named, question, mode, floors), { ...asked, vector: await vector }),
    })
    const ranking = rank(candidates, question, mode, floors)
    return {
      asked: { ...asked, vector: await vector },
      ranking,
      more: ranksAny(ranking, weakest),
      notices: closeness(ranking.order.length, absent),
    }
  }

  /** Nothing to rank by: all disputes that pass the filters, those with the outcome asked for first, then the latest first. */
  async #list(asked: Asked, filter: PassageFilter): Promise<Answer> {
    const candidates = await listDisputes(this.#engine, filter, excludedBy(asked.question))
    const ranking = rankByOutcome(candidates, asked.question)
    const missing = ranking.order.length === 0 && filter.caseNumber !== undefined
    return { asked, ranking, more: false, notices: missing ? [caseNotFound(filter.caseNumber!)] : [] }
  }
}

/** The same question over all passages of its scope, for which nobody has sought what is nearest. */
function withoutFilter(understood: Understood): Understood {
  const { meaning, filter } = understood
  return {
    ...understood,
    meaning: meaning && (() => ({ ...meaning(), nearest: null })),
    filter: { scope: filter.scope },
  }
}

function excludedBy({ excluded }: Question): string[][] {
  return excluded.map(({ terms }) => terms)
}

function meaningOffFor({ capabilities, summary }: Engine, embedder: Embedder | null): MeaningOff | null {
  if (!capabilities.meaning) return 'no-vectors'
  if (embedder === null) return 'no-model'
  // Vectors of different models cannot be compared.
  return summary.model?.sha256 === embedder.model.sha256 ? null : 'other-model'
}

/** How much of a dispute speaks for it when its like is sought, in UTF-16 units; the model reads no more. */
const SIMILAR_TEXT_LENGTH = 1000

/** Filters set beside the question win over those typed into it. */
function filterOf(request: SearchRequest, question: Question): PassageFilter {
  const typed: Filters = { ...question.filters }
  if (question.caseNumber !== null) typed.caseNumber = question.caseNumber.value
  return { ...typed, ...request.filters, scope: request.scope }
}
