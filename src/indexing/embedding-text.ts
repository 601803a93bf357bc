import { createHash } from 'node:crypto'
import type { Issue } from '../model/determination.ts'
import { foldSpace } from '../text/fold.ts'

/** Bytes of a passage's text identity. */
export const HASH_BYTES = 16

/**
 * What is embedded of a passage: the treatment in dispute, then the passage's words. A rationale seldom repeats what it is
 * about, so that without the title in front its vector says little.
 */
export function embeddingText(issue: Issue | null, passageText: string): string {
  const words = foldSpace(passageText)
  return issue === null ? words : `${issue.inDispute}. ${words}`
}

/** The identity of a text to embed: equal texts are embedded once, now and in later updates. */
export function embeddingHash(text: string): Buffer {
  return createHash('sha256').update(text).digest().subarray(0, HASH_BYTES)
}
