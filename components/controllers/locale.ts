import type { ReactiveController, ReactiveControllerHost } from 'lit';
import { closest, getAttribute } from '../core/host-dom.ts';
import { resolveLocale, type Locale } from '../../src/language/locale.ts';

/** The language declared nearest to an element, across shadow roots. */
function declaredLanguage(element: Element): string | undefined {
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
    new MutationObserver(() => {
      for (const listener of [...all]) listener();
    }).observe(root, { attributes: true, attributeFilter: ['lang'], subtree: true });
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
  private readonly host: ReactiveControllerHost & HTMLElement;
  private stops: (() => void)[] = [];

  constructor(host: ReactiveControllerHost & HTMLElement) {
    this.host = host;
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
    const locale = resolveLocale(declaredLanguage(this.host));
    if (!locale || locale === this.locale) return;
    this.locale = locale;
    this.host.requestUpdate();
  }
}
