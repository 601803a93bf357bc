import type { z } from 'zod'
import { guidelineAnswer, guidelinesAnswer } from './schemas/guidelines.ts'
import { determinationAnswer } from './schemas/letter.ts'
import { overviewAnswer } from './schemas/overview.ts'
import { listParameters, noParameters, searchParameters, suggestParameters } from './schemas/requests.ts'
import { searchAnswer } from './schemas/search.ts'
import { healthAnswer, readyAnswer } from './schemas/status.ts'
import { suggestAnswer } from './schemas/suggest.ts'

/** One address of the interface, with every answer that it can give. */
export interface Operation {
  path: string
  summary: string
  parameters: z.ZodObject
  /** What 200 holds: a JSON answer, or a media type. */
  answer: z.ZodType | string | string[]
  /** Problems beside those that every guarded address can give. */
  problems: number[]
  /** True where a key may be asked for, and requests are counted. */
  guarded: boolean
}

/** The interface, in the order of its documentation. */
export const OPERATIONS: readonly Operation[] = [
  {
    path: '/api/search',
    summary: 'Ranked passages with citations',
    parameters: searchParameters,
    answer: searchAnswer,
    problems: [400, 503],
    guarded: true,
  },
  {
    path: '/api/determinations/{id}',
    summary: 'A letter as a record',
    parameters: noParameters,
    answer: determinationAnswer,
    problems: [400, 404, 503],
    guarded: true,
  },
  {
    path: '/api/determinations/{id}/text',
    summary: 'The text that spans count in, in UTF-16 units',
    parameters: noParameters,
    answer: 'text/plain',
    problems: [400, 404, 503],
    guarded: true,
  },
  {
    path: '/api/determinations/{id}/source',
    summary: 'The original file, unchanged since it was indexed',
    parameters: noParameters,
    answer: ['application/pdf', 'text/plain'],
    problems: [400, 404, 410, 503],
    guarded: true,
  },
  {
    path: '/api/passages/{id}/similar',
    summary: 'The disputes nearest to a passage',
    parameters: listParameters,
    answer: searchAnswer,
    problems: [400, 404, 503],
    guarded: true,
  },
  {
    path: '/api/guidelines',
    summary: 'Every cited guideline and document with its outcomes',
    parameters: noParameters,
    answer: guidelinesAnswer,
    problems: [400, 503],
    guarded: true,
  },
  {
    path: '/api/guidelines/{key}',
    summary: 'Precedents on both sides of a guideline',
    parameters: listParameters,
    answer: guidelineAnswer,
    problems: [400, 404, 503],
    guarded: true,
  },
  {
    path: '/api/overview',
    summary: 'What is indexed, how it was decided, and what was left out',
    parameters: noParameters,
    answer: overviewAnswer,
    problems: [400, 503],
    guarded: true,
  },
  {
    path: '/api/suggest',
    summary: 'What a question being typed may go on as',
    parameters: suggestParameters,
    answer: suggestAnswer,
    problems: [400, 503],
    guarded: true,
  },
  {
    path: '/healthz',
    summary: 'The process lives',
    parameters: noParameters,
    answer: healthAnswer,
    problems: [],
    guarded: false,
  },
  {
    path: '/readyz',
    summary: 'An index is usable',
    parameters: noParameters,
    answer: readyAnswer,
    problems: [503],
    guarded: false,
  },
  {
    path: '/metrics',
    summary: 'Measurements in the text format of Prometheus',
    parameters: noParameters,
    answer: 'text/plain',
    problems: [],
    guarded: true,
  },
]
