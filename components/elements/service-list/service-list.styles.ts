import { css } from 'lit';

export const serviceListStyles = css`
  .list > .row {
    padding-block: 0.85em;
  }
  .row > .prose {
    margin-block-start: 0.35em;
  }
  .row > .facts {
    grid-template-columns: repeat(auto-fill, minmax(min(100%, 14em), 1fr));
    margin-block-start: 0.6em;
    gap: 0.5em 1.5em;
  }
  .whole {
    white-space: nowrap;
  }
  @container (max-width: 14em) {
    .whole {
      white-space: normal;
    }
  }
  .facts a,
  .offices a {
    display: inline-block;
    line-height: max(1.5em, 24px);
    overflow-wrap: anywhere;
  }
  .row > .label {
    margin-block-start: 0.6em;
  }
  .offices {
    display: grid;
    grid-template-columns: repeat(auto-fill, minmax(min(100%, 14em), 1fr));
    gap: 0.6em 1.5em;
    margin-block-start: 0.1em;
  }
  .office {
    font-weight: 600;
  }
  .offices p + p {
    color: var(--_muted);
    font-size: 0.875em;
  }
`;
