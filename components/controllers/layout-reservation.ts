import { isServer, type ReactiveController, type ReactiveControllerHost } from 'lit';
import { intersectionObserver } from '../core/observers.ts';

/** What is known of a widget that is about to update. */
interface Replacement {
  /** Whether it will still be loading, so that nothing is replaced and nothing is measured. */
  readonly isLoading: () => boolean;
  /** Whether it was seen at the size that the loader reserves. */
  readonly wasPaintedWithSpace: () => boolean;
}

/**
 * Keeps the space of what a widget replaces, a skeleton or static HTML, so that the content below
 * does not move up. It ends when nobody sees the widget, when a visitor uses a list, or when the
 * page width changes. A skeleton that reserves a whole screen is not kept, since it could leave a
 * gap.
 */
export class LayoutReservation implements ReactiveController {
  private readonly host: ReactiveControllerHost & HTMLElement;
  private readonly widget: Replacement;
  /** The height of what is about to be replaced, in CSS. */
  private replaced: string | undefined;
  private reserved: HTMLElement | undefined;
  private width = 0;
  private visibility: IntersectionObserver | undefined;

  constructor(host: ReactiveControllerHost & HTMLElement, widget: Replacement) {
    this.host = host;
    this.widget = widget;
    host.addController(this);
  }

  hostUpdate(): void {
    this.replaced = this.widget.isLoading() ? undefined : this.height();
  }

  hostUpdated(): void {
    const { root, replaced } = this;
    if (!root || !replaced || root.matches('.replaces, .waits')) return;
    if (replaced === RESERVED && root.matches('.tall')) return;
    root.style.minBlockSize = replaced;
    this.reserved = root;
    this.width = innerWidth;
    addEventListener('resize', this.resized);
    this.visibility ??= intersectionObserver(this.visibilityChanged);
    this.visibility?.observe(this.host);
    // A list becomes shorter by what the visitor chooses. A card does not.
    if (root.matches('.tall')) for (const type of USES) this.host.addEventListener(type, this.release);
  }

  /** The height of what the next update may replace. A layout is asked for only if it must be. */
  private height(): string | undefined {
    const { root, host } = this;
    if (!root) return this.widget.wasPaintedWithSpace() ? RESERVED : undefined;
    if (root.matches('.waits:not(.tall)') && (!root.querySelector('slot') || isLink(host.children)))
      return RESERVED;
    if (!root.matches('.replaces:not(.waits), .waits:not(.tall)')) return undefined;
    const height = visibleHeight(root);
    return height ? `${height}px` : undefined;
  }

  hostDisconnected(): void {
    this.release();
  }

  private get root(): HTMLElement | null | undefined {
    return this.host.shadowRoot?.querySelector<HTMLElement>('.root');
  }

  private readonly visibilityChanged = (entries: readonly IntersectionObserverEntry[]) => {
    const { isIntersecting, boundingClientRect } = entries.at(-1)!;
    if (!isIntersecting && (boundingClientRect.top > 0 || KEEPS_PLACE)) this.release();
  };

  private readonly resized = () => {
    if (innerWidth !== this.width) this.release(); // a phone that hides its toolbars changes only the height
  };

  private readonly release = () => {
    this.reserved?.style.removeProperty('min-block-size');
    this.reserved = undefined;
    this.visibility?.disconnect();
    removeEventListener('resize', this.resized);
    for (const type of USES) this.host.removeEventListener(type, this.release);
  };
}

/** What a widget reserves while its data loads, as its styles say. */
const RESERVED = 'var(--_reserved)';

const isLink = ({ length, 0: only }: HTMLCollection) => length === 1 && only?.localName === 'a';

/** The events of a visitor who uses a widget. */
const USES = ['click', 'input'];

/** Whether the browser scrolls along when something above the viewport changes its height. */
const KEEPS_PLACE = !isServer && CSS.supports('overflow-anchor', 'auto');

/** The height of an element down to the end of the viewport, in pixels; 0 if it is not visible. */
function visibleHeight(element: Element): number {
  const { top, bottom } = element.getBoundingClientRect();
  return bottom > 0 ? Math.max(0, Math.min(bottom, innerHeight) - top) : 0;
}
