import { editDistance } from '../../text/edit-distance.ts'
import {
  CAPITALS,
  CHAPTER_SECTIONS,
  CHRONIC_PAIN_TOPICS,
  NAMES_ELSEWHERE,
  OTHER_TOPICS,
  TOPIC_LEAD_INS,
  type TopicTable,
} from '../data/guideline-topics.ts'
import { NameTable } from './names.ts'
import { withoutBrackets, wordsOf } from './words.ts'

/** A topic under its canonical name. */
export interface Topic {
  /** Last part of a guideline key. */
  slug: string
  /** For people; the same for every spelling that leads to `slug`. */
  label: string
  /** Present for a topic of the chronic pain guidelines (cited after a bare `MTUS`, it means them): its name elsewhere. */
  elsewhere?: { slug: string; label: string }
}

/** Folded topics of at least these lengths may hold one typing error, or two. */
const ONE_ERROR_LENGTH = 8
const TWO_ERRORS_LENGTH = 16
/** No folded topic of the table is longer than this with its errors; longer ones are not compared. */
const LONGEST_COMPARED = 80
/** Longest part of a key, in characters. */
const SLUG_LENGTH = 80

const IGNORED = new Set(['and', 'the'])
const VERDICT = / ?- ?(?:not recommended|no recommendation|recommended) *$/i
const LEAD_IN = new RegExp(`^(?:${TOPIC_LEAD_INS.join('|')}) (?=[a-z])`, 'i')
// `3.3.9 Opioids for Chronic Pain …: Maintenance …`: the last part of a numbered heading names the topic
const NUMBER = /^\d{1,4}(?:\.\d{1,2})*\.? +(?=\p{Lu})/u
const IN_CAPITALS = new Set(CAPITALS)

const KNOWN = new Map<string, Topic>()
const KNOWN_BY_LETTER = new Map<string, string[]>()
for (const table of [CHRONIC_PAIN_TOPICS, CHAPTER_SECTIONS, OTHER_TOPICS]) fillFrom(table)

/** Every spelling of every known topic, for finding topics inside a text. */
export const TOPIC_NAMES = new NameTable<Topic>(
  [CHRONIC_PAIN_TOPICS, CHAPTER_SECTIONS, OTHER_TOPICS].flatMap((table) =>
    Object.entries(table).flatMap(([name, others]) =>
      [name, withoutBrackets(name), ...others].map((spelling) => [spelling, knownTopic(name)!] as const),
    ),
  ),
)

function fillFrom(table: TopicTable): void {
  for (const [name, others] of Object.entries(table)) {
    const topic: Topic = named(name)
    if (table === CHRONIC_PAIN_TOPICS) topic.elsewhere = named(NAMES_ELSEWHERE[name] ?? name)
    for (const spelling of [name, ...others]) {
      const folded = foldTopic(spelling)
      if (KNOWN.has(folded)) continue
      KNOWN.set(folded, topic)
      const letter = folded[0]!
      KNOWN_BY_LETTER.set(letter, [...(KNOWN_BY_LETTER.get(letter) ?? []), folded])
    }
  }
}

function named(name: string): { slug: string; label: string } {
  const label = withoutBrackets(name).replace(/ +/g, ' ').replace(/ ,/g, ',').trim()
  return { slug: slugOf(label.toLowerCase().split(/[^a-z0-9&]+/)), label }
}

/** The known topic that `text` is a spelling of, up to `errors` typing errors mended, or `null`. */
export function knownTopic(text: string, errors = 2): Topic | null {
  const folded = foldTopic(text)
  return KNOWN.get(folded) ?? KNOWN.get(nearest(folded, errors) ?? '') ?? null
}

/** The topic that `text` names; one that is not known is named by its own words, in lower case and singular. */
export function topicOf(text: string): Topic {
  const known = knownTopic(text)
  if (known) return known
  const slug = wordSlug(contentOf(text))
  return { slug, label: labelOfSlug(slug) }
}

/** The words of `text` as one part of a key; never empty, never longer than 80 characters, of `a-z`, `0-9` and `-` only. */
export function wordSlug(text: string): string {
  return slugOf(wordsOf(text).map((word) => word.term)) || 'unnamed'
}

/** A slug as words for people. */
export function labelOfSlug(slug: string): string {
  const words = slug.split('-').map((word) => (IN_CAPITALS.has(word.toUpperCase()) ? word.toUpperCase() : word))
  const first = words[0] ?? ''
  return [first.charAt(0).toUpperCase() + first.slice(1), ...words.slice(1)].join(' ')
}

function slugOf(words: string[]): string {
  const plain = words.map((word) => word.replace(/&/g, 'and').replace(/[^a-z0-9]/gu, hexadecimal)).filter((word) => word !== '')
  let slug = ''
  for (const word of plain) {
    if (slug.length + word.length >= SLUG_LENGTH) return slug || word.slice(0, SLUG_LENGTH)
    slug += slug === '' ? word : `-${word}`
  }
  return slug
}

function hexadecimal(character: string): string {
  return character.codePointAt(0)!.toString(16)
}

/** What identifies a topic: its words without brackets, plural endings, `and`, `the`, lead-in and verdict, run together. */
function foldTopic(text: string): string {
  return wordsOf(contentOf(text))
    .map((word) => word.term)
    .filter((term) => !IGNORED.has(term))
    .join('')
}

function contentOf(text: string): string {
  const heading = NUMBER.test(text) ? text.slice(text.lastIndexOf(': ') + 1).replace(NUMBER, '') : text
  const bare = withoutBrackets(heading).replace(/ {2,}/g, ' ').trim().replace(VERDICT, '').replace(LEAD_IN, '')
  return /[\p{L}\p{N}]/u.test(bare) ? bare : text
}

function nearest(folded: string, errors: number): string | null {
  if (folded.length < ONE_ERROR_LENGTH || folded.length > LONGEST_COMPARED) return null
  let least = Math.min(errors, folded.length >= TWO_ERRORS_LENGTH ? 2 : 1) + 1
  let best: string | null = null
  for (const known of KNOWN_BY_LETTER.get(folded[0]!) ?? []) {
    const distance = editDistance(folded, known, least - 1)
    if (distance < least) [best, least] = [known, distance]
  }
  return best
}
