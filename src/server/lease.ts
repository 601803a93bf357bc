import type { Searcher, SearcherSource } from '../search/source.ts'

/** Runs `use` over one generation of the index, which stays open until the answer is made. */
export async function withSearcher<Answer>(
  source: SearcherSource,
  use: (searcher: Searcher) => Answer | Promise<Answer>,
): Promise<Answer> {
  const lease = await source.acquire()
  try {
    return await use(lease.searcher)
  } finally {
    lease.release()
  }
}
