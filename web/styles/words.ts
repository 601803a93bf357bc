import { css } from 'lit'

/** The letter's own words and the outcome badges, alike wherever they stand. Marks differ in shape, not in colour alone. */
export const words = css`
  .letter-words {
    font-family: var(--_font-letter);
    font-size: 1.0625em;
    line-height: 1.6;
  }
  mark {
    background: none;
    color: var(--_ink);
  }
  mark.meaning {
    background: var(--_meaning);
    text-decoration: underline dotted var(--_line-strong) 1.5px;
    text-underline-offset: 0.25em;
  }
  mark.term {
    background: var(--_term);
    font-weight: 600;
    border-radius: 2px;
    padding: 0 0.08em;
  }
  .outcome {
    display: inline-flex;
    align-items: center;
    gap: 0.4em;
    border: 1px solid currentcolor;
    padding: 0.1em 0.65em 0.1em 0.45em;
    font-size: 0.875em;
    line-height: 1.5;
  }
  .outcome b {
    font-weight: 700;
  }
  .outcome svg {
    width: 1.05em;
    height: 1.05em;
    flex: none;
  }
  .outcome.upheld {
    color: var(--_upheld);
    background: var(--_upheld-soft);
    border-radius: 3px;
  }
  .outcome.overturned {
    color: var(--_overturned);
    background: var(--_overturned-soft);
    border-radius: 999px;
  }
  .outcome.unknown {
    color: var(--_ink-soft);
    border-style: dashed;
    border-radius: 3px;
  }
  @media (forced-colors: active) {
    mark {
      color: CanvasText;
      background: Canvas;
      forced-color-adjust: none;
    }
    mark.term {
      color: MarkText;
      background: Mark;
    }
  }
  @media print {
    mark.term,
    mark.meaning {
      background: none;
      font-weight: inherit;
      text-decoration: none;
    }
  }
`
