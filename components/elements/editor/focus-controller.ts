import type { ReactiveController, ReactiveControllerHost } from 'lit';

const canFocus = (element: Element | null | undefined): element is HTMLElement =>
  element instanceof HTMLElement && element.isConnected && !element.matches(':disabled');

/**
 * Keeps the focus in the editor when the element that has it is removed or disabled: it goes to the
 * button that opened a dialog, to the other button of a pair, or to the heading.
 */
export class FocusController implements ReactiveController {
  private readonly host: ReactiveControllerHost & HTMLElement;
  private focused: Element | null | undefined;
  /** The element that had the focus before a dialog opened. */
  private opener: Element | null | undefined;

  constructor(host: ReactiveControllerHost & HTMLElement) {
    this.host = host;
    host.addController(this);
  }

  hostUpdate(): void {
    const { shadowRoot } = this.host;
    this.focused = shadowRoot?.activeElement;
    if (!shadowRoot?.querySelector('dialog')) this.opener = this.focused;
  }

  hostUpdated(): void {
    const { focused, opener } = this;
    const root = this.host.shadowRoot;
    // A dialog takes the focus itself.
    if (!root || !focused || canFocus(focused) || root.querySelector('dialog')) return;
    const pair = focused.isConnected ? [focused.previousElementSibling, focused.nextElementSibling] : [];
    const places = [...pair.filter((each) => each?.localName === 'button'), opener];
    for (const selector of ['.main h2.title', '.main button']) places.push(root.querySelector(selector));
    places.find(canFocus)?.focus();
  }
}
