import type { ReactiveController, ReactiveControllerHost } from 'lit';
import { distance } from '../core/render-scheduler.ts';

/** What an element must tell so that its room can be kept. */
interface Waiting extends ReactiveControllerHost, HTMLElement {
  readonly renderRoot: HTMLElement | DocumentFragment;
}

const rooms = new WeakMap<Element, LayoutReservation>();
let watch: IntersectionObserver | undefined;

/** One for all elements: what is on the screen, as the browser tells it without being made to measure. */
const screen = () =>
  (watch ??= new IntersectionObserver((entries) => {
    for (const entry of entries) rooms.get(entry.target)?.moved(entry);
  }));

/** What follows an element on the page, under it and not beside it. */
function follower(element: Element): Element | undefined {
  const { bottom } = element.getBoundingClientRect();
  for (let above: Element | null = element; above; above = above.parentElement)
    for (let next = above.nextElementSibling; next; next = next.nextElementSibling)
      if (next.getBoundingClientRect().top >= bottom) return next;
  return undefined;
}

/** Whether the style sheet holds a place until the element is drawn as a whole. */
const isHeld = (root: HTMLElement) => root.matches('.waits, .replaces');

/**
 * Where an element ends lower than what stood in its place while the data came, what follows would rise before the eyes of who reads it. Of a
 * small difference the room stays empty, as far down as the screen goes, until nobody sees it, the visitor does something in the element or
 * its width changes. A larger one would be a hole in the page. Whoever read what was written there has read on below it: for them more is kept.
 */
export class LayoutReservation implements ReactiveController {
  private readonly host: Waiting;
  /** Nothing until the browser has told it. */
  private isSeen: boolean | undefined;
  private before: { readonly next: Element; readonly top: number; readonly wasRead: boolean } | undefined;
  /** The frame in which it is measured what was drawn. */
  private settling = 0;
  private kept: HTMLElement | undefined;
  private width = 0;

  constructor(host: Waiting) {
    this.host = host;
    rooms.set(host, this);
    host.addController(this);
  }

  hostConnected(): void {
    screen().observe(this.host);
  }

  hostDisconnected(): void {
    screen().unobserve(this.host);
    cancelAnimationFrame(this.settling);
    this.settling = 0;
    this.before = undefined;
    this.isSeen = undefined;
    this.leave();
  }

  /** Asked for an element that stood written on the page before it could draw itself, as long as it stands there. */
  hostStands(): void {
    this.measure(true, distance(this.host) === 0);
  }

  hostUpdate(): void {
    if (this.settling) this.settle();
    const { root } = this;
    if (!root) return; // its first drawing: nothing stands, or it was asked before
    const wasRead = root.matches('.replaces');
    this.measure(wasRead, isHeld(root) && (this.isSeen ?? (wasRead && distance(root) === 0)));
  }

  private measure(wasRead: boolean, isSeen: boolean): void {
    const next = isSeen ? follower(this.host) : undefined;
    this.before = next && { next, top: next.getBoundingClientRect().top, wasRead };
  }

  /** What was drawn is measured with the frame that shows it: there the browser lays it out anyway, and apart from the drawing. */
  hostUpdated(): void {
    if (this.before) this.settling = requestAnimationFrame(this.settle);
  }

  private readonly settle = () => {
    cancelAnimationFrame(this.settling);
    this.settling = 0;
    const { before, root } = this;
    this.before = undefined;
    if (!before || !root || isHeld(root)) return;
    const rise = Math.min(before.top, innerHeight) - before.next.getBoundingClientRect().top;
    const { height } = root.getBoundingClientRect();
    const most = before.wasRead ? 0.6 * innerHeight : Math.min(innerHeight / 5, height / 2);
    if (rise < 1 || rise > most) return;
    root.style.minBlockSize = `${height + rise}px`;
    this.kept = root;
    this.width = innerWidth;
    addEventListener('resize', this.resized);
    for (const type of ['click', 'input']) this.host.addEventListener(type, this.leave);
  };

  private get root(): HTMLElement | null {
    return this.host.renderRoot.querySelector<HTMLElement>('.root');
  }

  /** Told by the browser when the element comes to the screen or leaves it. */
  moved({ isIntersecting, boundingClientRect: { top } }: IntersectionObserverEntry): void {
    this.isSeen = isIntersecting;
    // Of what is above the screen, browsers correct the height by scrolling; not all do.
    if (!isIntersecting && (top > 0 || CSS.supports('overflow-anchor', 'auto'))) this.leave();
  }

  private readonly resized = () => {
    if (innerWidth !== this.width) this.leave(); // on a phone its bars come and go
  };

  private readonly leave = () => {
    this.kept?.style.removeProperty('min-block-size');
    this.kept = undefined;
    removeEventListener('resize', this.resized);
    for (const type of ['click', 'input']) this.host.removeEventListener(type, this.leave);
  };
}
