/** A day as columns hold it: 20161219 for 19 December 2016, 0 for none. */
export function dayOfIso(iso: string): number {
  return Number(iso.replaceAll('-', ''))
}

/** The ISO 8601 form of a day as columns hold it, or `null` for none. */
export function isoOfDay(day: number): string | null {
  if (day === 0) return null
  const digits = String(day).padStart(8, '0')
  return `${digits.slice(0, 4)}-${digits.slice(4, 6)}-${digits.slice(6)}`
}
