import { html, isServer, nothing, type PropertyValues, type TemplateResult } from 'lit';
import { property } from 'lit/decorators.js';
import type { LinkedDataset } from '../../src/dataset/link/link-dataset.ts';
import { stateMessages } from '../../src/language/messages/states.ts';
import { resolveLocale, type Locale } from '../../src/language/locale.ts';
import { pickText } from '../../src/language/text.ts';
import type { AnyRecord } from '../../src/model/dataset.ts';
import type { Finding } from '../../src/model/finding.ts';
import type { Noun } from '../../src/model/noun.ts';
import type { LocalText } from '../../src/model/local-text.ts';
import type { Organisation } from '../../src/model/organisation.ts';
import { municipalityName } from '../../src/places/gazetteer.ts';
import { systemClock, type Clock } from '../../src/time/clock.ts';
import type { ViewContext } from '../../src/view/context.ts';
import { scheduleAt } from '../core/deadline-timer.ts';
import { DataElement } from './data-element.ts';
import { upgradedAfterPaint } from '../core/define.ts';
import { LocaleController } from '../controllers/locale.ts';
import type { RenderContext } from '../templates/render-context.ts';
import type { ViewHost } from '../templates/view.ts';
import { send } from '../core/events.ts';
import { LayoutReservation } from '../controllers/layout-reservation.ts';
import { failedState, staleNote } from '../templates/data-states.ts';
import { isCrowded, scheduleRender } from '../core/render-scheduler.ts';
import { report } from '../core/report.ts';

/**
 * What every widget shows and knows: its language, its headings, its states, and when it must look at the clock again.
 *
 * @cssprop [--ura-accent=currentColor] - links, and buttons with their frames
 * @cssprop [--ura-on-accent=Canvas] - the text on the button that counts, which is filled with the accent
 * @cssprop [--ura-open=#0b7a3e] - the status of what is open or under way; mixed with the colour of the text, so that it can be read on it
 * @cssprop [--ura-soon=#a8480a] - the status of what closes soon; mixed in the same way
 * @cssprop [--ura-muted=color-mix(in srgb, currentColor 80%, transparent)] - labels and notes
 * @cssprop [--ura-line=color-mix(in srgb, currentColor 24%, transparent)] - lines between things
 * @cssprop [--ura-tint=color-mix(in srgb, currentColor 6%, transparent)] - quiet surfaces, as the box of the initials
 * @cssprop [--ura-focus=currentColor] - the ring around what has the focus
 * @cssprop [--ura-space=1em] - the space between the parts; all other spaces grow with it
 * @cssprop [--ura-radius=0.25em] - the corners of buttons, fields and logos
 * @cssprop [--ura-line-height=1.5] - the height of a line of text
 * @cssprop [--ura-title-size=1.375em] - the size of the title
 * @cssprop [--ura-heading-font=inherit] - the typeface of titles and headings
 * @cssprop [--ura-heading-weight=650] - the weight of titles, headings and names in lists
 */
export abstract class UraElement extends DataElement {
  /** The level of its headings, 2 to 6, or `none` for no headings. Default: 3. */
  @property({ attribute: 'heading-level' }) headingLevel: string | number = 3;

  /** Tells the time. For tests and previews; nobody else needs it. */
  @property({ attribute: false }) clock: Clock = systemClock;

  private readonly pageLanguage = new LocaleController(this);
  private hadFocus: Element | null | undefined;
  private wakesAt: number | undefined;
  private cancelAlarm: (() => void) | undefined;
  private missing: string | undefined;
  private announcedMissing: string | undefined;
  /** The data of which it draws parts, and how many of them are drawn by now. */
  private drawnOf: LinkedDataset | undefined;
  private drawnParts = Infinity;
  private isWhole = true;
  private nextPart: Promise<void> | undefined;
  private readonly stoodBefore = upgradedAfterPaint();
  /** Whether the page takes the space between paragraphs away, as the resets of some do. */
  private isTight = false;

  private readonly room = new LayoutReservation(this);

