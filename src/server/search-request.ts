import { ImrError } from '../errors.ts'
import type { Decision } from '../model/determination.ts'
import { DEFAULT_REQUEST, type Filters, type SearchRequest } from '../model/search.ts'
import type { SearchParameters } from './schemas/requests.ts'

const DECISIONS = { upheld: 'Upheld', overturned: 'Overturned' } as const satisfies Record<string, Decision>

/**
 * The question of `GET /api/search` with every default resolved.
 *
 * @throws ImrError `invalid-request` where there is neither question nor filter, or the days are in the wrong order.
 */
export function toSearchRequest(parameters: SearchParameters): SearchRequest {
  const { q = '', from, to, ignore, synonyms, explain } = parameters
  const filters = filtersOf(parameters)
  if (q.trim() === '' && Object.keys(filters).length === 0) {
    throw new ImrError('invalid-request', 'There is neither a question nor a filter.', {
      parameter: 'q',
      allowed: 'a question, or at least one of decision, guideline, specialty, category, file, from, to',
    })
  }
  if (from !== undefined && to !== undefined && from > to) {
    throw new ImrError('invalid-request', 'The day in "from" is after the day in "to".', {
      parameter: 'from',
      allowed: 'a day that is not after "to"',
    })
  }
  return {
    text: q,
    mode: parameters.mode ?? DEFAULT_REQUEST.mode,
    scope: parameters.scope ?? DEFAULT_REQUEST.scope,
    filters,
    synonyms: synonyms === undefined ? DEFAULT_REQUEST.synonyms : synonyms === 'on',
    ignore: ignore ?? DEFAULT_REQUEST.ignore,
    limit: parameters.limit ?? DEFAULT_REQUEST.limit,
    offset: parameters.offset ?? DEFAULT_REQUEST.offset,
    explain: explain === undefined ? DEFAULT_REQUEST.explain : explain === 'true',
  }
}

/** The filters that were given; the others are left out rather than set to `undefined`. */
function filtersOf(parameters: SearchParameters): Filters {
  const { decision, guideline, specialty, category, file, from, to } = parameters
  const filters: Filters = { guideline, specialty, category, file, from, to }
  if (decision !== undefined) filters.decision = DECISIONS[decision]
  return Object.fromEntries(Object.entries(filters).filter(([, value]) => value !== undefined))
}
