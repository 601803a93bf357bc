import { css } from 'lit'

/** A letter: facts and outcomes above, contents beside, text at reading width. */
export const letterStyles = css`
  :host {
    display: block;
    container-type: inline-size;
  }
  dl.facts {
    display: flex;
    flex-wrap: wrap;
    gap: 0.5em 2em;
    margin-top: 1em;
  }
  dt {
    color: var(--_ink-soft);
  }
  .issues {
    border: 1px solid var(--_line);
    border-radius: var(--_radius);
    background: var(--_raised);
    padding: 1.1em 1.25em;
    margin-top: 1.5em;
  }
  .issues h2 {
    font-size: 1em;
    letter-spacing: 0;
  }
  .issues li {
    display: grid;
    gap: 0.3em;
    justify-items: start;
    margin-top: 0.8em;
  }
  .contents {
    margin-top: 2em;
  }
  .contents h2 {
    font-size: 1em;
    letter-spacing: 0;
  }
  .contents li,
  .source a {
    display: block;
    margin-top: 0.45em;
  }
  .source {
    border-top: 1px solid var(--_line);
    margin-top: 1em;
    padding-top: 0.4em;
  }
  .text {
    max-width: 44em;
    min-width: 0;
  }
  .text section {
    margin-top: 2.25em;
  }
  .text h2 {
    font-size: 1.0625em;
    letter-spacing: 0.02em;
  }
  .text h3 {
    margin-top: 2em;
    padding-top: 1.2em;
    border-top: 1px solid var(--_line);
    font-size: 1.0625em;
  }
  .text p {
    margin-top: 0.8em;
  }
  .text p.line {
    margin-top: 0;
  }
  .text :is(section, h3):focus-visible {
    outline-offset: 6px;
  }
  [tabindex='-1']:focus:not(:focus-visible) {
    outline: none;
  }
  mark.cited {
    background: var(--_term);
    padding: 0.1em 0;
    box-decoration-break: clone;
    scroll-margin: 4em;
  }
  mark.cited:focus {
    outline: none;
  }
  .warnings {
    border-top: 1px solid var(--_line);
    margin-top: 2.5em;
    padding-top: 1.25em;
  }
  .warnings h2 {
    font-size: 1em;
  }
  @container (min-width: 36em) {
    .issues ol {
      display: grid;
      grid-template-columns: auto 1fr;
      gap: 0 1em;
    }
    .issues li {
      grid-column: 1 / -1;
      grid-template-columns: subgrid;
      column-gap: 1em;
      align-items: start;
    }
  }
  @container (min-width: 52em) {
    .columns {
      display: grid;
      grid-template-columns: 15em minmax(0, 1fr);
      gap: 3em;
    }
    .contents {
      position: sticky;
      top: 1.5em;
      align-self: start;
      margin-top: 2.25em;
    }
  }
  @media (forced-colors: active) {
    mark.cited {
      background: Mark;
      color: MarkText;
      forced-color-adjust: none;
    }
  }
  @media print {
    mark.cited {
      background: none;
      text-decoration: underline;
    }
    .issues {
      background: none;
    }
  }
`
