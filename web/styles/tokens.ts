import { css } from 'lit'

/**
 * The look, as variables. A host page sets `--imr-NAME`; what it leaves out follows the page's colour scheme, which is
 * inherited (`color-scheme`), so that the widget is never dark inside a light page.
 */
export const tokens = css`
  :host {
    --_ink: var(--imr-ink, light-dark(#1a2027, #e7ebf0));
    --_ink-soft: var(--imr-ink-soft, light-dark(#52606d, #a5b1be));
    --_surface: var(--imr-surface, light-dark(#ffffff, #12161b));
    --_raised: var(--imr-raised, light-dark(#f5f7f9, #1b2128));
    --_line: var(--imr-line, light-dark(#dbe1e7, #303a45));
    --_line-strong: var(--imr-line-strong, light-dark(#7b8794, #77848f));
    --_accent: var(--imr-accent, light-dark(#0a5a9c, #7cbcf5));
    --_on-accent: var(--imr-on-accent, light-dark(#ffffff, #0b1a28));
    --_accent-soft: var(--imr-accent-soft, light-dark(#e6f0f9, #17293a));
    --_upheld: var(--imr-upheld, light-dark(#9a2c12, #ffb199));
    --_upheld-soft: var(--imr-upheld-soft, light-dark(#fdeeea, #3a1d15));
    --_overturned: var(--imr-overturned, light-dark(#0b6b4f, #7fdcb8));
    --_overturned-soft: var(--imr-overturned-soft, light-dark(#e4f5ee, #11332a));
    --_term: var(--imr-term, light-dark(#ffe58a, #6b5200));
    --_meaning: var(--imr-meaning, light-dark(#e3eefb, #1c3348));
    --_font: var(--imr-font, -apple-system, 'Segoe UI', Roboto, 'Helvetica Neue', Arial, sans-serif);
    --_font-letter: var(--imr-font-letter, Charter, 'Iowan Old Style', Cambria, 'Source Serif 4', 'Times New Roman', serif);
    --_radius: var(--imr-radius, 8px);
    --_size: var(--imr-font-size, 1rem);

    box-sizing: border-box;
    color: var(--_ink);
    font-family: var(--_font);
    font-size: var(--_size);
    line-height: 1.5;
    overflow-wrap: anywhere;
  }
  @media (forced-colors: active) {
    :host {
      --_ink: CanvasText;
      --_ink-soft: CanvasText;
      --_surface: Canvas;
      --_raised: Canvas;
      --_line: CanvasText;
      --_line-strong: CanvasText;
      --_accent: LinkText;
      --_on-accent: Canvas;
      --_accent-soft: Canvas;
      --_upheld: CanvasText;
      --_upheld-soft: Canvas;
      --_overturned: CanvasText;
      --_overturned-soft: Canvas;
      --_term: Mark;
      --_meaning: Canvas;
    }
  }
  :host([hidden]) {
    display: none;
  }
  *,
  *::before,
  *::after {
    box-sizing: border-box;
  }
`
