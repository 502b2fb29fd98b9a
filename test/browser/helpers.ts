import { pageRegistry } from '../../components/core/page-registry.ts';
import type { UraElement } from '../../components/base/ura-element.ts';
import type { UraErrorEvent, UraLoadEvent } from '../../components/index.ts';
import { fixedClock, type Clock } from '../../src/time/clock.ts';

export const CIVIL_SOCIETY = '/examples/data/civil-society.json';
export const BROKEN = '/examples/data/broken.json';
export const NETWORK_LARGE = '/examples/data/network-large.json';

/** The example as a value. The addresses of its logos are read from where the page is, so they are made whole. */
export async function civilSociety(): Promise<unknown> {
  const text = await (await fetch(CIVIL_SOCIETY)).text();
  return JSON.parse(text.replaceAll('"logos/', '"/examples/data/logos/'));
}

/** The day of the examples: a Sunday, twelve days before the deadline of the small grants. */
export const NOON = fixedClock('2026-11-22T11:00:00Z');

/** A clock that goes only when it is told to. */
export function adjustableClock(iso: string): Clock & { set(iso: string): void } {
  let inner = fixedClock(iso);
  return { now: () => inner.now(), set: (next) => (inner = fixedClock(next)) };
}

/** Tells the page that it is seen again, at which everything that was due is done. */
export const wakeUp = () => document.dispatchEvent(new Event('visibilitychange'));

/** The shared part of the widgets that a test reaches for. */
export type AnyWidget = UraElement & { record?: string; network?: string };

let mounted: HTMLElement[] = [];
let counter = 0;

/** Puts markup into the page, as a parser would: what is in it is upgraded when it arrives. Its language is Albanian unless said. */
export function put(markup: string, lang = 'sq'): HTMLElement {
  const place = document.createElement('div');
  place.lang = lang;
  place.innerHTML = markup;
  document.body.append(place);
  mounted.push(place);
  return place;
}

/** The first widget of the markup, with a clock that stands still. */
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

/** Takes everything out of the page that a test put in. */
export function tidy(): void {
  for (const place of mounted) place.remove();
  mounted = [];
}

/** An address that no other test uses, so that nobody else's request or copy answers. */
export const fresh = (address: string) =>
  `${address}${address.includes('?') ? '&' : '?'}key=${++counter}-${performance.now()}`;

/** An address below which something is wrong. */
export const faulty = (fault: string, file = CIVIL_SOCIETY, query = '') =>
  fresh(`/__faults/${fault}${file}${query && `?${query}`}`);

/** How often an address was asked for. */
export const countOf = async (url: string): Promise<number> =>
  Number(await (await fetch(`/__faults/count?url=${encodeURIComponent(url)}`)).text());

/** As if the page was opened anew: nothing that was loaded or said is known. */
export function forgetPage(): void {
  pageRegistry().loads.clear();
  pageRegistry().warned.clear();
}

/** The next event of a type. */
export const next = <Type extends keyof HTMLElementEventMap>(target: EventTarget, type: Type) =>
  new Promise<HTMLElementEventMap[Type]>((resolve) => {
    target.addEventListener(type, (event) => resolve(event as HTMLElementEventMap[Type]), { once: true });
  });

/** The next `ura-load` or `ura-error` of an element itself, and its drawing after it. */
export async function settled(widget: HTMLElement): Promise<UraLoadEvent | UraErrorEvent> {
  const event = await Promise.race([next(widget, 'ura-load'), next(widget, 'ura-error')]);
  await (widget as UraElement).updateComplete;
  return event;
}

/** Puts a widget into the page and waits until it knows what it shows. */
export async function show<Found extends AnyWidget = AnyWidget>(
  markup: string,
  lang = 'sq',
  clock: Clock = NOON,
): Promise<Found> {
  const widget = mount<Found>(markup, lang, clock);
  await settled(widget);
  return widget;
}

/** Once around the event loop: mutation observers and promises have run. */
export const soon = () => new Promise<void>((resolve) => setTimeout(resolve));

/** Waits for a thing to be true, looking at it with each frame. */
export async function until(holds: () => unknown, what = String(holds)): Promise<void> {
  const start = performance.now();
  while (!holds()) {
    if (performance.now() - start > 8000) throw new Error(`It never came true: ${what}`);
    await new Promise((resolve) => setTimeout(resolve, 10));
  }
}

export const $ = <Found extends Element = HTMLElement>(widget: Element, selector: string) =>
  (widget.shadowRoot ?? widget).querySelector<Found>(selector);
export const $$ = <Found extends Element = HTMLElement>(widget: Element, selector: string) => [
  ...(widget.shadowRoot ?? widget).querySelectorAll<Found>(selector),
];

/** A text as it is read: white space and no-break spaces are one space. */
export const words = (text: string | null | undefined) => (text ?? '').replace(/\s+/g, ' ').trim();

/** What a widget says in its own shadow root, without what the author put inside it. */
export const said = (widget: Element, selector = '.root') => words($(widget, selector)?.textContent);

/** Whether something has a place on the screen. */
export const isVisible = (element: Element | null | undefined) =>
  Boolean(element?.isConnected && element.getClientRects().length);

/** What widgets say on the console, and what they throw into the page: collected while a test runs. */
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

/** A dataset with one organisation and whatever a test adds. */
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
