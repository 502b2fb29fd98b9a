// The one line of a webmaster: <script type="module" src="…/ura.js"></script>. It finds the widgets of a page, whenever they come into
// it, and fetches only those, when they come near the screen.
import { isDefined } from '../core/define.ts';
import { pageRegistry } from '../core/page-registry.ts';
import { report } from '../core/report.ts';
import { SELECTOR, watchPlaces, WIDGETS } from './placeholders.ts';

async function fetchFor({ localName }: Element): Promise<void> {
  const name = WIDGETS.find((each) => localName === `ura-${each}`);
  if (!name || isDefined(`ura-${name}`)) return; // another script has brought it
  try {
    await import(new URL(`./widgets/ura-${name}.js`, import.meta.url).href);
  } catch {
    report('script', `could not fetch the script of <ura-${name}>.`);
  }
}

const near = new IntersectionObserver(
  (entries) => {
    for (const { isIntersecting, target } of entries) {
      // What the page hides until it is defined, with `:not(:defined)`, would never come near the screen.
      if (!isIntersecting && getComputedStyle(target).display !== 'none') continue;
      near.unobserve(target);
      void fetchFor(target);
    }
  },
  { rootMargin: '600px' },
);

function meet(element: Element): void {
  if (element.localName === 'ura-data')
    void fetchFor(element); // it has no place of its own on the screen
  else near.observe(element);
}

const shared = pageRegistry();
if (!shared.loader) {
  shared.loader = true;
  watchPlaces(meet);
  // On paper the whole page is near.
  addEventListener('beforeprint', () => document.querySelectorAll(SELECTOR).forEach(fetchFor));
}
