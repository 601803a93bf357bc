import { readdirSync, readFileSync } from 'node:fs'
import { join, relative, resolve, sep } from 'node:path'

const root = resolve(import.meta.dirname, '../..')

/** A source file: its path from the project's root, with `/`. */
export interface SourceFile {
  path: string
  text: string
}

/** An import: what is named in quotes, and for a file of the project its path from the root. */
export interface Import {
  specifier: string
  path: string | null
  typeOnly: boolean
  /** Loaded when it is needed, by `import()`. */
  dynamic: boolean
}

/** The TypeScript files under a folder of the project, by path. */
export function sourceFiles(folder: string): SourceFile[] {
  return readdirSync(join(root, folder), { recursive: true, encoding: 'utf8' })
    .map((name) => join(folder, name).split(sep).join('/'))
    .filter((path) => path.endsWith('.ts'))
    .sort()
    .map((path) => ({ path, text: readFileSync(join(root, path), 'utf8') }))
}

const IMPORT = /^[ \t]*(?:import|export)\s+(type\s)?(?:[\w*{}\s,$]+?\sfrom\s+)?'([^'\n]+)'|\bimport\(\s*'([^'\n]+)'\s*\)/gm

/** Every import of a file, dynamic ones and `import type` included. */
export function importsOf({ path, text }: SourceFile): Import[] {
  return [...text.matchAll(IMPORT)].map((match) => {
    const specifier = (match[2] ?? match[3])!
    const target = specifier.startsWith('.')
      ? relative(root, resolve(root, path, '..', specifier))
          .split(sep)
          .join('/')
      : null
    return { specifier, path: target, typeOnly: match[1] !== undefined, dynamic: match[3] !== undefined }
  })
}
