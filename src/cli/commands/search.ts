import type { Command } from 'commander'
import { readParameters } from '../../server/parameters.ts'
import { searchParameters } from '../../server/schemas/requests.ts'
import { toSearchRequest } from '../../server/search-request.ts'
import { openIndex } from '../compose.ts'
import { formatAnswer } from '../hits.ts'
import { addIndexDir } from '../options.ts'
import type { CommandContext } from '../program.ts'

interface SearchOptions {
  indexDir: string
  json?: true
  explain?: true
  synonyms: boolean
  [parameter: string]: string | boolean | undefined
}

/** Options that go to the search as they are; the border's own schema judges them. */
const PARAMETERS = [
  'mode',
  'scope',
  'decision',
  'guideline',
  'specialty',
  'category',
  'file',
  'from',
  'to',
  'limit',
  'offset',
] as const

/** `search QUERY`: ranked passages with citations. */
export function addSearchCommand(program: Command, { terminal }: CommandContext): void {
  const command = program
    .command('search')
    .description('print ranked passages with their citations')
    .argument('<query...>', 'a question; may hold "phrases", -words and fields such as decision:upheld')
  for (const name of PARAMETERS) {
    command.option(`--${name} <value>`, searchParameters.shape[name].description)
  }
  command
    .option('--no-synonyms', 'take the words as typed')
    .option('--explain', 'with --json: add why each hit ranks where it does')
    .option('--json', 'print the answer as the server gives it')
    .addHelpText('after', HELP)
  addIndexDir(command).action(async (query: string[], options: SearchOptions) => {
    const request = toSearchRequest(readParameters(parametersOf(query.join(' '), options), searchParameters))
    const index = await openIndex(options.indexDir)
    try {
      const answer = await index.searcher.search(request)
      for (const notice of answer.query.notices) terminal.note(`note: ${notice.message}`)
      if (options.json) terminal.out(JSON.stringify(answer, null, 2))
      else for (const line of formatAnswer(answer, terminal)) terminal.out(line)
    } finally {
      await index.close()
    }
  })
}

const HELP = `
Examples:
  imr-search search "traction home unit denied"
  imr-search search why were trigger point injections denied
  imr-search search "acupuncture approved" --from 2014-01-01 --limit 3
  imr-search search "mri guideline:odg" --json
  imr-search search -- "-opioid pain medicine"       (-- before a question that begins with a hyphen)`

function parametersOf(q: string, options: SearchOptions): Record<string, string[]> {
  const parameters: Record<string, string[]> = { q: [q] }
  for (const name of PARAMETERS) {
    const value = options[name]
    if (typeof value === 'string') parameters[name] = [value]
  }
  if (!options.synonyms) parameters.synonyms = ['off']
  if (options.explain) parameters.explain = ['true']
  return parameters
}
