import type { StoredPassage } from '../engines/engine.ts'
import type { Citation } from '../model/search.ts'
import { pageOf } from '../model/source.ts'

/** The citation of a passage: where its quote stands in the source file, and a label to paste beside it. */
export function cite({ passage, letter }: StoredPassage): Citation {
  const { determination, text, pageStarts } = letter
  const page = pageOf(pageStarts, passage.start)
  return {
    label: labelOf({ passage, letter }, page),
    file: determination.file,
    sha256: determination.sha256,
    start: passage.start,
    end: passage.end,
    page,
    quote: text.slice(passage.start, passage.end),
    url: `/determinations/${determination.id}?passage=${passage.id}&start=${passage.start}&end=${passage.end}`,
  }
}

function labelOf({ passage, letter }: Pick<StoredPassage, 'passage' | 'letter'>, page: number | null): string {
  const { determination, decisionDateIso } = letter
  const issue = determination.issues.find(({ number }) => number === passage.issue)
  return [
    determination.caseNumber === null ? `IMR determination ${determination.file}` : `IMR ${determination.caseNumber}`,
    issue === undefined ? passage.section : `issue ${issue.number}`,
    issue?.decision?.toLowerCase(),
    decisionDateIso === null ? undefined : `decided ${decisionDateIso}`,
    page === null ? undefined : `p. ${page}`,
  ]
    .filter((part) => part !== undefined)
    .join(', ')
}
