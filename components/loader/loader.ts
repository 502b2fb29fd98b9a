// The loader: <script type="module" src="…/ura.js"></script>, also without the type. It finds the
// widgets of a page, also those that are added later, and fetches each one when it comes near the
// viewport.
import { resolveLocale } from '../../src/language/locale.ts';
import { declaredLanguage } from '../controllers/locale.ts';
import { isDefined } from '../core/define.ts';
import { queryAll } from '../core/host-dom.ts';
import { pageRegistry } from '../core/page-registry.ts';
import { report } from '../core/report.ts';
import { SELECTOR, watchPlaces, WIDGETS } from './placeholders.ts';

/** Fetches the messages for a widget at once, rather than when its script asks for them. */
function fetchLanguageFor(element: Element): void {
  const locale = resolveLocale(declaredLanguage(element), 'en');
  const file = { 'sr-Cyrl': 'sr-Latn', 'sq-AL': 'sq' }[locale as string] ?? locale;
  import(`./widgets/language-${file}.js`).catch(() => {}); // the widget reports it
}

async function fetchFor(element: Element): Promise<void> {
  const name = WIDGETS.find((each) => element.localName === `ura-${each}`);
  if (!name || isDefined(`ura-${name}`)) return; // another script has defined it
  if (name !== 'data') fetchLanguageFor(element);
  try {
    // Relative to this script, whether it is a module or a classic script.
    await import(`./widgets/ura-${name}.js`);
  } catch {
    report('script', `could not fetch the script of <ura-${name}>.`);
  }
}

const near = new IntersectionObserver(
  (entries) => {
    for (const { isIntersecting, target } of entries) {
      // A widget that the page hides with `:not(:defined)` never comes near the viewport, so fetch
      // it now.
      if (!isIntersecting && getComputedStyle(target).display !== 'none') continue;
      near.unobserve(target);
      void fetchFor(target);
    }
  },
  { rootMargin: '600px' },
);

function meet(element: Element): void {
  if (element.localName === 'ura-data')
    void fetchFor(element); // it has no box of its own
  else near.observe(element);
}

const shared = pageRegistry();
if (!shared.loader) {
  shared.loader = true;
  watchPlaces(meet);
  // Printing includes the whole page.
  addEventListener('beforeprint', () => queryAll(document, SELECTOR).forEach(fetchFor));
}
