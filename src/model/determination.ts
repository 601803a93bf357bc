import type { Span } from './span.ts'

/** The outcome of one disputed treatment. `Upheld`: the denial stands. `Overturned`: the treatment must be authorized. */
export type Decision = 'Upheld' | 'Overturned'

/** One cited guideline as a structured reference. */
export interface GuidelineReference {
  /** Decided by the sentence it stands in: an MTUS sentence gives `MTUS`, whoever wrote the document. */
  body: 'MTUS' | 'ODG' | 'ACOEM' | 'other'
  /** Who wrote the document: `DWC`, `ACOEM`, `ODG`, `AMA`, `FDA` …; `null` where unknown. */
  family: string | null
  /** Canonical document or chapter name, else as written; `null` where the line names none. */
  document: string | null
  /** Topic as written, or `null`. */
  section: string | null
  /** Pages as written, for example `173-174` or `77, 81`; `null` where none are given. */
  pages: string | null
  /** Four digits as written; never inferred. */
  year: string | null
  /** Stable, URL-safe, made of body, document and section with spelling variants merged. */
  key: string
  /** For people: body, document and section in one line. */
  label: string
}

/** A named stretch of a letter. Sections do not overlap and stand in reading order. */
export interface Section extends Span {
  /** `header`, `method`, `credentials`, `documents`, `summary` or `issues`; `text` for a layout that is not understood. */
  name: string
  /** Where the section's own words start: after the heading and its fixed opening sentence. */
  bodyStart: number
  /** Page of `start`, from 1; `null` for text files. */
  page: number | null
}

/** Spans of an issue's parts; `null` where the letter lacks the part. */
export interface IssueSpans {
  title: Span
  claimsGuideline: Span | null
  reviewerGuideline: Span | null
  rationale: Span | null
}

/** One disputed treatment with its decision. Its span runs from the title's first to the rationale's last character. */
export interface Issue extends Span {
  /** From 1, in reading order. */
  number: number
  /** The full title as written, white space folded, without the closing colon. */
  treatment: string
  /** The part still in dispute: the title's last part where UR modified the request, else the title. */
  inDispute: string
  /** `null` where the letter's word is not one of the two. */
  decision: Decision | null
  /** The decision word as written. */
  decisionText: string | null
  claimsGuideline: string | null
  reviewerGuideline: string | null
  claimsGuidelines: GuidelineReference[]
  reviewerGuidelines: GuidelineReference[]
  /** White space folded. */
  rationale: string | null
  /** Category derived from the title; `null` where no rule applies. */
  category: string | null
  page: number | null
  spans: IssueSpans
}

/** What is known of the physician who decided. */
export interface Reviewer {
  /** `sentence`: credentials inside the boilerplate paragraph; `block`: in lines of their own. */
  credentialStyle: 'sentence' | 'block' | null
  boardCertification: string | null
  subspecialty: string | null
  /** As written: the first board name of a sentence, the whole line of a block. */
  specialty: string | null
  licensedIn: string[]
}

/** Something in a letter that was not understood, or only in part. */
export interface Warning extends Span {
  code: WarningCode
  /** One sentence that helps. */
  message: string
}

/** The closed set of warnings that reading a letter can give. */
export type WarningCode =
  | 'unknown-layout'
  | 'no-issues'
  | 'label-mismatch'
  | 'decision-missing'
  | 'decision-unclear'
  | 'decision-contradicted'
  | 'title-unclear'
  | 'rationale-missing'
  | 'guideline-missing'
  | 'guideline-unparsed'
  | 'date-unreadable'
  | 'date-order'
  | 'age-implausible'
  | 'several-letters'
  | 'truncated'

/** How the letter is laid out; `other` where it is no determination or one of an unknown form. */
export type Layout = 'L1' | 'L2' | 'L3' | 'L4' | 'other'

/** A letter as a record. Text fields are as written with white space folded; what a letter does not say is `null`. */
export interface Determination {
  /** The first 16 hexadecimal digits of the file's SHA-256; for a later letter in one file, `-2`, `-3` … follow. */
  id: string
  file: string
  sha256: string
  /** Number of pages; `null` for text files. */
  pages: number | null
  layout: Layout
  /** `CMyy-nnnnnnn`, or `null`. */
  caseNumber: string | null
  dateAssigned: string | null
  dateOfInjury: string | null
  decisionDate: string | null
  urDenialDate: string | null
  applicationReceived: string | null
  priority: string | null
  reviewer: Reviewer
  patient: { age: number | null; sex: 'male' | 'female' | null }
  sections: Section[]
  issues: Issue[]
  warnings: Warning[]
}
