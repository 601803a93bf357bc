import { canonicalCaseNumber } from '../determination/header.ts'
import type { QuestionCase } from './question.ts'

// CM16-0219557, cm16 219557, CM160219557, "CM 16-0219557". At least four digits after the year: "cm16 12" is no case.
const CASE_NUMBER = /(?<![\p{L}\p{N}])cm[\s#-]{0,2}(\d{2})[\s–-]{0,3}(\d{4,8})(?!\p{N})/iu

/** The first case number in `text`, in any spelling, or `null`. */
export function findCaseNumber(text: string): QuestionCase | null {
  const match = CASE_NUMBER.exec(text)
  if (match === null) return null
  return { value: canonicalCaseNumber(match[1]!, match[2]!), start: match.index, end: match.index + match[0].length }
}
