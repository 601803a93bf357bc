import { z } from 'zod'
import type { Suggestion } from '../../model/search.ts'
import { named } from './named.ts'

const suggestion = z
  .strictObject({
    text: z.string(),
    kind: z.enum(['treatment', 'drug', 'guideline', 'body']),
    count: z.int().min(0).optional(),
    key: z.string().optional(),
  })
  .register(named, { id: 'Suggestion' }) satisfies z.ZodType<Suggestion>

/** Answer of `GET /api/suggest`: what the typed text may go on as, best first. */
export const suggestAnswer = z
  .strictObject({ suggestions: z.array(suggestion), index: z.strictObject({ fingerprint: z.string() }) })
  .register(named, { id: 'Suggestions' })
