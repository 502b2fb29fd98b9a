import { css } from 'lit';

export const memberDirectoryStyles = css`
  .member,
  .list.cards > .member {
    display: grid;
    grid-template-columns: 2.75em minmax(0, 1fr);
    column-gap: 0.85em;
  }
  @container (max-width: 10em) {
    .member,
    .list.cards > .member {
      display: block;
    }
  }
  .letters {
    display: flex;
    flex-wrap: wrap;
    gap: 0.1em 0.2em;
    margin-block-start: calc(0.75 * var(--_space));
  }
  .letters button,
  .letters > span {
    min-inline-size: 1.9em;
    min-block-size: 1.75em;
    text-decoration: none;
  }
  .letters button:hover {
    text-decoration: underline;
  }
  .letters button:disabled {
    opacity: 0.45;
    text-decoration: none;
    cursor: default;
  }
  .letters button[aria-pressed='true'] {
    font-weight: 700;
    text-decoration: underline;
    text-decoration-thickness: 0.12em;
    text-underline-offset: 0.35em;
  }
  /* A target of at least 24 pixels, with the same gap under names of one and two lines. */
  .name {
    min-block-size: 24px;
    padding-block-end: 0.15em;
  }
  .details {
    margin-block: 0.35em 0.25em;
  }
  .details .facts {
    margin-block-start: 0.5em;
    gap: 0.5em 1.5em;
  }
`;
