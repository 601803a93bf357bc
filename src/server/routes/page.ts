import { Hono } from 'hono'
import type { AppEnv } from '../app.ts'
import { readStaticFiles, type StaticFile, staticFile } from '../static-files.ts'

const ENTRY = '/index.html'
/** Views of the page: the browser's script reads the path and shows the right one. */
const VIEWS = ['/', ENTRY, '/determinations/:id', '/guidelines', '/guidelines/:key', '/about']
/** Names with a content hash never change their content. */
const HASHED = /^\/assets\/.+-[\w-]{8}\.\w+$/

/** The built page and the widget, from memory: a request cannot name a path outside of them. */
export function pageRoutes(webDir: string | null, basePath: string): Hono<AppEnv> {
  const files = webDir === null ? new Map<string, StaticFile>() : readStaticFiles(webDir)
  const routes = new Hono<AppEnv>()
  const built = files.get(ENTRY)
  const entry = built === undefined ? undefined : underBasePath(built, basePath)
  if (entry !== undefined) {
    for (const view of VIEWS) routes.get(view, (context) => respond(entry, 'no-cache', context.req.header('If-None-Match')))
  }
  for (const [path, file] of files) {
    if (path === ENTRY) continue
    const caching = HASHED.test(path) ? 'public, max-age=31536000, immutable' : 'no-cache'
    routes.get(path, (context) => respond(file, caching, context.req.header('If-None-Match')))
  }
  return routes
}

/** The page's own addresses begin at the root; under a base path they, and those that its script makes, begin there. */
function underBasePath(page: StaticFile, basePath: string): StaticFile {
  if (basePath === '') return page
  const html = Buffer.from(page.bytes)
    .toString()
    .replaceAll('"/assets/', `"${basePath}/assets/`)
    .replace('<imr-app>', `<imr-app server="${basePath}/">`)
  return staticFile(Buffer.from(html), page.contentType)
}

function respond(file: StaticFile, caching: string, known: string | undefined): Response {
  const headers = { 'Content-Type': file.contentType, 'Cache-Control': caching, ETag: file.etag }
  if (known === file.etag) return new Response(null, { status: 304, headers })
  return new Response(file.bytes, { headers })
}
