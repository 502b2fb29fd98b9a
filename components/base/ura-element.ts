import { html, isServer, nothing, type PropertyValues, type TemplateResult } from 'lit';
import { property } from 'lit/decorators.js';
import { runSync } from '../../src/dataset/cooperative-task.ts';
import type { LinkedDataset } from '../../src/dataset/link/link-dataset.ts';
import { attempt } from '../../src/dataset/validate/safe-read.ts';
import { suggest } from '../../src/dataset/validate/suggest.ts';
import { resolveLocale, type Locale } from '../../src/language/locale.ts';
import type { AnyRecord } from '../../src/model/dataset.ts';
import type { Finding } from '../../src/model/finding.ts';
import { NOUNS, type Noun } from '../../src/model/noun.ts';
import { provenanceOf } from '../../src/model/provenance.ts';
import { systemClock, type Clock } from '../../src/time/clock.ts';
import type { ViewContext } from '../../src/view/context.ts';
import { DeadlineTimer } from '../controllers/deadline-timer.ts';
import { FocusRestore } from '../controllers/focus-restore.ts';
import { ForeignNodes } from '../controllers/foreign-nodes.ts';
import { LayoutReservation } from '../controllers/layout-reservation.ts';
import { LocaleController } from '../controllers/locale.ts';
import type { NearViewport } from '../controllers/near-viewport.ts';
import { PageNote } from '../controllers/page-note.ts';
import { upgradedAfterPaint } from '../core/define.ts';
import { send, sendSelect } from '../core/events.ts';
import { didYouMean, reportValue } from '../core/diagnose.ts';
import { baseAddress } from '../core/host-dom.ts';
import { pageRegistry } from '../core/page-registry.ts';
import { report } from '../core/report.ts';
import { STATIC_HTML } from '../core/static-html.ts';
import { failedState, missingState, provenanceNote, staleNote } from '../templates/data-states.ts';
import { oneTemplate } from '../templates/one-template.ts';
import type { RenderContext } from '../templates/render-context.ts';
import type { DataState } from '../core/data-state.ts';
import { DataElement } from './data-element.ts';

const LOADING: DataState = { state: 'loading' };

/** What a widget shows, and a note. What a preview rendered stays when the rest follows. */
type Body = readonly [content: TemplateResult | typeof nothing, note?: TemplateResult];

/**
 * A widget. It renders a dataset in the language of the page and updates when its content changes
 * with time. Loading, failed and stale data look the same in all widgets.
 *
 * @cssprop [--ura-accent=currentColor] - links, and buttons with their frames
 * @cssprop [--ura-on-accent=black or white] - the text on the main button, on the accent
 * @cssprop [--ura-open=#0b7a3e] - open or in progress; mixed with the text colour to stay readable
 * @cssprop [--ura-soon=#a8480a] - closing soon; mixed in the same way
 * @cssprop [--ura-planned=#2b5fb3] - planned or announced; mixed in the same way
 * @cssprop [--ura-completed=#2f6f73] - completed; mixed in the same way
 * @cssprop [--ura-suspended=#80600f] - suspended or postponed; mixed in the same way
 * @cssprop [--ura-cancelled=#b0304a] - cancelled; mixed in the same way
 * @cssprop [--ura-closed=#666666] - a closed call; mixed in the same way
 * @cssprop [--ura-unknown=#6f6479] - an unknown status; mixed in the same way
 * @cssprop [--ura-muted=color-mix(in srgb, currentColor 80%, transparent)] - labels and notes
 * @cssprop [--ura-line=color-mix(in srgb, currentColor 24%, transparent)] - lines between things
 * @cssprop [--ura-tint=color-mix(in srgb, currentColor 6%, transparent)] - quiet surfaces
 * @cssprop [--ura-focus=currentColor] - the focus ring
 * @cssprop [--ura-space=1em] - the space between parts; all other spaces scale with it
 * @cssprop [--ura-radius=0.25em] - the corners of buttons, fields and logos
 * @cssprop [--ura-line-height=1.5] - the height of a line of text
 * @cssprop [--ura-title-size=1.375em] - the size of the title
 * @cssprop [--ura-heading-font=inherit] - the typeface of titles and headings
 * @cssprop [--ura-heading-weight=650] - the weight of titles, headings and names in lists
 */
export abstract class UraElement extends DataElement {
  /** The level of its headings, 2 to 6, or `none` for no headings. Default: 3. */
  @property({ attribute: 'heading-level' }) headingLevel: string | number = 3;

  /** The clock, which tests and previews can replace. */
  @property({ attribute: false }) clock: Clock = systemClock;

  /** The words that attributes take, for those that take only some. */
  protected readonly knownValues: Readonly<Record<string, readonly string[]>> = {};

