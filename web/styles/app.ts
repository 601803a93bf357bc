import { css } from 'lit'

/** The frame of the page. */
export const appStyles = css`
  :host {
    display: block;
    background: var(--_surface);
  }
  .page {
    display: flex;
    flex-direction: column;
    min-height: 100vh;
    max-width: 74rem;
    margin: 0 auto;
    padding: 0 clamp(1rem, 4vw, 2.5rem);
  }
  header {
    display: flex;
    flex-wrap: wrap;
    align-items: baseline;
    justify-content: space-between;
    gap: 0.4em 2em;
    padding: 1.1em 0;
    margin-bottom: 2em;
    border-bottom: 1px solid var(--_line);
  }
  .name {
    font-weight: 700;
    font-size: 1.0625em;
    letter-spacing: -0.01em;
    color: inherit;
    text-decoration: none;
  }
  nav {
    display: flex;
    gap: 1.4em;
  }
  nav a {
    color: var(--_ink-soft);
    text-decoration: none;
    padding: 0.2em 0;
  }
  nav a:hover {
    color: var(--_ink);
  }
  nav a[aria-current='page'] {
    color: var(--_ink);
    text-decoration: underline 2px var(--_accent);
    text-underline-offset: 0.5em;
  }
  main {
    flex: 1;
    min-width: 0;
  }
  main:focus {
    outline: none;
  }
  .key {
    display: grid;
    gap: 1em;
    justify-items: start;
    max-width: 26em;
  }
  .key label {
    width: 100%;
  }
  footer {
    border-top: 1px solid var(--_line);
    margin-top: 4em;
    padding: 1.5em 0 2em;
  }
  .skip {
    position: absolute;
    inset: 0.5em auto auto 0.5em;
    z-index: 3;
    background: var(--_surface);
    padding: 0.5em 1em;
    border: 2px solid var(--_accent);
    border-radius: var(--_radius);
  }
  .skip:not(:focus) {
    width: 1px;
    height: 1px;
    padding: 0;
    border: 0;
    overflow: hidden;
    clip-path: inset(50%);
  }
  @media print {
    .page {
      max-width: none;
      padding: 0;
    }
    footer {
      margin-top: 1em;
      padding: 0.5em 0 0;
    }
  }
`
