// Reserves space for the widgets of a page until their scripts have loaded, so that the content
// below them does not move. A constructed style sheet needs no `unsafe-inline`.
import { pageRegistry } from '../core/page-registry.ts';
import { STATIC_HTML } from '../core/static-html.ts';
import { WIDGETS } from './placeholders.ts';

/** The size of a widget that fills a screen. */
const SCREEN = '100vh;min-block-size:100svh';

/**
 * What widgets reserve while their data loads, on a wide and on a narrow page, as in their own
 * styles. The widgets that are not here fill a screen.
 */
const RESERVED: Readonly<Record<string, readonly [wide: string, narrow: string]>> = {
  'grant-call': ['27em', '44em'],
  'project-card': ['28em', '36em'],
  'organisation-card': ['28em', '28em'],
  'funder-credit': ['8.2em', '9.7em'],
  'key-figures': ['23.1em', '43.5em'],
};

/** Those that are smaller or larger with an attribute, as `[widget, attribute, wide, narrow]`. */
const EXCEPTIONS: readonly (readonly [string, string, string, string])[] = [
  ['key-figures', 'figures', '13.4em', '23em'],
  ['news-list', 'limit="1"', '21em', '25em'],
  ['news-list', 'limit="2"', '30em', '36em'],
  ['news-list', 'limit="3"', '39em', '48em'],
  ['grant-call', 'details=show', SCREEN, SCREEN],
  ['project-card', 'details=show', SCREEN, SCREEN],
];

/** HTML from `ura render` has a size of its own. */
const STATIC = `:has(>${STATIC_HTML})`;

type Selector = (widget: string, attribute?: string) => string;

const asElement: Selector = (widget, attribute) =>
  `ura-${widget}${attribute ? `[${attribute}]` : ''}:not(:defined,[hidden],${STATIC})`;
const asPlaceholder: Selector = (widget, attribute) =>
  `[data-ura=${widget}]${attribute ? `[data-${attribute}]` : ''}:not(${STATIC})`;

/** The rules for all widgets in one of two forms. With `:where`, every rule of the page wins. */
function rules(of: Selector, more = ''): string {
  const sized = [
    ...WIDGETS.filter((widget) => widget !== 'data').map(
      (widget) => [of(widget), ...(RESERVED[widget] ?? [SCREEN, SCREEN])] as const,
    ),
    ...EXCEPTIONS.map(([widget, attribute, ...sizes]) => [of(widget, attribute), ...sizes] as const),
  ];
  const all = (column: 1 | 2) =>
    sized.map((each) => `:where(${each[0]}){${more}min-block-size:${each[column]}}`).join('');
  return `${all(1)}@media(width<30em){${all(2)}}`;
}

function adopt(css: string): () => void {
  const sheet = new CSSStyleSheet();
  sheet.replaceSync(css);
  document.adoptedStyleSheets = [...document.adoptedStyleSheets, sheet];
  return () => {
    document.adoptedStyleSheets = document.adoptedStyleSheets.filter((each) => each !== sheet);
  };
}

/** Ends a reservation: of placeholders, which now contain their elements, and of elements. */
export interface Reservation {
  readonly placeholders: () => void;
  readonly elements: () => void;
}

/**
 * Reserves space for all widgets, also on a page that has been painted without it: what is below
 * them then moves once, rather than once for each widget that is drawn.
 */
export function reserveSpace(): Reservation | undefined {
  try {
    const elements = adopt(rules(asElement, 'display:block;'));
    const placeholders = adopt(rules(asPlaceholder));
    pageRegistry().reservesSpace = true;
    return { placeholders, elements };
  } catch {
    return undefined; // Safari before 16.4 has no such style sheets
  }
}
