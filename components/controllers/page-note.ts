import { isServer, type ReactiveController, type ReactiveControllerHost } from 'lit';

type Host = ReactiveControllerHost & HTMLElement;

/** The widgets that would show a note, by note. The first one shows it. */
const waiting = new Map<string, Set<PageNote>>();

/** Shows a note that concerns the whole page, such as that its data is fictional, only once. */
export class PageNote implements ReactiveController {
  private readonly host: Host;
  private joined: string | undefined;

  constructor(host: Host) {
    this.host = host;
    host.addController(this);
  }

  hostDisconnected(): void {
    this.leave();
  }

  /**
   * Says before a rendering which note the host would show, if any. A widget inside another one
   * does not know the page, and shows its note in any case.
   */
  want(note: string | undefined): void {
    const shared = isServer || !this.host.isConnected || this.isNested ? undefined : note;
    if (shared === this.joined) return;
    this.leave();
    if (shared !== undefined) this.join(shared);
  }

  /** Whether no other widget shows the note. */
  get isShown(): boolean {
    if (this.joined === undefined) return true;
    const [first] = waiting.get(this.joined) ?? [];
    return first === this;
  }

  private get isNested(): boolean {
    const root = this.host.getRootNode();
    return root instanceof ShadowRoot && root.host.localName.startsWith('ura-');
  }

  private join(note: string): void {
    this.joined = note;
    waiting.set(note, (waiting.get(note) ?? new Set()).add(this));
  }

  /** Passes the note on to the next widget. */
  private leave(): void {
    const widgets = this.joined === undefined ? undefined : waiting.get(this.joined);
    this.joined = undefined;
    if (!widgets?.delete(this)) return;
    const [next] = widgets;
    next?.host.requestUpdate();
  }
}
