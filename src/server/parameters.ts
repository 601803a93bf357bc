import type { z } from 'zod'
import { ImrError } from '../errors.ts'

const DAY = /^\d{4}-\d{2}-\d{2}$/

type ParameterSchema<Shape extends z.ZodRawShape> = z.ZodObject<Shape>

/**
 * Reads a query string strictly: an unknown, repeated or ill-formed parameter is refused with a message that names it.
 *
 * @param query Every parameter with all its values, in the order of the query string.
 * @throws ImrError `invalid-request`, with the parameter and what it accepts.
 */
export function readParameters<Shape extends z.ZodRawShape>(
  query: Record<string, string[]>,
  schema: ParameterSchema<Shape>,
): z.infer<ParameterSchema<Shape>> {
  const given = Object.fromEntries(Object.entries(query).map(([name, values]) => [name, readValue(name, values, schema)]))
  const result = schema.safeParse(given)
  if (result.success) return result.data
  throw refusal(result.error.issues[0]!, given, schema)
}

/** The list of a parameter that may be repeated, else its one value. */
function readValue(name: string, values: string[], schema: ParameterSchema<z.ZodRawShape>): string | string[] {
  if (isRepeatable(schema, name)) return values
  if (values.length > 1) {
    throw new ImrError('invalid-request', `The parameter "${shown(name)}" is given ${values.length} times.`, {
      parameter: shown(name),
      allowed: 'one value',
    })
  }
  return values[0] ?? ''
}

function isRepeatable(schema: ParameterSchema<z.ZodRawShape>, name: string): boolean {
  const member: z.core.$ZodType | undefined = Object.hasOwn(schema.shape, name) ? schema.shape[name] : undefined
  const inner = member?._zod.def.type === 'optional' ? (member as z.core.$ZodOptional)._zod.def.innerType : member
  return inner?._zod.def.type === 'array'
}

function refusal(
  issue: z.core.$ZodIssue,
  given: Record<string, string | string[]>,
  schema: ParameterSchema<z.ZodRawShape>,
): ImrError {
  if (issue.code === 'unrecognized_keys') {
    const name = shown(issue.keys[0] ?? '')
    const known = Object.keys(schema.shape)
    const allowed = known.length === 0 ? 'no parameters' : `the parameters ${known.join(', ')}`
    return new ImrError('invalid-request', `There is no parameter "${name}" here.`, { parameter: name, allowed })
  }
  const name = String(issue.path[0] ?? '')
  const allowed = (schema.shape[name] as z.ZodType | undefined)?.description ?? 'another value'
  const value = given[name]
  // Of the form asked for, so that naming the form again would not help.
  if (typeof value === 'string' && DAY.test(value) && issue.code === 'invalid_format' && issue.format === 'date') {
    const detail = { parameter: name, allowed: 'a day of the calendar, as YYYY-MM-DD' }
    return new ImrError('invalid-request', `The day ${value} in "${name}" does not exist.`, detail)
  }
  return new ImrError('invalid-request', `The parameter "${name}" takes ${allowed}.`, { parameter: name, allowed })
}

/** A name that a client made up, fit for a message. */
function shown(name: string): string {
  return name.replace(/[^\x20-\x7e]/g, '?').slice(0, 60)
}
