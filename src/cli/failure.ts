import { ImrError } from '../errors.ts'
import { printable } from './terminal.ts'

/** What went wrong and what to do, as lines for people: never where in the code. */
export function describeFailure(error: unknown): string[] {
  if (!(error instanceof ImrError)) return [`error: ${printable(error instanceof Error ? error.message : String(error))}`]
  const { parameter, allowed, path } = error.detail
  return [
    `error: ${printable(error.message)}`,
    ...(path === undefined || error.message.includes(path) ? [] : [`  path: ${printable(path)}`]),
    `  ${parameter === undefined ? error.advice : `Give --${parameter} ${allowed ?? 'another value'}.`}`,
  ]
}
