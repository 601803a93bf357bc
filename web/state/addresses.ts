import type { Hit } from '../../src/model/search.ts'
import type { Span } from '../../src/model/span.ts'

/** Address of the letter, opened at the hit's passage. `home` is the address of the server's page and ends with `/`. */
export function letterAddress(home: string, { citation }: Pick<Hit, 'citation'>): string {
  const address = new URL(citation.url.replace(/^\//, ''), home)
  address.searchParams.set('start', String(citation.start))
  address.searchParams.set('end', String(citation.end))
  return address.href
}

/** Address of a guideline's view. */
export function guidelineAddress(home: string, key: string): string {
  return `${home}guidelines/${encodeURIComponent(key)}`
}

/** The span that a letter's address asks to be marked, from its `start` and `end`; `null` where they are no span. */
export function spanOf(parameters: URLSearchParams): Span | null {
  const [start, end] = [parameters.get('start'), parameters.get('end')].map((value) => Number(value ?? Number.NaN))
  if (!Number.isSafeInteger(start) || !Number.isSafeInteger(end)) return null
  return start! >= 0 && start! < end! ? { start: start!, end: end! } : null
}
