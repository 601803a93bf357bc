import { css } from 'lit'

/** A table of counts with bars, which becomes a list where the place is narrow. Its element is a size container. */
export const balanceTableStyles = css`
  table {
    width: 100%;
    border-collapse: collapse;
    margin-top: 1em;
  }
  th,
  td {
    padding: 0.6em 0.9em 0.6em 0;
    border-bottom: 1px solid var(--_line);
    text-align: start;
    vertical-align: baseline;
  }
  thead :is(th, td) {
    border-color: var(--_line-strong);
    font-size: 0.875em;
  }
  tbody th {
    font-weight: 400;
  }
  .number {
    text-align: end;
    font-variant-numeric: tabular-nums;
    width: 6em;
    overflow-wrap: normal;
  }
  .chart {
    width: 12em;
    padding-inline: 0.6em 0;
  }
  @container (max-width: 40em) {
    thead {
      display: none;
    }
    tr {
      display: grid;
      grid-template-columns: 1fr 1fr;
      border-bottom: 1px solid var(--_line);
      padding: 0.7em 0;
      gap: 0.3em;
    }
    th,
    td {
      display: block;
      border: 0;
      padding: 0;
    }
    tbody th,
    .chart {
      grid-column: 1 / -1;
      width: auto;
    }
    .chart {
      padding: 0;
    }
    .number {
      text-align: start;
      width: auto;
      font-size: 0.875em;
    }
    .number::before {
      content: attr(data-label) ': ';
      color: var(--_ink-soft);
    }
  }
`
