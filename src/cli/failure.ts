import { ImrError } from '../errors.ts'
import { printable } from './terminal.ts'

/** What went wrong and what to do, as lines for people: never where in the code. A `warning` is what work goes on in spite of. */
export function describeFailure(error: unknown, kind: 'error' | 'warning' = 'error'): string[] {
  if (!(error instanceof ImrError)) return [`${kind}: ${printable(error instanceof Error ? error.message : String(error))}`]
  const { parameter, allowed, path } = error.detail
  return [
    `${kind}: ${printable(error.message)}`,
    ...(path === undefined || error.message.includes(path) ? [] : [`  path: ${printable(path)}`]),
    `  ${parameter === undefined ? error.advice : `Give --${parameter} ${allowed ?? 'another value'}.`}`,
  ]
}
