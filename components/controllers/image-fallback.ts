import type { ReactiveController, ReactiveControllerHost } from 'lit';

/** How long further broken images are collected before one update, in milliseconds. */
const COLLECT = 50;

/**
 * Remembers which images of its host could not be loaded, so that the host can render something
 * else.
 */
export class ImageFallback implements ReactiveController {
  private readonly host: ReactiveControllerHost;
  private readonly broken = new Set<string>();
  private timer: ReturnType<typeof setTimeout> | undefined;

  constructor(host: ReactiveControllerHost) {
    this.host = host;
    host.addController(this);
  }

  hostDisconnected(): void {
    clearTimeout(this.timer);
    this.timer = undefined;
  }

  hostConnected(): void {
    this.host.requestUpdate();
  }

  /** For `@error` of an `<img>`. */
  readonly failed = (event: Event): void => {
    const image = event.target as HTMLImageElement;
    this.broken.add(image.getAttribute('src')!);
    image.style.visibility = 'hidden'; // hides the browser's icon for a broken image
    this.timer ??= setTimeout(() => {
      this.timer = undefined;
      this.host.requestUpdate();
    }, COLLECT);
  };

  /** Returns the address of an image, or nothing if there is none or it could not be loaded. */
  usable(address: string | undefined): string | undefined {
    return address && !this.broken.has(address) ? address : undefined;
  }
}

/** For `@error` of an `<img>` without a fallback: hides the image. */
export const hideBroken = (event: Event): void => {
  (event.target as HTMLElement).hidden = true;
};
