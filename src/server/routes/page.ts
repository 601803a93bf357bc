import { Hono } from 'hono'
import type { AppEnv } from '../app.ts'
import { readStaticFiles, type StaticFile } from '../static-files.ts'

const ENTRY = '/index.html'
/** Views of the page: the browser's script reads the path and shows the right one. */
const VIEWS = ['/', '/determinations/:id', '/guidelines', '/guidelines/:key', '/about']
/** Names with a content hash never change their content. */
const HASHED = /^\/assets\/.+-[\w-]{8}\.\w+$/

/** The built page and the widget, from memory: a request cannot name a path outside of them. */
export function pageRoutes(webDir: string | null): Hono<AppEnv> {
  const files = webDir === null ? new Map<string, StaticFile>() : readStaticFiles(webDir)
  const routes = new Hono<AppEnv>()
  const entry = files.get(ENTRY)
  if (entry !== undefined) {
    for (const view of VIEWS) routes.get(view, (context) => respond(entry, 'no-cache', context.req.header('If-None-Match')))
  }
  for (const [path, file] of files) {
    const caching = HASHED.test(path) ? 'public, max-age=31536000, immutable' : 'no-cache'
    routes.get(path, (context) => respond(file, caching, context.req.header('If-None-Match')))
  }
  return routes
}

function respond(file: StaticFile, caching: string, known: string | undefined): Response {
  const headers = { 'Content-Type': file.contentType, 'Cache-Control': caching, ETag: file.etag }
  if (known === file.etag) return new Response(null, { status: 304, headers })
  return new Response(file.bytes, { headers })
}
