import { createHash } from 'node:crypto'
import { BlockList } from 'node:net'
import { pino } from 'pino'
import { Registry } from 'prom-client'
import type { GuidelineCount, IndexOverview, StoredDetermination } from '../../src/engines/engine.ts'
import { ImrError } from '../../src/errors.ts'
import type { Determination } from '../../src/model/determination.ts'
import type { Notice, SearchRequest, SearchResponse, Suggestion } from '../../src/model/search.ts'
import type { Searcher, SearcherSource } from '../../src/search/source.ts'
import { type AppOptions, createApp } from '../../src/server/app.ts'
import { NO_LIMIT } from '../../src/server/rate-limit.ts'

/** A searcher that finds nothing and remembers what it was asked: enough to test the border without an index. */
export class FakeSearcher implements Searcher {
  readonly summary = {
    fingerprint: '0123456789abcdef',
    generation: 1,
    builtAt: '2024-01-01T00:00:00.000Z',
    current: true,
    letters: 1,
    issues: 1,
    passages: 1,
    model: null,
  }
  readonly letters = new Map<string, StoredDetermination>()
  readonly asked: SearchRequest[] = []
  /** What every answer to a search says about itself. */
  readonly notices: Notice[] = []

  async search(request: SearchRequest): Promise<SearchResponse> {
    this.asked.push(request)
    const response = emptyResponse(request.text)
    response.query.notices.push(...this.notices)
    return response
  }

  async similar(passageId: string, limit: number): Promise<SearchResponse> {
    if (passageId !== 'known-0') throw new ImrError('not-found', 'No indexed passage has this identifier.')
    return emptyResponse(`${passageId} ${limit}`)
  }

  async letter(id: string): Promise<StoredDetermination | null> {
    return this.letters.get(id) ?? null
  }

  guidelines(): GuidelineCount[] {
    return [GUIDELINE]
  }

  overview(): IndexOverview {
    const outcomes = { upheld: 1, overturned: 0, unknown: 0 }
    return {
      outcomes,
      categories: [{ value: 'Injection', ...outcomes }],
      years: [
        { value: '2015', ...outcomes },
        { value: null, upheld: 0, overturned: 0, unknown: 0 },
      ],
      leftOut: [{ file: 'a/scan.pdf', code: 'no-text-layer', message: 'The PDF has no text.' }],
    }
  }

  suggest(text: string, limit: number): Suggestion[] {
    return [{ text: `${text} ${limit}`, kind: 'treatment' }]
  }

  async guideline(key: string) {
    if (key !== GUIDELINE.key) return null
    return { guideline: GUIDELINE, upheld: emptyResponse(''), overturned: emptyResponse('') }
  }
}

const GUIDELINE: GuidelineCount = {
  key: 'mtus.chronic-pain.acupuncture',
  label: 'MTUS Chronic Pain, Acupuncture',
  body: 'MTUS',
  document: 'Chronic Pain',
  section: 'Acupuncture',
  upheld: 2,
  overturned: 1,
}

/** A source that always has the same searcher, and counts what is held. */
export function sourceOf(searcher: Searcher): SearcherSource & { held: number } {
  return {
    held: 0,
    async acquire() {
      this.held++
      return { searcher, release: () => void this.held-- }
    },
    async close() {},
  }
}

/** A source without an index. */
export function brokenSource(error: unknown): SearcherSource {
  return {
    async acquire(): Promise<never> {
      throw error
    },
    async close() {},
  }
}

type SomeOptions = Partial<AppOptions> & Pick<AppOptions, 'source'>

/** An app for tests, open to everyone; what it logs is kept. */
export function testApp(some: SomeOptions) {
  const { options, lines } = testOptions(some)
  return { app: createApp(options), lines, faults: () => lines.filter(({ msg }) => msg === 'fault') }
}

/** What such an app is made of. */
export function testOptions(some: SomeOptions): { options: AppOptions; lines: Record<string, unknown>[] } {
  const lines: Record<string, unknown>[] = []
  const log = pino({ level: 'info' }, { write: (line: string) => void lines.push(JSON.parse(line)) })
  const options: AppOptions = {
    edition: 'test',
    version: '0.0.0',
    webDir: null,
    basePath: '',
    keys: null,
    limiter: NO_LIMIT,
    allowedOrigins: [],
    localOnly: false,
    trustedProxies: new BlockList(),
    maxRunning: 8,
    maxQueued: 32,
    timeoutMs: 10_000,
    log,
    logQuestions: false,
    registry: new Registry(),
    ...some,
  }
  return { options, lines }
}

export function emptyResponse(text: string): SearchResponse {
  return {
    query: {
      text,
      mode: 'hybrid',
      interpretation: {
        decision: null,
        guidelines: [],
        caseNumber: null,
        phrases: [],
        quantities: [],
        corrections: [],
        expansions: [],
      },
      notices: [],
    },
    total: 0,
    more: false,
    hits: [],
    facets: { decision: [], guideline: [], specialty: [], category: [], year: [] },
    index: { fingerprint: '0123456789abcdef' },
    tookMs: 0,
  }
}

/** A letter whose file lies at `sourcePath` and holds `bytes`. */
export function letterAt(sourcePath: string, file: string, bytes: Uint8Array): StoredDetermination {
  const sha256 = createHash('sha256').update(bytes).digest('hex')
  const determination: Determination = {
    id: sha256.slice(0, 16),
    file,
    sha256,
    pages: file.endsWith('.pdf') ? 1 : null,
    layout: 'other',
    caseNumber: null,
    dateAssigned: null,
    dateOfInjury: null,
    decisionDate: null,
    urDenialDate: null,
    applicationReceived: null,
    priority: null,
    reviewer: { credentialStyle: null, boardCertification: null, subspecialty: null, specialty: null, licensedIn: [] },
    patient: { age: null, sex: null },
    sections: [],
    issues: [],
    warnings: [],
  }
  const text = new TextDecoder().decode(bytes)
  return { determination, specialty: null, decisionDateIso: null, text, pageStarts: null, duplicates: [], sourcePath }
}