  private readonly localeController = new LocaleController(this, () => this.sourceChanged());
  private readonly deadlineTimer = new DeadlineTimer(this);
  private readonly pageNote = new PageNote(this);
  private readonly upgradedLate = upgradedAfterPaint();
  /** The id of the requested record if it is not in the data; empty if no id was given. */
  private missing: string | undefined;
  private reportedMissing: string | undefined;
  private failure: unknown;

  /** The tags of what is shown, set in `compute`: they say whether it is invented or generated. */
  protected provenanceTags: readonly string[] | undefined;

  constructor() {
    super();
    new ForeignNodes(this);
    new FocusRestore(this);
    new LayoutReservation(this, {
      isLoading: () => this.dataState.state === 'loading',
      wasPaintedWithSpace: () => this.wasPaintedWithSpace(),
    });
  }

  /** The current language of the widget. */
  protected get locale(): Locale {
    // On a server, only the element's own attribute is known.
    return isServer ? resolveLocale(this.getAttribute('lang'), 'en') : this.localeController.locale;
  }

  /** For a card, of which a page may have many: whether it is drawn only near the viewport. */
  protected nearViewport: NearViewport | undefined;

  private get isNear(): boolean {
    return this.nearViewport?.isNear !== false;
  }

  /** The state of the data: loading, until the widget can be drawn. */
  protected override get dataState(): DataState {
    const canDraw = isServer || (this.localeController.state === 'ready' && this.isNear);
    return canDraw ? super.dataState : LOADING;
  }

  override connectedCallback(): void {
    super.connectedCallback();
    this.requestUpdate(); // time may have passed while it was disconnected
  }

  /** Returns the id of the requested record if it is not in the data; empty if no id was given. */
  protected missingRecord(_linked: LinkedDataset): string | undefined {
    return undefined;
  }

  /**
   * Computes what `content` renders. Runs before each rendering with data and may call `updateAt`.
   * Long work belongs in `prepare`.
   */
  protected compute(_linked: LinkedDataset, _findings: readonly Finding[]): void {}

  /** Renders the data. It must be pure: no changed fields, no timers, no events. */
  protected abstract content(
    linked: LinkedDataset,
    findings: readonly Finding[],
  ): TemplateResult | typeof nothing;

  /**
   * Whether the widget usually fills a screen. If so, it reserves a whole one while its data loads.
   */
  protected get isTall(): boolean {
    return true;
  }

  /** Renders the first records of a large file while it is checked, if that is possible. */
  protected preview(): TemplateResult | undefined {
    return undefined;
  }

  /** Renders a placeholder of about the size of the content while the data loads. */
  protected abstract skeleton(): TemplateResult;

  /**
   * Schedules an update at an instant (epoch milliseconds). If called repeatedly in one update, the
   * earliest counts.
   */
  protected updateAt(instant: number | undefined): void {
    this.deadlineTimer.updateAt(instant);
  }

  /** A subclass that sets its own fields here calls `super` last, so that `compute` sees them. */
  protected override willUpdate(_changed: PropertyValues): void {
    this.missing = undefined;
    this.failure = undefined;
    this.provenanceTags = undefined;
    const state = this.dataState;
    if ('linked' in state) this.computeSafely(state.linked, state.findings);
    const tag = provenanceOf(this.provenanceTags);
    // Other data on the page may be real, so the note is shown once for each file.
    this.pageNote.want(tag && `${tag} ${'base' in state ? state.base : ''}`);
  }

  private computeSafely(linked: LinkedDataset, findings: readonly Finding[]): void {
    try {
      this.missing = this.missingRecord(linked);
      if (this.missing !== undefined) return;
      const task = this.prepare(); // nothing is prepared before the first update
      if (task) runSync(task);
      this.compute(linked, findings);
    } catch (error) {
      this.failure = error;
      this.provenanceTags = undefined;
    }
  }

  protected override updated(changed: PropertyValues): void {
    super.updated(changed);
    const { missing } = this;
    if (missing !== undefined && missing !== this.reportedMissing) {
      report(
        'no-record',
        missing ? `<${this.localName}>: ${this.noRecord(missing)}` : `<${this.localName}> needs record="…".`,
      );
      send(this, 'ura-error', { reason: 'no-record' });
    }
    this.reportedMissing = missing;
  }

  protected override render(): TemplateResult {
    const isLoading = this.dataState.state === 'loading' && this.localeController.state !== 'failed';
    const size = this.isTall ? 'tall' : '';
    const replaced = isLoading ? this.replacedClass() : '';
    const [content, note = nothing] = this.body();
    const look = `root ${size} ${replaced}`;
    return html`<div class=${look} lang=${this.locale} aria-busy=${isLoading}>${content}${note}</div>`;
  }

  protected override firstUpdated(changed: PropertyValues): void {
    super.firstUpdated(changed);
    const known = { 'heading-level': ['2', '3', '4', '5', '6', 'none'], ...this.knownValues };
    for (const [name, words] of Object.entries(known))
      for (const word of this.getAttribute(name)?.split(/\s+/) ?? [])
        if (word && !words.includes(word)) reportValue(this, name, word, words);
  }

