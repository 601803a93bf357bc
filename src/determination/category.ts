import { CATEGORY_WORDS, DRUGS, WEAK_CATEGORY_WORDS } from './data/categories.ts'
import { NameTable } from './guidelines/names.ts'
import { plainPunctuation, wordsOf } from './guidelines/words.ts'

/** Longest title whose words are looked at; the category stands at its beginning. */
const MAX_LENGTH = 2000

/** Words in front of the treatment itself, which decide only where nothing else does. */
const PREFIX = /^(?:associated surgical services?|retrospective(?:ly)?(?: request)?(?: for)?|dme|purchase of|rental of)\b[ :,-]*/i
/** `5/325mg`, `240gm`, `0.025%`: only drugs have a dose. */
const DOSE = /\d ?(?:mg|mcg|ml|gm|gms|grams?|cc|%)(?![a-z])/i

const named = (words: Readonly<Record<string, string>>) =>
  Object.entries(words).flatMap(([category, list]) => list.split(',').map((spelling) => [spelling, category] as const))

const STRONG = new NameTable<string | null>([
  // How a procedure is guided, or what came before it, says nothing about what it is.
  ...[
    'ultrasound guided',
    'ultrasound guidance',
    'CT guided',
    'CT guidance',
    'fluoroscopically guided',
    'with ultrasound',
    'post-injection',
  ].map((spelling) => [spelling, null] as const),
  ...named({ Pharmaceuticals: DRUGS }),
  ...named(CATEGORY_WORDS),
])
const WEAK = new NameTable(named(WEAK_CATEGORY_WORDS))

/**
 * The category of the Division's search form that a treatment's words point to (`Injection`, `DMEPOS`,
 * `Pharmaceuticals` …), or `null` where none does. Derived, never stated in a letter. The first telling word of the title
 * decides, the longest name at one place; words such as `unit` or `session` only where there is no other.
 */
export function deriveCategory(treatment: string): string | null {
  const title = plainPunctuation(treatment.slice(0, MAX_LENGTH)).trim()
  const request = title.replace(PREFIX, '')
  return (
    first(STRONG, request) ??
    (DOSE.test(request) ? 'Pharmaceuticals' : null) ??
    first(STRONG, title) ??
    first(WEAK, request) ??
    first(WEAK, title)
  )
}

function first(table: NameTable<string | null>, title: string): string | null {
  const words = wordsOf(title)
  for (let i = 0; i < words.length; ) {
    const match = table.longestAt(title, words, i)
    if (match?.value) return match.value
    i = match?.next ?? i + 1
  }
  return null
}
