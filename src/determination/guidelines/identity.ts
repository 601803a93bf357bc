import type { GuidelineReference } from '../../model/determination.ts'
import { MTUS_DOCUMENTS } from '../data/guideline-documents.ts'
import type { Topic } from './topics.ts'

/** A document as a key and a label name it. */
export interface DocumentIdentity {
  slug: string
  label: string
}

const CHRONIC_PAIN = MTUS_DOCUMENTS[0]!

/** ACOEM cited in an MTUS sentence without its chapter. */
export const ACOEM_IN_MTUS: DocumentIdentity = { slug: 'acoem', label: 'ACOEM' }

/**
 * The key (`body.document.section`, lower case, parts that are not given left out) and the label of a guideline. A topic
 * of the chronic pain guidelines cited after a bare `MTUS` belongs to them.
 */
export function identityOf(
  body: GuidelineReference['body'],
  document: DocumentIdentity | null,
  topic: Topic | null,
): { key: string; label: string } {
  const cited = document ?? (body === 'MTUS' && topic?.elsewhere ? { slug: CHRONIC_PAIN.slug, label: CHRONIC_PAIN.name } : null)
  const subject = body === 'MTUS' && cited?.slug === CHRONIC_PAIN.slug ? topic : (topic?.elsewhere ?? topic)
  const key = [body.toLowerCase(), cited?.slug, subject?.slug].filter((part) => part !== undefined).join('.')
  const name = body === 'other' ? (cited?.label ?? 'Other') : `${body}${cited ? ` ${withoutBody(cited.label, body)}` : ''}`
  return { key, label: subject ? `${name}, ${subject.label}` : name }
}

function withoutBody(label: string, body: string): string {
  return label.startsWith(`${body} `) ? label.slice(body.length + 1) : label
}
