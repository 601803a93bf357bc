/** Where a command writes, and what that place can show. */
export interface Terminal {
  /** Writes data, to standard output. */
  out(line: string): void
  /** Writes everything else, to standard error. */
  note(line: string): void
  /** Columns of standard output; 80 where it is not a terminal. */
  readonly width: number
  /** True where standard output shows colours and the user did not ask for none. */
  readonly colours: boolean
}

const WIDTH_OF_FILES = 80
/** Narrower than this, wrapping does more harm than lines that run over. */
const LEAST_WIDTH = 20

/** The terminal that this process runs in. */
export function processTerminal(): Terminal {
  const { stdout, stderr, env } = process
  return {
    out: (line) => void stdout.write(`${line}\n`),
    note: (line) => void stderr.write(`${line}\n`),
    width: stdout.isTTY ? Math.max(stdout.columns, LEAST_WIDTH) : WIDTH_OF_FILES,
    // https://no-color.org: any value that is not empty asks for none.
    colours: stdout.isTTY && (env.NO_COLOR ?? '') === '' && env.TERM !== 'dumb',
  }
}

/** Text from a letter or a file name, fit for a terminal: control characters cannot steer it. */
export function printable(text: string): string {
  return text.replace(/[\p{Cc}\p{Cf}\u2028\u2029]+/gu, ' ')
}

/**
 * Breaks `text` at spaces into lines of at most `width` columns, each after `indent`. A word that is wider than a line is
 * cut. Escape sequences take no column.
 */
export function wrap(text: string, width: number, indent = ''): string[] {
  const room = Math.max(width - indent.length, 1)
  const lines: string[] = []
  let line = ''
  for (const word of text.split(' ').flatMap((part) => cut(part, room))) {
    if (line !== '' && columns(line) + 1 + columns(word) > room) {
      lines.push(line)
      line = word
    } else line = line === '' ? word : `${line} ${word}`
  }
  return [...lines, line].map((content) => indent + content)
}

/** Marks for matched words; empty where the terminal shows no colours. */
export function marks(terminal: Terminal): Record<'bold' | 'match' | 'dim' | 'end', string> {
  if (!terminal.colours) return { bold: '', match: '', dim: '', end: '' }
  return { bold: '\x1b[1m', match: '\x1b[1;33m', dim: '\x1b[2m', end: '\x1b[0m' }
}

const ESCAPE = /\x1b\[[\d;]*m/g

function columns(text: string): number {
  return text.replace(ESCAPE, '').length
}

function cut(word: string, room: number): string[] {
  if (columns(word) <= room || word.includes('\x1b')) return [word]
  const parts: string[] = []
  for (let at = 0; at < word.length; at += room) parts.push(word.slice(at, at + room))
  return parts
}
