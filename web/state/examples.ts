import type { SearchResponse } from '../../src/model/search.ts'

/** A treatment title in the form of a question's words: short, not shouting, without doses and counts at its end. */
export function shortTreatment(treatment: string): string {
  const [first = ''] = treatment.split(AMOUNT)
  const plain = first.replace(/\s+/gu, ' ').trim()
  const shouting = plain === plain.toUpperCase()
  return shouting ? plain.charAt(0) + plain.slice(1).toLowerCase() : plain
}

/** Titles that say when rather than what. */
const ASIDE = /^(?:retrospective|prospective|pre-?op|post-?op)/iu

/** Where a title turns from what was asked for to how much of it, as in `Cervical injection times 2`. */
const AMOUNT = /[,;:(#]| (?:x|times|qty)\b| (?:one|two|three|four|five|six|eight|ten|twelve)\b| \d/iu

/** Treatments of an answer that make good examples: each of another category, in as few words as may be. */
export function exampleTreatments(response: SearchResponse, count: number): string[] {
  const chosen = new Map<string, string>()
  for (const { issue } of response.hits) {
    if (issue === null) continue
    const treatment = shortTreatment(issue.treatment)
    const words = treatment.split(' ').length
    const kind = issue.category ?? treatment
    if (ASIDE.test(treatment)) continue
    if (words <= 6 && treatment.length >= 5 && !chosen.has(kind)) chosen.set(kind, treatment)
  }
  return [...chosen.values()].slice(0, count)
}