  /** Why there is no record to show: another noun has the id, or no record has it. */
  private noRecord(missing: string): string {
    const noun = NOUNS.find((each) => this.linked?.dataset[each].some(({ id }) => id === missing));
    return noun
      ? `this element does not show ${noun}, which "${missing}" is one of.`
      : `there is no record "${missing}" in the data.${didYouMean(this.meantRecord())}`;
  }

  /** The id that an unknown one is probably a typing error of. */
  private meantRecord(): string | undefined {
    const { linked, missing } = this;
    if (!linked || !missing) return undefined;
    return suggest(
      missing.toLowerCase(),
      NOUNS.flatMap((noun) => linked.dataset[noun].map(({ id }) => id)),
    );
  }

  private body(): Body {
    if (this.localeController.state === 'failed') return [html`<slot></slot>`];
    const state = this.dataState;
    if (state.state === 'loading') {
      const { unchecked } = state;
      const preview = unchecked && attempt(() => this.preview());
      if (preview) return [preview];
      if (this.hasFallback()) return [html`<slot></slot>`];
      return [this.isNear ? oneTemplate(this.skeleton()) : nothing];
    }
    if (state.state === 'failed') return [failedState(state.reason, this.locale, () => this.retry())];
    try {
      if (this.failure !== undefined) throw this.failure;
      const content =
        this.missing === undefined
          ? this.content(state.linked, state.findings)
          : missingState(this.locale, this.missing === '' || this.meantRecord() !== undefined);
      return state.state === 'stale'
        ? [content, staleNote(state.savedAt, this.locale, () => this.retry())]
        : [content];
    } catch (error) {
      // Errors never reach the host page: the fallback stays, and the console says why.
      report('internal', `<${this.localName}> could not be drawn: ${String(error)}`);
      return [failedState('not-a-dataset', this.locale)];
    }
  }

  /**
   * The class for what is replaced when the data has loaded. A link gets the space of the widget.
   * Static HTML from `toHtml` is a little lower than the widget, so space is reserved for the
   * difference. If the page was painted without this space, nothing moves before the data is there.
   */
  private replacedClass(): string {
    if (this.hasStaticHtml()) return this.upgradedLate ? 'replaces' : 'replaces reserves';
    if (!this.upgradedLate || !this.hasFallback()) return 'waits';
    return this.wasPaintedWithSpace() ? 'replaces waits' : 'replaces';
  }

  /** Whether it may have been seen at the size that the loader reserves. */
  private wasPaintedWithSpace(): boolean {
    return this.upgradedLate && pageRegistry().reservesSpace === true && !this.hasStaticHtml();
  }

  /** Whether it contains HTML from `toHtml`. */
  private hasStaticHtml(): boolean {
    return !isServer && this.querySelector(`:scope > ${STATIC_HTML}`) !== null;
  }

  /** Whether the element has fallback content to show while the data loads. */
  private hasFallback(): boolean {
    if (isServer) return true; // its children are not known there
    return [...this.childNodes].some((node) =>
      node.nodeType === Node.ELEMENT_NODE
        ? !/^(script|template)$/i.test(node.nodeName)
        : node.textContent?.trim() && node.nodeType === Node.TEXT_NODE,
    );
  }

  /**
   * Sends `ura-select` for a record. If the page prevents its default, so does the link or button.
   */
  protected select(event: Event, noun: Noun, record: AnyRecord): void {
    if (!sendSelect(this, noun, record)) event.preventDefault();
  }

  /** The note that what is shown is invented or generated, unless another widget shows it. */
  protected renderProvenance(): TemplateResult | typeof nothing {
    const tag = provenanceOf(this.provenanceTags);
    return tag && this.pageNote.isShown ? provenanceNote(tag, this.locale) : nothing;
  }

  /** The context for the functions of `src/view`. */
  protected viewContext(linked: LinkedDataset): ViewContext {
    const { locale, clock } = this;
    return { linked, locale, clock, isLive: true, marksExamples: false };
  }

  /** The address that image paths in the data are relative to. */
  private get imageBase(): string | undefined {
    const state = this.dataState;
    return state.state === 'loading' ? state.unchecked?.base : 'base' in state ? state.base : undefined;
  }

  /**
   * The context for the functions of `templates/` and `src/view`.
   *
   * @param marksExamples whether invented or generated records are marked one by one
   */
  protected renderContext(linked: LinkedDataset, marksExamples = false): RenderContext {
    return {
      ...this.viewContext(linked),
      marksExamples,
      headingLevel: Number(this.headingLevel),
      base: this.imageBase ?? baseAddress(),
      select: (event, noun, record) => this.select(event, noun, record),
    };
  }
}
