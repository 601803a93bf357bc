import type { Engine, PassageFacts } from '../engines/engine.ts'

/** What a hit stands for: a disputed treatment with all its passages or, outside of any, a section of a letter. */
export interface Dispute {
  /** The facts of its first passage, which hold for all. */
  facts: PassageFacts
  /** Numbers of its passages, ascending. */
  passages: number[]
}

/** The disputes that hold any of `passages`, each once, in the order of their first passage. */
export function groupByDispute(engine: Engine, passages: Iterable<number>): Dispute[] {
  const byFirst = new Map<number, Dispute>()
  for (const facts of engine.facts([...new Set(passages)])) {
    if (byFirst.has(facts.first)) continue
    byFirst.set(facts.first, { facts, passages: Array.from({ length: facts.count }, (_, i) => facts.first + i) })
  }
  return [...byFirst.values()].sort((a, b) => a.facts.first - b.facts.first)
}
