import { createHash } from 'node:crypto'
import type { Issue } from '../model/determination.ts'
import type { Span } from '../model/span.ts'
import { foldSpace } from '../text/fold.ts'
import { sentencesOf } from '../text/sentences.ts'

/** Bytes of a passage's text identity. */
export const HASH_BYTES = 16

/** What is embedded of a passage. */
export interface EmbeddingText {
  text: string
  /** Where the passage's own words start in it. */
  wordsStart: number
}

/**
 * What is embedded of a passage: the treatment in dispute, then the passage's words. A rationale seldom repeats what it is
 * about, so that without the title in front its vector says little.
 */
export function embeddingText(issue: Issue | null, passageText: string): EmbeddingText {
  const title = issue === null ? '' : `${issue.inDispute}. `
  return { text: title + foldSpace(passageText), wordsStart: title.length }
}

/** The passage's sentences where they stand in its text to embed: as many, and as they come, as in the passage itself. */
export function embeddedSentences({ text, wordsStart }: EmbeddingText): Span[] {
  return sentencesOf(text, { start: wordsStart, end: text.length })
}

/** The identity of a text to embed: equal texts with the same sentences are embedded once, now and in later updates. */
export function embeddingHash({ text, wordsStart }: EmbeddingText): Buffer {
  return createHash('sha256').update(`${wordsStart} ${text}`).digest().subarray(0, HASH_BYTES)
}
