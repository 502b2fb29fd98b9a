import type { ReactiveController, ReactiveControllerHost } from 'lit';

/**
 * Keeps focus in the widget when the retry button is removed, and restores it when the button is
 * back.
 */
export class FocusRestore implements ReactiveController {
  private readonly host: ReactiveControllerHost & HTMLElement;
  private focused: Element | null | undefined;

  constructor(host: ReactiveControllerHost & HTMLElement) {
    this.host = host;
    host.addController(this);
  }

  hostUpdate(): void {
    this.focused = this.host.shadowRoot?.activeElement;
  }

  hostUpdated(): void {
    const { focused } = this;
    if (!focused) return;
    const find = (selector: string) => this.host.shadowRoot?.querySelector<HTMLElement>(selector);
    const root = find('.root');
    if (focused === root) find('[role=status] > [part=button]')?.focus();
    else if (root && focused.matches('[part=button]') && !focused.isConnected) {
      root.tabIndex = -1; // focusable, but not in the tab order
      root.focus({ preventScroll: true });
    }
  }
}
