import type { Generation } from '../../indexing/generation.ts'
import type { GuidelineEntry } from '../../indexing/layout.ts'
import type { GuidelineCount } from '../engine.ts'
import { DECISIONS, rangeOf } from './facts.ts'

/**
 * Every cited guideline, and every document of which sections are cited, with how the disputes citing it ended: what has
 * sections counts the disputes that cite one of them too, each once. By falling count of disputes, then by key.
 */
export function countGuidelines({ columns, tables }: Generation): GuidelineCount[] {
  const counts = new Map(withDocuments(tables.guidelines).map((entry) => [entry.key, { ...entry, upheld: 0, overturned: 0 }]))
  const counted = tables.guidelines.map(({ key }) => wholesOf(key).filter((whole) => counts.has(whole)))
  const disputes = new Map<string, number>()
  for (let group = 0; group < columns.groupDecision.length; group++) {
    const decision = DECISIONS[columns.groupDecision[group]!]!
    const { first, end } = rangeOf(columns.groupGuidelineEnds, group)
    const cited = new Set(Array.from(columns.guidelines.subarray(first, end)).flatMap((number) => counted[number]!))
    for (const key of cited) {
      disputes.set(key, (disputes.get(key) ?? 0) + 1)
      if (decision === 'Upheld') counts.get(key)!.upheld++
      else if (decision === 'Overturned') counts.get(key)!.overturned++
    }
  }
  const cites = ({ key }: GuidelineCount) => disputes.get(key) ?? 0
  return [...counts.values()].sort((a, b) => cites(b) - cites(a) || (a.key < b.key ? -1 : 1))
}

/** A key and all that it is part of: `a.b.c`, `a.b`, `a`. */
function wholesOf(key: string): string[] {
  const parts = key.split('.')
  return parts.map((_, index) => parts.slice(0, parts.length - index).join('.'))
}

/** The entries, and one for each document of which only sections are cited. */
function withDocuments(entries: readonly GuidelineEntry[]): GuidelineEntry[] {
  const all = new Map(entries.map((entry) => [entry.key, entry]))
  for (const { key, label, body, document } of entries) {
    const [family, name, section] = key.split('.')
    const whole = `${family}.${name}`
    if (section === undefined || all.has(whole)) continue
    all.set(whole, { key: whole, label: labelOfDocument(label, section), body, document, section: null })
  }
  return [...all.values()]
}

/** The label without the section, which stands after a comma. Names of both parts may hold commas of their own. */
function labelOfDocument(label: string, section: string): string {
  const letters = (text: string) =>
    text
      .toLowerCase()
      .replace(/&/g, 'and')
      .replace(/[^a-z0-9]/g, '')
  const sought = letters(section)
  let cut = label.lastIndexOf(', ')
  while (cut > 0 && letters(label.slice(cut)).length < sought.length) cut = label.lastIndexOf(', ', cut - 1)
  return cut > 0 ? label.slice(0, cut) : label
}
