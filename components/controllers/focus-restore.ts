import type { ReactiveController, ReactiveControllerHost } from 'lit';

/**
 * Keeps focus in the widget when the retry button is removed, and restores it when the button is
 * back. If what had focus was rendered anew, the new one gets it.
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
    if (focused === root) return find('[role=status] > [part=button]')?.focus();
    if (!root || focused.isConnected) return;
    const [same, another] = [...root.querySelectorAll<HTMLElement>(focused.localName)].filter((each) =>
      each.isEqualNode(focused),
    );
    if (same && !another) same.focus({ preventScroll: true });
    else if (focused.matches('[part=button]')) {
      root.tabIndex = -1; // focusable, but not in the tab order
      root.focus({ preventScroll: true });
    }
  }
}
