import { isServer, type ReactiveController, type ReactiveControllerHost } from 'lit';

type Host = ReactiveControllerHost & HTMLElement;

/** The widgets that would show a note, by note. The first one shows it. */
const waiting = new Map<string, Set<PageNote>>();

/** Shows a note that concerns the whole page, such as that its data is fictional, only once. */
export class PageNote implements ReactiveController {
  private readonly host: Host;
  /** The note that this update shows, or would show. */
  private wanted: string | undefined;
  private joined: string | undefined;

  constructor(host: Host) {
    this.host = host;
    host.addController(this);
  }

  hostUpdate(): void {
    this.wanted = undefined;
  }

  hostUpdated(): void {
    if (this.joined !== this.wanted) this.leave();
  }

  hostDisconnected(): void {
    this.leave();
  }

  /** Whether the host shows a note. A widget inside another one leaves that to its author. */
  shows(note: string): boolean {
    if (isServer || !this.host.isConnected || this.isNested) return true;
    this.wanted = note;
    if (this.joined !== note) this.join(note);
    const [first] = waiting.get(note) ?? [];
    return first === this;
  }

  private get isNested(): boolean {
    const root = this.host.getRootNode();
    return root instanceof ShadowRoot && root.host.localName.startsWith('ura-');
  }

  private join(note: string): void {
    this.leave();
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
