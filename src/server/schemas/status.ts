import { z } from 'zod'
import { ERROR_CODES } from '../../errors.ts'
import { named } from './named.ts'

/** Answer of `GET /healthz`. */
export const healthAnswer = z.strictObject({ status: z.literal('ok') }).register(named, { id: 'Health' })

/** Answer of `GET /readyz` while an index is usable. */
export const readyAnswer = z
  .strictObject({
    status: z.literal('ready'),
    index: z.strictObject({
      fingerprint: z.string(),
      generation: z.int(),
      builtAt: z.string(),
      current: z.boolean(),
      letters: z.int(),
      issues: z.int(),
      passages: z.int(),
      model: z.strictObject({ name: z.string(), sha256: z.string(), dimensions: z.int() }).nullable(),
    }),
  })
  .register(named, { id: 'Ready' })

/** Every error, as RFC 9457 describes it, with the members that this server adds. */
export const problemAnswer = z
  .strictObject({
    type: z.string(),
    title: z.string(),
    status: z.int().min(400).max(599),
    code: z.enum(ERROR_CODES as [string, ...string[]]),
    detail: z.string(),
    advice: z.string(),
    parameter: z.string().optional(),
    allowed: z.string().optional(),
    instance: z.string(),
    requestId: z.string(),
  })
  .register(named, { id: 'Problem' })
