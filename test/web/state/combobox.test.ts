import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { afterKey, CLOSED, type Combobox, chosen, offered } from '../../../web/state/combobox.ts'

const press = (box: Combobox, ...keys: string[]) => keys.reduce((now, key) => afterKey(now, key) ?? now, box)

describe('the list under the question field', () => {
  const box = offered(['acupuncture', 'aqua therapy'])

  it('opens with no option active, so that Enter asks what was typed', () => {
    expect(box.open).toBe(true)
    expect(chosen(box)).toBeNull()
  })

  it.each<[string[], string | null]>([
    [['ArrowDown'], 'acupuncture'],
    [['ArrowDown', 'ArrowDown'], 'aqua therapy'],
    [['ArrowDown', 'ArrowDown', 'ArrowDown'], null],
    [['ArrowUp'], 'aqua therapy'],
    [['ArrowDown', 'ArrowUp'], null],
    [['ArrowDown', 'Escape'], null],
    [['Escape', 'ArrowDown'], 'acupuncture'],
  ])('after %j has %s chosen', (keys, option) => {
    expect(chosen(press(box, ...keys))).toBe(option)
  })

  it('leaves every other key to the field', () => {
    expect(afterKey(box, 'Home')).toBeNull()
    expect(afterKey(CLOSED, 'ArrowDown')).toBeNull()
    expect(afterKey(press(box, 'Escape'), 'Escape')).toBeNull()
  })

  it('never points outside of its options', () => {
    const keys = fc.array(fc.constantFrom('ArrowDown', 'ArrowUp', 'Escape'))
    fc.assert(
      fc.property(fc.array(fc.string(), { maxLength: 4 }), keys, (options, pressed) => {
        const { active } = press(offered(options), ...pressed)
        expect(active).toBeGreaterThanOrEqual(-1)
        expect(active).toBeLessThan(Math.max(options.length, 1))
      }),
    )
  })
})
