import { describe, expect, it } from 'vitest'
import { visible } from '../../../web/state/visible.ts'

describe('a file name for the eye', () => {
  it.each([
    ['bell\u0007.txt', 'bell\\x07.txt'],
    ['two\nlines\tand\u007f.txt', 'two\\x0alines\\x09and\\x7f.txt'],
    ['c1\u0085.txt', 'c1\\x85.txt'],
    ['turned\u202egnp.exe', 'turned\\u202egnp.exe'],
    ['no\u200bwidth\ufeff', 'no\\u200bwidth\\ufeff'],
  ])('writes what cannot be seen as an escape: %j', (name, shown) => {
    expect(visible(name)).toBe(shown)
  })

  it('leaves every other name as it is', () => {
    for (const name of ['2016/CM16-0219557.pdf', 'Bücher – été.txt', 'עברית.txt', '案件.pdf', 'a b.txt', 'family 👨‍👩‍👧.txt'])
      expect(visible(name)).toBe(name)
  })
})
