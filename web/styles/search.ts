import { css } from 'lit'

/** The search view. It arranges itself by the width of its place, not of the window, so that it fits any host page. */
export const searchStyles = css`
  :host {
    display: block;
    container-type: inline-size;
  }
  .body {
    margin-top: 1.75em;
  }
  .answer {
    min-width: 0;
  }
  @media (prefers-reduced-motion: no-preference) {
    .answer {
      transition: opacity 100ms;
    }
    .answer[aria-busy='true'] {
      transition-delay: 250ms;
    }
  }
  .answer[aria-busy='true'] {
    opacity: 0.6;
  }
  .count {
    display: flex;
    flex-wrap: wrap;
    justify-content: space-between;
    gap: 0.25em 1.5em;
  }
  .count h2 {
    font-size: 1em;
    font-weight: 600;
    letter-spacing: 0;
  }
  .legend {
    display: flex;
    gap: 1em;
  }
  ol > li + li {
    border-top: 1px solid var(--_line);
  }
  .chips {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    gap: 0.4em 0.6em;
    margin-bottom: 1em;
  }
  .chips ul,
  .examples {
    display: flex;
    flex-wrap: wrap;
    gap: 0.5em;
  }
  .chip {
    display: inline-flex;
    align-items: center;
    gap: 0.45em;
    border: 1px solid var(--_line-strong);
    border-radius: 999px;
    background: var(--_raised);
    padding: 0.2em 0.75em;
    text-align: start;
    overflow-wrap: anywhere;
  }
  button.chip:hover {
    border-color: var(--_accent);
    background: var(--_accent-soft);
  }
  .chip svg {
    width: 0.9em;
    height: 0.9em;
    flex: none;
  }
  .notice {
    border-inline-start: 3px solid var(--_accent);
    border-radius: 0 var(--_radius) var(--_radius) 0;
    background: var(--_raised);
    padding: 0.7em 1em;
    margin: 0 0 1em;
  }
  :host > .notice,
  .body + .notice {
    margin-top: 1.25em;
  }
  .notice h2 {
    font-size: 1.0625em;
  }
  .notice h2 + p {
    margin-top: 0.25em;
  }
  .failure {
    border-color: var(--_upheld);
  }
  .steps {
    display: grid;
    gap: 0.1em;
    justify-items: start;
    margin-top: 0.4em;
  }
  .pages {
    display: flex;
    justify-content: space-between;
    border-top: 1px solid var(--_line);
    padding-top: 1em;
  }
  .pages button:disabled {
    visibility: hidden;
  }
  aside {
    margin-bottom: 1.25em;
  }
  .welcome {
    margin-top: 2.5em;
    max-width: 44em;
  }
  .welcome p {
    margin-top: 0.6em;
    font-size: 1.0625em;
  }
  .welcome .title {
    font-size: 1.75em;
    line-height: 1.2;
    letter-spacing: -0.015em;
    text-wrap: balance;
  }
  .welcome h3 {
    margin: 2em 0 0.7em;
  }
  @container (min-width: 52em) {
    .with-filters {
      display: grid;
      grid-template-columns: 15em minmax(0, 1fr);
      gap: 3em;
    }
    imr-filters {
      --_toggle: none;
      --_closed: grid;
      --_opened: 0;
    }
  }
  @media print {
    imr-search-box,
    .chips,
    .count {
      display: none;
    }
    .body,
    .with-filters {
      display: block;
      margin: 0;
    }
    .printing > li:not(.printed) {
      display: none;
    }
  }
`
