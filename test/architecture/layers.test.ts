import { describe, expect, it } from 'vitest'
import { importsOf, type SourceFile, sourceFiles } from './sources.ts'

/** From the bottom up. A layer may import from itself and from those above it in this list. */
const LAYERS = [
  'src/errors.ts',
  'src/recent.ts',
  'src/model/',
  'src/text/',
  'src/concepts/',
  'src/ingest/',
  'src/determination/',
  'src/passages/',
  'src/query/',
  'src/lexical/',
  'src/vectors/',
  'src/indexing/',
  'src/engines/engine.ts',
  'src/engines/embedded/',
  'src/search/',
  'src/evaluation/',
  'src/server/',
  'src/cli/',
] as const

/** Where each third-party package may be imported, by the part of its name before the first `/` after the scope. */
const PACKAGES: Record<string, readonly string[]> = {
  'pdfjs-dist': ['src/ingest/'],
  minisearch: ['src/lexical/'],
  '@xenova/transformers': ['src/vectors/'],
  hono: ['src/server/'],
  '@hono/node-server': ['src/server/', 'src/cli/'],
  '@modelcontextprotocol/sdk': ['src/server/', 'src/cli/'],
  zod: ['src/search/', 'src/evaluation/', 'src/server/', 'src/cli/'],
  'prom-client': ['src/server/'],
  pino: ['src/server/', 'src/cli/'],
  commander: ['src/cli/'],
}

/** No file is longer; tables of data may be. */
const MAX_LINES = 300

const files = sourceFiles('src')
const webFiles = sourceFiles('web')
const isData = ({ path }: SourceFile) => path.includes('/data/')

function layerOf(path: string): number {
  return LAYERS.findIndex((layer) => path === layer || (layer.endsWith('/') && path.startsWith(layer)))
}

/** Every import between files of the project, `from -> to`, that `allowed` turns down. */
function forbidden(allowed: (from: string, to: string) => boolean): string[] {
  return files.flatMap((file) =>
    importsOf(file).flatMap(({ path }) => (path === null || allowed(file.path, path) ? [] : [`${file.path} -> ${path}`])),
  )
}

describe('the layers of src', () => {
  it('hold every file', () => {
    expect(files.length).toBeGreaterThan(100)
    expect(files.filter(({ path }) => layerOf(path) < 0).map(({ path }) => path)).toEqual([])
  })

  it('import downwards only', () => {
    expect(forbidden((from, to) => to.startsWith('src/') && layerOf(to) <= layerOf(from))).toEqual([])
  })

  it('name no engine but in the place that composes the program', () => {
    const inEngine = (path: string) => path.startsWith('src/engines/') && path !== 'src/engines/engine.ts'
    expect(forbidden((from, to) => !inEngine(to) || inEngine(from) || from === 'src/cli/compose.ts')).toEqual([])
  })

  it('import each package in its own folder', () => {
    const strangers = files.flatMap((file) =>
      importsOf(file).flatMap(({ specifier, path }) => {
        if (path !== null || specifier.startsWith('node:')) return []
        const name = specifier.split('/', specifier.startsWith('@') ? 2 : 1).join('/')
        return PACKAGES[name]?.some((folder) => file.path.startsWith(folder)) ? [] : [`${file.path} -> ${specifier}`]
      }),
    )
    expect(strangers).toEqual([])
  })

  it('import transformers in one file', () => {
    const importing = files.filter((file) => importsOf(file).some(({ specifier }) => specifier.startsWith('@xenova/')))
    expect(importing.map(({ path }) => path)).toHaveLength(1)
  })

  it("load the model's runtime with the model only, so that a thread which leaves embedding to others is spared it", () => {
    const runtime = 'src/vectors/model.ts'
    const loading = files.filter((file) =>
      importsOf(file).some(({ path, typeOnly, dynamic }) => path === runtime && !typeOnly && !dynamic),
    )
    expect(loading.map(({ path }) => path)).toEqual(['src/vectors/embed-worker.ts'])
  })

  it('import no file twice around: no circle of values', () => {
    expect(findCircle()).toBeNull()
  })
})

