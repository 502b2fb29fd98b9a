import type { ReactiveController, ReactiveControllerHost } from 'lit';

/**
 * Keeps the height of what a widget replaces, as far down as the viewport goes, so that nothing moves up while it is read:
 * that of static HTML, and that of a skeleton of the usual size. It ends when the visitor uses the widget or the width
 * of the page changes. A whole screen that was reserved is not kept, since it could leave a hole.
 */
export class LayoutReservation implements ReactiveController {
  private readonly host: ReactiveControllerHost & HTMLElement;
  /** The height of what stands there and is about to be replaced, in pixels. */
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
    if (innerWidth !== this.width) this.release(); // the bars of a phone change only the height
  };

  private readonly release = () => {
    this.reserved?.style.removeProperty('min-block-size');
    this.reserved = undefined;
    removeEventListener('resize', this.resized);
    for (const type of ['click', 'input']) this.host.removeEventListener(type, this.release);
  };
}

/** How high an element is down to the end of the viewport, in pixels; 0 where nobody sees it. */
function visibleHeight(element: Element): number {
  const { top, bottom } = element.getBoundingClientRect();
  return bottom > 0 ? Math.max(0, Math.min(bottom, innerHeight) - top) : 0;
}
