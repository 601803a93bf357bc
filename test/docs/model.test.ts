import { createHash } from 'node:crypto'
import { readdirSync, readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { describe, expect, it } from 'vitest'

const at = (path: string) => fileURLToPath(new URL(`../../${path}`, import.meta.url))
const json = (path: string) => JSON.parse(readFileSync(at(path), 'utf8'))

describe('the model', () => {
  const page = readFileSync(at('models/all-MiniLM-L6-v2/README.md'), 'utf8')

  it.each(['onnx/model_quantized.onnx', 'onnx/question_quantized.onnx', 'tokenizer.json'])(
    'is the one that its page describes: %s',
    (file) => {
      const sha256 = createHash('sha256')
        .update(readFileSync(at(`models/all-MiniLM-L6-v2/${file}`)))
        .digest('hex')
      expect(page).toContain(`| \`${file}\` | SHA-256 ${sha256} |`)
    },
  )

  it.each([
    ['questions.json', 6],
    ['more-questions.json', 9],
  ])('was taught with questions to each dispute of the synthetic letters: %s, %i each', (file, count) => {
    const folder = 'test/fixtures/synthetic'
    const letters = readdirSync(at(folder))
      .filter((name) => name.startsWith('determinations-'))
      .flatMap((name) => json(`${folder}/${name}`) as { id: string; issues: unknown[] }[])
    const disputes = letters.flatMap(({ id, issues }) => issues.map((_, i) => `${id}#${i + 1}`))
    const questions: Record<string, string[]> = json(`models/adapting/${file}`)
    expect(Object.keys(questions).sort()).toEqual(disputes.sort())
    expect(Object.values(questions).every((asked) => asked.length === count)).toBe(true)
  })

  it('was given no judged question of more than three words', () => {
    const learned = new Set(
      ['questions', 'more-questions', 'names'].flatMap((file) =>
        Object.values(json(`models/adapting/${file}.json`) as Record<string, string[]>).flatMap((all) =>
          all.map((text) => text.toLowerCase()),
        ),
      ),
    )
    const judged = readdirSync(at('test/ranking'))
      .filter((name) => name.startsWith('queries-'))
      .flatMap((name) => json(`test/ranking/${name}`) as { query: string }[])
      .map(({ query }) => query.toLowerCase())
    // A name of a treatment may be all of a question.
    expect(judged.filter((query) => learned.has(query) && query.split(' ').length > 3)).toEqual([])
  })
})
