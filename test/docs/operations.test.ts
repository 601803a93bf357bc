import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { ERROR_CODES, ImrError } from '../../src/errors.ts'
import { SECRET_SETTINGS, serverConfig } from '../../src/server/config.ts'
import { brokenSource, testApp } from '../server/fake-searcher.ts'

const page = readFileSync(new URL('../../docs/operations.md', import.meta.url), 'utf8')

describe('the operations page', () => {
  it('lists every setting with its flag and its environment variable, and no other', () => {
    const listed = [...page.matchAll(/^\| (?:`--([a-z-]+)`|none) \| `(IMR_[A-Z_]+)`/gm)].map(([, flag, variable]) => [
      flag,
      variable,
    ])
    const kebab = (name: string) => name.replace(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`)
    const settings = Object.keys(serverConfig.shape).map((name) => {
      const variable = `IMR_${kebab(name).replaceAll('-', '_').toUpperCase()}`
      return [SECRET_SETTINGS.has(name) ? undefined : kebab(name), variable]
    })
    expect(listed).toEqual(settings)
  })

  it('gives the defaults that settings have', () => {
    const defaults = serverConfig.parse({})
    const listed = [...page.matchAll(/^\| .* \| `IMR_([A-Z_]+)` \| `?([^ `|]+)`? \|/gm)]
    const camel = (name: string) => name.toLowerCase().replace(/_([a-z])/g, (_, letter: string) => letter.toUpperCase())
    const given = listed.map(([, name, value]) => [camel(name!), value])
    expect(given).toEqual(given.map(([name]) => [name, String(defaults[name as keyof typeof defaults] ?? '') || 'none']))
    expect(given.length).toBeGreaterThan(10)
  })

  it('lists every problem code with its status', async () => {
    for (const code of ERROR_CODES) {
      const { app } = testApp({ source: brokenSource(new ImrError(code, 'Something failed.')) })
      const response = await app.request('/readyz')
      const answered = ((await response.json()) as { code: string }).code
      expect(page).toMatch(new RegExp(`^\\| ${response.status} \\| .*\`${answered}\``, 'm'))
    }
  })

  it('names only metrics that there are', async () => {
    const { app } = testApp({ source: brokenSource(new ImrError('no-index', 'There is no index.')) })
    const metrics = await (await app.request('/metrics')).text()
    for (const [name] of page.matchAll(/imr_[a-z_]+/g)) expect(metrics).toContain(`# HELP ${name} `)
  })
})