  /** The language that the widget speaks now. */
  protected get locale(): Locale {
    // On a server there is no page around the element: it speaks the language that it is given itself.
    return isServer ? resolveLocale(this.getAttribute('lang'), 'en') : this.pageLanguage.locale;
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    this.cancelAlarm?.();
  }

  override connectedCallback(): void {
    // Asked before there is a shadow root, from which on the browser does not say.
    if (!isServer && !this.hasUpdated && this.isWritten()) {
      const text = this.querySelector('p, ul, dl');
      this.isTight = Boolean(text) && getComputedStyle(text!).marginBlockEnd === '0px';
      if (this.stoodBefore) this.room.hostStands();
    }
    super.connectedCallback();
    this.requestUpdate(); // time has passed while it was away
  }

  /** What the widget shows when the data is there. */
  protected abstract content(
    linked: LinkedDataset,
    findings: readonly Finding[],
  ): TemplateResult | typeof nothing;

  /** Whether it is seldom lower than a screen. Then it takes a whole one while its data comes. */
  protected get isTall(): boolean {
    return true;
  }

  /** What stands in its place before, of the same size as nearly as can be known. */
  protected abstract skeleton(): TemplateResult;

  /**
   * On a page where many have to draw, what is long comes part by part, each in a frame of its own.
   *
   * @param count how many parts there are
   * @returns how many of them are drawn now: one at first, all of them elsewhere
   */
  protected partsOf(count: number, linked: LinkedDataset): number {
    if (linked !== this.drawnOf) this.drawnParts = isCrowded() ? 1 : Infinity;
    this.drawnOf = linked;
    if (this.drawnParts >= count) return count;
    this.isWhole = false;
    const draw = () => {
      this.drawnParts = this.isConnected ? this.drawnParts + 1 : Infinity; // of one that was taken away nobody sees any
      this.requestUpdate();
      this.performUpdate(); // at once: the next turn begins when it is drawn
    };
    this.nextPart = scheduleRender(this, draw, true);
    return this.drawnParts;
  }

  /** What comes part by part is complete with its last one. */
  protected override async getUpdateComplete(): Promise<boolean> {
    const isSettled = await super.getUpdateComplete();
    return this.isWhole ? isSettled : this.nextPart!.then(() => this.updateComplete);
  }

  /** The visitor has begun to use it: from now on nothing comes part by part. */
  protected drawWhole(): void {
    this.drawnParts = Infinity;
  }

  /** Draws the widget again at an instant (epoch milliseconds), when its answer changes. Several calls: the earliest counts. */
  protected updateAt(instant: number | undefined): void {
    if (instant !== undefined && (this.wakesAt === undefined || instant < this.wakesAt))
      this.wakesAt = instant;
  }

  protected override willUpdate(_changed: PropertyValues): void {
    this.wakesAt = undefined;
    this.missing = undefined;
    this.isWhole = true;
    this.hadFocus = this.shadowRoot?.activeElement;
  }

  protected override updated(changed: PropertyValues): void {
    super.updated(changed);
    this.keepFocus();
    if (this.missing !== undefined && this.missing !== this.announcedMissing)
      send(this, 'ura-error', { reason: 'no-record' });
    this.announcedMissing = this.missing;
    this.cancelAlarm?.();
    this.cancelAlarm = undefined;
    if (this.wakesAt !== undefined)
      this.cancelAlarm = scheduleAt(this.wakesAt, this.clock, () => this.requestUpdate());
  }

  /** Whoever pressed to try again stays in the widget when the button goes, and on the button when it comes back. */
  private keepFocus(): void {
    if (!this.hadFocus) return;
    const find = (selector: string) => this.renderRoot.querySelector<HTMLElement>(selector);
    const root = find('.root');
    const button = find('[role=status] > [part=button]');
    if (this.hadFocus === root) button?.focus();
    else if (root && this.hadFocus?.matches('[part=button]') && !this.hadFocus.isConnected) {
      root.tabIndex = -1; // now it can have the focus, though no key leads there
      root.focus({ preventScroll: true });
    }
  }

