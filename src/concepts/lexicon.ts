import { CLASS_STRENGTH, type Concept, type ConceptKind, type Kinship, type LexiconGroup, PLAIN_STRENGTH } from './concept.ts'
import { GROUPS } from './data/groups.ts'
import { readLooseForms, readWrittenForms } from './forms.ts'

/** Every concept, in the order of the data files. */
export const CONCEPTS: readonly Concept[] = GROUPS.flatMap(readGroup)

const BY_ID: ReadonlyMap<string, Concept> = new Map(CONCEPTS.map((concept) => [concept.id, concept]))

/** The concept with this id, or `undefined`. */
export function conceptById(id: string): Concept | undefined {
  return BY_ID.get(id)
}

/** The classes a concept belongs to directly. Empty for an unknown id. */
export function parentsOf(id: string): readonly Kinship[] {
  return BY_ID.get(id)?.parents ?? []
}

const ANCESTORS = new Map<string, readonly Kinship[]>()

/**
 * Every class above a concept, each once with the strongest of its paths (strengths along a path multiply), strongest
 * first, then by id.
 */
export function ancestorsOf(id: string): readonly Kinship[] {
  const known = ANCESTORS.get(id)
  if (known !== undefined) return known
  const strongest = new Map<string, number>()
  for (const parent of parentsOf(id)) {
    raise(strongest, parent.id, parent.strength)
    for (const above of ancestorsOf(parent.id)) raise(strongest, above.id, parent.strength * above.strength)
  }
  const ancestors = [...strongest].map(([ancestor, strength]) => ({ id: ancestor, strength }))
  ancestors.sort((a, b) => b.strength - a.strength || (a.id < b.id ? -1 : 1))
  ANCESTORS.set(id, ancestors)
  return ancestors
}

/** The body concepts that a concept is bound to: its own, else those of its nearest class that has any. */
export function sitesOf(id: string): readonly string[] {
  const owners = [id, ...ancestorsOf(id).map((ancestor) => ancestor.id)]
  const bound = owners.find((owner) => (BY_ID.get(owner)?.sites ?? []).length > 0)
  return bound === undefined ? [] : BY_ID.get(bound)!.sites
}

function raise(strongest: Map<string, number>, id: string, strength: number): void {
  if (strength > (strongest.get(id) ?? 0)) strongest.set(id, strength)
}

function readGroup({ kind, entries }: LexiconGroup): Concept[] {
  return entries
    .split(/\n(?=\S)/)
    .filter((entry) => entry.trim() !== '')
    .map((entry) => readEntry(entry.trim(), kind))
}

function readEntry(entry: string, kind: ConceptKind): Concept {
  const parts = entry.split(/\n\s+(?=(?:lay|isa|at|kind):)/)
  const head = parts[0]!
  const colon = head.indexOf(':')
  const id = head.slice(0, colon).trim()
  const lists = new Map(parts.slice(1).map((part) => [part.slice(0, part.indexOf(':')), part.slice(part.indexOf(':') + 1)]))
  const written = listed(head.slice(colon + 1))
  const lay = listed(lists.get('lay'))
  return {
    id,
    kind: (lists.get('kind')?.trim() as ConceptKind | undefined) ?? kind,
    // Tens of thousands in all: written out when asked for, which the trie does once.
    get forms() {
      return [id, ...written.filter((form) => !isPair(form))].flatMap(readWrittenForms)
    },
    get pairs() {
      return written.filter(isPair).flatMap(readLooseForms)
    },
    get lay() {
      return lay.flatMap(readLooseForms)
    },
    parents: listed(lists.get('isa')).map(toKinship),
    sites: listed(lists.get('at')),
  }
}

function isPair(form: string): boolean {
  return form.includes(' + ')
}

function toKinship(parent: string): Kinship {
  return parent.endsWith('*') ? { id: parent.slice(0, -1), strength: PLAIN_STRENGTH } : { id: parent, strength: CLASS_STRENGTH }
}

function listed(list: string | undefined): string[] {
  return (list ?? '')
    .split(',')
    .map((item) => item.replace(/\s+/g, ' ').trim())
    .filter((item) => item !== '')
}
