import { execFileSync } from 'node:child_process'
import { rmSync } from 'node:fs'
import { fileURLToPath } from 'node:url'

/** Where the program under test is built to: processes of its own cannot run TypeScript. */
export const BUILD = fileURLToPath(new URL('../../node_modules/.cache/imr-search-long-tests/', import.meta.url))

/** Builds the program before the first test; types are checked elsewhere. */
export function setup(): void {
  rmSync(BUILD, { recursive: true, force: true })
  const tsc = fileURLToPath(new URL('../../node_modules/typescript/bin/tsc', import.meta.url))
  execFileSync(process.execPath, [tsc, '-p', 'tsconfig.build.json', '--noCheck', '--outDir', BUILD], { stdio: 'inherit' })
}
