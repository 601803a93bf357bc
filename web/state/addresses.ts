import type { Hit } from '../../src/model/search.ts'
import type { Span } from '../../src/model/span.ts'

/** Address of the letter, opened at the hit's passage. `base` is the address of the server's page and ends with `/`. */
export function letterAddress(base: string, hit: Hit): string {
  return base + hit.citation.url.replace(/^\//, '')
}

/** The span that a letter's address asks to be marked, from its `start` and `end`, or `null`. */
export function spanOf(parameters: URLSearchParams): Span | null {
  const [start, end] = [parameters.get('start'), parameters.get('end')].map((value) =>
    value === null ? Number.NaN : Number(value),
  )
  return Number.isSafeInteger(start) && Number.isSafeInteger(end) && start! >= 0 && start! < end!
    ? { start: start!, end: end! }
    : null
}
