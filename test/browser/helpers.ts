import { pageRegistry } from '../../components/core/page-registry.ts';
import type { UraElement } from '../../components/base/ura-element.ts';
import type { UraErrorEvent, UraLoadEvent } from '../../components/index.ts';
import { fixedClock, type Clock } from '../../src/time/clock.ts';

export const CIVIL_SOCIETY = '/examples/data/civil-society.json';
export const BROKEN = '/examples/data/broken.json';
export const NETWORK_LARGE = '/examples/data/network-large.json';

// The runner cannot send a node to its server, and would wait for the results until it gives up.
// The page that draws pictures has no tests.
globalThis.afterEach?.(function () {
  const error = this.currentTest?.err as { actual?: unknown; expected?: unknown } | undefined;
  for (const side of ['actual', 'expected'] as const)
    if (error?.[side] instanceof Node) error[side] = String(error[side]);
});

/** Whether the engine is Chromium, which has APIs that the others lack. */
export const isChromium = 'userAgentData' in navigator;

/**
 * The example data. Logo addresses are made absolute, because they would be relative to the page of
 * the test.
 */
export async function civilSociety(): Promise<unknown> {
  const text = await (await fetch(CIVIL_SOCIETY)).text();
  return JSON.parse(text.replaceAll('"logos/', '"/examples/data/logos/'));
}

/** The date of the examples: a Sunday, twelve days before the deadline of the small grants. */
export const NOON = fixedClock('2026-11-22T11:00:00Z');

/** A clock that a test sets. */
export function adjustableClock(iso: string): Clock & { set(iso: string): void } {
  let inner = fixedClock(iso);
  return { now: () => inner.now(), set: (next) => (inner = fixedClock(next)) };
}

/** Tells the page that it is visible again, so that due timers run. */
export const wakeUp = () => document.dispatchEvent(new Event('visibilitychange'));

/** What the tests use of any widget. */
export type AnyWidget = UraElement & { record?: string; network?: string };

let mounted: HTMLElement[] = [];
let counter = 0;

/** As a visitor who touches the page, so that no card waits until it comes near the viewport. */
export const useThePage = () => dispatchEvent(new Event('pointerdown'));

/**
 * Adds markup to the page, in Albanian by default. Elements upgrade when it is connected, as with a
 * parser.
 */
export function put(markup: string, lang = 'sq'): HTMLElement {
  useThePage();
  const place = document.createElement('div');
  place.lang = lang;
  place.innerHTML = markup;
  document.body.append(place);
  mounted.push(place);
  return place;
}

/** Adds markup and returns its first widget, with a fixed clock. */
export function mount<Found extends AnyWidget = AnyWidget>(
  markup: string,
  lang = 'sq',
  clock: Clock = NOON,
): Found {
  const place = put(markup, lang);
  const widgets = [...place.querySelectorAll<Found>('*')].filter(
    ({ localName }) => localName.startsWith('ura-') && localName !== 'ura-data',
  );
  for (const widget of widgets) widget.clock = clock;
  return widgets[0]!;
}

/** Removes everything that a test added to the page. */
export function tidy(): void {
  for (const place of mounted) place.remove();
  mounted = [];
}

/** An address that no other test uses, so that no cache answers. */
export const fresh = (address: string) =>
  `${address}${address.includes('?') ? '&' : '?'}key=${++counter}-${performance.now()}`;

/** An address that fails in this way: see test/browser/faults.mjs. */
export const faulty = (fault: string, file = CIVIL_SOCIETY, query = '') =>
  fresh(`/__faults/${fault}${file}${query && `?${query}`}`);

/** How many times an address was requested. */
export const countOf = async (url: string): Promise<number> =>
  Number(await (await fetch(`/__faults/count?url=${encodeURIComponent(url)}`)).text());

/** Clears the page registry, as if the page had been reloaded. */
export function forgetPage(): void {
  pageRegistry().loads.clear();
  pageRegistry().warned.clear();
}

/** The next event of a type. */
export const next = <Type extends keyof HTMLElementEventMap>(target: EventTarget, type: Type) =>
  new Promise<HTMLElementEventMap[Type]>((resolve) => {
    target.addEventListener(type, (event) => resolve(event as HTMLElementEventMap[Type]), { once: true });
  });

/** Resolves with the next `ura-load` or `ura-error` of an element, after its next render. */
export async function settled(widget: HTMLElement): Promise<UraLoadEvent | UraErrorEvent> {
  const event = await Promise.race([next(widget, 'ura-load'), next(widget, 'ura-error')]);
  await (widget as UraElement).updateComplete;
  return event;
}

