import type { Command } from 'commander'
import { followIndex, openModel, packageVersion } from '../compose.ts'
import { describeFailure } from '../failure.ts'
import { addIndexDir } from '../options.ts'
import type { CommandContext } from '../program.ts'

/** Questions of one assistant come one after another. */
const EMBEDDING_WORKERS = 0

/** `mcp`: the search as tools for assistants, over standard input and output. */
export function addMcpCommand(program: Command, { terminal }: CommandContext): void {
  const command = program
    .command('mcp')
    .description('serve assistants by the Model Context Protocol, over standard input and output')
    .addHelpText('after', HELP)
  addIndexDir(command).action(async ({ indexDir }: { indexDir: string }) => {
    const warn = (error: unknown) => {
      for (const line of describeFailure(error)) terminal.note(line)
    }
    const embedder = await openModel('questions', EMBEDDING_WORKERS, warn)
    const source = followIndex(indexDir, embedder, warn)
    const { createMcpServer } = await import('../../server/mcp.ts')
    const { StdioServerTransport } = await import('@modelcontextprotocol/sdk/server/stdio.js')
    const server = createMcpServer(source, packageVersion())
    const closed = new Promise<void>((resolve) => {
      // The client's end of the pipe is the only sign that it has gone.
      for (const event of ['end', 'close'] as const) process.stdin.once(event, () => resolve())
      for (const signal of ['SIGINT', 'SIGTERM'] as const) process.once(signal, () => resolve())
    })
    await server.connect(new StdioServerTransport())
    await closed
    await server.close()
    await source.close()
    await embedder?.close()
  })
}

const HELP = `
Tools: search, read_determination, guideline_precedents.

Examples:
  imr-search mcp --index-dir /srv/imr/index
  In the settings of an assistant: { "command": "npx", "args": ["imr-search", "mcp", "--index-dir", "/srv/imr/index"] }`
