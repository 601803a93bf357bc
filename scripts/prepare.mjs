// Runs after an install: builds when the build tools are there, and says how to build when they are not (`--omit=dev`).
import { spawnSync } from 'node:child_process'
import { existsSync } from 'node:fs'

if (!existsSync(new URL('../node_modules/typescript', import.meta.url))) {
  console.log('imr-search: not built, because the build tools were left out. To build: npm ci --include=dev && npm run build')
  process.exit(0)
}
// The first `npx imr-search` links this checkout and would build it again, under the feet of a server that runs from dist/.
if (process.env.npm_command === 'exec' && existsSync(new URL('../dist/cli/main.js', import.meta.url))) process.exit(0)
const npm = process.platform === 'win32' ? 'npm.cmd' : 'npm'
process.exit(spawnSync(npm, ['run', 'build'], { stdio: 'inherit', shell: process.platform === 'win32' }).status ?? 1)
