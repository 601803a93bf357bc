import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { gzipSync } from 'node:zlib'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { buildPage } from './fixture/browser.ts'

/** Most that the first load of the page may weigh, gzipped, all files together: 80 kB. */
const PAGE_LIMIT = 80_000
/** Most that the widget may weigh, gzipped: 35 kB. */
const WIDGET_LIMIT = 35_000

describe('the weight of what is served', () => {
  let built: Awaited<ReturnType<typeof buildPage>>
  beforeAll(async () => {
    built = await buildPage()
  })
  afterAll(() => built.remove())

  const read = (name: string) => readFileSync(join(built.dir, name))
  const weight = (names: string[]) => names.reduce((sum, name) => sum + gzipSync(read(name)).length, 0)

  it('keeps the first load of the page within its limit', () => {
    const assets = readdirSync(join(built.dir, 'assets')).map((name) => `assets/${name}`)
    expect(weight(['index.html', ...assets])).toBeLessThan(PAGE_LIMIT)
  })

  it('keeps the widget in one file, within its limit', () => {
    expect(weight(['widget.js'])).toBeLessThan(WIDGET_LIMIT)
    expect(read('widget.js').toString()).not.toMatch(/\bimport\s*[({"']|\bfrom\s*["']\./u)
  })

  it('gives the page no inline script or style', () => {
    const page = read('index.html').toString()
    expect(page).not.toMatch(/<style|\sstyle=|\son\w+=/u)
    expect([...page.matchAll(/<script[^>]*>([^<]*)<\/script>/gu)].every(([, content]) => content === '')).toBe(true)
  })

  it('names no other host in anything that is loaded', () => {
    const names = ['index.html', 'widget.js', ...readdirSync(join(built.dir, 'assets')).map((name) => `assets/${name}`)]
    const hosts = names.flatMap((name) =>
      [
        ...read(name)
          .toString()
          .matchAll(/https?:\/\/([\w.-]+)/gu),
      ].map(([, host]) => host),
    )
    // Names of XML vocabularies and links to a library's documentation are no requests.
    expect(new Set(hosts)).toEqual(new Set(['www.w3.org']))
  })
})
