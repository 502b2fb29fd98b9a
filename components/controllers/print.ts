import type { ReactiveController, ReactiveControllerHost } from 'lit';

/** Knows whether the page is being printed, and renders its host before the browser captures it. */
export class PrintController implements ReactiveController {
  isPrinting = false;
  private readonly host: ReactiveControllerHost;
  private readonly renderNow: () => void;

  /**
   * @param renderNow renders the host synchronously, since printing does not wait for a microtask
   */
  constructor(host: ReactiveControllerHost, renderNow: () => void) {
    this.host = host;
    this.renderNow = renderNow;
    host.addController(this);
  }

  hostConnected(): void {
    addEventListener('beforeprint', this.begin);
    addEventListener('afterprint', this.end);
  }

  hostDisconnected(): void {
    removeEventListener('beforeprint', this.begin);
    removeEventListener('afterprint', this.end);
  }

  private readonly begin = () => this.set(true);
  private readonly end = () => this.set(false);

  private set(isPrinting: boolean): void {
    this.isPrinting = isPrinting;
    this.host.requestUpdate();
    this.renderNow();
  }
}
