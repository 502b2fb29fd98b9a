// Placeholders for editors that strip unknown elements: <div data-ura="grant-call"
// data-record="…">. Both `ura.js` and `ura.all.js` put the element into them, also if they are
// added later.
import { suggest } from '../../src/dataset/validate/suggest.ts';
import { upgradeExisting } from '../core/define.ts';
import { createElement, getAttribute, listen, matches, queryAll } from '../core/host-dom.ts';
import { mutationObserver } from '../core/observers.ts';
import { report } from '../core/report.ts';

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

/**
 * The attributes that `data-…` may set. It is a fixed list, so that `data-onclick` cannot set
 * `onclick`.
 */
const ATTRIBUTES =
  'about amount applicant channel chart count country currency details figures funder group heading-level kind lang language letter limit lock max-age max-bytes municipality network noun organisation organiser past programme project provider recipient record series severity sort src status timeout url-state view year'
    .split(' ')
    .map((name) => `data-${name}`);

/** Selects placeholders. */
export const PLACEHOLDER = '[data-ura]:not(form)';

/** Selects widgets and placeholders. A form is none: its fields replace its properties. */
export const SELECTOR = WIDGETS.map((name) => `ura-${name}`).join() + `,${PLACEHOLDER}`;

/** The widget that an element is or that a placeholder names, as `grant-call`. */
export function nameIn(element: Element): string | undefined {
  const name = getAttribute(element, 'data-ura') ?? element.localName.replace(/^ura-/, '');
  return WIDGETS.find((each) => each === name);
}

/**
 * The elements created here, by placeholder. A cloned placeholder contains a clone, which is not in
 * this map.
 */
const made = new WeakMap<Element, Element>();

/** The element in a placeholder: created here, cloned with it, or restored with the page. */
function elementIn(placeholder: HTMLElement): Element | null | undefined {
  const { ura: name = '' } = placeholder.dataset;
  return WIDGETS.includes(name) ? placeholder.querySelector(`:scope > ura-${name}`) : undefined;
}

/**
 * Puts the element into its placeholder. The previous content, usually a link, becomes its
 * fallback.
 */
function fill(placeholder: HTMLElement): void {
  const present = elementIn(placeholder);
  const former = made.get(placeholder);
  if (former && former !== present && former.parentNode === placeholder)
    former.replaceWith(...former.childNodes); // `data-ura` names another widget now
  if (present !== null) return;
  const element = createElement(`ura-${placeholder.dataset['ura']}`);
  for (const { name, value } of placeholder.attributes)
    if (ATTRIBUTES.includes(name)) element.setAttribute(name.slice(5), value);
  element.append(...placeholder.childNodes);
  placeholder.append(element);
  made.set(placeholder, element);
}

/** Reports a name that no widget has. */
function reportUnknown(name: string, written: string): void {
  if (WIDGETS.includes(name)) return;
  const meant = suggest(name.replace(/^ura-/, ''), WIDGETS);
  report('unknown', `there is no widget ${written}.${meant ? ` Did you mean "${meant}"?` : ''}`);
}

/** Forwards what a script of the page changes in a placeholder that has its element. */
function forward(placeholder: HTMLElement, name: string): void {
  const element = elementIn(placeholder);
  const value = placeholder.getAttribute(name);
  const own = name.slice(5);
  if (!element || element.getAttribute(own) === value) return;
  if (value === null) element.removeAttribute(own);
  else element.setAttribute(own, value);
}

/**
 * Fills all placeholders of the page, now and later, and calls back for each element of Ura. Two
 * scripts may run at once: filled placeholders are left alone. Shadow roots are not searched.
 *
 * @param meet called for each element, and earlier for a placeholder that is not filled yet
 * @param filled called when the page has been parsed and all its placeholders are filled
 */
export function watchPlaceholders(meet: (element: Element) => void = () => {}, filled = () => {}): void {
  // While the page is parsed, a placeholder may lack children.
  let isParsed = document.readyState !== 'loading';
  const look = (element: Element) => {
    if (isParsed && element instanceof HTMLElement && matches(element, PLACEHOLDER)) {
      reportUnknown(element.dataset['ura']!, `data-ura="${element.dataset['ura']}"`);
      fill(element);
    } else meet(element);
  };
  const lookBelow = (root: Node) => queryAll(root, SELECTOR).forEach(look);
  const follow = (changes: readonly MutationRecord[]) => {
    for (const { addedNodes, attributeName, target } of changes) {
      if (isParsed && target instanceof HTMLElement && matches(target, PLACEHOLDER)) {
        if (attributeName && attributeName !== 'data-ura') forward(target, attributeName);
        else fill(target); // Turbo, htmx and the like may have reset its children
      }
      for (const node of addedNodes) {
        if (!(node instanceof Element)) continue;
        if (matches(node, SELECTOR)) look(node);
        if (isParsed) lookBelow(node); // a parser adds one node at a time
      }
    }
  };
  mutationObserver(follow)?.observe(document, {
    childList: true,
    subtree: true,
    attributeFilter: ['data-ura', ...ATTRIBUTES],
  });
  const start = () => {
    isParsed = true;
    for (const { localName } of queryAll(document, '*'))
      if (localName.startsWith('ura-')) reportUnknown(localName.slice(4), `<${localName}>`);
    upgradeExisting(() => lookBelow(document)); // the elements created here are met by the observer
    filled();
  };
  if (isParsed) start();
  else listen('DOMContentLoaded', start);
}
