import { css } from 'lit'

/** What every element shares: links, buttons, headings, focus, and text for screen readers only. */
export const base = css`
  h1,
  h2,
  h3,
  h4,
  p,
  ul,
  ol,
  dl,
  dd,
  figure {
    margin: 0;
    padding: 0;
  }
  ul,
  ol {
    list-style: none;
  }
  h1 {
    font-size: 1.75em;
    line-height: 1.2;
    letter-spacing: -0.015em;
    text-wrap: balance;
  }
  h2 {
    font-size: 1.25em;
    line-height: 1.3;
    letter-spacing: -0.01em;
  }
  h3 {
    font-size: 1.0625em;
    line-height: 1.35;
  }
  a {
    color: var(--_accent);
    text-decoration-thickness: 1px;
    text-underline-offset: 0.18em;
  }
  a:hover {
    text-decoration-thickness: 2px;
  }
  :focus-visible {
    outline: 2px solid var(--_accent);
    outline-offset: 2px;
    border-radius: 3px;
  }
  button,
  input,
  select {
    font: inherit;
    color: inherit;
  }
  button {
    cursor: pointer;
    overflow-wrap: normal;
  }
  .quiet {
    border: 0;
    background: none;
    padding: 0.25em 0;
    text-align: start;
    color: var(--_accent);
    text-decoration: underline;
    text-decoration-thickness: 1px;
    text-underline-offset: 0.18em;
  }
  .quiet:hover {
    text-decoration-thickness: 2px;
  }
  .solid {
    border: 1px solid var(--_accent);
    border-radius: var(--_radius);
    background: var(--_accent);
    color: var(--_on-accent);
    padding: 0.5em 1.1em;
    font-weight: 600;
  }
  .soft {
    color: var(--_ink-soft);
  }
  .small {
    font-size: 0.875em;
  }
  .not-found p {
    margin-top: 0.8em;
  }
  .hidden {
    position: absolute;
    width: 1px;
    height: 1px;
    overflow: hidden;
    clip-path: inset(50%);
    white-space: nowrap;
  }
  @media (forced-colors: active) {
    .solid {
      border-color: ButtonText;
      background: ButtonFace;
      color: ButtonText;
    }
    button:not(.solid) {
      color: ButtonText;
    }
  }
  @media (prefers-reduced-motion: no-preference) {
    a,
    button {
      transition:
        background-color 120ms,
        border-color 120ms;
    }
  }
  @media print {
    .no-print {
      display: none !important;
    }
  }
`
