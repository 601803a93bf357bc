import { html, nothing, type PropertyDeclarations, type PropertyValues, type TemplateResult } from 'lit'
import type { Span } from '../../src/model/span.ts'
import type { DeterminationAnswer } from '../../src/search/source.ts'
import { fill, type Labels, sectionName } from '../labels/labels.ts'
import { api, type LetterAnswer } from '../requests/api.ts'
import { dayInWords } from '../state/dates.ts'
import { type Block, layOut, pageAt } from '../state/letter-layout.ts'
import { visible } from '../state/visible.ts'
import { base } from '../styles/base.ts'
import { letterStyles } from '../styles/letter.ts'
import { tokens } from '../styles/tokens.ts'
import { words } from '../styles/words.ts'
import { failureNotice } from './failure-notice.ts'
import { ImrElement } from './imr-element.ts'
import { notFound } from './not-found.ts'
import { outcome } from './outcome.ts'

/** The file that a letter was read from, under its name in the index. */
interface SourceFile {
  name: string
  content: Blob
}

/** A letter with contents, its disputed treatments and their outcomes at the top, its text, and one span marked. */
export class ImrLetter extends ImrElement {
  static override properties: PropertyDeclarations = {
    letterId: { attribute: 'letter-id' },
    marked: { attribute: false, hasChanged: (a: Span | null, b: Span | null) => a?.start !== b?.start || a?.end !== b?.end },
  }
  declare letterId: string
  /** Span of the letter's text to mark and to scroll to, or `null`. */
  declare marked: Span | null
  readonly #load = this.loading<LetterAnswer>((answer) => this.#ready(answer))
  readonly #file = this.loading<SourceFile>(save)

  constructor() {
    super()
    this.letterId = ''
    this.marked = null
  }

  override updated(changed: PropertyValues): void {
    if (changed.has('letterId')) {
      const { client, letterId } = this
      this.#load.clear()
      this.#file.clear()
      void this.#load.run((signal) => api.letter(client, letterId, signal))
    } else if (changed.has('marked')) {
      this.#toPassage()
    }
  }

