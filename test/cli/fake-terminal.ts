import type { Terminal } from '../../src/cli/terminal.ts'

/** A terminal that keeps what is written to it. */
export function fakeTerminal({ width = 80, colours = false } = {}): Terminal & { data: string[]; notes: string[] } {
  const [data, notes]: [string[], string[]] = [[], []]
  return { width, colours, data, notes, out: (line) => void data.push(line), note: (line) => void notes.push(line) }
}
