/** Characters without a shape of their own, or that turn the text around them: controls, line separators, directional marks. */
const UNSEEN = /[\p{Cc}\u200b\u200e\u200f\u2028-\u202e\u2060\u2066-\u2069\ufeff]/gu

/**
 * A file's name for the eye: what cannot be seen is written as an escape (`\x07`, `\u202e`), which needs no glyph of a font.
 * For showing only: a quotation, a filter and a download keep the name as it is.
 */
export function visible(name: string): string {
  return name.replace(UNSEEN, (character) => {
    const code = character.charCodeAt(0)
    return code < 0x100 ? `\\x${code.toString(16).padStart(2, '0')}` : `\\u${code.toString(16).padStart(4, '0')}`
  })
}
