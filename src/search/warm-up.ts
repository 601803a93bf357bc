import { DEFAULT_REQUEST } from '../model/search.ts'
import type { Searcher } from './source.ts'

/** How many questions are asked: with fewer, code that every question runs through is not yet compiled. */
const QUESTIONS = 40

/** Never a word of a letter, so that similar words are sought as well. */
const MISSPELLED = 'medicly necesary'

/**
 * Asks a searcher for the guidelines that its letters cite, and forgets the answers. What is read, built or compiled at first
 * use is ready then, and whoever asks first does not wait for it.
 */
export async function warmUp(searcher: Searcher): Promise<void> {
  const labels = searcher.guidelines().map(({ label }) => label)
  for (let i = 0; i < Math.min(QUESTIONS, labels.length); i++) {
    await searcher.search({ ...DEFAULT_REQUEST, text: `${labels[i]!} ${MISSPELLED}` })
  }
}
