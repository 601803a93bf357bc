import { css } from 'lit'

/** The question field and the list under it. */
export const searchBoxStyles = css`
  :host {
    display: block;
  }
  label {
    display: block;
    font-weight: 600;
    margin-bottom: 0.4em;
  }
  .field {
    position: relative;
    display: flex;
    align-items: stretch;
    border: 1px solid var(--_line-strong);
    border-radius: var(--_radius);
    background: var(--_surface);
  }
  .field:focus-within {
    border-color: var(--_accent);
    box-shadow: 0 0 0 3px var(--_accent-soft);
  }
  .field:has(input:focus-visible) {
    outline: 2px solid var(--_accent);
    outline-offset: -1px;
  }
  input {
    flex: 1;
    min-width: 0;
    border: 0;
    background: none;
    padding: 0.7em 0.9em;
    font-size: 1.0625em;
  }
  /* The field around it shows the focus. */
  input:focus-visible {
    outline: none;
  }
  .clear {
    border: 0;
    background: none;
    padding: 0 0.75em;
    color: var(--_ink-soft);
  }
  .clear svg {
    display: block;
    width: 1em;
    height: 1em;
  }
  .solid {
    flex: none;
    margin: 0.25em;
    border-radius: calc(var(--_radius) - 3px);
  }
  .solid svg {
    display: none;
    width: 1.15em;
    height: 1.15em;
  }
  /* Where it is narrow the question needs the room: the button shows a glass, and its word is heard only. */
  @container (max-width: 26em) {
    .solid {
      padding-inline: 0.8em;
    }
    .solid svg {
      display: block;
    }
    .solid span {
      position: absolute;
      width: 1px;
      height: 1px;
      overflow: hidden;
      clip-path: inset(50%);
    }
    .clear {
      padding-inline: 0.6em;
    }
  }
  #hint {
    margin-top: 0.4em;
  }
  #suggestions {
    position: absolute;
    z-index: 2;
    inset: calc(100% + 4px) 0 auto;
    max-width: 36em;
    max-height: 20em;
    overflow-y: auto;
    border: 1px solid var(--_line-strong);
    border-radius: var(--_radius);
    background: var(--_surface);
    box-shadow: 0 6px 20px rgb(0 0 0 / 18%);
    padding: 0.3em;
  }
  #suggestions[hidden] {
    display: none;
  }
  #suggestions li {
    border-radius: calc(var(--_radius) - 3px);
    padding: 0.4em 0.7em;
    cursor: pointer;
  }
  #suggestions li:hover {
    background: var(--_raised);
  }
  #suggestions [aria-selected='true'] {
    background: var(--_accent-soft);
    outline: 2px solid var(--_accent);
    outline-offset: -2px;
  }
`