  override render(): TemplateResult {
    const { words } = this
    const { value, failure } = this.#load
    if (failure?.code === 'not-found') return notFound(words.letterNotFound, failure.advice, this.home, words.startOver)
    if (failure !== null) return failureNotice(words, failure, () => void this.#load.retry())
    if (value === null) return html`<p class="soft" role="status">${words.loadingView}</p>`
    const { letter, text } = value
    const sections = layOut(text, letter)
    return html`<h1 tabindex="-1">${titleOf(words, letter)}</h1>
      <dl class="facts small">${facts(words, letter).map(([name, fact]) => html`<div><dt>${name}</dt><dd>${fact}</dd></div>`)}</dl>
      ${this.#file.failure === null ? nothing : failureNotice(words, this.#file.failure, () => void this.#file.retry())}
      ${this.#issues(letter)}
      <div class="columns">
        <nav class="contents small no-print" aria-label=${words.letterContents}>
          <h2>${words.letterContents}</h2>
          <ul>
            ${sections.map((section, index) => html`<li>${this.#jump(`section-${index}`, sectionName(words, section.name))}</li>`)}
          </ul>
          ${this.#source(value)}
        </nav>
        <div class="text">
          ${sections.map(
            (section, index) =>
              html`<section class="letter-words" id="section-${index}" tabindex="-1" aria-label=${sectionName(words, section.name)}>
                ${section.blocks.map((block) => this.#block(block, text))}
              </section>`,
          )}
        </div>
      </div>
      ${warnings(words, letter)}`
  }

  #issues(letter: DeterminationAnswer): TemplateResult | typeof nothing {
    if (letter.issues.length === 0) return nothing
    return html`<section class="issues" aria-labelledby="issues">
      <h2 id="issues">${this.words.letterIssues}</h2>
      <ol>
        ${letter.issues.map((issue) => html`<li>${outcome(this.words, issue.decision)} ${this.#jump(`issue-${issue.number}`, issue.treatment)}</li>`)}
      </ol>
    </section>`
  }

  #jump(id: string, label: string): TemplateResult {
    const go = (event: Event) => {
      event.preventDefault()
      const target = this.renderRoot.querySelector<HTMLElement>(`#${id}`)
      target?.scrollIntoView({ block: 'start' })
      target?.focus({ preventScroll: true })
    }
    return html`<a href="#${id}" @click=${go}>${label}</a>`
  }

  #source({ letter, text }: LetterAnswer): TemplateResult {
    const { words, marked } = this
    const address = `${this.home}api/determinations/${encodeURIComponent(letter.id)}`
    const page = letter.pages === null ? null : pageAt(text, marked?.start ?? 0)
    const label = page === null ? words.letterSource : fill(words.letterSourcePage, { page })
    return html`<p class="source">
      ${marked === null ? nothing : html`<a href="#cited" @click=${this.#onToPassage}>${words.letterToPassage}</a>`}
      <a href="${address}/source${page === null ? '' : `#page=${page}`}" target="_blank" rel="noopener" @click=${(event: Event) => this.#openSource(event, letter)}>${label}</a>
    </p>`
  }

  #block(block: Block, text: string): TemplateResult {
    const content = this.#marks(block, text)
    if (block.kind === 'heading') return html`<h2>${content}</h2>`
    if (block.kind === 'treatment') return html`<h3 id="issue-${block.issue}" tabindex="-1">${content}</h3>`
    return html`<p class=${block.kind}>${content}</p>`
  }

  #marks(block: Block, text: string): string | (string | TemplateResult)[] {
    const { marked } = this
    if (marked === null || marked.end <= block.start || marked.start >= block.end) return text.slice(block.start, block.end)
    const start = Math.max(marked.start, block.start)
    const end = Math.min(marked.end, block.end)
    return [
      text.slice(block.start, start),
      html`<mark class="cited">${text.slice(start, end)}</mark>`,
      text.slice(end, block.end),
    ]
  }

  /** A link cannot carry a key: where the server asks for one, the file is fetched with it and saved. */
  #openSource(event: Event, letter: DeterminationAnswer): void {
    if (this.apiKey === '') return
    event.preventDefault()
    const { client } = this
    const path = `api/determinations/${encodeURIComponent(letter.id)}/source`
    void this.#file.run(async (signal) => ({ name: letter.file, content: await client.blob(path, signal) }))
  }

  #onToPassage = (event: Event): void => {
    event.preventDefault()
    this.#toPassage()
  }

  #toPassage(): void {
    const mark = this.renderRoot.querySelector<HTMLElement>('mark.cited')
    if (mark === null) return
    mark.tabIndex = -1
    // Of a passage longer than the window the middle would say little.
    mark.scrollIntoView({ block: mark.getBoundingClientRect().height > innerHeight * 0.8 ? 'start' : 'center' })
    mark.focus({ preventScroll: true })
  }

  #ready({ letter }: LetterAnswer): void {
    void this.updateComplete.then(() => {
      this.tell('imr-ready', { title: titleOf(this.words, letter) })
      this.#toPassage()
    })
  }

  static override styles = [tokens, base, words, letterStyles]
}

function titleOf(words: Labels, { caseNumber }: DeterminationAnswer): string {
  return caseNumber === null ? words.letterUntitled : fill(words.letterTitle, { case: caseNumber })
}

function facts(words: Labels, letter: DeterminationAnswer): [string, string][] {
  const { age, sex } = letter.patient
  const patient = [age === null ? '' : fill(words.patientAge, { age }), sex === null ? '' : words[sex]].filter(
    (part) => part !== '',
  )
  const decided = letter.decisionDateIso === null ? letter.decisionDate : dayInWords(letter.decisionDateIso)
  const all: [string, string | null][] = [
    [words.factDecision, decided],
    [words.factInjury, letter.dateOfInjury],
    [words.factSpecialty, letter.specialty ?? letter.reviewer.specialty],
    [words.factPatient, patient.join(', ')],
    [words.factFile, visible(letter.file)],
    [words.factPages, letter.pages === null ? null : String(letter.pages)],
    [words.factDuplicates, letter.duplicates.map(visible).join(', ')],
  ]
  return all.filter((fact): fact is [string, string] => fact[1] !== null && fact[1] !== '')
}

function warnings(words: Labels, letter: DeterminationAnswer): TemplateResult | typeof nothing {
  if (letter.warnings.length === 0) return nothing
  return html`<section class="warnings small">
    <h2>${words.letterWarnings}</h2>
    <ul>
      ${letter.warnings.map(({ message }) => html`<li>${message}</li>`)}
    </ul>
  </section>`
}

function save({ name, content }: SourceFile): void {
  const link = document.createElement('a')
  link.href = URL.createObjectURL(content)
  link.download = name.split('/').at(-1) ?? name
  link.click()
  URL.revokeObjectURL(link.href)
}
