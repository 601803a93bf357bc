/** One sentence of a guideline line, without the words that open it. */
export interface Sentence {
  /** `MTUS`: "Decision based on MTUS"; `other`: outside of the MTUS; `lead`: says only what the party did not do. */
  kind: 'MTUS' | 'other' | 'lead'
  text: string
}

const BASED = '(?:decisions? (?:was |is )?based (?:up)?on|based (?:their|its|his|her) decisions? (?:up)?on)(?: the)?'
const PARTY = '(?:the )?(?:claims administrator|(?:expert |physician |imr |maximus )?reviewer|provider)'
const NON_MTUS = 'non ?-? ?mtus(?: citations?)?'

// Longest first: an opener that begins like another stands before it.
const OPENERS: readonly (readonly [Sentence['kind'], string])[] = [
  ['lead', `${PARTY} did not (?:base|cite)[^.]{0,120}\\.?`],
  [
    'lead',
    `(?:${PARTY} )?based (?:their|its|his|her) decision on recommendation ?\\(?s?\\)? outside of the mtus(?: guidelines)?\\.?`,
  ],
  ['lead', '(?:the )?mtus (?:and acoem )?(?:is|are|does|do) (?:not |silent)[^.]{0,120}\\.?'],
  ['other', `(?:${BASED}|and on(?: the)?) ${NON_MTUS}`],
  ['MTUS', `(?:${PARTY} )?${BASED} (?:(?:ca|california) )?mtus(?! ?-)`],
  ['other', 'and other medical treatment guidelines?'],
  ['other', 'and on(?= peer| the )'],
  ['other', `(?:${PARTY} )?${BASED}`],
]

const OPENER = new RegExp(OPENERS.map(([, pattern]) => `(\\b${pattern})`).join('|'), 'gi')
const JOINT = /[\s,;:.]*(?:\b(?:and|and on|on|the|which is silent|which does not address the issue)[\s,;]*)?$/i

/** The sentences of a guideline line. It is cut at the fixed words that open one, never at full stops. */
export function sentencesOf(line: string): Sentence[] {
  const sentences: Sentence[] = []
  let kind: Sentence['kind'] = 'other'
  let from = 0
  const close = (end: number) => {
    const text = trimJoint(line.slice(from, end))
    if (text !== '') sentences.push({ kind, text })
  }
  for (const match of line.matchAll(OPENER)) {
    close(match.index)
    kind = OPENERS[match.slice(1).findIndex((group) => group !== undefined)]![0]
    from = match.index + match[0].length
    if (kind === 'lead') {
      sentences.push({ kind, text: match[0] })
      kind = 'other'
    }
  }
  close(line.length)
  return sentences
}

/** What remains of a stretch of text without the separators and joining words at its end, and the separators at its start. */
export function trimJoint(text: string): string {
  return cutEnd(text.replace(/^[\s,;:.-]+/, ''))
}

// Only the last characters are looked at: the pattern would otherwise be tried at every blank of a long text.
function cutEnd(text: string): string {
  const tail = text.slice(-60)
  return text.slice(0, text.length - tail.length) + tail.replace(JOINT, '')
}
