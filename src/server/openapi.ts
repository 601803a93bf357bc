import { z } from 'zod'
import { OPERATIONS, type Operation } from './operations.ts'
import { named } from './schemas/named.ts'

/** Problems that stand before every guarded address: wrong key, foreign origin, too many requests. */
const GUARD_PROBLEMS = [401, 403, 429]
const EVERYWHERE = [403, 405]

const DESCRIPTIONS: Record<number, string> = {
  200: 'The answer',
  304: 'The client has this answer already',
  400: 'A parameter is unknown, repeated or ill-formed',
  401: 'A valid API key is needed',
  403: 'This origin may not use the server',
  404: 'Nothing has this identifier',
  405: 'The server only reads',
  410: 'The source file has changed or gone since it was indexed',
  429: 'Too many requests; Retry-After says when to try again',
  503: 'No index is usable, or the server is busy; the code says which',
}

const PATH_PARAMETERS: Record<string, string> = {
  '/api/determinations/{id}': 'identifier of a letter, as in a hit',
  '/api/passages/{id}': 'identifier of a passage, as in a hit',
  '/api/guidelines/{key}': 'key of a guideline, as in the list',
}

/** The OpenAPI 3.1 document of the interface, made of the schemas that requests and answers are checked against. */
export function openApiDocument(version: string, basePath: string): object {
  const { schemas } = z.toJSONSchema(named, { uri: (id) => `#/components/schemas/${id}` })
  return {
    openapi: '3.1.0',
    info: {
      title: 'IMR Search',
      version,
      description: 'Search over Independent Medical Review determinations, with citations proven against the source letters.',
      license: { name: 'Apache-2.0', identifier: 'Apache-2.0' },
    },
    servers: [{ url: basePath === '' ? '/' : basePath }],
    security: [{}, { key: [] }],
    paths: Object.fromEntries(OPERATIONS.map((operation) => [operation.path, { get: describeOperation(operation) }])),
    components: {
      schemas: Object.fromEntries(Object.entries(schemas).map(([id, schema]) => [id, withoutIdentity(schema)])),
      securitySchemes: { key: { type: 'http', scheme: 'bearer' } },
    },
  }
}

function describeOperation({ path, summary, parameters, answer, problems, guarded }: Operation): object {
  const codes = [...new Set([...problems, ...(guarded ? GUARD_PROBLEMS : []), ...EVERYWHERE])].sort((a, b) => a - b)
  return {
    operationId: path
      .replace(/[^a-z]+([a-z]?)/gi, (_, letter: string) => letter.toUpperCase())
      .replace(/^./, (first) => first.toLowerCase()),
    summary,
    parameters: [...pathParameters(path), ...queryParameters(parameters)],
    responses: {
      200: { description: DESCRIPTIONS[200], content: contentOf(answer) },
      ...(guarded && path !== '/metrics' && { 304: { description: DESCRIPTIONS[304] } }),
      ...Object.fromEntries(codes.map((code) => [code, { description: DESCRIPTIONS[code], content: PROBLEM_CONTENT }])),
    },
  }
}

const PROBLEM_CONTENT = { 'application/problem+json': { schema: { $ref: '#/components/schemas/Problem' } } }

function contentOf(answer: Operation['answer']): object {
  if (answer instanceof z.ZodType) {
    return { 'application/json': { schema: { $ref: `#/components/schemas/${named.get(answer)!.id}` } } }
  }
  return Object.fromEntries([answer].flat().map((type) => [type, { schema: { type: 'string' } }]))
}

function pathParameters(path: string): object[] {
  const name = /\{(\w+)\}/.exec(path)?.[1]
  if (name === undefined) return []
  const description = PATH_PARAMETERS[path.slice(0, path.indexOf('}') + 1)]
  return [{ name, in: 'path', required: true, description, schema: { type: 'string', minLength: 1 } }]
}

function queryParameters(parameters: z.ZodObject): object[] {
  return Object.entries(parameters.shape).map(([name, schema]) => {
    const { description, ...type } = withoutIdentity(z.toJSONSchema(schema as z.ZodType))
    return { name, in: 'query', required: false, description, schema: type, ...(type.type === 'array' && { explode: true }) }
  })
}

/** Inside an OpenAPI document a schema is known by its place. */
function withoutIdentity({ $schema: _dialect, $id: _id, ...schema }: z.core.JSONSchema.BaseSchema): z.core.JSONSchema.BaseSchema {
  return schema
}
