import { Hono } from 'hono'
import type { AppEnv } from '../app.ts'
import { openApiDocument } from '../openapi.ts'

/** `GET /openapi.json`: what this interface takes and gives. */
export function openApiRoutes({ version, basePath }: { version: string; basePath: string }): Hono<AppEnv> {
  const document = openApiDocument(version, basePath)
  return new Hono<AppEnv>().get('/openapi.json', (context) => context.json(document, 200, { 'Cache-Control': 'no-cache' }))
}
