import { css } from 'lit';

/** The styles of the form of a record. */
export const formStyles = css`
  .form-languages {
    inline-size: fit-content;
    margin-block-start: 0.75em;
    margin-inline-start: auto;
    font-size: 0.9375em;
  }
  .form-languages .menu-items {
    inset-inline: auto 0;
    padding: 0.5em 0.8em;
  }
  .form-languages .check {
    min-block-size: 32px;
  }
  .form-group {
    margin-block-start: 1.5em;
    padding-block-start: 0.25em;
    border-block-start: 1px solid var(--_line);
  }
  .form-group > .section {
    margin-block: 0.6em 0.2em;
    font-size: 1.0625em;
  }
  .field {
    max-inline-size: 46em;
    margin-block-start: 1em;
  }
  .field > .label,
  label.label {
    display: block;
    color: inherit;
    font-size: 1em;
    font-weight: 600;
  }
  .required {
    color: var(--_muted);
    font-weight: 400;
  }
  .help,
  .reading,
  .tongue {
    color: var(--_muted);
    font-size: 0.875em;
  }
  .help {
    margin-block-end: 0.3em;
  }
  .reading {
    min-block-size: 1.5em;
    margin-block-start: 0.2em;
  }
  .tongue {
    display: block;
  }
  .languages {
    display: grid;
    grid-template-columns: repeat(auto-fit, minmax(min(100%, 11em), 1fr));
    gap: 0.6em;
  }
  .field:has(> .languages) {
    max-inline-size: 70em;
  }
  .parts {
    display: grid;
    grid-template-columns: repeat(auto-fill, minmax(min(100%, 16em), 1fr));
    gap: 0.75em 1.1em;
    align-items: start;
    padding-inline-start: 0.9em;
    border-inline-start: 2px solid var(--_line);
  }
  .parts > .field {
    margin-block-start: 0;
    max-inline-size: none;
  }
  /* What has several controls takes the whole line. */
  .parts > .field:has(> :is(.languages, .items, .tokens, .checks, .parts)),
  .parts > details {
    grid-column: 1 / -1;
  }
  .checks {
    display: flex;
    flex-wrap: wrap;
    gap: 0.35em 1.1em;
    margin-block: 0.3em;
  }
  .check {
    display: inline-flex;
    align-items: center;
    gap: 0.45em;
    min-block-size: 28px;
  }
  .money,
  .moment,
  .reference {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    gap: 0.5em;
  }
  .money > input {
    flex: 1 1 8em;
    max-inline-size: 14em;
  }
  .money > select {
    flex: 0 1 6em;
  }
  .moment > input {
    flex: 0 1 9em;
  }
  input.date {
    max-inline-size: 12em;
  }
  .reference > .combobox {
    flex: 1 1 14em;
  }
  .combobox {
    position: relative;
  }
  .options {
    position: absolute;
    z-index: 4;
    inset-inline: 0;
    inset-block-start: 100%;
    max-block-size: 18em;
    margin-block-start: 2px;
    overflow-y: auto;
    border: 1px solid var(--_line);
    border-radius: var(--_radius);
    background: Canvas;
    color: CanvasText;
    box-shadow: 0 0.4em 1.2em #0003;
  }
  .options > li {
    padding: 0.4em 0.6em;
    cursor: pointer;
  }
  .options > li.new {
    border-block-start: 1px solid var(--_line);
    font-weight: 600;
  }
  .options > li:hover {
    background: var(--_tint);
  }
  .options > li[aria-selected='true'] {
    outline: 2px solid currentColor;
    outline-offset: -2px;
  }
  .options small {
    color: var(--_muted);
  }
  .findings {
    margin-block-start: 0.35em;
    font-size: 0.875em;
  }
  .findings > li {
    padding-inline-start: 0.6em;
    border-inline-start: 0.2em solid var(--_line);
  }
  .findings > li.error {
    border-color: var(--_cancelled);
  }
  .findings > li.warning {
    border-color: var(--_soon);
  }
  .findings > li + li {
    margin-block-start: 0.3em;
  }
  .items > .item,
  .tokens > .item {
    display: flex;
    align-items: start;
    gap: 0.5em;
    margin-block-start: 0.5em;
  }
  .tokens > .item {
    align-items: center;
    margin-block-start: 0.15em;
  }
  .item-content {
    flex: 1;
    min-inline-size: 0;
  }
  .item-actions {
    display: flex;
    gap: 0.15em;
  }
  .field > input[type='checkbox'] {
    inline-size: 24px;
    block-size: 24px;
  }
  button.icon {
    min-inline-size: 28px;
    min-block-size: 28px;
    padding: 0;
    border: 0;
    font-weight: 400;
  }
  .handle {
    min-inline-size: 24px;
    min-block-size: 24px;
    text-align: center;
    color: var(--_muted);
    cursor: grab;
    user-select: none;
  }
  .add {
    margin-block-start: 0.5em;
    font-size: 0.9375em;
  }
  .tokens + .combobox {
    max-inline-size: 24em;
    margin-block-start: 0.35em;
  }
  .more-fields,
  .image {
    margin-block-start: 1em;
  }
  .more-fields > summary,
  .image > summary {
    inline-size: fit-content;
    min-block-size: 24px;
    color: var(--_accent);
    cursor: pointer;
  }
  .image > img {
    display: block;
    max-inline-size: min(100%, 20em);
    max-block-size: 12em;
    margin-block-start: 0.5em;
  }
  .image > .failure,
  .image.fails > img {
    display: none;
  }
  .image.fails > .failure {
    display: block;
  }
  .raw {
    margin: 0;
    overflow-x: auto;
    font-size: 0.875em;
    white-space: pre-wrap;
  }
  @media (pointer: coarse) {
    button.icon,
    .check,
    .form-languages .check,
    .add {
      min-block-size: 44px;
    }
    button.icon {
      min-inline-size: 44px;
    }
    :is(.more-fields, .image) > summary {
      padding-block: 0.65em;
    }
  }
`;
