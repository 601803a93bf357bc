import { execFileSync } from 'node:child_process'
import { chmodSync, mkdirSync, mkdtempSync, rmSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'

/** The variable that tells tests where the program under test was built to: processes of its own cannot run TypeScript. */
export const BUILD_VARIABLE = 'IMR_LONG_TEST_BUILD'

/** Builds the program before the first test, and deletes it after the last; types are checked elsewhere. */
export function setup(): () => void {
  const modules = fileURLToPath(new URL('../../node_modules/', import.meta.url))
  mkdirSync(join(modules, '.cache'), { recursive: true })
  // Below node_modules, so that it finds its packages.
  const build = mkdtempSync(join(modules, '.cache', 'imr-search-long-'))
  // Some tests run the program as another user.
  chmodSync(build, 0o755)
  const tsc = join(modules, 'typescript/bin/tsc')
  execFileSync(process.execPath, [tsc, '-p', 'tsconfig.build.json', '--noCheck', '--outDir', build], { stdio: 'inherit' })
  process.env[BUILD_VARIABLE] = build
  return () => rmSync(build, { recursive: true, force: true })
}
