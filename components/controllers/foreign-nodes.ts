import { isServer, type ReactiveController, type ReactiveControllerHost } from 'lit';
import { mutationObserver } from '../core/observers.ts';

/** A text of the widget, and the nodes that another script shows in its place. */
interface Replacement {
  readonly text: Text;
  readonly data: string;
  readonly nodes: readonly ChildNode[];
}

/** Elements that other scripts add without changing what is written, such as styles. */
const INVISIBLE = 'style, link, script, template, meta';

/**
 * Lets page translators replace texts of the widget. They put `<font>` elements in the place of
 * text nodes, which Lit keeps updating although nobody sees them, or which it needs as anchors.
 *
 * Before each update the texts of the widget are put back; after it, those that are still the same
 * are translated again, so that only new texts appear in the language of the widget.
 */
export class ForeignNodes implements ReactiveController {
  private readonly host: ReactiveControllerHost & HTMLElement;
  private readonly observer: MutationObserver | undefined;
  /** What other scripts have changed since the last update. */
  private records: MutationRecord[] = [];
  private replacements: readonly Replacement[] = [];

  constructor(host: ReactiveControllerHost & HTMLElement) {
    this.host = host;
    if (!isServer) this.observer = mutationObserver((records) => this.records.push(...records));
    host.addController(this);
  }

  hostConnected(): void {
    const { shadowRoot } = this.host;
    if (shadowRoot) this.observer?.observe(shadowRoot, { childList: true, subtree: true });
  }

  hostDisconnected(): void {
    this.records.push(...(this.observer?.takeRecords() ?? []));
    this.observer?.disconnect();
  }

  hostUpdate(): void {
    const records = this.records.concat(this.observer?.takeRecords() ?? []);
    this.records = [];
    this.replacements = records.length ? undo(records) : [];
  }

  hostUpdated(): void {
    // The changes of the update itself are not foreign.
    this.observer?.takeRecords();
    for (const { text, data, nodes } of this.replacements)
      if (text.isConnected && text.data === data) text.replaceWith(...nodes);
    this.replacements = [];
  }
}

const isIgnored = (node: Node) => node instanceof Element && node.matches(INVISIBLE);

/** Undoes what other scripts did, the last change first. Returns the texts that they replaced. */
function undo(records: readonly MutationRecord[]): readonly Replacement[] {
  const foreign = new Set<Node>();
  const isInForeign = (node: Node | null): boolean =>
    node !== null && (foreign.has(node) || isInForeign(node.parentNode));
  const nodesOf = new Map<Text, ChildNode[]>();
  /** Nodes that were added beside a text before it was removed. */
  const beside = new Map<Node, ChildNode[]>();
  const own: MutationRecord[] = [];
  for (const record of records) {
    if (isInForeign(record.target)) continue;
    const added = [...record.addedNodes].filter((node) => !isIgnored(node)) as ChildNode[];
    if (!added.length && !record.removedNodes.length) continue;
    own.push(record);
    for (const node of record.removedNodes)
      if (node instanceof Text && !foreign.has(node))
        nodesOf.set(node, [...added, ...(beside.get(node) ?? [])]);
    for (const node of added) foreign.add(node);
    for (const neighbour of [record.previousSibling, record.nextSibling])
      if (neighbour && !record.removedNodes.length)
        beside.set(neighbour, [...(beside.get(neighbour) ?? []), ...added]);
  }
  for (const { target, addedNodes, removedNodes, nextSibling } of own.reverse()) {
    for (const node of addedNodes) if (!isIgnored(node)) (node as ChildNode).remove();
    const before = nextSibling?.parentNode === target ? nextSibling : null;
    for (const node of removedNodes) target.insertBefore(node, before);
  }
  return Array.from(nodesOf, ([text, nodes]) => ({ text, data: text.data, nodes }));
}
