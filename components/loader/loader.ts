// The loader: <script src="…/ura.js"></script> in the head, also as a module, with `defer` or
// `async`. It reserves space for the widgets of a page, finds them, also those that are added
// later, and fetches each one when it comes near the viewport, with its data.
import { resolveLocale } from '../../src/language/locale.ts';
import { declaredLanguage } from '../controllers/locale.ts';
import { isDefined } from '../core/define.ts';
import { requestEarly } from '../core/early-requests.ts';
import { getAttribute, matches, queryAll } from '../core/host-dom.ts';
import { intersectionObserver } from '../core/observers.ts';
import { pageRegistry } from '../core/page-registry.ts';
import { report } from '../core/report.ts';
import { CHUNKS } from './chunks.ts';
import { nameIn, PLACEHOLDER, SELECTOR, watchPlaceholders } from './placeholders.ts';
import { reserveSpace, type Reservation } from './reserve-space.ts';

let reservation: Reservation | undefined;

/** The file with the messages for a widget. */
function languageFile(element: Element): string {
  const locale = resolveLocale(declaredLanguage(element), 'en');
  return `language-${{ 'sr-Cyrl': 'sr-Latn', 'sq-AL': 'sq' }[locale as string] ?? locale}`;
}

/** The files that have been asked for, besides the scripts of widgets. */
const fetched = new Set<string>();

/** Fetches all that a widget needs at once, rather than when its script asks for it. */
function fetchAhead(element: Element, name: string): void {
  const address = getAttribute(element, matches(element, PLACEHOLDER) ? 'data-src' : 'src');
  if (address) requestEarly(address);
  for (const file of [...(CHUNKS[name] ?? []), ...(name === 'data' ? [] : [languageFile(element)])]) {
    if (fetched.has(file)) continue;
    fetched.add(file);
    import(`./widgets/${file}.js`).catch(() => {}); // the script of the widget asks again
  }
}

async function fetchFor(element: Element): Promise<void> {
  const name = nameIn(element);
  if (!name || isDefined(`ura-${name}`)) return; // another script has defined it
  fetchAhead(element, name);
  try {
    // Relative to this script, whether it is a module or a classic script.
    await import(`./widgets/ura-${name}.js`);
  } catch {
    report('script', `could not fetch the script of <ura-${name}>.`);
    reservation?.elements(); // the fallback stays, without a gap below it
  }
}

/** How far below or above the viewport a widget is fetched, in pixels. */
const NEAR = 600;

function approached(entries: readonly IntersectionObserverEntry[]): void {
  for (const { isIntersecting, target } of entries) {
    // A widget that the page hides with `:not(:defined)` never comes near the viewport, so fetch it
    // now.
    if (!isIntersecting && getComputedStyle(target).display !== 'none') continue;
    near?.unobserve(target);
    void fetchFor(target);
  }
}

/** Without it, all widgets are fetched at once. */
const near = intersectionObserver(approached, { rootMargin: `${NEAR}px` });

/** The names of the widgets that have been met. */
const met = new Set<string>();

/** Whether an element is near the viewport. Asks for a layout, so it is not for many elements. */
function isNear(element: Element): boolean {
  const [box] = element.getClientRects();
  return box !== undefined && box.top < innerHeight + NEAR && box.bottom > -NEAR;
}

/** Fetches a widget. The first one of each kind does not wait for the page to be painted. */
function meet(element: Element): void {
  const name = nameIn(element);
  if (!name) return;
  const isFirst = !met.has(name);
  met.add(name);
  // A provider has no box of its own.
  if (name === 'data' || !near || (isFirst && isNear(element))) void fetchFor(element);
  else if (!isDefined(`ura-${name}`)) near.observe(element);
}

const shared = pageRegistry();
if (!shared.loader) {
  shared.loader = true;
  reservation = reserveSpace();
  watchPlaceholders(meet, () => reservation?.placeholders());
  // Printing includes the whole page.
  addEventListener('beforeprint', () => queryAll(document, SELECTOR).forEach(fetchFor));
}
