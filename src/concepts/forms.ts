import type { LooseForm, WrittenForm } from './concept.ts'
import { FAMILIES } from './data/families.ts'

/**
 * Reads one form as the data files write it.
 *
 * `nerve test/study` stands for two forms, `(no|lack of) proof` for two more; an empty choice makes the words optional.
 * `@pill` is a family of words that people use alike. `=tens` matches this spelling only (not "ten"), `US` capitals only.
 * `&` in front says that another concept has the form, too.
 */
export function readWrittenForms(source: string): WrittenForm[] {
  const shared = source.startsWith('&')
  return expand(shared ? source.slice(1) : source).map((text) => toForm(text, shared))
}

/** Reads one form that may have two parts, as `a + b`. */
export function readLooseForms(source: string): LooseForm[] {
  const shared = source.startsWith('&')
  let forms: WrittenForm[][] = [[]]
  for (const part of (shared ? source.slice(1) : source).split(' + ')) {
    const choices = expand(part).map((text) => toForm(text, false))
    forms = forms.flatMap((parts) => choices.map((choice) => [...parts, choice]))
  }
  return forms.map((parts) => ({ parts, shared }))
}

function toForm(text: string, shared: boolean): WrittenForm {
  if (text.startsWith('=')) return { text: text.slice(1), match: 'exact', shared }
  return { text, match: /^[A-Z0-9 ]*[A-Z][A-Z0-9 ]*$/.test(text) ? 'capitals' : 'term', shared }
}

/** Every text that a form stands for, in the order of its choices. */
function expand(source: string): string[] {
  if (!/[(/@]/.test(source)) return [source.trim()]
  const slots = source.trim().match(/\([^)]*\)|[^\s()]+/g) ?? []
  let texts = ['']
  for (const slot of slots) {
    const choices = choicesOf(slot)
    texts = texts.flatMap((text) => choices.map((choice) => (choice === '' ? text : text === '' ? choice : `${text} ${choice}`)))
  }
  return texts
}

function choicesOf(slot: string): readonly string[] {
  if (slot.startsWith('('))
    return slot
      .slice(1, -1)
      .split('|')
      .flatMap((choice) => (choice.trim() === '' ? [''] : expand(choice)))
  if (slot.startsWith('@')) {
    const family = FAMILIES[slot.slice(1)]
    if (family === undefined) throw new Error(`no family of words is called ${slot}`)
    return family
  }
  return slot.split('/')
}
