import { DEFAULT_REQUEST } from '../model/search.ts'
import { WARM_UP_QUESTIONS } from './data/warm-up-questions.ts'
import type { Searcher } from './source.ts'

/**
 * Asks a searcher questions of all kinds, and forgets the answers. What is read, built or compiled at first use is ready then, and
 * whoever asks first does not wait for it.
 */
export async function warmUp(searcher: Pick<Searcher, 'search'>): Promise<void> {
  for (const text of WARM_UP_QUESTIONS) await searcher.search({ ...DEFAULT_REQUEST, text })
}
