/** The ISO 8601 day of a date as letters write it (`10/13/2012`, `6/24/10`, `4-20-15`, `October 25, 2016`), or `null`. */
export function toIsoDate(_written: string | null, _letterYear?: number): string | null {
  return null
}
