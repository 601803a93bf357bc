// The Python that peers run in: one virtual environment in bench/.work, so that nothing is installed elsewhere.
import { execFileSync } from 'node:child_process'
import { existsSync } from 'node:fs'
import { join } from 'node:path'

const FOLDER = join(import.meta.dirname, '.work/python')

/** Its program, with these packages from PyPI; what is there already is not fetched again. */
export function pythonWith(packages) {
  const python = join(FOLDER, 'bin/python')
  if (!existsSync(python)) execFileSync('python3', ['-m', 'venv', FOLDER], { stdio: 'inherit' })
  execFileSync(python, ['-m', 'pip', 'install', '--quiet', '--disable-pip-version-check', ...packages], { stdio: 'inherit' })
  return python
}
