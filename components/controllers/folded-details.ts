import type { ReactiveControllerHost } from 'lit';
import { PrintController } from './print.ts';

/** Whether the folded details of a card are open. On paper they always are. */
export class FoldedDetails {
  private readonly print: PrintController;
  private isUnfolded = false;

  /** @param renderNow as in {@link PrintController} */
  constructor(host: ReactiveControllerHost, renderNow: () => void) {
    this.print = new PrintController(host, renderNow);
  }

  get isOpen(): boolean {
    return this.isUnfolded || this.print.isPrinting;
  }

  readonly toggled = (event: Event): void => {
    if (!this.print.isPrinting) this.isUnfolded = (event.target as HTMLDetailsElement).open;
  };
}
