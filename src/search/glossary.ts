import { createHash } from 'node:crypto'
import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import * as z from 'zod'
import { GLOSSARY } from '../concepts/data/glossary/index.ts'
import { conceptById } from '../concepts/lexicon.ts'
import { ImrError } from '../errors.ts'
import { openVectorIndex, type VectorIndex } from '../vectors/nearest.ts'

/** How people describe treatments and reasons in their own words, as vectors: what no list of words holds may lie near one of them. */
export interface Glossary {
  /** SHA-256 of the model that made the vectors; a question must be embedded by the same. */
  readonly modelSha256: string
  /** The treatments whose descriptions lie nearest to a unit vector. */
  treatmentsNear(vector: Float32Array): Described
  /** The same for reasons of a decision. */
  reasonsNear(vector: Float32Array): Described
}

/** What a text is described like. */
export interface Described {
  /** The concepts that it may be read as: the nearest, and those hardly farther. Empty where none is near enough. */
  ids: string[]
  /** Cosine of the nearest description, near enough or not, -1 to 1. */
  cosine: number
}

/** One described treatment: a phrase and the concept it describes. */
export interface GlossaryPhrase {
  id: string
  phrase: string
}

/** Names of the files of an embedded glossary. */
export const GLOSSARY_FILES = { vectors: 'vectors.bin', facts: 'glossary.json' } as const

/** Below this cosine a description and a question have little in common; lower, "coffee machine" would be a blood pressure monitor. */
const LEAST_SIMILARITY = { treatment: 0.59, reason: 0.5 } as const

/** Concepts this much farther than the nearest one are read as well: siblings are described alike. */
const MARGIN = { treatment: 0.06, reason: 0.05 } as const

/** How many treatments or reasons a question is read as at most, and how many phrases are looked at for them. */
const MOST_CONCEPTS = 3
const PHRASES = 50

const facts = z.object({ modelSha256: z.string(), phrasesSha256: z.string(), dimensions: z.number().int().positive() })

/** The phrases that are embedded, in the order of their vectors: all that describe a treatment. */
export function glossaryPhrases(): GlossaryPhrase[] {
  return Object.entries(GLOSSARY)
    .filter(([id]) => ['treatment', 'generic', 'reason'].includes(conceptById(id)?.kind ?? ''))
    .flatMap(([id, phrases]) => phrases.map((phrase) => ({ id, phrase })))
}

/** Identity of the phrases, by which vectors of another version are told. */
export function hashPhrases(phrases: readonly GlossaryPhrase[]): string {
  return createHash('sha256').update(JSON.stringify(phrases)).digest('hex')
}

/**
 * Opens the glossary embedded in `folder`. Throws `ImrError`: `model-missing` where a file is absent, `model-mismatch` where
 * it is damaged or does not fit these phrases.
 */
export async function openGlossary(folder: string): Promise<Glossary> {
  const phrases = glossaryPhrases()
  const readPart = (name: string) =>
    readFile(join(folder, name)).catch((cause: unknown) => {
      throw new ImrError('model-missing', `The embedded glossary lacks ${name}.`, { path: folder }, { cause })
    })
  const { modelSha256, phrasesSha256, dimensions } = readFacts(await readPart(GLOSSARY_FILES.facts), folder)
  const bytes = await readPart(GLOSSARY_FILES.vectors)
  if (phrasesSha256 !== hashPhrases(phrases) || bytes.length !== phrases.length * dimensions) {
    throw new ImrError('model-mismatch', 'The embedded glossary is of other phrases; run npm run embed-glossary.', {
      path: folder,
    })
  }
  return new VectorGlossary(
    phrases,
    await openVectorIndex(phrases.length, dimensions, (target) => target.set(bytes)),
    modelSha256,
  )
}

function readFacts(bytes: Buffer, folder: string): z.infer<typeof facts> {
  try {
    return facts.parse(JSON.parse(bytes.toString()))
  } catch (cause) {
    throw new ImrError(
      'model-mismatch',
      'The embedded glossary is damaged; run npm run embed-glossary.',
      { path: folder },
      { cause },
    )
  }
}

class VectorGlossary implements Glossary {
  readonly modelSha256: string
  readonly #phrases: readonly GlossaryPhrase[]
  readonly #vectors: VectorIndex
  readonly #treatments: Uint8Array
  readonly #reasons: Uint8Array

  constructor(phrases: readonly GlossaryPhrase[], vectors: VectorIndex, modelSha256: string) {
    this.#phrases = phrases
    this.#reasons = Uint8Array.from(phrases, ({ id }) => (conceptById(id)?.kind === 'reason' ? 1 : 0))
    this.#treatments = this.#reasons.map((is) => 1 - is)
    this.#vectors = vectors
    this.modelSha256 = modelSha256
  }

  treatmentsNear(vector: Float32Array): Described {
    return this.#near(vector, this.#treatments, 'treatment')
  }

  reasonsNear(vector: Float32Array): Described {
    return this.#near(vector, this.#reasons, 'reason')
  }

  #near(vector: Float32Array, allowed: Uint8Array, kind: 'treatment' | 'reason'): Described {
    const near = this.#vectors.nearest(vector, allowed, PHRASES)
    const cosine = near[0]?.score ?? -1
    const least = Math.max(LEAST_SIMILARITY[kind], cosine - MARGIN[kind])
    const ids = near.filter(({ score }) => score >= least).map(({ passage }) => this.#phrases[passage]!.id)
    return { ids: [...new Set(ids)].slice(0, MOST_CONCEPTS), cosine }
  }
}
