import type { ReactiveController, ReactiveControllerHost } from 'lit';

/**
 * Keeps the visible height of the static HTML or the skeleton that a widget replaces, so that the
 * content below does not move up. It ends when the visitor uses the widget or the page width
 * changes. A skeleton that reserves a whole screen is not kept, since it could leave a gap.
 */
export class LayoutReservation implements ReactiveController {
  private readonly host: ReactiveControllerHost & HTMLElement;
  /** The height of what is about to be replaced, in pixels. */
  private replaced: number | undefined;
  private reserved: HTMLElement | undefined;
  private width = 0;

  constructor(host: ReactiveControllerHost & HTMLElement) {
    this.host = host;
    host.addController(this);
  }

  hostUpdate(): void {
    const { root } = this;
    this.replaced = root?.matches('.replaces, .waits:not(.tall)') ? visibleHeight(root) : undefined;
  }

  hostUpdated(): void {
    const { root, replaced } = this;
    if (!root || !replaced || root.matches('.replaces, .waits')) return;
    root.style.minBlockSize = `${replaced}px`;
    this.reserved = root;
    this.width = innerWidth;
    addEventListener('resize', this.resized);
    for (const type of ['click', 'input']) this.host.addEventListener(type, this.release);
  }

  hostDisconnected(): void {
    this.release();
  }

  private get root(): HTMLElement | null | undefined {
    return this.host.shadowRoot?.querySelector<HTMLElement>('.root');
  }

  private readonly resized = () => {
    if (innerWidth !== this.width) this.release(); // a phone that hides its toolbars changes only the height
  };

  private readonly release = () => {
    this.reserved?.style.removeProperty('min-block-size');
    this.reserved = undefined;
    removeEventListener('resize', this.resized);
    for (const type of ['click', 'input']) this.host.removeEventListener(type, this.release);
  };
}

/** The height of an element down to the end of the viewport, in pixels; 0 if it is not visible. */
function visibleHeight(element: Element): number {
  const { top, bottom } = element.getBoundingClientRect();
  return bottom > 0 ? Math.max(0, Math.min(bottom, innerHeight) - top) : 0;
}
