import type { GuidelineCount } from '../../src/engines/engine.ts'
import type { SearchResponse } from '../../src/model/search.ts'
import type { DeterminationAnswer, GuidelineAnswer, OverviewAnswer } from '../../src/search/source.ts'
import { EMPTY_VIEW, type SearchView, toParameters, withFilter } from '../state/search-view.ts'
import type { Client } from './client.ts'
import { RequestFailure } from './failure.ts'

/** Suggestions shown at once: more would cover the hits, which are there as soon as they are. */
const SUGGESTED = 5

/** One line of the list under the question field. */
export interface Suggestion {
  text: string
  kind: string
}

/** A letter and the text that its spans count in. */
export interface LetterAnswer {
  letter: DeterminationAnswer
  text: string
}

/** Everything decided one way, as counts and a few hits. */
export interface Sides {
  upheld: SearchResponse
  overturned: SearchResponse
}

/** What the page asks of the server, by name. */
export const api = {
  search(client: Client, view: SearchView, limit: number, signal: AbortSignal): Promise<SearchResponse> {
    const parameters = toParameters(view)
    parameters.set('limit', String(limit))
    return client.json('api/search', parameters, signal)
  },

  /** The same filters, asked once for each outcome. */
  async sides(client: Client, view: SearchView, limit: number, signal: AbortSignal): Promise<Sides> {
    const side = (decision: string) => api.search(client, withFilter(view, 'decision', decision), limit, signal)
    const [upheld, overturned] = await Promise.all([side('upheld'), side('overturned')])
    return { upheld, overturned }
  },

  /** Counts over the whole index, and the latest few disputes of each outcome. */
  whole(client: Client, limit: number, signal: AbortSignal): Promise<Sides> {
    return api.sides(client, EMPTY_VIEW, limit, signal)
  },

  similar(client: Client, passageId: string, limit: number, signal: AbortSignal): Promise<SearchResponse> {
    return client.json(`api/passages/${encodeURIComponent(passageId)}/similar`, limited(limit), signal)
  },

  async letter(client: Client, id: string, signal: AbortSignal): Promise<LetterAnswer> {
    const path = `api/determinations/${encodeURIComponent(id)}`
    const [letter, text] = await Promise.all([
      client.json<DeterminationAnswer>(path, undefined, signal),
      client.text(`${path}/text`, signal),
    ])
    return { letter, text }
  },

  async guidelines(client: Client, signal: AbortSignal): Promise<GuidelineCount[]> {
    const answer = await client.json<{ guidelines: GuidelineCount[] }>('api/guidelines', undefined, signal)
    return answer.guidelines
  },

  guideline(client: Client, key: string, limit: number, signal: AbortSignal): Promise<GuidelineAnswer> {
    return client.json(`api/guidelines/${encodeURIComponent(key)}`, limited(limit), signal)
  },

  overview(client: Client, signal: AbortSignal): Promise<OverviewAnswer> {
    return client.json('api/overview', undefined, signal)
  },

  /** Completions of what is typed, or `null` where the server offers none. */
  async suggest(client: Client, text: string, signal: AbortSignal): Promise<Suggestion[] | null> {
    const parameters = new URLSearchParams({ q: text, limit: String(SUGGESTED) })
    try {
      return (await client.json<{ suggestions: Suggestion[] }>('api/suggest', parameters, signal)).suggestions
    } catch (error) {
      if (error instanceof RequestFailure && error.code === 'not-found') return null
      throw error
    }
  },
}

function limited(limit: number): URLSearchParams {
  return new URLSearchParams({ limit: String(limit) })
}
