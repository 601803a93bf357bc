/** The normalized name of the first board in a specialty line as written, or `null`. */
export function normalizeSpecialty(_written: string | null): string | null {
  return null
}
