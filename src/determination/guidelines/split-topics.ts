import { knownTopic } from './topics.ts'
import { closedBrackets } from './words.ts'

/** A known topic holds no more commas than this plus one. */
const MOST_PARTS = 4

// `3.3.9 Opioids for Chronic Pain …`, `3. Opioids …`: a heading of the opioid guidelines, which holds commas itself
const NUMBERED = /^\d{1,2}(?:\.\d{1,2})*\.? +\p{Lu}/u
// what goes on with a small letter or a bracket belongs to the topic before it: `Opioids, criteria for use`
const CONTINUES = /^[\p{Ll}(]/u
const AND = / and (?=\p{Lu})/u

/** The topics that `text` lists, as written; a comma inside a topic is known from the topic table. */
export function splitTopics(text: string): string[] {
  return splitOutside(text, ';')
    .flatMap(splitAtCommas)
    .map(unwrap)
    .filter((topic) => /[\p{L}\p{N}]/u.test(topic))
}

function splitAtCommas(text: string): string[] {
  const parts = splitOutside(text, ',').map((part) => part.trim())
  const topics: string[] = []
  let inHeading = false
  for (let i = 0; i < parts.length; ) {
    const known = longestKnown(parts, i)
    if (NUMBERED.test(parts[i]!)) inHeading = true
    else if (inHeading && !known) {
      topics.push(`${topics.pop()}, ${parts[i++]}`)
      continue
    } else inHeading = false
    if (known) {
      topics.push(known.topic)
      i += known.parts
    } else if (topics.length > 0 && CONTINUES.test(parts[i]!)) topics.push(`${topics.pop()}, ${parts[i++]}`)
    else topics.push(...splitAtAnd(parts[i++]!))
  }
  return topics
}

/** The longest known topic that some of the parts from `from` on make together. */
function longestKnown(parts: readonly string[], from: number): { topic: string; parts: number } | null {
  for (let count = Math.min(MOST_PARTS, parts.length - from); count > 0; count--) {
    const topic = parts.slice(from, from + count).join(', ')
    if (topic.length <= 200 && knownTopic(topic, count > 1 ? 1 : 2)) return { topic, parts: count }
  }
  return null
}

/** `Preoperative lab testing and Preoperative testing, general`: two topics where the first is a known one. */
function splitAtAnd(part: string): string[] {
  const and = AND.exec(part)
  if (!and || !knownTopic(part.slice(0, and.index))) return [part]
  return [part.slice(0, and.index), part.slice(and.index + and[0].length)]
}

/** `text` cut at `separator` where it stands outside of brackets. */
export function splitOutside(text: string, separator: string): string[] {
  const closed = closedBrackets(text)
  const parts: string[] = []
  let from = 0
  for (let i = 0; i < text.length; i++) {
    const end = closed.get(i)
    if (end !== undefined) i = end
    else if (text[i] === separator) {
      parts.push(text.slice(from, i))
      from = i + 1
    }
  }
  parts.push(text.slice(from))
  return parts
}

/** Takes off what surrounds a topic: white space, separators, a pair of brackets around the whole, a closing `Topic`. */
function unwrap(topic: string): string {
  const bare = topic
    .replace(/^[\s,:/-]+/, '')
    .trimEnd()
    .replace(/(?:[,:/-]| (?:topic|and|or|subheading))+$/i, '')
    .trim()
  return closedBrackets(bare).get(0) === bare.length - 1 ? bare.slice(1, -1).trim() : bare
}
