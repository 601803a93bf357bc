/** All contributions, their sums and their differences are multiples of this, exactly so far beyond 1. */
export const CONTRIBUTION_STEP = 2 ** -40

/** Adding this and taking it away again rounds a number from 0 to 1 to a multiple of the step. */
const ROUNDING = 1.5 * 2 ** 12

/**
 * What a term adds to a score: the most it can add times its saturation (0 to 1). Rounded to a multiple of the step, so that
 * sums up to 1 are exact: they do not depend on the order of adding, and the sum of the most that terms can add is never
 * below the sum of what they do add.
 */
export function contribution(most: number, saturation: number): number {
  return most * saturation + ROUNDING - ROUNDING
}
