import { createHash } from 'node:crypto'
import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { readManifest } from '../../src/indexing/manifest.ts'
import { type IndexReport, updateIndex } from '../../src/indexing/update.ts'
import type { PartsEmbedder } from '../../src/vectors/embedder.ts'

/** A temporary folder with letters and an index. */
export class Workplace {
  readonly folder = mkdtempSync(join(tmpdir(), 'imr-index-'))
  readonly letters = join(this.folder, 'letters')
  readonly indexDir = join(this.folder, 'index')

  constructor() {
    mkdirSync(this.letters)
  }

  /** Writes a file, by default under the folder of letters. */
  put(file: string, content: string | Uint8Array, root = this.letters): string {
    const path = join(root, file)
    mkdirSync(dirname(path), { recursive: true })
    writeFileSync(path, content)
    return path
  }

  delete(file: string, root = this.letters): void {
    rmSync(join(root, file))
  }

  update(roots = [this.letters], embedder: PartsEmbedder | null = countingEmbedder()): Promise<IndexReport> {
    return updateIndex({ indexDir: this.indexDir, roots, embedder })
  }

  /** The files of the generation in use by name, as the manifest has them. */
  files(indexDir = this.indexDir): Record<string, { bytes: number; sha256: string }> {
    return readManifest(indexDir).files
  }

  /** All bytes under the index folder, by path. */
  indexBytes(): Map<string, Buffer> {
    const entries = readdirSync(this.indexDir, { recursive: true, withFileTypes: true })
    return new Map(
      entries
        .filter((entry) => entry.isFile())
        .map(({ parentPath, name }) => [join(parentPath, name), readFileSync(join(parentPath, name))]),
    )
  }

  remove(): void {
    rmSync(this.folder, { recursive: true, force: true })
  }
}

/** What a letter of a test says; the rest is the same for all. */
export interface LetterFacts {
  caseNumber?: string
  decisionDate?: string
  specialty?: string
  issues?: { treatment: string; decision?: string; guideline?: string; rationale?: string }[]
}

/** A letter in the form of 2016. */
export function letter(facts: LetterFacts = {}): string {
  const { caseNumber = 'CM16-0000001', decisionDate = '12/19/2016', specialty = 'Pain Management' } = facts
  const { issues = [{ treatment: 'Home traction unit' }] } = facts
  return `Case Number: ${caseNumber}
Date Assigned: 11/18/2016  Date of Injury: 10/10/2015
Decision Date: ${decisionDate}  UR Denial Date: 11/09/2016
Priority: Standard

HOW THE IMR FINAL DETERMINATION WAS MADE
MAXIMUS Federal Services sent the complete case file to an expert reviewer.

The Expert Reviewer has the following credentials:
State(s) of Licensure: California
Certification(s)/Specialty: ${specialty}

CLINICAL CASE SUMMARY
The expert reviewer developed the following clinical case summary based on a review of the
case file, including all medical records:

The applicant of case ${caseNumber} is a 34-year-old male with chronic low back pain.

IMR ISSUES, DECISIONS AND RATIONALES
The Final Determination was based on decisions for the disputed items/services set forth below:

${issues.map(issue).join('\n')}`
}

function issue({
  treatment,
  decision = 'Upheld',
  guideline = 'Chronic Pain Medical Treatment 2016',
  rationale,
}: NonNullable<LetterFacts['issues']>[number]): string {
  return `${treatment}: ${decision}

Claims Administrator guideline: Decision based on MTUS ${guideline}.

MAXIMUS guideline: Decision based on MTUS ${guideline}.

Decision rationale: ${rationale ?? `The records do not show why ${treatment.toLowerCase()} is needed.`}
`
}

/** Makes vectors out of a text's hash, and remembers the texts it was given. */
export interface CountingEmbedder extends PartsEmbedder {
  readonly texts: string[]
}

const DIMENSIONS = 8

/** An embedder without a model: equal texts have equal vectors, of length 1. */
export function countingEmbedder(name = 'counting'): CountingEmbedder {
  const texts: string[] = []
  const model = { name, sha256: createHash('sha256').update(name).digest('hex'), dimensions: DIMENSIONS }
  return {
    model,
    texts,
    async embed(text) {
      texts.push(text)
      return vectorOf(text)
    },
    async embedParts(text, parts) {
      texts.push(text)
      return { vector: vectorOf(text), parts: parts.map(({ start, end }) => vectorOf(text.slice(start, end))) }
    },
    knows: () => false,
    async close() {},
  }
}

function vectorOf(text: string): Float32Array {
  const bytes = createHash('sha256').update(text).digest()
  const vector = Float32Array.from({ length: DIMENSIONS }, (_, i) => bytes[i]! - 127.5)
  const length = Math.hypot(...vector)
  return vector.map((component) => component / length)
}
