// The form for editors that strip unknown elements: <div data-ura="grant-call" data-record="…">. Both scripts for pages, `ura.js` and
// `ura.all.js`, make the element of it, whenever it comes into the page.
import { upgradeExisting } from '../core/define.ts';

export const WIDGETS = [
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
const ATTRIBUTES =
  'about amount applicant channel chart count country currency figures funder group heading-level kind lang language letter limit lock municipality network noun organisation organiser past programme project provider recipient record series severity sort src status timeout url-state view year'
    .split(' ')
    .map((name) => `data-${name}`);

/** What may stand in a page for a widget. */
export const SELECTOR = WIDGETS.map((name) => `ura-${name}`).join() + ',[data-ura]';

/** The elements that were made here, by their places. A clone of a place has a clone of its element, which is not among them. */
const made = new WeakMap<Element, Element>();

/** The element inside a place, be it made here, cloned with it, or kept in a page that is shown again. */
function elementIn(place: HTMLElement): Element | null | undefined {
  const { ura: name = '' } = place.dataset;
  return WIDGETS.includes(name) ? place.querySelector(`:scope > ura-${name}`) : undefined;
}

/** Puts the element into its place; what stands there, usually a link, becomes its fallback. */
function fill(place: HTMLElement): void {
  const present = elementIn(place);
  const former = made.get(place);
  if (former && former !== present && former.parentNode === place) former.replaceWith(...former.childNodes); // `data-ura` names another widget now
  if (present !== null) return;
  const element = document.createElement(`ura-${place.dataset['ura']}`);
  for (const { name, value } of place.attributes)
    if (ATTRIBUTES.includes(name)) element.setAttribute(name.slice(5), value);
  element.append(...place.childNodes);
  place.append(element);
  made.set(place, element);
}

/** Hands on what a script of the page wrote into a place after its element was made. */
function handOn(place: HTMLElement, name: string): void {
  const element = elementIn(place);
  const value = place.getAttribute(name);
  const own = name.slice(5);
  if (!element || element.getAttribute(own) === value) return;
  if (value === null) element.removeAttribute(own);
  else element.setAttribute(own, value);
}

/**
 * Fills all places of the page, now and as they come, and tells of each element of Ura that it meets. Two scripts may do it at once: a
 * place that has its element is left as it is. It does not see into the shadow roots of others.
 */
export function watchPlaces(meet: (element: Element) => void = () => {}): void {
  const look = (element: Element) => {
    if (element instanceof HTMLElement && element.dataset['ura'] !== undefined) fill(element);
    else meet(element);
  };
  const lookBelow = (root: ParentNode) => root.querySelectorAll(SELECTOR).forEach(look);
  const start = () => {
    new MutationObserver((changes) => {
      for (const { addedNodes, attributeName, target } of changes) {
        if (attributeName && target instanceof HTMLElement && target.dataset['ura'] !== undefined) {
          if (attributeName === 'data-ura') fill(target);
          else handOn(target, attributeName);
        }
        for (const node of addedNodes) {
          if (!(node instanceof Element)) continue;
          if (node.matches(SELECTOR)) look(node);
          lookBelow(node);
        }
      }
    }).observe(document, {
      childList: true,
      subtree: true,
      attributeFilter: ['data-ura', ...ATTRIBUTES],
    });
    upgradeExisting(() => lookBelow(document)); // after it, so that the elements made here are met too
  };
  // With `async`, the script may come while the page is still being read, and a place may not have all of its children yet.
  if (document.readyState === 'loading') document.addEventListener('DOMContentLoaded', start);
  else start();
}
