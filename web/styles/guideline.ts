import { css } from 'lit'

/** Two columns of precedents with filters beside them. */
export const guidelineStyles = css`
  :host {
    display: block;
    container-type: inline-size;
  }
  h1 {
    margin-top: 0.3em;
  }
  .counts,
  .search {
    margin-top: 0.8em;
  }
  .years + .legend {
    margin-top: 0.6em;
  }
  .columns,
  aside {
    margin-top: 2em;
  }
  .sides {
    display: grid;
    gap: 2.5em;
    min-width: 0;
    margin-top: 2em;
  }
  section {
    min-width: 0;
  }
  section h2 {
    display: flex;
    align-items: center;
    gap: 0.6em;
    font-size: 1em;
    font-weight: 400;
    letter-spacing: 0;
    border-bottom: 2px solid var(--_line);
    padding-bottom: 0.6em;
  }
  section > p {
    margin-top: 1em;
  }
  .sides li + li {
    border-top: 1px solid var(--_line);
  }
  @container (min-width: 44em) {
    .sides {
      grid-template-columns: 1fr 1fr;
    }
  }
  @container (min-width: 62em) {
    .columns {
      display: grid;
      grid-template-columns: 13em minmax(0, 1fr);
      gap: 2.5em;
    }
    aside,
    .sides {
      margin-top: 0;
    }
    imr-filters {
      --_toggle: none;
      --_closed: grid;
      --_opened: 0;
    }
  }
`
