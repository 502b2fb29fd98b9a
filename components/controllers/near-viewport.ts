import { isServer, type ReactiveController, type ReactiveControllerHost } from 'lit';
import { intersectionObserver } from '../core/observers.ts';
import { whenPageInUse } from '../core/page-in-use.ts';

/** How many cards of a page are drawn at once. Few pages have more. */
const AT_ONCE = 10;

/** The cards of the page. Those that wait have a function to call. */
const cards = new Map<Element, (() => void) | undefined>();

function release(element: Element): void {
  const run = cards.get(element);
  if (!run) return;
  cards.set(element, undefined);
  observer?.unobserve(element);
  run();
}

function releaseAll(): void {
  for (const element of [...cards.keys()]) release(element);
}

let observer: IntersectionObserver | undefined;

function startObserver(): IntersectionObserver | undefined {
  addEventListener('beforeprint', releaseAll);
  return intersectionObserver(
    (entries) => {
      // Without a box, as with `display: contents`, an element never comes near.
      for (const { isIntersecting, target } of entries)
        if (isIntersecting || !target.getClientRects().length) release(target);
    },
    { rootMargin: '100%' },
  );
}

/**
 * Lets a card of a page with many wait until it comes near the viewport or the page is printed, or
 * until the visitor has touched the page and the browser is idle.
 */
export class NearViewport implements ReactiveController {
  isNear = isServer;
  private readonly host: HTMLElement;
  private readonly changed: () => void;

  /** @param changed called when the host may draw */
  constructor(host: ReactiveControllerHost & HTMLElement, changed: () => void) {
    this.host = host;
    this.changed = changed;
    host.addController(this);
  }

  hostConnected(): void {
    this.isNear ||= cards.size < AT_ONCE || this.host.getRootNode() !== this.host.ownerDocument;
    cards.set(this.host, this.isNear ? undefined : this.release);
    if (this.isNear) return;
    observer ??= startObserver();
    if (!observer) return release(this.host);
    observer.observe(this.host);
    whenPageInUse(() => release(this.host)); // the scheduler renders them one by one
  }

  hostDisconnected(): void {
    observer?.unobserve(this.host);
    cards.delete(this.host);
  }

  private readonly release = () => {
    this.isNear = true;
    this.changed();
  };
}
