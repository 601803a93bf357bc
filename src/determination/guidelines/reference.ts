import type { GuidelineReference } from '../../model/determination.ts'
import { type DocumentIdentity, identityOf } from './identity.ts'
import { findPages } from './pages.ts'
import { splitTopics } from './split-topics.ts'
import { knownTopic, topicOf } from './topics.ts'

/** What is known of a citation before its topics are read. */
export interface Cited {
  body: GuidelineReference['body']
  family: string | null
  /** The `document` of the references. */
  document: string | null
  identity: DocumentIdentity | null
  year: string | null
  /** Topic that the document's name stands for; used where no topic follows. */
  section?: string | undefined
}

const NOISE = /^(?:and$|or$|the$|which |as well as |subheading|(?:(?:ca|california) )?mtus$|guidelines?$|topics?$|et al|n\/a$)/i

/** The references that a citation and the text behind it (topics and pages) make: one for each topic, at least one. */
export function referencesOf(cited: Cited, text: string): GuidelineReference[] {
  const groups: { topics: string[]; pages: string | null }[] = []
  let from = 0
  for (const mention of findPages(text)) {
    groups.push({ topics: topicsOf(text.slice(from, mention.start)), pages: mention.pages })
    from = mention.end
  }
  const rest = topicsOf(text.slice(from))
  if (rest.length > 0 || groups.length === 0) groups.push({ topics: rest, pages: null })
  return groups.flatMap(({ topics, pages }) =>
    (topics.length > 0 ? topics : [cited.section ?? null]).map((section) => reference(cited, section, pages)),
  )
}

/** One reference with its key and label. */
export function reference(cited: Cited, section: string | null, pages: string | null): GuidelineReference {
  const { body, family, document, year } = cited
  const shown = section === null ? null : withoutShouting(section)
  return {
    body,
    family,
    document,
    section: shown,
    pages,
    year,
    ...identityOf(body, cited.identity, section === null ? null : topicOf(section)),
  }
}

function topicsOf(text: string): string[] {
  return splitTopics(text.replace(/[\s(,:;.]+$/, '')).filter((topic) => !NOISE.test(topic))
}

/** A known topic in capitals throughout is shown under its canonical name; an abbreviation stays as it is. */
function withoutShouting(section: string): string {
  return section.includes(' ') && !/\p{Ll}/u.test(section) ? (knownTopic(section)?.label ?? section) : section
}
