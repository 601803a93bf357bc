import { css } from 'lit'

/** A labelled text field of a view. */
export const fieldStyles = css`
  label {
    display: grid;
    gap: 0.35em;
    font-weight: 600;
  }
  label input {
    border: 1px solid var(--_line-strong);
    border-radius: var(--_radius);
    background: var(--_surface);
    padding: 0.5em 0.8em;
    font-weight: 400;
    width: 100%;
  }
`
