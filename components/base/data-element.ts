import { isServer, LitElement, type CSSResultOrNative, type PropertyValues } from 'lit';
import { property } from 'lit/decorators.js';
import { runSliced, type CooperativeTask } from '../../src/dataset/cooperative-task.ts';
import type { LinkedDataset } from '../../src/dataset/link/link-dataset.ts';
import type { Finding } from '../../src/model/finding.ts';
import {
  noSource,
  PROVIDES,
  sourceOfAddress,
  sourceOfText,
  sourceOfValue,
  type SourceLimits,
} from '../core/data-source.ts';
import { adoptStylesIn } from '../core/adopt-styles.ts';
import type { DataSource, DataState, SharedMunicipality } from '../core/data-state.ts';
import { isDefined, whenDefined } from '../core/define.ts';
import { reportAttributes, reportSwallowed } from '../core/diagnose.ts';
import '../core/events.ts'; // kept in declarations, so that each element types its events
import { send } from '../core/events.ts';
import { closest, createElement, importNode, parentOf } from '../core/host-dom.ts';
import { mutationObserver } from '../core/observers.ts';
import { report } from '../core/report.ts';
import { nextTask, yieldIfBusy } from '../core/yield-if-busy.ts';
import { scheduleRender } from '../controllers/render-scheduler.ts';

/**
 * Where the data of an element comes from. Of `data` and `src`, the one set last wins. Without them
 * the element uses the JSON inside it, or an `<ura-data>` around it.
 */
type ChosenSource =
  | { readonly from: 'property'; readonly value: unknown }
  | { readonly from: 'src'; readonly address: string }
  | { readonly from: 'around' };

/**
 * How long an element waits for a source, in milliseconds: for what the page may still set, and if
 * its address is misspelt.
 */
const PATIENCE = { usual: 3000, misspelt: 0 };

const DAY = 24 * 60 * 60 * 1000;

const isAmount = (value: number | undefined): value is number => value !== undefined && value >= 0;

const NO_DATA: DataState = { state: 'failed', reason: 'no-data' };

const isProvider = (element: Element): element is Element & { [PROVIDES]: DataSource } =>
  typeof (element as { [PROVIDES]?: Partial<DataSource> })[PROVIDES]?.subscribe === 'function';

/** The nearest element around another one, in the same tree. */
const around = (element: Element, selector: string): Element | null => {
  const parent = parentOf(element);
  return parent && closest(parent, selector);
};

/**
 * An element with a dataset: set as a property, loaded from `src`, written inside it as JSON, or
 * shared by an `<ura-data>` around it.
 */
export abstract class DataElement extends LitElement {
  /**
   * The dataset as a value: a parsed data file. It is validated like any other. `null` says that it
   * is still loading.
   */
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

  /** The maximum size of the data file in bytes, after decompression. Default: 50,000,000. */
  @property({ type: Number, attribute: 'max-bytes' }) maxBytes?: number;

  /**
   * For how many days the last good copy of the data may be shown when the file cannot be loaded.
   * Default: 30. 0 for never.
   */
  @property({ type: Number, attribute: 'max-age' }) maxAge?: number;

  private chosen: ChosenSource = { from: 'around' };
  private source: DataSource = noSource;
  private unsubscribe: (() => void) | undefined;
  private lateChildren: MutationObserver | undefined;
  private patience: ReturnType<typeof setTimeout> | undefined;
  private gaveUp = false;
  private announced: DataState | undefined;
  private hasNewData = false;
  private fallbackSlot: HTMLElement | undefined;

  /** The state of the data. */
  protected get dataState(): DataState {
    return this.gaveUp ? NO_DATA : this.source.state;
  }

  /** The dataset, once it has loaded. */
  protected get linked(): LinkedDataset | undefined {
    const state = this.dataState;
    return 'linked' in state ? state.linked : undefined;
  }

  /** The municipality that is shared with the other widgets of the same `<ura-data>`. */
  protected get sharedMunicipality(): SharedMunicipality | undefined {
    return this.source.place;
  }

  /** Discards what a server rendered, since the time and the page around it may differ. */
  protected override createRenderRoot(): HTMLElement | DocumentFragment {
    if (!isServer) {
      this.shadowRoot?.replaceChildren();
      this.renderOptions.creationScope = { importNode };
    }
    // Lit would throw in another document than that of the script.
    if (isServer || this.ownerDocument === document) return super.createRenderRoot();
    const root = this.shadowRoot ?? this.attachShadow({ mode: 'open' });
    adoptStylesIn(root, this.styles);
    return root;
  }

  /** Called when the element has moved to another document, which takes its styles away. */
  adoptedCallback(): void {
    if (this.shadowRoot) adoptStylesIn(this.shadowRoot, this.styles);
  }

  private get styles(): readonly CSSResultOrNative[] {
    return (this.constructor as typeof LitElement).elementStyles;
  }

  override connectedCallback(): void {
    super.connectedCallback();
    this.findSource();
  }

  /** Spaces around a value are never meant. */
  override attributeChangedCallback(name: string, old: string | null, value: string | null): void {
    super.attributeChangedCallback(name, old, value && value.trim());
  }

