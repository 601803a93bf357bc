import type { Generation } from '../../indexing/generation.ts'
import type { GuidelineCount } from '../engine.ts'
import { DECISIONS, rangeOf } from './facts.ts'

/** Every cited guideline with how the disputes citing it ended, by falling count of disputes, then by key. */
export function countGuidelines({ columns, tables }: Generation): GuidelineCount[] {
  const counts = tables.guidelines.map((guideline) => ({ ...guideline, upheld: 0, overturned: 0 }))
  const disputes = new Uint32Array(counts.length)
  for (let group = 0; group < columns.groupDecision.length; group++) {
    const decision = DECISIONS[columns.groupDecision[group]!]!
    const { first, end } = rangeOf(columns.groupGuidelineEnds, group)
    for (const number of columns.guidelines.subarray(first, end)) {
      disputes[number]!++
      if (decision === 'Upheld') counts[number]!.upheld++
      else if (decision === 'Overturned') counts[number]!.overturned++
    }
  }
  const order = counts.map((_, number) => number)
  order.sort((a, b) => disputes[b]! - disputes[a]! || (counts[a]!.key < counts[b]!.key ? -1 : 1))
  return order.map((number) => counts[number]!)
}
