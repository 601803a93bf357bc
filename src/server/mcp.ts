import { McpServer } from '@modelcontextprotocol/sdk/server/mcp.js'
import type { CallToolResult } from '@modelcontextprotocol/sdk/types.js'
import { z } from 'zod'
import type { GuidelineCount } from '../engines/engine.ts'
import { ImrError } from '../errors.ts'
import type { Searcher, SearcherSource } from '../search/source.ts'
import { toDeterminationAnswer } from './determination-answer.ts'
import { readParameters } from './parameters.ts'
import { searchParameters } from './schemas/requests.ts'
import { toSearchRequest } from './search-request.ts'

const INSTRUCTIONS = `Search over California workers' compensation Independent Medical Review letters. "Upheld" means that the \
denial stands, so the treatment stays denied; "Overturned" means that it must be authorized. Every passage comes with a citation: \
quote it word for word and give its label, so that readers can check it. The letters are not legal or medical advice.`

const { q, mode, scope, decision, guideline, specialty, category, from, to } = searchParameters.shape
const limit = z.int().min(1).max(100).default(5).describe('how many hits, from 1 to 100')

/** Tools read and change nothing, and the same question to the same index gives the same answer. */
const READING = { readOnlyHint: true, idempotentHint: true, openWorldHint: false }

/** The search as tools for assistants, with the same answers and citations as the HTTP interface. */
export function createMcpServer(source: SearcherSource, version: string): McpServer {
  const server = new McpServer({ name: 'imr-search', version }, { instructions: INSTRUCTIONS })
  server.registerTool(
    'search',
    {
      title: 'Search letters',
      description:
        'Ranked passages of the letters, with outcome and citation. Words like "denied" or "approved" in the question count.',
      inputSchema: { q, mode, scope, decision, guideline, specialty, category, from, to, limit },
      annotations: READING,
    },
    (given) =>
      answer(source, (searcher) => {
        const parameters = Object.entries(given).map(([name, value]) => [name, [String(value)]])
        return searcher.search(toSearchRequest(readParameters(Object.fromEntries(parameters), searchParameters)))
      }),
  )
  server.registerTool(
    'read_determination',
    {
      title: 'Read a letter',
      description: 'A whole letter: what was decided and why, as a record, and the text that citations count in.',
      inputSchema: { id: z.string().describe('identifier of the letter, as in a hit') },
      annotations: READING,
    },
    ({ id }) =>
      answer(source, async (searcher) => {
        const letter = await searcher.letter(id)
        if (letter === null) throw new ImrError('not-found', 'No indexed letter has this identifier.')
        return { determination: toDeterminationAnswer(letter), text: letter.text, index: fingerprintOf(searcher) }
      }),
  )
  server.registerTool(
    'guideline_precedents',
    {
      title: 'Precedents for a guideline',
      description: 'How disputes that cite a guideline ended: counts, and the rationales for and against side by side.',
      inputSchema: {
        guideline: z.string().min(1).max(500).describe('key of a guideline, as in a hit, or words of its name'),
        limit,
      },
      annotations: READING,
    },
    (given) => answer(source, (searcher) => precedents(searcher, given.guideline, given.limit)),
  )
  return server
}

async function precedents(searcher: Searcher, name: string, limit: number): Promise<object> {
  const found = await searcher.guideline(name, limit)
  if (found !== null) return found
  return { guideline: null, candidates: candidatesFor(name, searcher.guidelines()), index: fingerprintOf(searcher) }
}

const MAX_CANDIDATES = 20

/** Guidelines whose key or label holds every word of `name`, the most cited first. */
function candidatesFor(name: string, guidelines: readonly GuidelineCount[]): GuidelineCount[] {
  const words = name.toLowerCase().split(/[^a-z0-9]+/)
  const matches = ({ key, label }: GuidelineCount) => words.every((word) => `${key} ${label.toLowerCase()}`.includes(word))
  return guidelines.filter(matches).slice(0, MAX_CANDIDATES)
}

function fingerprintOf({ summary }: Searcher): { fingerprint: string } {
  return { fingerprint: summary.fingerprint }
}

/** Makes an answer from one generation of the index. A failure is told in words: an assistant can correct its question. */
async function answer(source: SearcherSource, make: (searcher: Searcher) => Promise<object>): Promise<CallToolResult> {
  try {
    const lease = await source.acquire()
    try {
      return { content: [{ type: 'text', text: JSON.stringify(await make(lease.searcher)) }] }
    } finally {
      lease.release()
    }
  } catch (error) {
    if (!(error instanceof ImrError)) throw error
    const { allowed } = error.detail
    const advice = allowed === undefined ? error.advice : `Allowed: ${allowed}.`
    return { isError: true, content: [{ type: 'text', text: `${error.message} ${advice} [${error.code}]` }] }
  }
}
