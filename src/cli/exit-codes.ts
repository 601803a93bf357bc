/** What the process tells its caller. */
export const EXIT = {
  done: 0,
  /** Done, but files were left out or checks failed. */
  incomplete: 1,
  /** Wrong use, unreadable input, no index, a damaged index, or a port in use. */
  failed: 2,
} as const

/** One of the codes. */
export type ExitCode = (typeof EXIT)[keyof typeof EXIT]
