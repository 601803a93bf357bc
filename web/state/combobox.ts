/** A list of options under a field, as the ARIA Authoring Practices want it: open or not, and which option is active. */
export interface Combobox {
  options: readonly string[]
  open: boolean
  /** Place of the active option from 0; -1 while the field itself is meant. */
  active: number
}

export const CLOSED: Combobox = { options: [], open: false, active: -1 }

/** The list after its options have changed: open where there are any, none of them active. */
export function offered(options: readonly string[]): Combobox {
  return { options, open: options.length > 0, active: -1 }
}

/**
 * The list after a key, or `null` where the key means nothing to it and the field should act.
 * Down and Up go round through the field itself; Escape closes and keeps what was typed.
 */
export function afterKey(box: Combobox, key: string): Combobox | null {
  const { options, open, active } = box
  if (options.length === 0) return null
  if (key === 'Escape') return open ? { ...box, open: false, active: -1 } : null
  if (key !== 'ArrowDown' && key !== 'ArrowUp') return null
  if (!open) return { ...box, open: true, active: key === 'ArrowDown' ? 0 : options.length - 1 }
  const places = options.length + 1
  const step = key === 'ArrowDown' ? 1 : -1
  return { ...box, active: ((active + 1 + step + places) % places) - 1 }
}

/** The option that Enter would take, or `null`. */
export function chosen({ options, open, active }: Combobox): string | null {
  return open ? (options[active] ?? null) : null
}
