import { isServer, LitElement, type PropertyValues } from 'lit';
import { property } from 'lit/decorators.js';
import { runSliced, type CooperativeTask } from '../../src/dataset/cooperative-task.ts';
import type { LinkedDataset } from '../../src/dataset/link/link-dataset.ts';
import type { Finding } from '../../src/model/finding.ts';
import { noSource, PROVIDES, sourceOfAddress, sourceOfText, sourceOfValue } from '../core/data-source.ts';
import type { DataSource, DataState, SharedMunicipality } from '../core/data-state.ts';
import { isDefined, whenDefined } from '../core/define.ts';
import { send } from '../core/events.ts';
import { report } from '../core/report.ts';
import { nextTask, yieldIfBusy } from '../core/yield-if-busy.ts';
import { scheduleRender } from '../controllers/render-scheduler.ts';

/** Where the data of an element comes from. Of the first two, the one that was set last wins; without them the element looks around. */
type Chosen =
  | { readonly from: 'property'; readonly value: unknown }
  | { readonly from: 'src'; readonly address: string }
  | { readonly from: 'around' };

/** How long an element waits for somebody to tell it where its data is, in milliseconds. */
const PATIENCE = 10_000;

const NO_DATA: DataState = { state: 'failed', reason: 'no-data' };

const isProvider = (element: Element): element is Element & { [PROVIDES]: DataSource } => PROVIDES in element;

/** An element that has a dataset: given as a property, fetched from `src`, out of the page, or from the `<ura-data>` around it. */
export abstract class DataElement extends LitElement {
  /** The dataset as a value: what `JSON.parse` made of a data file. It is checked like any other. */
  @property({ attribute: false })
  get data(): unknown {
    return this.chosen.from === 'property' ? this.chosen.value : undefined;
  }
  set data(value: unknown) {
    if (value === undefined && this.chosen.from !== 'property') return;
    this.choose(value === undefined ? { from: 'around' } : { from: 'property', value });
  }

  /** The address of the data file. */
  @property()
  get src(): string | undefined {
    return this.chosen.from === 'src' ? this.chosen.address : undefined;
  }
  set src(address: string | undefined) {
    if (!address && this.chosen.from !== 'src') return;
    this.choose(address ? { from: 'src', address } : { from: 'around' });
  }

  /** How long to wait for the data file, in milliseconds. Default: 10,000. */
  @property({ type: Number }) timeout?: number;

  private chosen: Chosen = { from: 'around' };
  private source: DataSource = noSource;
  private unsubscribe: (() => void) | undefined;
  private lateChildren: MutationObserver | undefined;
  private patience: ReturnType<typeof setTimeout> | undefined;
  private gaveUp = false;
  private announced: DataState | undefined;
  private isTold = false;

  /** What is known of the data. */
  protected get dataState(): DataState {
    return this.gaveUp ? NO_DATA : this.source.state;
  }

  /** The dataset, once it is there. */
  protected get linked(): LinkedDataset | undefined {
    const state = this.dataState;
    return 'linked' in state ? state.linked : undefined;
  }

  /** The municipality that is shared with the other widgets of the `<ura-data>` around this one. */
  protected get sharedMunicipality(): SharedMunicipality | undefined {
    return this.source.place;
  }

  /** What a server drew stands until now. It was drawn at another time, and without the page around it: all of it is drawn anew. */
  protected override createRenderRoot(): HTMLElement | DocumentFragment {
    if (!isServer) this.shadowRoot?.replaceChildren();
    return super.createRenderRoot();
  }

  override connectedCallback(): void {
    super.connectedCallback();
    this.findSource();
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    this.leaveSource();
  }

  /** What the check found in the data, for whoever came too late to hear `ura-load`. */
  get findings(): readonly Finding[] {
    const state = this.dataState;
    return 'findings' in state ? state.findings : [];
  }

  /** Tries to load the data again. */
  retry(): void {
    if (this.gaveUp) this.findSource();
    else this.source.retry();
  }

  /** What it needs of its data before it is drawn and has not yet, made step by step: the page answers its visitor meanwhile. */
  protected prepare(): CooperativeTask<unknown> | undefined {
    return undefined;
  }