/** A circle of imports other than of types, which would make what a module holds depend on who is loaded first. */
function findCircle(): string[] | null {
  const targets = new Map(
    files.map((file) => [file.path, importsOf(file).flatMap(({ path, typeOnly }) => (path === null || typeOnly ? [] : [path]))]),
  )
  const done = new Set<string>()
  const visit = (path: string, trail: readonly string[]): string[] | null => {
    if (trail.includes(path)) return [...trail.slice(trail.indexOf(path)), path]
    if (done.has(path)) return null
    for (const target of targets.get(path) ?? []) {
      const circle = visit(target, [...trail, path])
      if (circle !== null) return circle
    }
    done.add(path)
    return null
  }
  for (const { path } of files) {
    const circle = visit(path, [])
    if (circle !== null) return circle
  }
  return null
}

describe('source files', () => {
  it('are at most 300 lines long, those of the page too, tables of data excepted', () => {
    const long = [...files, ...webFiles].filter((file) => !isData(file) && file.text.split('\n').length - 1 > MAX_LINES)
    expect(long.map(({ path }) => path)).toEqual([])
  })

  it('have kebab-case names', () => {
    expect(files.filter(({ path }) => !/^[a-z0-9/-]+(?:\.d)?\.ts$/.test(path)).map(({ path }) => path)).toEqual([])
  })

  it('have no default exports', () => {
    expect(files.filter(({ text }) => /^export\s+default\b|\bas\s+default\b/m.test(text)).map(({ path }) => path)).toEqual([])
  })

  it('document everything they export', () => {
    const bare = files.filter((file) => !isData(file)).flatMap((file) => undocumented(file))
    expect(bare).toEqual([])
  })

  it('say in data files where the data come from', () => {
    const tables = files.filter((file) => isData(file) && !importsOf(file).some(({ specifier }) => specifier.startsWith('./')))
    const silent = tables.filter(({ text }) => !/\borigin\b/i.test(text))
    expect(tables.length).toBeGreaterThan(10)
    expect(silent.map(({ path }) => path)).toEqual([])
  })
})

const EXPORTED = /^export\s+(?:declare\s+)?(?:abstract\s+)?(?:async\s+)?(?:function\*?|class|interface|type|const)\s+([\w$]+)/

/** Exported names with no doc comment right above any of their declarations (a schema and its type share a name). */
function undocumented({ path, text }: SourceFile): string[] {
  const documented = new Map<string, boolean>()
  const lines = text.split('\n')
  lines.forEach((line, i) => {
    const name = EXPORTED.exec(line)?.[1]
    if (name === undefined) return
    documented.set(name, documented.get(name) === true || (lines[i - 1]?.trimEnd().endsWith('*/') ?? false))
  })
  return [...documented].flatMap(([name, isDocumented]) => (isDocumented ? [] : [`${path}: ${name}`]))
}

describe('importsOf', () => {
  it('finds imports of every form', () => {
    const text = `import { a } from './a.ts'\nimport type { B } from '../b.ts'\nimport {\n  c,\n} from 'c'\nexport * from './d.ts'\nimport './e.ts'\nconst f = await import('node:f')\n`
    expect(importsOf({ path: 'src/x/y.ts', text })).toEqual([
      { specifier: './a.ts', path: 'src/x/a.ts', typeOnly: false, dynamic: false },
      { specifier: '../b.ts', path: 'src/b.ts', typeOnly: true, dynamic: false },
      { specifier: 'c', path: null, typeOnly: false, dynamic: false },
      { specifier: './d.ts', path: 'src/x/d.ts', typeOnly: false, dynamic: false },
      { specifier: './e.ts', path: 'src/x/e.ts', typeOnly: false, dynamic: false },
      { specifier: 'node:f', path: null, typeOnly: false, dynamic: true },
    ])
  })
})
