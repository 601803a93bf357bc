import { z } from 'zod'
import type { GuidelineCount } from '../../engines/engine.ts'
import type { GuidelineAnswer } from '../../search/source.ts'
import { named } from './named.ts'
import { searchAnswer } from './search.ts'

const guidelineCount = z
  .strictObject({
    key: z.string(),
    label: z.string(),
    body: z.string(),
    document: z.string().nullable(),
    section: z.string().nullable(),
    upheld: z.int().min(0),
    overturned: z.int().min(0),
  })
  .register(named, { id: 'GuidelineCount' }) satisfies z.ZodType<GuidelineCount>

/** Answer of `GET /api/guidelines`: every cited guideline by falling count. */
export const guidelinesAnswer = z
  .strictObject({
    guidelines: z.array(guidelineCount),
    index: z.strictObject({ fingerprint: z.string() }),
  })
  .register(named, { id: 'Guidelines' })

/** Answer of `GET /api/guidelines/:key`: precedents on both sides. */
export const guidelineAnswer = z
  .strictObject({ guideline: guidelineCount, upheld: searchAnswer, overturned: searchAnswer })
  .register(named, { id: 'GuidelinePrecedents' }) satisfies z.ZodType<GuidelineAnswer>