  protected override render(): TemplateResult {
    const state = this.dataState;
    const isLoading = state.state === 'loading';
    const body = this.body(state);
    const held = isLoading ? (this.standIn() ?? 'waits') : this.isWhole ? '' : 'waits';
    return html`<div
      class="root ${this.isTall ? 'tall' : ''} ${held}"
      lang=${this.locale}
      aria-busy=${isLoading || !this.isWhole}
    >
      ${body}
    </div>`;
  }

  private body(state: DataElement['dataState']): TemplateResult {
    if (state.state === 'loading') return this.hasFallback() ? html`<slot></slot>` : this.skeleton();
    if (state.state === 'failed') return failedState(state.reason, this.locale, () => this.retry());
    try {
      const content = this.content(state.linked, state.findings);
      return state.state === 'stale'
        ? html`${content}${staleNote(state.savedAt, this.locale, () => this.retry())}`
        : html`${content}`;
    } catch (error) {
      // Nothing of ours throws into a host page: what the author put inside stands, and the developer is told.
      report('internal', `<${this.localName}> could not be drawn: ${String(error)}`);
      return failedState('not-a-dataset', this.locale);
    }
  }

  /** Whether the author put more inside than a link, as `toHtml` writes it. */
  private isWritten(): boolean {
    return Boolean(this.querySelector(':scope > :is(article, ul, ol, dl, table, details)'));
  }

  /**
   * What the author wrote has already about the size of what comes. For the difference a little is reserved; but where the visitor sees it
   * already, that alone would make the page jump.
   */
  private standIn(): string | undefined {
    if (isServer || !this.isWritten()) return undefined;
    if (this.stoodBefore) return 'replaces';
    const several = this.querySelectorAll('li, tbody tr').length > 1 ? 'several' : '';
    return `replaces reserves ${several} ${this.isTight ? 'tight' : ''}`;
  }

  /** Whether the author put something inside that can stand while the data comes. */
  private hasFallback(): boolean {
    if (isServer) return true; // nobody knows there what will stand inside
    return [...this.childNodes].some((node) =>
      node instanceof Element
        ? node.localName !== 'script' && node.localName !== 'template'
        : node.textContent?.trim() && node.nodeType === Node.TEXT_NODE,
    );
  }

  /** A record that was asked for is not in the data: what the author put inside stands, with one quiet sentence. */
  protected noRecord(id: string | undefined): TemplateResult {
    report(
      'no-record',
      id
        ? `<${this.localName}>: there is no record "${id}" in the data.`
        : `<${this.localName}> needs record="…".`,
    );
    this.missing = id ?? '';
    return html`<slot></slot>
      <p class="note" part="message" role="status">${stateMessages(this.locale).notFound}</p>`;
  }

  /** A text of the data in the language of the widget. Where it falls back to another one, it says so to screen readers and hyphenation. */
  protected text(text: LocalText, language: string): TemplateResult | string {
    const picked = pickText(text, this.locale, language);
    return picked.lang === this.locale ? picked.text : html`<span lang=${picked.lang}>${picked.text}</span>`;
  }

  /** The address of a picture of the data, whose path is read from where the data file is; nothing where it is no web address. */
  protected imageAddress(src: string): string | undefined {
    const state = this.dataState;
    const base = 'base' in state ? state.base : document.baseURI;
    try {
      return new URL(src, base).href;
    } catch {
      return undefined;
    }
  }

  /** A label and a value, or nothing where there is no value. */
  protected fact(label: string, value: unknown): TemplateResult | typeof nothing {
    return value === undefined || value === false || value === '' || value === nothing
      ? nothing
      : html`<div>
          <dt>${label}</dt>
          <dd>${value}</dd>
        </div>`;
  }

  /** A heading and what stands under it, or nothing where there is nothing. */
  protected section(label: string, content: unknown): TemplateResult | typeof nothing {
    return content === undefined || content === nothing
      ? nothing
      : html`${this.heading(label, 'section', 1)}${content}`;
  }

