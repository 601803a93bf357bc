import { z } from 'zod'
import type { GuidelineReference, Issue, WarningCode } from '../../model/determination.ts'
import type { DeterminationAnswer } from '../../search/source.ts'
import { named } from './named.ts'

/** A place in a letter's text: 0-based, end exclusive, in UTF-16 units. */
export const offset = z.int().min(0)
/** A page from 1. */
export const page = z.int().min(1).nullable()
/** The first 16 hexadecimal digits of a file's SHA-256; `-2`, `-3` … for later letters in one file. */
export const determinationId = z.string().regex(/^[0-9a-f]{16}(-\d+)?$/)
/** SHA-256 of a file's bytes. */
export const sha256 = z.string().regex(/^[0-9a-f]{64}$/)
/** The outcome; `null` where the letter does not say. */
export const decision = z.enum(['Upheld', 'Overturned']).nullable()
const text = z.string().nullable()
const span = z.strictObject({ start: offset, end: offset })

/** A cited guideline. */
export const guidelineReference = z
  .strictObject({
    body: z.enum(['MTUS', 'ODG', 'ACOEM', 'other']),
    family: text,
    document: text,
    section: text,
    pages: text,
    year: text,
    key: z.string(),
    label: z.string(),
  })
  .register(named, { id: 'GuidelineReference' }) satisfies z.ZodType<GuidelineReference>

const issue = z
  .strictObject({
    number: z.int().min(1),
    treatment: z.string(),
    inDispute: z.string(),
    decision,
    decisionText: text,
    claimsGuideline: text,
    reviewerGuideline: text,
    claimsGuidelines: z.array(guidelineReference),
    reviewerGuidelines: z.array(guidelineReference),
    rationale: text,
    category: text,
    page,
    start: offset,
    end: offset,
    spans: z.strictObject({
      title: span,
      claimsGuideline: span.nullable(),
      reviewerGuideline: span.nullable(),
      rationale: span.nullable(),
    }),
  })
  .register(named, { id: 'Issue' }) satisfies z.ZodType<Issue>

const warningCode = z.enum([
  'unknown-layout',
  'no-issues',
  'label-mismatch',
  'decision-missing',
  'decision-unclear',
  'decision-contradicted',
  'title-unclear',
  'rationale-missing',
  'guideline-missing',
  'guideline-unparsed',
  'date-unreadable',
  'date-order',
  'age-implausible',
  'several-letters',
  'truncated',
]) satisfies z.ZodType<WarningCode>

/** Answer of `GET /api/determinations/:id`. */
export const determinationAnswer = z
  .strictObject({
    id: determinationId,
    file: z.string(),
    sha256,
    pages: z.int().min(1).nullable(),
    layout: z.enum(['L1', 'L2', 'L3', 'L4', 'other']),
    caseNumber: text,
    dateAssigned: text,
    dateOfInjury: text,
    decisionDate: text,
    decisionDateIso: z.iso.date().nullable(),
    urDenialDate: text,
    applicationReceived: text,
    priority: text,
    specialty: text,
    reviewer: z.strictObject({
      credentialStyle: z.enum(['sentence', 'block']).nullable(),
      boardCertification: text,
      subspecialty: text,
      specialty: text,
      licensedIn: z.array(z.string()),
    }),
    patient: z.strictObject({ age: z.number().nullable(), sex: z.enum(['male', 'female']).nullable() }),
    sections: z.array(z.strictObject({ name: z.string(), start: offset, end: offset, bodyStart: offset, page })),
    issues: z.array(issue),
    warnings: z.array(z.strictObject({ code: warningCode, message: z.string(), start: offset, end: offset })),
    duplicates: z.array(z.string()),
  })
  .register(named, { id: 'Determination' }) satisfies z.ZodType<DeterminationAnswer>
