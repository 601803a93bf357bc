// Makes `npx imr-search` work in this checkout: npm links the bins of dependencies, but not a package's own.
import { chmodSync, existsSync, mkdirSync, rmSync, symlinkSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'

const root = dirname(dirname(fileURLToPath(import.meta.url)))
const main = join(root, 'dist', 'cli', 'main.js')
const bin = join(root, 'node_modules', '.bin')
if (existsSync(main)) {
  chmodSync(main, 0o755)
  mkdirSync(bin, { recursive: true })
  const link = join(bin, 'imr-search')
  rmSync(link, { force: true })
  if (process.platform === 'win32') writeFileSync(`${link}.cmd`, '@node "%~dp0\\..\\..\\dist\\cli\\main.js" %*\r\n')
  else symlinkSync(join('..', '..', 'dist', 'cli', 'main.js'), link)
}
