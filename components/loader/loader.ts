// The one line of a webmaster: <script type="module" src="…/ura.js"></script>. It finds the widgets of a page, whenever they come into
// it, and fetches only those, when they come near the screen.
import { page } from '../base/page.ts';
import { warn } from '../base/warn.ts';

const WIDGETS = [
  'call-list',
  'data',
  'data-health',
  'event-list',
  'funder-credit',
  'grant-call',
  'grant-list',
  'key-figures',
  'member-directory',
  'municipality-map',
  'news-list',
  'organisation-card',
  'programme',
  'project-card',
  'project-list',
  'service-list',
];

/** The attributes that `data-…` may set. Not all: an author who may not write `onclick` must not get it through `data-onclick`. */
const ATTRIBUTES = new Set(
  'about amount applicant channel chart count country figures funder group heading-level kind lang language letter limit lock municipality network noun organisation organiser past programme project provider recipient record series severity sort src status timeout url-state view year'.split(
    ' ',
  ),
);

const SELECTOR = WIDGETS.map((name) => `ura-${name}`).join() + ',[data-ura]';

const fetchWidget = (name: string) => {
  import(new URL(`./widgets/ura-${name}.js`, import.meta.url).href).catch(() =>
    warn('script', `could not fetch the script of <ura-${name}>.`),
  );
};

/** For editors that strip unknown elements: `<div data-ura="grant-call" data-record="…">` becomes the element, its children the fallback. */
function replace(place: HTMLElement): void {
  const { ura: name = '' } = place.dataset;
  if (!WIDGETS.includes(name) || place.querySelector(':scope > ura-' + name)) return;
  const element = document.createElement(`ura-${name}`);
  for (const { name: attribute, value } of [...place.attributes]) {
    const own = attribute.replace('data-', '');
    if (own !== attribute && ATTRIBUTES.has(own)) element.setAttribute(own, value);
  }
  element.append(...place.childNodes);
  place.append(element);
}

const near = new IntersectionObserver(
  (entries) => {
    for (const { isIntersecting, target } of entries) {
      if (!isIntersecting) continue;
      near.unobserve(target);
      fetchWidget(target.localName.slice(4));
    }
  },
  { rootMargin: '600px' },
);

function find(root: ParentNode): void {
  for (const element of root.querySelectorAll<HTMLElement>(SELECTOR)) meet(element);
}

function meet(element: HTMLElement): void {
  if (element.dataset['ura'] !== undefined) replace(element);
  else if (element.localName === 'ura-data')
    fetchWidget('data'); // it has no place of its own on the screen
  else near.observe(element);
}

function start(): void {
  new MutationObserver((changes) => {
    for (const { addedNodes } of changes) {
      for (const node of addedNodes) {
        if (!(node instanceof HTMLElement)) continue;
        if (node.matches(SELECTOR)) meet(node);
        find(node);
      }
    }
  }).observe(document, { childList: true, subtree: true });
  find(document); // after it, so that the elements made here are met too
}

const shared = page();
if (!shared.loader) {
  shared.loader = true;
  // With `async`, the script may come while the page is still being read, and a place may not have all of its children yet.
  if (document.readyState === 'loading') document.addEventListener('DOMContentLoaded', start);
  else start();
}
