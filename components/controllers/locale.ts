import type { ReactiveController, ReactiveControllerHost } from 'lit';
import { closest, getAttribute } from '../core/host-dom.ts';
import { fetchLanguage } from '../core/language.ts';
import { mutationObserver } from '../core/observers.ts';
import { report } from '../core/report.ts';
import { resolveLocale, type Locale } from '../../src/language/locale.ts';

/** The language declared nearest to an element, across shadow roots. */
export function declaredLanguage(element: Element): string | undefined {
  for (let node: Element | null = element; node; ) {
    const declared: Element | null = closest(node, '[lang]:not([lang=""])');
    if (declared) return getAttribute(declared, 'lang') ?? undefined;
    const root: Node = node.getRootNode();
    node = (root as Partial<ShadowRoot>).host ?? null; // `instanceof` fails in another document
  }
  return undefined;
}

/** One observer for each document or shadow root, however many widgets it has. */
const watched = new WeakMap<Node, Set<() => void>>();

function watch(root: Node, changed: () => void): () => void {
  let listeners = watched.get(root);
  if (!listeners) {
    watched.set(root, (listeners = new Set()));
    const all = listeners;
    mutationObserver(() => {
      for (const listener of [...all]) listener();
    })?.observe(root, { attributes: true, attributeFilter: ['lang'], subtree: true });
  }
  listeners.add(changed);
  return () => listeners.delete(changed);
}

/**
 * The language of a widget: its own `lang`, else that of the nearest element around it. It follows
 * changes while connected. A language that Ura does not have, such as one that a page translator
 * sets on `<html>`, is ignored; the default is English.
 */
export class LocaleController implements ReactiveController {
  locale: Locale = 'en';
  /** Whether the messages of the language are here. Until then nothing can be drawn. */
  state: 'loading' | 'ready' | 'failed' = 'loading';
  private readonly host: HTMLElement;
  private readonly changed: () => void;
  private wanted: Locale | undefined;
  private stops: (() => void)[] = [];

  /** @param changed called when the host has to render in another language */
  constructor(host: ReactiveControllerHost & HTMLElement, changed: () => void) {
    this.host = host;
    this.changed = changed;
    host.addController(this);
  }

  hostConnected(): void {
    this.read();
    for (let root: Node | null = this.host.getRootNode(); root; ) {
      this.stops.push(watch(root, () => this.read()));
      root = (root as Partial<ShadowRoot>).host?.getRootNode() ?? null;
    }
  }

  hostDisconnected(): void {
    for (const stop of this.stops.splice(0)) stop();
  }

  private read(): void {
    const locale = resolveLocale(declaredLanguage(this.host)) ?? this.wanted ?? 'en';
    if (locale === this.wanted) return;
    this.wanted = locale;
    const fetching = fetchLanguage(locale);
    if (fetching) void this.wait(locale, fetching);
    else this.use(locale);
  }

  /** Keeps the language that is shown until the other is here. If it cannot be had, English. */
  private async wait(wanted: Locale, fetching: Promise<void>): Promise<void> {
    let locale = wanted;
    try {
      await fetching;
    } catch {
      report('script', `could not fetch the messages of "${wanted}".`);
      locale = this.state === 'ready' ? this.locale : 'en';
    }
    try {
      if (locale !== wanted) await fetchLanguage(locale);
    } catch {
      this.state = 'failed';
      return this.changed();
    }
    if (wanted === this.wanted) this.use(locale);
  }

  private use(locale: Locale): void {
    const isChanged = this.state !== 'ready' || locale !== this.locale;
    this.state = 'ready';
    this.locale = locale;
    if (isChanged) this.changed();
  }
}
