import { describe, expect, it } from 'vitest'
import { describeConfig, readServerConfig } from '../../src/cli/serve-config.ts'

describe('settings of the server', () => {
  it('come from flags, then from the environment, then from defaults', () => {
    const env = {
      IMR_PORT: '9001',
      IMR_HOST: '127.0.0.2',
      IMR_BASE_PATH: '/imr/',
      IMR_RATE_LIMIT: '',
      IMR_ALLOW_ANONYMOUS: 'true',
    }
    expect(readServerConfig({ port: '9000', allowedOrigins: 'https://a.example, http://b.example:81' }, env)).toMatchObject({
      port: 9000,
      host: '127.0.0.2',
      basePath: '/imr',
      allowAnonymous: true,
      allowedOrigins: ['https://a.example', 'http://b.example:81'],
      indexDir: 'index-data',
    })
  })

  it('are shown with secrets masked', () => {
    const shown = describeConfig(readServerConfig({}, { IMR_API_KEY: 'x'.repeat(40) }))
    expect(shown).toMatchObject({ apiKey: '********', rateLimit: null })
    expect(JSON.stringify(shown)).not.toContain('xxxx')
  })

  it.each([
    ['IMR_PORT', 'abc'],
    ['IMR_PORT', '65536'],
    ['IMR_API_KEY', 'short'],
    ['IMR_ALLOWED_ORIGINS', 'https://intranet.example/path'],
    ['IMR_ALLOWED_ORIGINS', '*'],
    ['IMR_TRUSTED_PROXIES', '10.0.0.0/33'],
    ['IMR_TRUSTED_PROXIES', 'proxy.example'],
    ['IMR_ALLOW_ANONYMOUS', 'yes'],
    ['IMR_BASE_PATH', 'no-slash'],
    ['IMR_LOG_LEVEL', 'loud'],
    ['IMR_MAX_RUNNING', '0'],
  ])('are refused by name where wrong, without repeating what may be a secret: %s=%s', (name, value) => {
    const refusal = expect.objectContaining({ code: 'invalid-request', message: expect.stringContaining(name) })
    expect(() => readServerConfig({}, { [name]: value })).toThrow(refusal)
    expect(() => readServerConfig({}, { [name]: value })).not.toThrow(
      expect.objectContaining({ message: expect.stringContaining(value) }),
    )
  })

  it('are refused by flag where the flag is wrong', () => {
    expect(() => readServerConfig({ port: 'abc' }, { IMR_PORT: '80' })).toThrow(/--port/)
  })
})
