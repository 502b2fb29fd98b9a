import type { ReactiveController, ReactiveControllerHost } from 'lit';

/** How long the visitor must pause before a message is announced, in milliseconds. */
const PAUSE = 700;

/** The text of a live region, set once the visitor has stopped typing. */
export class Announcer implements ReactiveController {
  /** What the live region contains now. */
  message = '';
  private readonly host: ReactiveControllerHost;
  private timer: ReturnType<typeof setTimeout> | undefined;

  constructor(host: ReactiveControllerHost) {
    this.host = host;
    host.addController(this);
  }

  /**
   * Announces a message after a pause. A later call replaces an earlier one.
   *
   * @param message is called after the pause; nothing leaves the region as it is
   */
  announce(message: () => string | undefined): void {
    clearTimeout(this.timer);
    this.timer = setTimeout(() => {
      this.message = message() ?? this.message;
      this.host.requestUpdate();
    }, PAUSE);
  }

  hostDisconnected(): void {
    clearTimeout(this.timer);
  }
}
