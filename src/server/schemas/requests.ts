import { z } from 'zod'
import { MAX_QUERY_LENGTH, SUGGESTIONS } from '../../model/search.ts'

/**
 * The parameters of every route. Each has a description of what it accepts: the same words stand in the OpenAPI document
 * and in the answer to a request that gets it wrong.
 */
const MAX_FILTER_LENGTH = 500
const MAX_OFFSET = 1_000_000
const MAX_LIMIT = 100
const MAX_IGNORED = 50

const DIGITS = /^\d{1,9}$/

/** Decimal digits only: `1e1`, ` 5` and the empty string are no numbers here. */
function whole(minimum: number, maximum: number) {
  const number = z.int().min(minimum).max(maximum)
  return z.preprocess((value) => (typeof value === 'string' && DIGITS.test(value) ? Number(value) : value), number)
}

const filter = z.string().min(1).max(MAX_FILTER_LENGTH)
const limit = whole(1, MAX_LIMIT)
const day = z.iso.date()

/** One part of the interpretation that can be taken back. */
const IGNORABLE = /^(?:decision|corrections|expansions|operators|(?:correction|expansion):.{1,100})$/su

/** Parameters of `GET /api/search`, as they come in the query string. */
export const searchParameters = z.strictObject({
  q: z.string().max(MAX_QUERY_LENGTH).optional().describe(`a question of at most ${MAX_QUERY_LENGTH} characters`),
  mode: z.enum(['hybrid', 'keyword', 'semantic']).optional().describe('hybrid, keyword or semantic'),
  scope: z.enum(['rationale', 'summary', 'all']).optional().describe('rationale, summary or all'),
  decision: z.enum(['upheld', 'overturned']).optional().describe('upheld or overturned'),
  guideline: filter.optional().describe('a guideline key, or its first part such as mtus'),
  specialty: filter.optional().describe('a specialty name as in the facets'),
  category: filter.optional().describe('a category name as in the facets'),
  file: filter.optional().describe('a file name as in a citation'),
  from: day.optional().describe('a day as YYYY-MM-DD, not after "to"'),
  to: day.optional().describe('a day as YYYY-MM-DD, not before "from"'),
  synonyms: z.enum(['on', 'off']).optional().describe('on or off'),
  ignore: z
    .array(z.string().regex(IGNORABLE))
    .max(MAX_IGNORED)
    .optional()
    .describe('decision, corrections, expansions, operators, correction:WORD or expansion:WORD; may be repeated'),
  limit: limit.optional().describe(`a whole number from 1 to ${MAX_LIMIT}`),
  offset: whole(0, MAX_OFFSET).optional().describe(`a whole number from 0 to ${MAX_OFFSET}`),
  explain: z.enum(['true', 'false']).optional().describe('true or false'),
})

/** Parameters of a route that gives a list without a question. */
export const listParameters = z.strictObject({
  limit: limit.optional().describe(`a whole number from 1 to ${MAX_LIMIT}`),
})

/** Parameters of `GET /api/suggest`. */
export const suggestParameters = z.strictObject({
  q: z.string().max(MAX_QUERY_LENGTH).optional().describe(`the question as far as typed, at most ${MAX_QUERY_LENGTH} characters`),
  limit: whole(1, SUGGESTIONS.most).optional().describe(`a whole number from 1 to ${SUGGESTIONS.most}`),
})

/** Parameters of a route that takes none. */
export const noParameters = z.strictObject({})

/** The parameters of a search that were given, well-formed. */
export type SearchParameters = z.infer<typeof searchParameters>
