import { isCurrent } from '../../indexing/currency.ts'
import { type Checking, type Generation, openGeneration } from '../../indexing/generation.ts'
import { type LexicalIndex, openLexicalIndex } from '../../lexical/open.ts'
import type { LexicalQuery, PassageFilter, ScoredPassage, TermMatch, Vocabulary } from '../../model/retrieval.ts'
import { openVectorIndex, type VectorIndex } from '../../vectors/nearest.ts'
import { nearestBySigns } from '../../vectors/sentence-signs.ts'
import type { NearestSearch } from '../../vectors/vector-scan.ts'
import type {
  Capabilities,
  DisputeFacts,
  Engine,
  GuidelineCount,
  IndexOverview,
  IndexSummary,
  StoredDetermination,
  StoredPassage,
} from '../engine.ts'
import { FactColumns } from './facts.ts'
import { countGuidelines } from './guidelines.ts'
import { Letters } from './letters.ts'
import { PassageMasks } from './masks.ts'
import { overviewOf } from './overview.ts'

/**
 * Opens the generation in use, in this process. Throws `ImrError`: `no-index`, `index-version`, or `damaged-index` naming
 * the file; where files are checked beside the work, `checked` tells of damage that opening did not meet.
 */
export async function openEmbeddedEngine(indexDir: string, checking: Checking = 'first'): Promise<Engine> {
  const generation = await openGeneration(indexDir, checking)
  try {
    const words = openLexicalIndex(generation.lexicalFiles())
    return new EmbeddedEngine(generation, words, await openVectors(generation))
  } catch (error) {
    // A damaged file is told as such, not by what reading it came to.
    await generation.checked.finally(() => generation.close())
    throw error
  }
}

async function openVectors(generation: Generation): Promise<VectorIndex | null> {
  const { model, counts } = generation.manifest
  if (model === null) return null
  return openVectorIndex(counts.passages, model.dimensions, (target) => generation.readVectors(target))
}

class EmbeddedEngine implements Engine {
  readonly capabilities: Capabilities
  readonly summary: IndexSummary
  readonly vocabulary: Vocabulary
  readonly #generation: Generation
  readonly #words: LexicalIndex
  readonly #vectors: VectorIndex | null
  readonly #masks: PassageMasks
  readonly #facts: FactColumns
  readonly #letters: Letters
  /** Counted when first asked for: most commands never do. */
  #guidelines: GuidelineCount[] | undefined
  #overview: IndexOverview | undefined

  get checked(): Promise<void> {
    return this.#generation.checked
  }

  constructor(generation: Generation, words: LexicalIndex, vectors: VectorIndex | null) {
    const { fingerprint, generation: number, builtAt, counts, model } = generation.manifest
    this.capabilities = { meaning: vectors !== null }
    this.summary = { fingerprint, generation: number, builtAt, current: isCurrent(generation.manifest), ...counts, model }
    this.vocabulary = words.vocabulary
    this.#generation = generation
    this.#words = words
    this.#vectors = vectors
    this.#masks = new PassageMasks(generation)
    this.#facts = new FactColumns(generation)
    this.#letters = new Letters(generation)
  }

  async lexical(query: LexicalQuery, filter: PassageFilter, limit: number): Promise<ScoredPassage[]> {
    return this.#words.search(query, this.#masks.maskOf(filter), limit)
  }

  async nearest(vector: Float32Array, filter: PassageFilter, limit: number): Promise<ScoredPassage[]> {
    return this.#vectors?.nearest(vector, this.#masks.maskOf(filter), limit) ?? []
  }

  nearestSearch(filter: PassageFilter, limit: number): NearestSearch | null {
    return this.#vectors?.search(this.#masks.maskOf(filter), limit) ?? null
  }

  async scoreWords(query: LexicalQuery, passages: Uint32Array): Promise<Float64Array> {
    return this.#words.score(query, passages)
  }

  async matches(query: LexicalQuery, passages: readonly number[]): Promise<TermMatch[][]> {
    return this.#words.matches(query, passages)
  }

  async scoreMeaning(vector: Float32Array, passages: Uint32Array): Promise<Float64Array> {
    return this.#vectors?.score(vector, passages) ?? new Float64Array(passages.length)
  }

  async nearestSentence(vector: Float32Array, passages: readonly number[]): Promise<(number | null)[]> {
    return passages.map((passage) => nearestBySigns(vector, this.#generation.sentenceSigns(passage)))
  }

  async list(filter: PassageFilter): Promise<number[]> {
    return this.#facts.firstPassages(this.#masks.maskOf(filter))
  }

  disputes(passages: ArrayLike<number>): DisputeFacts[] {
    return this.#facts.disputes(passages)
  }

  async fetch(passages: readonly number[]): Promise<StoredPassage[]> {
    return this.#letters.passages(passages)
  }

  async determination(id: string): Promise<StoredDetermination | null> {
    const letter = this.#generation.findLetter(id)
    return letter === null ? null : this.#letters.letter(letter)
  }

  passageNumber(id: string): number | null {
    return this.#letters.passageNumber(id)
  }

  guidelines(): GuidelineCount[] {
    this.#guidelines ??= countGuidelines(this.#generation)
    return this.#guidelines
  }

  overview(): IndexOverview {
    this.#overview ??= overviewOf(this.#generation)
    return this.#overview
  }

  async close(): Promise<void> {
    this.#generation.close()
  }
}
