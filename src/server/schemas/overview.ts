import { z } from 'zod'
import { ERROR_CODES, type ErrorCode } from '../../errors.ts'
import type { OverviewAnswer } from '../../search/source.ts'
import { named } from './named.ts'

const count = z.int().min(0)
const outcomes = { upheld: count, overturned: count, unknown: count }
const year = z.string().regex(/^\d{4}$/)
/** Answer of `GET /api/overview`. */
export const overviewAnswer = z
  .strictObject({
    version: z.string(),
    letters: count,
    treatments: count,
    passages: count,
    firstYear: year.nullable(),
    lastYear: year.nullable(),
    outcomes: z.strictObject(outcomes),
    categories: z.array(z.strictObject({ value: z.string().nullable(), ...outcomes })),
    years: z.array(z.strictObject({ value: year.nullable(), ...outcomes })),
    leftOut: z.array(z.strictObject({ file: z.string(), code: z.enum(ERROR_CODES as [ErrorCode]), message: z.string() })),
    model: z.string().nullable(),
    index: z.strictObject({ fingerprint: z.string(), builtAt: z.iso.datetime() }),
  })
  .register(named, { id: 'Overview' }) satisfies z.ZodType<OverviewAnswer>
