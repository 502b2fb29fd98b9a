import { css } from 'lit';

export const memberDirectoryStyles = css`
  .controls {
    display: flex;
    flex-wrap: wrap;
    gap: 0.6em 1em;
    align-items: end;
  }
  .control {
    display: block;
    flex: 1 1 11em;
    min-inline-size: 0;
  }
  .control.search {
    flex-basis: 16em;
    flex-grow: 2;
  }
  .control > span {
    display: block;
    color: var(--_muted);
    font-size: 0.875em;
  }
  input,
  select {
    box-sizing: border-box;
    inline-size: 100%;
    min-inline-size: 0;
    min-block-size: 2.5em;
    padding: 0.35em 0.6em;
    border: 1px solid var(--_line);
    border-color: color-mix(in srgb, currentColor 55%, transparent);
    border-radius: var(--_radius);
    background-color: transparent;
    text-overflow: ellipsis;
  }
  option {
    color: CanvasText;
    background: Canvas;
  }
  .count {
    display: flex;
    flex-wrap: wrap;
    align-items: baseline;
    gap: 0.25em 1em;
    margin-block-start: calc(0.9 * var(--_space));
    color: var(--_muted);
    font-size: 0.875em;
    min-block-size: 2em;
  }
  .list {
    margin-block-start: 0.25em;
    border-block-end: 1px solid var(--_line);
  }
  .member {
    display: grid;
    grid-template-columns: 2.75em minmax(0, 1fr);
    column-gap: 0.85em;
    padding-block: 0.65em;
    border-block-start: 1px solid var(--_line);
  }
  .logo {
    display: grid;
    place-items: center;
    box-sizing: border-box;
    inline-size: 2.75em;
    block-size: 2.75em;
    overflow: hidden;
    border-radius: var(--_radius);
  }
  .logo.initials {
    background: var(--_tint);
    color: var(--_muted);
    font-weight: 600;
    letter-spacing: 0.02em;
  }
  .logo img {
    inline-size: 100%;
    block-size: 100%;
    object-fit: contain;
  }
  .name {
    font-weight: var(--ura-heading-weight, 650);
    font-size: 1em;
    line-height: 1.35;
  }
  button.name {
    display: flex;
    justify-content: space-between;
    gap: 0.75em;
    inline-size: 100%;
    min-block-size: 1.75em;
    padding: 0;
    border: 0;
    background: none;
    text-align: start;
    overflow-wrap: anywhere;
  }
  button.name:hover {
    box-shadow: none;
    text-decoration: underline;
    text-decoration-thickness: 0.06em;
    text-underline-offset: 0.18em;
  }
  button.name::after {
    content: '+';
    content: '+' / '';
    flex: none;
    color: var(--_muted);
    font-weight: 400;
  }
  button.name[aria-expanded='true']::after {
    content: '–';
    content: '–' / '';
  }
  .details {
    margin-block: 0.35em 0.25em;
  }
  .details .facts {
    margin-block-start: 0.5em;
    gap: 0.5em 1.5em;
  }
  .more {
    margin-block-start: var(--_space);
  }
  .nothing {
    padding-block: 1.5em;
    border-block: 1px solid var(--_line);
  }
  @media print {
    .controls {
      display: none;
    }
    button.name {
      display: inline;
    }
    button.name::after {
      content: none;
    }
  }
`;