/** Adds a widget to the page and waits until it has loaded or failed. */
export async function show<Found extends AnyWidget = AnyWidget>(
  markup: string,
  lang = 'sq',
  clock: Clock = NOON,
): Promise<Found> {
  const widget = mount<Found>(markup, lang, clock);
  await settled(widget);
  return widget;
}

/** The next task: mutation observers and promises have run. */
export const nextTask = () => new Promise<void>((resolve) => setTimeout(resolve));

/** Waits until a condition holds. Throws after eight seconds. */
export async function until(holds: () => unknown, what = String(holds)): Promise<void> {
  const start = performance.now();
  while (!holds()) {
    if (performance.now() - start > 8000) throw new Error(`Timed out: ${what}`);
    await new Promise((resolve) => setTimeout(resolve, 10));
  }
}

export const $ = <Found extends Element = HTMLElement>(widget: Element, selector: string) =>
  (widget.shadowRoot ?? widget).querySelector<Found>(selector);
export const $$ = <Found extends Element = HTMLElement>(widget: Element, selector: string) => [
  ...(widget.shadowRoot ?? widget).querySelectorAll<Found>(selector),
];

/** The text with each run of white space as one space. */
export const words = (text: string | null | undefined) => (text ?? '').replace(/\s+/g, ' ').trim();

/** The text in the shadow root of a widget, without its fallback. */
export const textIn = (widget: Element, selector = '.root') => words($(widget, selector)?.textContent);

/** Whether an element has a box. */
export const isVisible = (element: Element | null | undefined) =>
  Boolean(element?.isConnected && element.getClientRects().length);

/** Collects console warnings, console errors and uncaught errors while a test runs. */
export function watchConsole() {
  const warnings: string[] = [];
  const errors: string[] = [];
  const { warn, error } = console;
  const onError = (event: ErrorEvent) => errors.push(event.message);
  const onRejection = (event: PromiseRejectionEvent) => errors.push(String(event.reason));
  return {
    warnings,
    errors,
    start() {
      console.warn = (...args: unknown[]) => {
        warnings.push(args.map(String).join(' '));
      };
      console.error = (...args: unknown[]) => {
        errors.push(args.map(String).join(' '));
      };
      addEventListener('error', onError);
      addEventListener('unhandledrejection', onRejection);
    },
    stop() {
      console.warn = warn;
      console.error = error;
      removeEventListener('error', onError);
      removeEventListener('unhandledrejection', onRejection);
      warnings.length = errors.length = 0;
    },
  };
}

/** A dataset with one organisation and what a test adds. */
export const dataset = (parts: Record<string, unknown> = {}) => ({
  ura: '1',
  title: 'Provë',
  publisher: 'fondi',
  language: 'sq',
  zone: 'Europe/Belgrade',
  organisations: [{ id: 'fondi', name: 'Fondi', kind: 'foundation' }],
  ...parts,
});

export const project = (parts: Record<string, unknown> = {}) => ({
  id: 'p',
  title: 'Projekti',
  parties: [{ organisation: 'fondi', role: 'funder' }],
  ...parts,
});

export const call = (parts: Record<string, unknown> = {}) => ({
  id: 'c',
  title: 'Thirrja',
  publisher: 'fondi',
  ...parts,
});

export { fixedClock };

/** Opens the first calendar menu in a tree, and returns its button that saves a file. */
export async function openCalendar(root: ParentNode): Promise<HTMLButtonElement> {
  const menu = root.querySelector<HTMLDetailsElement>('[part=calendar]')!;
  menu.open = true;
  await until(() => menu.querySelector('button'), 'the calendar menu is there');
  return menu.querySelector('button')!;
}

/** A page with a strict Content Security Policy and Trusted Types. It records what goes wrong. */
export interface StrictWindow extends Window {
  violations: string[];
  faults: string[];
  HTMLAnchorElement: typeof HTMLAnchorElement;
}

/** Opens a page of `test/browser/pages/` with a strict policy, in a frame. */
export async function openStrictPage<Page extends StrictWindow>(
  name: string,
  width = 800,
  height = 2000,
): Promise<{ readonly frame: HTMLIFrameElement; readonly page: Page }> {
  const frame = document.createElement('iframe');
  frame.src = `/__faults/strict/test/browser/pages/${name}.html`;
  frame.width = String(width);
  frame.height = String(height);
  // The load event comes after module scripts.
  const loaded = new Promise((resolve) => frame.addEventListener('load', resolve));
  document.body.append(frame);
  await loaded;
  return { frame, page: frame.contentWindow as unknown as Page };
}