  protected override firstUpdated(_changed: PropertyValues): void {
    this.reportAttributes();
    if (!isProvider(this)) reportSwallowed(this);
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    this.leaveSource();
  }

  /** What validation found in the data, for those who missed `ura-load`. */
  get findings(): readonly Finding[] {
    const { state } = this.source;
    return 'findings' in state ? state.findings : [];
  }

  /** Tries to load the data again. */
  retry(): void {
    if (this.gaveUp) this.findSource();
    else this.source.retry();
  }

  /** Long work before the next rendering, or nothing. On a busy page it runs in slices. */
  protected prepare(): CooperativeTask<unknown> | undefined {
    return undefined;
  }

  /**
   * Elements that get new data at the same time render one by one. The first rendering, a skeleton,
   * is immediate.
   */
  protected override scheduleUpdate(): void | Promise<unknown> {
    const hasNewData = this.hasNewData && this.hasUpdated && !isProvider(this);
    this.hasNewData = false;
    const task = this.hasUpdated ? this.prepare() : undefined;
    if (!hasNewData && !task) return super.scheduleUpdate();
    return scheduleRender(this, async () => {
      try {
        if (task) {
          await runSliced(task, yieldIfBusy);
          await nextTask(); // rendering gets a task of its own
        }
      } catch {
        // The same error is thrown, and reported, when the element renders.
      }
      super.scheduleUpdate();
    });
  }

  /**
   * An error while rendering never reaches the host page, whose properties may replace what Lit
   * calls. The fallback is shown.
   */
  protected override performUpdate(): void {
    this.fallbackSlot?.remove();
    try {
      super.performUpdate();
    } catch (error) {
      if (isServer) throw error;
      report('internal', `<${this.localName}> could not be drawn: ${String(error)}`);
      this.fallbackSlot ??= createElement('slot');
      this.renderRoot.append(this.fallbackSlot);
    }
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

  private choose(chosen: ChosenSource): void {
    this.chosen = chosen;
    // On a server nothing is connected, and only a value is available at once.
    if (isServer && chosen.from === 'property') this.source = sourceOfValue(chosen.value);
    // On upgrade, attributes are set one by one before connecting, so `timeout` may follow `src`.
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

  /** The limits that are set. An attribute that is not a number is ignored. */
  private limits(): SourceLimits {
    const { timeout, maxBytes, maxAge } = this;
    return {
      ...(isAmount(timeout) && { timeout }),
      ...(isAmount(maxBytes) && { limit: maxBytes }),
      ...(isAmount(maxAge) && { maxAge: maxAge * DAY }),
    };
  }

  private chosenSource(): DataSource | undefined {
    if (this.chosen.from === 'property') return sourceOfValue(this.chosen.value);
    if (this.chosen.from === 'src') return sourceOfAddress(this.chosen.address, this.limits());
    const inline = this.querySelector(':scope > script[type="application/json"]');
    if (inline?.textContent?.trim()) return sourceOfText(inline.textContent);
    const provider = this.nearestProvider();
    if (provider && isProvider(provider)) return provider[PROVIDES];
    // A provider with another protocol cannot share its data, but its address can be used.
    const address = provider?.getAttribute('src');
    if (address && isDefined('ura-data')) return sourceOfAddress(address, this.limits());
    // The script of the <ura-data> may not have run yet, so search again once it is defined.
    // Elements of other libraries are never providers.
    if (provider)
      void whenDefined('ura-data').then(
        () => (isProvider(provider) || address) && this.isConnected && this.findSource(),
      );
    return undefined;
  }

  private nearestProvider(): Element | undefined {
    for (let node: Element | null = this; node; ) {
      const found: Element | null | undefined = around(node, 'ura-data');
      if (found) return found;
      const root: Node = node.getRootNode();
      node = (root as Partial<ShadowRoot>).host ?? null; // `instanceof` fails in another document
    }
    return undefined;
  }

  /** Children may be parsed after their element, and the page may set `data` after fetching it. */
  private waitForSource(): void {
    this.lateChildren ??= mutationObserver(() => {
      if (this.source === noSource && this.chosenSource()) this.findSource();
    });
    this.lateChildren?.observe(this, { childList: true, characterData: true, subtree: true });
    const isMisspelt = this.isConnected && this.reportAttributes().includes('src');
    this.patience = setTimeout(
      () => {
        this.gaveUp = true;
        report(
          'no-data',
          `<${this.localName}> has no data: give it src="…", put it inside <ura-data src="…">, or set its data property.`,
        );
        this.sourceChanged();
      },
      isMisspelt ? PATIENCE.misspelt : PATIENCE.usual,
    );
  }

  /** Reports unknown attributes, and returns the names that were probably meant. */
  private reportAttributes(): readonly string[] {
    return reportAttributes(this, (this.constructor as typeof LitElement).observedAttributes);
  }

  /** Called whenever the state of the data changes. */
  protected sourceChanged(): void {
    this.hasNewData = true;
    this.requestUpdate();
  }
}
