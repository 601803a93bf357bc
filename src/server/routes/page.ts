import { type Context, Hono } from 'hono'
import { accepts } from 'hono/accepts'
import { isKnown } from '../answer.ts'
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
    for (const view of VIEWS) routes.get(view, (context) => respond(context, entry, 'no-cache'))
  }
  for (const [path, file] of files) {
    if (path === ENTRY) continue
    const caching = HASHED.test(path) ? 'public, max-age=31536000, immutable' : 'no-cache'
    routes.get(path, (context) => respond(context, file, caching))
  }
  if (entry !== undefined) {
    routes.get('*', (context, next) => (isInterface(context) || !prefersPage(context) ? next() : respondUnknown(context, entry)))
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

/** Whoever asks the interface is a program, whatever it says that it accepts. */
function isInterface(context: Context<AppEnv>): boolean {
  return context.req.path === '/api' || context.req.path.startsWith('/api/')
}

/** Whether a page is wanted rather than a problem in JSON, as browsers want it for an address that a person goes to. */
function prefersPage(context: Context<AppEnv>): boolean {
  context.header('Vary', 'Accept', { append: true })
  const supports = ['application/problem+json', 'application/json', 'text/html']
  return accepts(context, { header: 'Accept', supports, default: supports[0]! }) === 'text/html'
}

/** The page, whose script says that there is nothing at this address. */
function respondUnknown(context: Context<AppEnv>, file: StaticFile): Response {
  context.set('code', 'not-found')
  return context.body(file.bytes, 404, { 'Content-Type': file.contentType, 'Cache-Control': 'no-store' })
}

/** Made by the context, so that it carries the headers set before it, such as those for pages of other origins. */
function respond(context: Context<AppEnv>, file: StaticFile, caching: string): Response {
  const headers = { 'Content-Type': file.contentType, 'Cache-Control': caching, ETag: file.etag }
  return isKnown(context, file.etag) ? context.body(null, 304, headers) : context.body(file.bytes, 200, headers)
}
