import type { Generation } from '../../indexing/generation.ts'
import type { GuidelineEntry } from '../../indexing/layout.ts'
import type { GuidelineCount } from '../engine.ts'
import { DECISIONS, rangeOf } from './facts.ts'

/**
 * Every cited guideline, and every document of which sections are cited, with how the disputes citing it ended: what has
 * sections counts the disputes that cite one of them too, each once. By falling count of disputes, then by key.
 */
export function countGuidelines({ columns, tables }: Generation): GuidelineCount[] {
  const counts = withDocuments(tables.guidelines).map((entry) => ({ ...entry, upheld: 0, overturned: 0 }))
  const places = new Map(counts.map(({ key }, place) => [key, place]))
  const counted = tables.guidelines.map(({ key }) => wholesOf(key).flatMap((whole) => places.get(whole) ?? []))
  const disputes = new Uint32Array(counts.length)
  // By place, the dispute that was counted there last, from 1: each counts once.
  const last = new Uint32Array(counts.length)
  for (let group = 0; group < columns.groupDecision.length; group++) {
    const decision = DECISIONS[columns.groupDecision[group]!]!
    const { first, end } = rangeOf(columns.groupGuidelineEnds, group)
    for (const place of [...columns.guidelines.subarray(first, end)].flatMap((number) => counted[number]!)) {
      if (last[place] === group + 1) continue
      last[place] = group + 1
      disputes[place]!++
      if (decision === 'Upheld') counts[place]!.upheld++
      else if (decision === 'Overturned') counts[place]!.overturned++
    }
  }
  const order = [...counts.keys()].sort((a, b) => disputes[b]! - disputes[a]! || (counts[a]!.key < counts[b]!.key ? -1 : 1))
  return order.map((place) => counts[place]!)
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
