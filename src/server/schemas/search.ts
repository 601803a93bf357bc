import { z } from 'zod'
import type { Explanation, Hit, Notice, SearchResponse } from '../../model/search.ts'
import { decision, determinationId, guidelineReference, offset, page, sha256 } from './letter.ts'
import { named } from './named.ts'

const text = z.string().nullable()
const count = z.int().min(0)
const share = z.number().min(0).max(1)

const explanation = z
  .strictObject({
    parts: z.array(z.strictObject({ name: z.string(), value: z.number(), weight: z.number(), contribution: z.number() })),
    terms: z.array(z.strictObject({ term: z.string(), fields: z.array(z.string()), contribution: z.number() })),
    notes: z.array(z.string()),
  })
  .register(named, { id: 'Explanation' }) satisfies z.ZodType<Explanation>

const notice = z
  .strictObject({
    code: z.enum([
      'index-outdated',
      'meaning-off',
      'nothing-close',
      'nearest-instead',
      'filtered-out',
      'case-not-found',
      'field-unread',
      'outcome-absent',
    ]),
    message: z.string(),
  })
  .register(named, { id: 'Notice' }) satisfies z.ZodType<Notice>

const citation = z
  .strictObject({
    label: z.string(),
    file: z.string(),
    sha256,
    start: offset,
    end: offset,
    page,
    quote: z.string(),
    url: z.string(),
  })
  .register(named, { id: 'Citation' }) satisfies z.ZodType<Hit['citation']>

const hit = z
  .strictObject({
    rank: z.int().min(1),
    score: share,
    determination: z.strictObject({
      id: determinationId,
      caseNumber: text,
      decisionDate: z.iso.date().nullable(),
      specialty: text,
    }),
    issue: z
      .strictObject({
        number: z.int().min(1),
        treatment: z.string(),
        inDispute: z.string(),
        decision,
        guidelines: z.array(guidelineReference),
        claimsGuidelines: z.array(guidelineReference),
        category: text,
      })
      .nullable(),
    passage: z.strictObject({
      id: z.string(),
      section: z.string(),
      text: z.string(),
      highlights: z.array(z.strictObject({ start: offset, end: offset, kind: z.enum(['term', 'meaning']) })),
    }),
    citation,
    explanation: explanation.optional(),
  })
  .register(named, { id: 'Hit' }) satisfies z.ZodType<Hit>

const facetValue = z.strictObject({ value: z.string(), count })

/** Answer of `GET /api/search` and of every other route that gives ranked passages. */
export const searchAnswer = z
  .strictObject({
    query: z.strictObject({
      text: z.string(),
      mode: z.enum(['hybrid', 'keyword', 'semantic']),
      interpretation: z.strictObject({
        decision,
        guidelines: z.array(z.strictObject({ text: z.string(), key: z.string(), label: z.string(), pages: text })),
        caseNumber: text,
        phrases: z.array(z.string()),
        quantities: z.array(z.strictObject({ text: z.string(), value: z.number().nullable(), unit: z.string() })),
        corrections: z.array(z.strictObject({ from: z.string(), to: z.string() })),
        expansions: z.array(z.strictObject({ from: z.string(), to: z.array(z.string()) })),
      }),
      notices: z.array(notice),
    }),
    total: count,
    more: z.boolean(),
    hits: z.array(hit),
    facets: z.strictObject({
      decision: z.array(facetValue),
      guideline: z.array(z.strictObject({ value: z.string(), count, label: z.string() })),
      specialty: z.array(facetValue),
      category: z.array(facetValue),
      year: z.array(facetValue),
    }),
    index: z.strictObject({ fingerprint: z.string() }),
    tookMs: z.number().min(0),
  })
  .register(named, { id: 'SearchAnswer' }) satisfies z.ZodType<SearchResponse>
