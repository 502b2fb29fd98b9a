import { isServer, type ReactiveController, type ReactiveControllerHost } from 'lit';
import { isPageInUse, whenPageInUse } from '../core/page-in-use.ts';
import { PrintController } from './print.ts';

/**
 * Whether the folded details of a card are open, and rendered at all: when they are opened or
 * printed, or when the visitor has begun to use the page and may search it. On paper they are open.
 */
export class FoldedDetails implements ReactiveController {
  private readonly host: ReactiveControllerHost;
  private readonly renderNow: () => void;
  private readonly print: PrintController;
  private isUnfolded = false;
  private isWanted = isServer;

  /** @param renderNow as in {@link PrintController} */
  constructor(host: ReactiveControllerHost, renderNow: () => void) {
    this.host = host;
    this.renderNow = renderNow;
    this.print = new PrintController(host, renderNow);
    host.addController(this);
  }

  hostConnected(): void {
    if (isPageInUse()) this.isWanted = true;
    else
      whenPageInUse(() => {
        this.isWanted = true;
        this.host.requestUpdate();
      });
  }

  get isOpen(): boolean {
    return this.isUnfolded || this.print.isPrinting;
  }

  get isRendered(): boolean {
    return this.isWanted || this.isOpen;
  }

  /** Before they open, so that no frame shows them empty. */
  readonly opening = (): void => {
    if (this.isRendered) return;
    this.isWanted = true;
    this.host.requestUpdate();
    this.renderNow();
  };

  readonly toggled = (event: Event): void => {
    if (this.print.isPrinting) return;
    const { open } = event.target as HTMLDetailsElement;
    if (open) this.opening();
    this.isUnfolded = open;
  };
}