  /** What was told to all elements of a page is drawn by one after the other. Where nothing stands yet, not even a skeleton, it is drawn at once. */
  protected override scheduleUpdate(): void | Promise<unknown> {
    const isTold = this.isTold && this.hasUpdated && !isProvider(this);
    this.isTold = false;
    const steps = this.hasUpdated ? this.prepare() : undefined;
    if (!isTold && !steps) return super.scheduleUpdate();
    return scheduleRender(this, async () => {
      try {
        if (steps) {
          await runSliced(steps, yieldIfBusy);
          await nextTask(); // the drawing is long enough by itself
        }
      } catch {
        // What throws here throws where it is drawn too, and there the page is told.
      }
      super.scheduleUpdate();
    });
  }

  protected override updated(_changed: PropertyValues): void {
    const state = this.dataState;
    if (state === this.announced) return;
    this.announced = state;
    if (state.state === 'failed') {
      send(this, 'ura-error', {
        reason: state.reason,
        ...(state.status !== undefined && { status: state.status }),
      });
    } else if (state.state !== 'loading') {
      send(this, 'ura-load', { state: state.state, linked: state.linked, findings: state.findings });
    }
  }

  private choose(chosen: Chosen): void {
    this.chosen = chosen;
    // On a server nothing is ever connected, and only a value is there at once.
    if (isServer && chosen.from === 'property') this.source = sourceOfValue(chosen.value);
    // An element that is upgraded where it stands gets its attributes one by one before it is connected: `timeout` may come after `src`.
    if (this.unsubscribe) this.findSource();
  }

  private leaveSource(): void {
    this.unsubscribe?.();
    this.unsubscribe = undefined;
    this.lateChildren?.disconnect();
    clearTimeout(this.patience);
    this.gaveUp = false;
  }

  private findSource(): void {
    this.leaveSource();
    this.source = this.chosenSource() ?? noSource;
    this.unsubscribe = this.source.subscribe(() => this.sourceChanged());
    if (this.source === noSource) this.waitForSource();
    this.sourceChanged();
  }

  private chosenSource(): DataSource | undefined {
    if (this.chosen.from === 'property') return sourceOfValue(this.chosen.value);
    if (this.chosen.from === 'src') return sourceOfAddress(this.chosen.address, this.timeout);
    const inline = this.querySelector(':scope > script[type="application/json"]');
    if (inline?.textContent?.trim()) return sourceOfText(inline.textContent);
    const provider = this.nearestProvider();
    if (provider && isProvider(provider)) return provider[PROVIDES];
    // One of another protocol cannot hand its data on, but its address says where they are.
    const address = provider?.getAttribute('src');
    if (address && isDefined('ura-data')) return sourceOfAddress(address, this.timeout);
    // An <ura-data> whose script has not come yet is not an element of ours yet: ask again when it is. One of a stranger never will be.
    if (provider)
      void whenDefined('ura-data').then(
        () => (isProvider(provider) || address) && this.isConnected && this.findSource(),
      );
    return undefined;
  }

  private nearestProvider(): Element | undefined {
    for (let node: Element | null = this; node; ) {
      const found: Element | null | undefined = node.parentElement?.closest('ura-data');
      if (found) return found;
      const root: Node = node.getRootNode();
      node = root instanceof ShadowRoot ? root.host : null;
    }
    return undefined;
  }

  /** Children may come after their element, while the page is still being read; properties may come after a fetch of the host's own. */
  private waitForSource(): void {
    this.lateChildren ??= new MutationObserver(() => {
      if (this.source === noSource && this.chosenSource()) this.findSource();
    });
    this.lateChildren.observe(this, { childList: true, characterData: true, subtree: true });
    this.patience = setTimeout(() => {
      this.gaveUp = true;
      report(
        'no-data',
        `<${this.localName}> has no data: give it src="…", put it inside <ura-data src="…">, or set its data property.`,
      );
      this.sourceChanged();
    }, PATIENCE);
  }

  /** Called on each change of what is known of the data. */
  protected sourceChanged(): void {
    this.isTold = true;
    this.requestUpdate();
  }
}
