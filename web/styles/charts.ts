import { css } from 'lit'

/** Bars and columns. Upheld is an outlined tint and overturned solid, so that they differ without colour. */
export const chartStyles = css`
  rect.upheld {
    fill: var(--_upheld-soft);
    stroke: var(--_upheld);
    stroke-width: 1;
    vector-effect: non-scaling-stroke;
  }
  rect.overturned {
    fill: var(--_overturned);
  }
  rect[width='0'],
  rect[height='0'] {
    display: none;
  }
  svg.bar {
    display: block;
    width: 100%;
    height: 0.75em;
    overflow: visible;
  }
  svg.key {
    width: 0.8em;
    height: 0.8em;
    overflow: visible;
  }
  .legend {
    display: flex;
    flex-wrap: wrap;
    gap: 0.25em 1.5em;
  }
  .years {
    margin-top: 1.5em;
  }
  .years ul {
    display: flex;
    flex-wrap: wrap;
    gap: 0.5em 0.6em;
    margin-top: 0.6em;
  }
  .years li {
    display: grid;
    justify-items: center;
    font-size: 0.75em;
    color: var(--_ink-soft);
    font-variant-numeric: tabular-nums;
  }
  .years svg {
    width: 2.6em;
    height: 6em;
    border-bottom: 1px solid var(--_line-strong);
    margin-bottom: 0.25em;
  }
  @media print {
    rect {
      print-color-adjust: exact;
    }
  }
`
