import { css } from 'lit';

/** The styles of the editor: controls, columns and forms. Colours are those of the page. */
export const editorStyles = css`
  .root {
    container-type: inline-size;
    /* Lists of suggestions open over what follows. */
    contain: layout style;
    overflow-wrap: anywhere;
  }
  button,
  .file-button {
    min-block-size: 2.25em;
    padding: 0.3em 0.8em;
    border-color: var(--_line);
    color: inherit;
    font-weight: 500;
  }
  .file-button {
    display: inline-block;
    box-sizing: border-box;
    position: relative;
    border: 1px solid var(--_line);
    border-radius: var(--_radius);
    line-height: 1.4;
    cursor: pointer;
  }
  .file-button:hover,
  button:hover {
    box-shadow: none;
    background: var(--_tint);
  }
  .file-button:focus-within {
    outline: 0.16em solid var(--ura-focus, currentColor);
    outline-offset: 0.14em;
  }
  button:disabled {
    opacity: 0.5;
    cursor: default;
  }
  button.strong {
    font-weight: 650;
    background: var(--ura-accent, CanvasText);
    color: var(--ura-on-accent, Canvas);
    border-color: transparent;
  }
  button.strong:hover {
    opacity: 0.88;
    background: var(--ura-accent, CanvasText);
  }
  button.strong:disabled {
    background: none;
    border-color: var(--_line);
    color: inherit;
  }
  button.quiet {
    color: var(--_accent);
    background: none;
  }
  .toolbar {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    gap: 0.5em;
    padding-block: 0.6em;
    border-block-end: 1px solid var(--_line);
  }
  .toolbar .state {
    margin-inline-start: auto;
    color: var(--_muted);
    font-size: 0.875em;
  }
  .toolbar .state.failed {
    color: color-mix(in oklab, var(--_cancelled) 70%, currentColor);
  }
  .menu {
    position: relative;
  }
  .menu > summary {
    display: inline-block;
    box-sizing: border-box;
    min-block-size: 2.25em;
    padding: 0.3em 0.8em;
    border: 1px solid var(--_line);
    border-radius: var(--_radius);
    font-weight: 500;
    line-height: 1.4;
    list-style: none;
    cursor: pointer;
  }
  /* A button centres its text; these do not. */
  :is(.file-button, .menu > summary) {
    padding-block: calc((2.25em - 1.4em) / 2 - 1px);
  }
  .menu > summary::after {
    content: ' ▾';
    content: ' ▾' / '';
  }
  .menu > summary::-webkit-details-marker {
    display: none;
  }
  .menu-items {
    position: absolute;
    z-index: 3;
    inset-inline-start: 0;
    display: grid;
    inline-size: max-content;
    margin-block-start: 0.25em;
    padding: 0.25em;
    border: 1px solid var(--_line);
    border-radius: var(--_radius);
    background: Canvas;
    color: CanvasText;
    box-shadow: 0 0.4em 1.2em #0003;
  }
  .menu-items > :is(button, .file-button) {
    border: 0;
    text-align: start;
  }
  .notice {
    margin-block-start: 0.75em;
    padding: 0.5em 0.8em;
    border-inline-start: 0.25em solid var(--_line);
    background: var(--_tint);
  }
  .layout {
    display: grid;
    gap: 1.25em;
    padding-block: 1em;
  }
  .main {
    min-inline-size: 0;
  }
  .navigation ul + ul {
    margin-block-start: 0.75em;
    padding-block-start: 0.75em;
    border-block-start: 1px solid var(--_line);
  }
  .entry {
    display: flex;
    align-items: baseline;
    gap: 0.5em;
    inline-size: 100%;
    border: 0;
    text-align: start;
    font-weight: 400;
  }
  .entry .words {
    flex: 1;
  }
  .entry[aria-current] {
    background: var(--_tint);
    font-weight: 650;
  }
  .count {
    color: var(--_muted);
    font-size: 0.875em;
    font-variant-numeric: tabular-nums;
  }
  .contents {
    display: none;
  }
  /* On a narrow page the lists are behind a button that says where one is. */
  @container (max-width: 44em) {
    .contents {
      display: flex;
      align-items: center;
      gap: 0.5em;
      inline-size: 100%;
      text-align: start;
      font-weight: 650;
    }
    .contents > .words {
      flex: 1;
    }
    .contents[aria-expanded='true'] > .opens {
      transform: scaleY(-1);
    }
    .lists:not(.open) {
      display: none;
    }
    .lists {
      padding-block: 0.5em;
      border-block-end: 1px solid var(--_line);
    }
    .toolbar .state {
      flex: 1 1 6em;
      text-align: end;
    }
    .toolbar .state.failed {
      flex-basis: 100%;
      order: 1;
      text-align: start;
    }
  }
  /* On a phone, the button that saves ends the last line of buttons, and the state has its own. */
  @container (max-width: 30em) {
    .toolbar .state {
      flex-basis: 100%;
      order: 1;
      text-align: start;
    }
    .toolbar > button.strong {
      margin-inline-start: auto;
    }
    :is(.toolbar > button, .toolbar > .file-button, .toolbar > .menu > summary) {
      padding-inline: 0.6em;
    }
  }
  @container (min-width: 44em) {
    .layout {
      grid-template-columns: 13em minmax(0, 1fr);
    }
    .navigation {
      align-self: start;
      position: sticky;
      inset-block-start: 0.5em;
    }
  }
  .mark {
    display: inline-block;
    min-inline-size: 1.5em;
    padding-inline: 0.35em;
    border: 1px solid currentColor;
    border-radius: 1em;
    font-size: 0.8125em;
    font-weight: 600;
    line-height: 1.4;
    text-align: center;
  }
  .mark.error {
    color: color-mix(in oklab, var(--_cancelled) 70%, currentColor);
  }
  .mark.warning {
    color: color-mix(in oklab, var(--_soon) 70%, currentColor);
  }
  .bar,
  .tools {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    gap: 0.5em 1em;
  }
  .bar {
    justify-content: space-between;
  }
  .tools {
    margin-block: 0.9em 0.5em;
  }
  .tools > p {
    color: var(--_muted);
    font-size: 0.875em;
  }
  .tools > input {
    flex: 1 1 12em;
    max-inline-size: 24em;
  }
  input:not([type='checkbox'], [type='radio'], [type='file']),
  select,
  textarea {
    box-sizing: border-box;
    inline-size: 100%;
    min-block-size: 2.25em;
    padding: 0.3em 0.55em;
    border: 1px solid color-mix(in srgb, currentColor 55%, transparent);
    border-radius: var(--_radius);
    background: Field;
    color: FieldText;
    font: inherit;
    line-height: 1.4;
  }
  textarea {
    resize: vertical;
    field-sizing: content;
    min-block-size: 4.6em;
  }
  input:read-only:not([type='checkbox'], [type='radio']),
  textarea:read-only {
    background: var(--_tint);
    color: inherit;
  }
  [aria-invalid='true'] {
    border-color: color-mix(in oklab, var(--_cancelled) 80%, currentColor) !important;
  }
  input[type='checkbox'],
  input[type='radio'] {
    inline-size: 1.15em;
    block-size: 1.15em;
    margin: 0;
    accent-color: currentColor;
  }
  .scroll {
    overflow-x: auto;
  }
  table {
    inline-size: 100%;
    border-collapse: collapse;
  }
  th,
  td {
    padding: 0.45em 0.6em;
    border-block-end: 1px solid var(--_line);
    text-align: start;
    vertical-align: baseline;
  }
  th:first-child {
    padding-inline-start: 0;
  }
  td .status {
    margin: 0;
    white-space: nowrap;
  }
  tbody th {
    font-weight: inherit;
  }
  .records :is(th, td) {
    vertical-align: top;
  }
  .records tbody th {
    min-inline-size: 12em;
  }
  .records .column-detail {
    min-inline-size: 9em;
  }
  .records .label {
    display: none;
  }
  button.sort {
    min-block-size: 24px;
    padding: 0;
    border: 0;
    color: var(--_muted);
    font-size: 0.875em;
    font-weight: 600;
    white-space: nowrap;
  }
  .arrow {
    display: inline-block;
    min-inline-size: 1.2em;
  }
  /* Without room for columns, each record is a block, and the headings choose the order. */
  @container (max-width: 40em) {
    .records,
    .records :is(thead, tbody, th, td) {
      display: block;
    }
    .records thead tr {
      display: flex;
      flex-wrap: wrap;
      gap: 0 0.75em;
      align-items: baseline;
      padding-block: 0.25em;
      border-block-end: 1px solid var(--_line);
      font-size: 0.875em;
    }
    .records thead tr::before {
      color: var(--_muted);
      content: attr(data-label);
      content: attr(data-label) / '';
    }
    .records :is(th, td) {
      min-inline-size: 0;
      padding: 0;
      border: 0;
    }
    .records thead button.sort {
      font-size: inherit;
    }
    .records tbody tr {
      display: grid;
      grid-template-columns: minmax(0, 1fr) auto;
      gap: 0.1em 0.75em;
      padding-block: 0.6em;
      border-block-end: 1px solid var(--_line);
    }
    .records tbody :is(td, th) {
      grid-column: 1 / -1;
    }
    .records tbody th {
      grid-column: 1;
    }
    .records td.column-findings {
      grid-area: 1 / 2;
    }
    .records td:is(.column-detail, .column-status) {
      display: flex;
      gap: 0.5em;
      align-items: baseline;
      font-size: 0.9375em;
    }
    .records td:is(.column-detail, .column-status) > .label {
      display: inline;
      flex: none;
      min-inline-size: 5em;
      font-size: inherit;
    }
    .records td > div {
      min-inline-size: 0;
    }
    .records td .status {
      white-space: normal;
    }
    .records td.row-actions {
      margin-inline-start: -0.25em;
      overflow: visible;
      text-align: start;
    }
    .scroll {
      overflow: visible;
    }
    /* An empty cell takes no room, but stays in its column for screen readers. */
    .records td.none {
      position: absolute;
      inline-size: 1px;
      block-size: 1px;
      overflow: hidden;
      clip-path: inset(50%);
    }
  }
  button.name {
    min-inline-size: 24px;
    min-block-size: 24px;
    padding: 0;
    border: 0;
    color: var(--_accent);
    font-weight: 600;
    text-align: start;
    text-decoration: underline;
    text-decoration-color: var(--_line);
    text-underline-offset: 0.18em;
  }
  button.name:hover {
    background: none;
    text-decoration-color: currentColor;
  }
  .row-actions {
    text-align: end;
    white-space: nowrap;
  }
  .row-actions button {
    font-size: 0.875em;
  }
  .row-actions button:not(:hover, :focus-visible) {
    color: var(--_muted);
    text-decoration-color: var(--_line);
  }
  .empty {
    padding-block: 2em;
    color: var(--_muted);
  }
  .health > li {
    padding-block: 0.5em;
    border-block-end: 1px solid var(--_line);
  }
  .health small {
    color: var(--_muted);
  }
  .record-head {
    display: grid;
    gap: 0.35em;
    justify-items: start;
  }
  .record-actions {
    display: flex;
    gap: 1em;
    font-size: 0.875em;
  }
  /* Buttons that look like links stand in line with the text. */
  .back,
  .record-actions > button:first-child {
    margin-inline-start: -0.25em;
  }
  /* The heading gets the focus when a place opens, which readers hear and nobody needs to see. */
  .title:focus {
    outline: none;
  }
  .welcome {
    max-inline-size: 36em;
    padding-block: 2em;
  }
  .record {
    display: grid;
    gap: 1.5em;
  }
  .record-form {
    min-inline-size: 0;
  }
  .preview {
    min-inline-size: 0;
    align-self: start;
    order: -1;
  }
  .preview > summary {
    inline-size: fit-content;
    min-block-size: 24px;
    font-weight: 600;
    cursor: pointer;
  }
  @container (min-width: 70em) {
    .record.w320 {
      grid-template-columns: minmax(0, 1fr) calc(320px + 2em);
    }
    .record.w320 > .preview {
      order: 0;
      position: sticky;
      inset-block-start: 0.5em;
      max-block-size: 100vh;
      padding-block-end: 1px; /* a border at a fraction of a pixel is not cut off */
      overflow-y: auto;
    }
  }
  .preview-tools {
    display: flex;
    flex-wrap: wrap;
    align-items: end;
    gap: 0.5em 1em;
    margin-block: 0.5em 0.85em;
    font-size: 0.875em;
  }
  .preview-tools > label {
    flex: 0 1 11em;
    color: var(--_muted);
  }
  .segments {
    display: flex;
    margin: 0;
    padding: 0;
    border: 1px solid var(--_line);
    border-radius: var(--_radius);
  }
  .segments label {
    position: relative;
    display: grid;
    place-items: center;
    min-block-size: 2.4em;
    padding-inline: 0.7em;
    font-variant-numeric: tabular-nums;
    cursor: pointer;
  }
  .segments input[type='radio'] {
    position: absolute;
    inset: 0;
    inline-size: 100%;
    block-size: 100%;
    opacity: 0;
    cursor: pointer;
  }
  .segments label:has(:checked) {
    background: var(--_tint);
    font-weight: 650;
  }
  .segments label:has(:focus-visible) {
    outline: 0.16em solid var(--ura-focus, currentColor);
  }
  .frame {
    overflow-x: auto;
    padding: 1em;
    border: 1px dashed var(--_line);
  }
  .sheet {
    margin-inline: auto;
  }
  .w320 .sheet {
    inline-size: 320px;
    max-inline-size: 100%;
  }
  .w600 .sheet {
    inline-size: 600px;
  }
  .w1000 .sheet {
    inline-size: 1000px;
  }
  dialog {
    box-sizing: border-box;
    inline-size: min(100% - 1.5em, 46em);
    max-block-size: calc(100% - 2em);
    padding: 1.25em;
    border: 1px solid var(--_line);
    border-radius: calc(2 * var(--_radius));
    background: Canvas;
    color: CanvasText;
    overflow-y: auto;
  }
  dialog::backdrop {
    background: #0007;
  }
  .dialog-content {
    margin-block: 0.75em;
  }
  .dialog-actions {
    position: sticky;
    inset-block-end: -1.25em;
    display: flex;
    flex-wrap: wrap;
    gap: 0.6em;
    padding-block: 0.75em 1.25em;
    margin-block-end: -1.25em;
    background: Canvas;
  }
  .rows > li {
    padding-block: 0.35em;
    border-block-end: 1px solid var(--_line);
  }
  .rows + p {
    margin-block-start: 0.75em;
  }
  .rows small,
  .import small {
    color: var(--_muted);
  }
  .changes > div {
    display: flex;
    flex-wrap: wrap;
    gap: 0 0.6em;
    font-size: 0.9375em;
  }
  .changes dt {
    color: var(--_muted);
  }
  .changes dd {
    margin: 0;
  }
  del {
    color: var(--_muted);
  }
  ins {
    text-decoration: none;
    font-weight: 600;
  }
  .import {
    margin-block-start: 1em;
  }
  .import caption {
    text-align: start;
  }
  .import :is(th, td) {
    vertical-align: top;
  }
  .import td:first-child {
    inline-size: 2em;
  }
  .import :is(input, label) {
    min-inline-size: 24px;
    min-block-size: 24px;
  }
  .import input {
    display: block;
  }
  .import label {
    display: inline-block;
  }
  .conflict {
    display: grid;
    margin: 0.75em 0 0;
    padding: 0.5em 0.75em;
    border: 1px solid var(--_line);
    border-radius: var(--_radius);
  }
  @media (pointer: coarse) {
    button.strong,
    .toolbar > button,
    .toolbar .file-button,
    .toolbar .menu > summary,
    .menu-items > button,
    .welcome :is(button, .file-button),
    .dialog-actions > button,
    .contents,
    .entry,
    button.back,
    .record-actions > button,
    .notice button,
    .records button.name,
    .row-actions button,
    button.sort,
    .segments label,
    .options > li {
      min-block-size: 44px;
    }
    .preview > summary {
      padding-block: 0.65em;
    }
    .options > li {
      padding-block: 0.7em;
    }
    :is(.file-button, .menu > summary) {
      padding-block: calc((44px - 1.4em) / 2 - 1px);
    }
  }
`;
