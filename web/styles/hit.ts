import { css } from 'lit'

/** One hit on the screen, and as an exhibit on paper. */
export const hitStyles = css`
  :host {
    display: block;
  }
  article {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    gap: 0.5em;
    justify-items: start;
    padding: 1.5em 0;
  }
  h2,
  h3,
  h4 {
    font-size: 1.125em;
    line-height: 1.35;
    font-weight: 650;
  }
  :is(h2, h3, h4) a:not(:hover, :focus-visible) {
    text-decoration-color: transparent;
  }
  .facts {
    display: flex;
    flex-wrap: wrap;
    gap: 0 1.25em;
  }
  blockquote {
    margin: 0.25em 0 0;
    padding-inline-start: 1em;
    border-inline-start: 3px solid var(--_line);
    max-width: 46em;
  }
  .guidelines {
    display: flex;
    flex-wrap: wrap;
    gap: 0.25em 0.9em;
  }
  .guidelines ul {
    display: contents;
  }
  .actions {
    display: flex;
    flex-wrap: wrap;
    gap: 0 1.1em;
  }
  .similar {
    width: 100%;
    background: var(--_raised);
    border-radius: var(--_radius);
    padding: 1em;
  }
  .similar li {
    display: grid;
    gap: 0.15em;
    justify-items: start;
    padding: 0.6em 0;
  }
  .similar h4 {
    font-size: 1em;
  }
  .on-paper {
    display: none;
  }
  @media print {
    article {
      break-inside: avoid;
      padding: 1em 0;
    }
    .on-screen {
      display: none;
    }
    .on-paper {
      display: block;
    }
    h2 a,
    h3 a,
    h4 a,
    .guidelines a {
      color: inherit;
      text-decoration: none;
    }
  }
`