  /** Texts as a list with dashes, or nothing where there are none. */
  protected bullets(texts: readonly LocalText[] | undefined, language: string): TemplateResult | undefined {
    return texts?.length
      ? html`<ul class="bullets">
          ${texts.map((text) => html`<li>${this.text(text, language)}</li>`)}
        </ul>`
      : undefined;
  }

  /** The name of an organisation; a link where it has a site. Who listens for `ura-select` can open a page of their own instead. */
  protected organisation(organisation: Organisation, language: string): TemplateResult {
    const name = this.text(organisation.name, language);
    const select = (event: Event) => this.select(event, 'organisations', organisation);
    return organisation.website
      ? html`<a href=${organisation.website} @click=${select}>${name}</a>`
      : html`${name}`;
  }

  /** Tells the page that a visitor chose a record. Where the page opens something of its own, the link or button does nothing more. */
  protected select(event: Event, noun: Noun, record: AnyRecord): void {
    if (!send(this, 'ura-select', { noun, id: record.id, record })) event.preventDefault();
  }

  /** Names of organisations with commas between them, or nothing where there are none. */
  protected organisations(
    organisations: readonly Organisation[],
    language: string,
  ): TemplateResult | undefined {
    return organisations.length
      ? this.commas(organisations.map((organisation) => this.organisation(organisation, language)))
      : undefined;
  }

  /** Names of municipalities with commas between them, in the order of the file, or nothing where there are none. */
  protected places(ids: readonly string[] | undefined, linked: LinkedDataset): TemplateResult | undefined {
    const names = (ids ?? []).flatMap((id) => municipalityName(id, this.locale, linked.places) ?? []);
    return names.length
      ? this.commas(
          names.map(({ text, lang }) =>
            lang === this.locale ? html`${text}` : html`<span lang=${lang}>${text}</span>`,
          ),
        )
      : undefined;
  }

  /**
   * What it lends to those who draw a part of it.
   *
   * @param below how many levels under its own the headings of the part are
   */
  protected renderContext(linked: LinkedDataset, below = 1): RenderContext {
    const { language } = linked.dataset;
    return {
      linked,
      locale: this.locale,
      text: (text) => this.text(text, language),
      fact: (label, value) => this.fact(label, value),
      bullets: (texts) => this.bullets(texts, language),
      commas: (items) => this.commas(items),
      organisation: (organisation) => this.organisation(organisation, language),
      places: (ids) => this.places(ids, linked),
      heading: (label) => this.heading(label, 'section', below),
      address: (src) => this.imageAddress(src),
    };
  }

  /** What the views of records need to know of it. */
  protected viewContext(linked: LinkedDataset): ViewContext {
    const { locale, clock } = this;
    return { linked, locale, clock, isLive: true, marksExamples: false };
  }

  /**
   * What it lends to those who render a view.
   *
   * @param below how many levels under its own the headings of sections are
   */
  protected viewHost(below = 1): ViewHost {
    return {
      locale: this.locale,
      select: (event, noun, record) => this.select(event, noun, record),
      heading: (label) => this.heading(label, 'section', below),
    };
  }

  /** Names with commas between them. */
  protected commas(items: readonly TemplateResult[]): TemplateResult {
    return html`${items.map((item, index) => (index ? html`, ${item}` : item))}`;
  }

  /** A heading of the level that the host page asks for, `below` levels under the widget's own. */
  protected heading(content: unknown, name: string, below = 0): TemplateResult {
    const level = Number(this.headingLevel);
    if (!(level >= 1)) return html`<p class=${name} part=${name}>${content}</p>`;
    switch (Math.min(level + below, 6)) {
      case 1:
      case 2:
        return html`<h2 class=${name} part=${name}>${content}</h2>`;
      case 3:
        return html`<h3 class=${name} part=${name}>${content}</h3>`;
      case 4:
        return html`<h4 class=${name} part=${name}>${content}</h4>`;
      case 5:
        return html`<h5 class=${name} part=${name}>${content}</h5>`;
      default:
        return html`<h6 class=${name} part=${name}>${content}</h6>`;
    }
  }
}
