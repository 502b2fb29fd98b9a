import { css } from 'lit';

/**
 * The styles that all widgets share. Font, size, colour and direction are inherited from the host
 * page, lengths are in em, and tints are mixed from the text colour, so they fit light and dark
 * pages. Tokens are read, never set.
 */
export const baseStyles = css`
  :host {
    display: block;
    /* Default colours of the statuses. */
    --_open: var(--ura-open, #0b7a3e);
    --_soon: var(--ura-soon, #a8480a);
    --_planned: var(--ura-planned, #2b5fb3);
    --_completed: var(--ura-completed, #2f6f73);
    --_suspended: var(--ura-suspended, #80600f);
    --_cancelled: var(--ura-cancelled, #b0304a);
    --_closed: var(--ura-closed, #666666);
    --_unknown: var(--ura-unknown, #6f6479);
    --_line: var(--ura-line, #8886);
    --_muted: var(--ura-muted, currentColor);
    --_tint: var(--ura-tint, #8881);
    --_accent: var(--ura-accent, currentColor);
    --_space: var(--ura-space, 1em);
    --_radius: var(--ura-radius, 0.25em);
  }
  /* Browsers from before 2023 get plain greys instead. */
  @supports (color: color-mix(in srgb, red, red)) {
    :host {
      --_line: var(--ura-line, color-mix(in srgb, currentColor 24%, transparent));
      --_muted: var(--ura-muted, color-mix(in srgb, currentColor 80%, transparent));
      --_tint: var(--ura-tint, color-mix(in srgb, currentColor 6%, transparent));
    }
  }
  :host([hidden]) {
    display: none;
  }
  .root {
    /* The widget may be a flex item. */
    flex: 1 1 100%;
    min-inline-size: 0;
  }
  /* Fallback content keeps the styles of the page. */
  .root:not(.replaces) {
    overflow-wrap: break-word;
    text-align: start;
    line-height: var(--ura-line-height, 1.5);
    /* Some pages set the font size to 0 around inline blocks. */
    font-size: max(1em, 10px);
    /* Resets inherited styles that would break the layout or change the spelling of names. */
    white-space: normal;
    word-break: normal;
    text-indent: 0;
    text-transform: none;
  }
  /* Paint containment: when one widget grows, those below it are not repainted. */
  @supports (overflow-clip-margin: 1em) {
    .root:not(.replaces) {
      contain: content;
      overflow-clip-margin: 0.5em; /* for focus rings */
    }
  }
  /* About the height of a widget that does not fill a screen. */
  .root.waits {
    min-block-size: var(--_reserved);
  }
  /*
   * While the size is unknown, what follows starts below the viewport, so that no visible content
   * moves.
   */
  .root.tall.waits {
    min-block-size: 100vh;
    min-block-size: 100svh;
  }
  /* Alone: beside the first rows of a list, it would have no height for a frame. */
  .root.tall.waits > [aria-hidden]:only-child {
    content-visibility: auto;
  }
  /* Roughly how much taller the widget is than the static HTML that it replaces. */
  .root.reserves {
    padding-block-end: var(--_reserve, 3em);
  }
  h2,
  h3,
  h4,
  h5,
  h6,
  p,
  dl,
  dd,
  ul,
  ol {
    margin: 0;
    padding: 0;
    font-size: inherit;
  }
  ul,
  ol {
    list-style: none;
  }
  .title {
    font-family: var(--ura-heading-font, inherit);
    font-size: var(--ura-title-size, 1.375em);
    font-weight: var(--ura-heading-weight, 650);
    line-height: 1.22;
    letter-spacing: -0.008em;
    text-wrap: balance;
    hyphens: auto;
  }
  .section {
    font-family: var(--ura-heading-font, inherit);
    font-size: 1em;
    font-weight: var(--ura-heading-weight, 650);
    line-height: 1.3;
    margin-block: calc(1.25 * var(--_space)) 0.25em;
  }
  .note,
  .label,
  .by {
    color: var(--_muted);
    font-size: 0.875em;
  }
  time.past {
    color: var(--_muted);
  }
  .note {
    margin-block-start: var(--_space);
  }
  .prose {
    max-inline-size: 38em;
    text-wrap: pretty;
  }
  .prose + .prose {
    margin-block-start: 0.5em;
  }
  .facts {
    display: grid;
    grid-template-columns: repeat(auto-fill, minmax(min(100%, max(9.25em, 26%)), 1fr));
    gap: calc(0.75 * var(--_space)) calc(1.5 * var(--_space));
    margin-block-start: var(--_space);
  }
  .facts dt {
    color: var(--_muted);
    font-size: 0.875em;
  }
  .bullets > li {
    position: relative;
    padding-inline-start: 1.1em;
    max-inline-size: 38em;
  }
  .bullets > li::before {
    content: '–';
    content: '–' / '';
    position: absolute;
    inset-inline-start: 0;
  }
  .steps {
    list-style: decimal;
    padding-inline-start: 1.4em;
  }
  .bullets > li + li,
  .steps > li + li {
    margin-block-start: 0.25em;
  }
  /*
   * Each status has a colour and a mark of its own. Its text is mixed with the text colour to stay
   * readable and quieter than the title.
   */
  .status {
    --_status: var(--_unknown);
    margin-block-end: 0.35em;
    color: var(--_status);
    color: color-mix(in oklab, var(--_status) 44%, currentColor);
    font-size: 0.875em;
    font-weight: 600;
  }
  .status::before {
    content: '';
    display: inline-block;
    box-sizing: border-box;
    inline-size: 0.7em;
    block-size: 0.7em;
    margin-inline-end: 0.5em;
    color: var(--_status);
    color: color-mix(in oklab, var(--_status) 60%, currentColor);
    background: currentColor;
  }
  .status.open,
  .status.rolling,
  .status.in-progress {
    --_status: var(--_open);
  }
  .status.closing-soon {
    --_status: var(--_soon);
  }
  .status.planned,
  .status.forecast,
  .status.moved-online {
    --_status: var(--_planned);
  }
  .status.completed {
    --_status: var(--_completed);
  }
  .status.suspended,
  .status.postponed {
    --_status: var(--_suspended);
  }
  .status.cancelled {
    --_status: var(--_cancelled);
  }
  .status.closed {
    --_status: var(--_closed);
  }
  .status.completed,
  .status.closed,
  .status.unknown {
    font-weight: 400;
  }
  /* Discs and rings: full, with a dot, half, empty, dotted. */
  .status.open::before,
  .status.rolling::before,
  .status.closing-soon::before,
  .status.planned::before,
  .status.forecast::before,
  .status.unknown::before {
    border: 0.14em solid currentColor;
    border-radius: 50%;
  }
  .status.rolling::before {
    background: radial-gradient(currentColor 32%, transparent 38%);
  }
  .status.closing-soon::before {
    background: linear-gradient(to right, currentColor 50%, transparent 50%);
  }
  .status.planned::before,
  .status.forecast::before,
  .status.unknown::before {
    background: none;
  }
  .status.unknown::before {
    border-style: dotted;
  }
  /* A triangle, a tick, two bars, a cross, an arrow and a square. */
  .status.in-progress::before {
    clip-path: polygon(10% 0, 100% 50%, 10% 100%);
  }
  .status.completed::before {
    clip-path: polygon(0 56%, 15% 40%, 38% 62%, 85% 10%, 100% 24%, 39% 94%);
  }
  .status.suspended::before,
  .status.postponed::before {
    background: linear-gradient(to right, currentColor 36%, transparent 36% 64%, currentColor 64%);
  }
  .status.cancelled::before {
    clip-path: polygon(
      17% 0,
      50% 33%,
      83% 0,
      100% 17%,
      67% 50%,
      100% 83%,
      83% 100%,
      50% 67%,
      17% 100%,
      0 83%,
      33% 50%,
      0 17%
    );
  }
  .status.moved-online::before {
    clip-path: polygon(0 38%, 55% 38%, 55% 8%, 100% 50%, 55% 92%, 55% 62%, 0 62%);
  }
  .status.closed::before {
    scale: 0.85;
  }
  a {
    color: var(--_accent);
    text-decoration-thickness: 0.06em;
    text-underline-offset: 0.18em;
  }
  a:hover {
    text-decoration-thickness: 0.12em;
  }
  /* A target of 24 pixels, which moves no line. */
  a {
    padding-block: calc(12.5px - 0.55em);
  }
  button,
  input,
  select {
    font: inherit;
    color: inherit;
    letter-spacing: inherit;
  }
  button,
  .action {
    display: inline-block;
    box-sizing: border-box;
    min-block-size: 2.5em;
    max-inline-size: 100%;
    padding: 0.5em min(1em, 8%);
    border: 1px solid var(--_accent);
    border-radius: var(--_radius);
    background: none;
    color: var(--_accent);
    font-weight: 600;
    line-height: 1.4;
    text-align: center;
    text-decoration: none;
    cursor: pointer;
  }
  .action.primary {
    background: var(--_accent);
  }
  .action.primary > span {
    color: var(--ura-on-accent, Canvas);
  }
  /*
   * Black or white, by the luminance of the accent: of a dark page without color-scheme, Canvas is
   * white. At 0.179 both have a contrast of 4.58. Browsers from before 2024 get Canvas.
   */
  @supports (color: color(from red xyz calc(clamp(0, (0.179 - y) * 9999, 1)) y z)) {
    .action.primary > span {
      --_on: clamp(0, (0.179 - y) * 9999, 1);
      color: var(
        --ura-on-accent,
        color(
          from var(--_accent) xyz calc(0.9505 * var(--_on)) calc(1 * var(--_on)) calc(1.089 * var(--_on)) / 1
        )
      );
    }
    @media (forced-colors: active) {
      .action.primary > span {
        color: inherit;
      }
    }
  }
  button:hover,
  .action:hover {
    box-shadow: 0 0 0 1px var(--_accent);
  }
  button.quiet {
    min-block-size: max(1.75em, 24px);
    padding: 0 0.25em;
    border: 0;
    font-weight: inherit;
    line-height: inherit;
    text-decoration: underline;
    text-underline-offset: 0.18em;
    text-decoration-thickness: 0.06em;
  }
  /* Aligns the button with the text if it wraps to a line of its own. */
  .note > button.quiet[part='button'] {
    margin-inline-start: -0.25em;
  }
  button.quiet:hover {
    box-shadow: none;
    text-decoration-thickness: 0.12em;
  }
  /* What opens and closes: words that look like a link, and a chevron beside the last one. */
  .opener {
    display: block;
    inline-size: fit-content;
    max-inline-size: 100%;
    min-block-size: 24px;
    padding: 0;
    border: 0;
    color: var(--_accent);
    font-weight: inherit;
    line-height: inherit;
    text-align: start;
    overflow-wrap: anywhere;
    list-style: none;
    cursor: pointer;
    --_chevron: max(24px, 1.4em);
  }
  .opener::-webkit-details-marker {
    display: none;
  }
  .opener > .words {
    /* Keeps the chevron on the line of the last word. */
    padding-inline-end: calc(var(--_chevron) + 0.4em);
    text-decoration: underline;
    text-decoration-thickness: 0.06em;
    text-underline-offset: 0.18em;
  }
  .opener:hover {
    box-shadow: none;
  }
  .opener:hover > .words {
    text-decoration-thickness: 0.12em;
  }
  .chevron {
    display: inline-grid;
    place-items: center;
    inline-size: var(--_chevron);
    block-size: var(--_chevron);
    margin-block: calc((1.2em - var(--_chevron)) / 2);
    margin-inline-start: calc(-1 * var(--_chevron));
    border-radius: 50%;
    background: var(--_tint);
    vertical-align: middle;
  }
  .opener:hover > .chevron {
    background: var(--_line);
  }
  .chevron::before {
    content: '';
    box-sizing: border-box;
    inline-size: 0.5em;
    block-size: 0.5em;
    border: solid currentColor;
    border-width: 0 0.125em 0.125em 0;
    translate: 0 -0.1em;
    rotate: 45deg;
  }
  .opener[aria-expanded='true'] > .chevron::before,
  [open] > .opener > .chevron::before {
    translate: 0 0.12em;
    rotate: 225deg;
  }
  /* Fingers need more room than a mouse. */
  @media (pointer: coarse) {
    .action,
    .actions > button {
      min-block-size: 44px;
      padding-block: calc((44px - 1.4em) / 2 - 1px);
    }
    button.quiet,
    .opener {
      min-block-size: 32px;
    }
  }
  :focus-visible {
    outline: 0.16em solid var(--ura-focus, currentColor);
    outline-offset: 0.14em;
  }
  .actions {
    display: flex;
    flex-wrap: wrap;
    align-items: start;
    gap: 0.6em;
    margin-block-start: calc(1.25 * var(--_space));
  }
  .more {
    margin-block-start: var(--_space);
  }
  .more > .opener {
    font-weight: 600;
  }
  .line {
    display: block;
    inline-size: 100%;
    block-size: 0.8em;
    margin-block: 0.35em;
    fill: var(--_line);
    opacity: 0.5;
  }
  .visually-hidden {
    position: absolute;
    inline-size: 1px;
    block-size: 1px;
    overflow: hidden;
    clip-path: inset(50%);
    white-space: nowrap;
  }
  /*
   * The main button is not filled here, so its text has the link colour. Status marks keep their
   * colours.
   */
  @media (forced-colors: active) {
    .action.primary > span {
      color: LinkText;
    }
    .status::before {
      forced-color-adjust: none;
      color: CanvasText;
    }
  }
  @media print {
    .actions,
    .quiet,
    .chevron,
    button:not(.opener) {
      display: none;
    }
    .opener > .words {
      padding: 0;
      text-decoration: none;
    }
  }
`;
