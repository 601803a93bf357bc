import type { Command } from 'commander'
import { evaluate, type Figures, type ModeReport } from '../../evaluation/evaluate.ts'
import { readJudgedQueries } from '../../evaluation/judged.ts'
import type { Mode } from '../../model/search.ts'
import { openIndex } from '../compose.ts'
import { addIndexDir } from '../options.ts'
import type { CommandContext } from '../program.ts'

const MODES: readonly Mode[] = ['keyword', 'semantic', 'hybrid']

/** `eval QUERIES`: how well judged questions are answered, in all modes side by side and for each kind. */
export function addEvalCommand(program: Command, { terminal }: CommandContext): void {
  const command = program
    .command('eval')
    .description('measure the ranking on judged questions: nDCG@10, reciprocal rank and recall@50 in all modes')
    .argument('<queries>', 'JSON file: a list of { id, query, kind, relevant: { "FILE-STEM#ISSUE": grade } }')
    .option('--json', 'print the figures, and what each question got, as JSON')
    .addHelpText('after', HELP)
  addIndexDir(command).action(async (path: string, options: { indexDir: string; json?: true }) => {
    const queries = await readJudgedQueries(path)
    const index = await openIndex(options.indexDir)
    try {
      const reports: ModeReport[] = []
      for (const mode of MODES) reports.push(await evaluate(index.searcher, queries, mode))
      if (options.json) terminal.out(JSON.stringify(reports, null, 2))
      else for (const line of tableOf(reports)) terminal.out(line)
    } finally {
      await index.close()
    }
  })
}

const HELP = `
Figures are in percent. Questions that nothing indexed answers count apart: how many of them rightly got no hit.

Examples:
  imr-search eval test/ranking/queries-synthetic.json --index-dir /data/synthetic
  imr-search eval queries.json --json > run.json`

function tableOf(reports: readonly ModeReport[]): string[] {
  const kinds = Object.keys(reports[0]!.kinds)
  const row = (name: string, questions: string, cells: readonly string[]) =>
    [name.padEnd(16), questions.padStart(9), ...cells.map((cell) => cell.padStart(22))].join(' ')
  const cells = (figuresOf: (report: ModeReport) => Figures) => reports.map((report) => cellOf(figuresOf(report)))
  return [
    row(
      '',
      'questions',
      reports.map(({ mode }) => mode),
    ),
    row(
      '',
      '',
      reports.map(() => 'nDCG@10  MRR  recall@50'),
    ),
    row(
      'all',
      countOf(reports[0]!.all),
      cells(({ all }) => all),
    ),
    ...kinds.map((kind) =>
      row(
        kind,
        countOf(reports[0]!.kinds[kind]!),
        cells((report) => report.kinds[kind]!),
      ),
    ),
  ]
}

function countOf({ questions, nothing }: Figures): string {
  return String(questions + nothing.questions)
}

function cellOf({ questions, ndcg10, mrr, recall50, nothing }: Figures): string {
  if (questions === 0) return `${nothing.empty} of ${nothing.questions} empty`
  return [ndcg10, mrr, recall50].map((value) => (100 * value).toFixed(1).padStart(5)).join('  ')
}
