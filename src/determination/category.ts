/** The category of the Division's search form for a treatment, derived from its words; `null` where no rule applies. */
export function deriveCategory(_treatment: string): string | null {
  return null
}
