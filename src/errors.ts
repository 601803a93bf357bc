/**
 * Every failure that a user can meet, as one class with a closed set of codes.
 *
 * A message says what happened and where; `advice` says what to do next. Neither may hold an absolute path that an HTTP
 * client would see: put paths into `detail`, which stays on this side of the border.
 */
const ADVICE = {
  'invalid-request': 'Correct the named parameter and ask again.',
  'method-not-allowed': 'Use GET; this server only reads.',
  'not-found': 'Check the identifier; a rebuilt index keeps the identifiers of letters that did not change.',
  'source-gone': 'The source file has changed or gone since it was indexed. Index its folder again.',
  'no-index': 'Build one first: npx imr-search index PATH',
  'damaged-index': 'Restore the index folder from a backup, or delete it and build again: npx imr-search index PATH',
  'index-version': 'Build the index again with this version: npx imr-search index PATH',
  'index-busy': 'Wait until the other command has finished, then try again.',
  'index-unwritable': 'Make the index folder writable or free space on its disk, or choose another with --index-dir.',
  'path-not-found': 'Check the spelling of the path.',
  'file-unreadable': 'Check the permissions of the file.',
  'file-empty': 'Nothing to do: the file holds no text.',
  'file-too-large': 'Split the file into single letters.',
  'not-a-document': 'Give letters as PDF or as plain text.',
  'no-text-layer': 'The PDF holds pictures of pages only. Run OCR over it, for example with ocrmypdf, and index the result.',
  'password-needed': 'Remove the password from the PDF and index it again.',
  'damaged-file': 'Get a fresh copy of the file.',
  'read-timeout': 'The file took longer to read than allowed. Open it in a viewer and save it anew.',
  'model-missing': 'Put the model folder back (models/all-MiniLM-L6-v2), then start again; keyword search works without it.',
  'model-mismatch': 'Build the index again, so that passages and questions are embedded by the same model.',
  'port-in-use': 'Choose another port with --port, or stop the program that holds this one.',
  overloaded: 'Try again in a moment.',
  unauthorized: 'Send a valid API key as "Authorization: Bearer KEY".',
  forbidden: 'Ask the operator of this server to allow this origin.',
  'rate-limited': 'Slow down and try again after the stated time.',
  'internal-error': 'Try again; if it happens again, report it with the request id.',
} as const

/** The closed set of error codes. A code never changes its meaning once released. */
export type ErrorCode = keyof typeof ADVICE

/** All codes, in the order of their definition, for documentation and schemas. */
export const ERROR_CODES = Object.keys(ADVICE) as readonly ErrorCode[]

/** What an error may carry beside its message. */
export interface ErrorDetail {
  /** The request parameter at fault. */
  parameter?: string
  /** What the parameter accepts, in words. */
  allowed?: string
  /** File or folder concerned. May be absolute; never sent to an HTTP client. */
  path?: string
  /** Seconds after which trying again makes sense; at least 1. */
  retryAfter?: number
}

/** The one error class of this project. */
export class ImrError extends Error {
  override readonly name = 'ImrError'
  readonly code: ErrorCode
  readonly detail: ErrorDetail

  /** @param message What happened and where, in one sentence without the advice. */
  constructor(code: ErrorCode, message: string, detail: ErrorDetail = {}, options?: ErrorOptions) {
    super(message, options)
    this.code = code
    this.detail = detail
  }

  /** What to do next, in one sentence. */
  get advice(): string {
    return ADVICE[this.code]
  }
}

/** True where `error` is a Node system error with one of the given codes, such as `ENOENT`; without codes, with any. */
export function isSystemError(error: unknown, ...codes: string[]): error is NodeJS.ErrnoException {
  if (!(error instanceof Error && 'syscall' in error && 'code' in error)) return false
  return codes.length === 0 || codes.includes(String(error.code))
}
