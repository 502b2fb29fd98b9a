import { html, LitElement, nothing, type PropertyValues, type TemplateResult } from 'lit';
import { property, state } from 'lit/decorators.js';
import { runSliced } from '../../../src/dataset/cooperative-task.ts';
import { diffDatasets } from '../../../src/dataset/edit/diff-datasets.ts';
import { serializeDataset } from '../../../src/dataset/edit/serialize-dataset.ts';
import { builtInLocale } from '../../../src/language/locale-registry.ts';
import type { BuiltInLocale, Locale } from '../../../src/language/locale.ts';
import type { Dataset } from '../../../src/model/dataset.ts';
import type { Noun } from '../../../src/model/noun.ts';
import { systemClock, type Clock } from '../../../src/time/clock.ts';
import { baseStyles } from '../../base/ura-element.styles.ts';
import { Announcer } from '../../controllers/announcer.ts';
import { LocaleController } from '../../controllers/locale.ts';
import { yieldIfBusy } from '../../core/yield-if-busy.ts';
import { ComboboxController } from './combobox-controller.ts';
import type { EditorContext, EditorPlace, Typing } from './editor-context.ts';
import { editorStyles } from './editor.styles.ts';
import { formStyles } from './form.styles.ts';
import { editorMessages } from './messages/messages.ts';
import { saveFile, type SaveResult, type SaveRequest } from './save.ts';
import { healthTask, type Health } from './state/health.ts';
import { linkOnce, nameOf, type ListQuery } from './state/list-rows.ts';
import { languagesOf } from './state/local-texts.ts';
import { emptyDataset, openDataset } from './state/open-dataset.ts';
import { EditorStore, type Step } from './state/store.ts';
import { renderHealth } from './views/health-view.ts';
import { renderNavigation } from './views/navigation.ts';
import { renderFileForm, renderRecord } from './views/record-form.ts';
import { renderTable } from './views/record-table.ts';
import { renderToolbar } from './views/toolbar.ts';
import { renderWelcome } from './views/welcome.ts';

/** Rows of a list that are rendered at first, and added by each "show more". */
const ROWS = 100;

/** How long a person must pause before the whole file is checked, in milliseconds. */
const PAUSE = 350;

const QUERY: ListQuery = { text: '', sort: 'name', descending: false };

/**
 * The editor of a data file: lists, forms, findings and a preview. It changes nothing outside
 * itself until a person saves. It is not part of `ura.all.js`, and has a file of its own.
 *
 * @element ura-editor
 * @fires ura-save - a person saved; without a `save` function, prevent the default to store it
 *   yourself, or the file is downloaded
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
 * @csspart toolbar - undo, import, export and save
 * @csspart navigation - the lists and their counts
 * @csspart entry - one list in the navigation
 * @csspart create - the button for a new record
 * @csspart table - the table of a list
 * @csspart row - one record in the table
 */
export class UraEditor extends LitElement {
  static override styles = [baseStyles, editorStyles, formStyles];

  /** The content of the data file, as `JSON.parse` returns it. Setting it opens the file. */
  @property({ attribute: false }) data: unknown;

  /** Whether the data can only be looked at. */
  @property({ type: Boolean, attribute: 'readonly' }) readOnly = false;

  /** The clock, which tests and previews can replace. */
  @property({ attribute: false }) clock: Clock = systemClock;

  /** Stores the file. Without it, `ura-save` is sent. */
  @property({ attribute: false }) save: ((request: SaveRequest) => Promise<SaveResult>) | undefined;

  @state() private store: EditorStore | undefined;
  @state() private health: Health | undefined;
  @state() private place: EditorPlace = { at: 'list', noun: 'organisations' };
  @state() private query: ListQuery = QUERY;
  @state() private shown = ROWS;
  @state() private typing: Typing | undefined;
  @state() private saving: 'idle' | 'saving' | 'saved' | 'failed' = 'idle';
  @state() private notice = '';
  private readonly localeController = new LocaleController(this, () => this.requestUpdate());
  private readonly combobox = new ComboboxController(this);
  private readonly announcer = new Announcer(this);
  private kept = new Map<string, unknown>();
  private timer: ReturnType<typeof setTimeout> | undefined;

  /** The file as it stands now, with what is not saved yet. */
  get currentData(): Dataset | undefined {
    return this.store?.dataset;
  }

  /** Whether there is anything that is not saved. */
  get hasChanges(): boolean {
    return this.store?.isChanged ?? false;
  }

  override connectedCallback(): void {
    super.connectedCallback();
    addEventListener('beforeunload', this.warn);
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    removeEventListener('beforeunload', this.warn);
    clearTimeout(this.timer);
  }

  private get locale(): Locale {
    return this.localeController.locale;
  }

  protected override willUpdate(changed: PropertyValues<this>): void {
    if (changed.has('data') && this.data !== undefined) this.open(this.data);
    else if (changed.has('clock') && this.store) this.check(0);
  }

  /** Opens the content of a data file. */
  private open(data: unknown): void {
    const opened = openDataset(data);
    const messages = editorMessages(this.locale);
    this.notice = opened ? (opened.repaired ? messages.repaired(opened.repaired) : '') : messages.notADataset;
    if (!opened) return;
    this.store = new EditorStore(opened.dataset);
    this.health = undefined;
    this.saving = 'idle';
    this.go({ at: 'list', noun: 'organisations' });
    this.check(0);
  }

  /** Checks the whole file, in steps between which the page responds. */
  private check(pause = PAUSE): void {
    clearTimeout(this.timer);
    this.timer = setTimeout(() => {
      const dataset = this.currentData;
      if (!dataset) return;
      const task = runSliced(healthTask(dataset, this.clock), () =>
        this.currentData === dataset ? yieldIfBusy() : new Promise(() => {}),
      );
      void Promise.resolve(task).then((health) => {
        if (health.dataset === this.currentData) this.health = health;
      });
    }, pause);
  }

  private readonly warn = (event: BeforeUnloadEvent) => {
    if (this.hasChanges && !this.readOnly) event.preventDefault();
  };

  private go(place: EditorPlace, isMove = false): void {
    const isNoun = 'noun' in place && 'noun' in this.place && place.noun === this.place.noun;
    this.place = place;
    this.store?.seal();
    if (isMove) return;
    this.kept = new Map();
    this.typing = undefined;
    if (!isNoun) {
      this.query = QUERY;
      this.shown = ROWS;
    }
    if (this.hasUpdated)
      void this.updateComplete.then(() => this.renderRoot.querySelector<HTMLElement>('h2.title')?.focus());
  }

  private readonly changed = () => {
    this.saving = 'idle';
    this.requestUpdate();
    this.check();
  };

  private context(store: EditorStore): EditorContext {
    const { dataset } = store;
    const { locale } = this;
    return {
      store,
      dataset,
      linked: linkOnce(dataset),
      health: this.health,
      locale,
      words: builtInLocale(locale) as BuiltInLocale,
      messages: editorMessages(locale),
      clock: this.clock,
      isReadOnly: this.readOnly,
      place: this.place,
      query: this.query,
      shown: this.shown,
      languages: this.keep('languages', () => languagesOf(dataset)),
      combobox: this.combobox,
      typing: this.typing,
      go: (place) => this.go(place),
      moveTo: (place) => this.go(place, true),
      setQuery: (query) => (this.query = { ...this.query, ...query }),
      showMore: () => (this.shown += ROWS),
      setTyping: (typing) => (this.typing = typing),
      keep: (name, make) => this.keep(name, make),
      focusFirst: (id) => void this.updateComplete.then(() => this.focusIn(id)),
      changed: this.changed,
      create: (noun) => this.create(noun),
      duplicate: (noun, id) => this.duplicate(noun, id),
      remove: (noun, id) => this.removeRecord(noun, id),
      announce: (text) => this.announcer.announce(() => text),
    };
  }

  private keep<Value>(name: string, make: () => Value): Value {
    if (!this.kept.has(name)) this.kept.set(name, make());
    return this.kept.get(name) as Value;
  }

  private focusIn(id: string): void {
    this.renderRoot
      .querySelector(`[id="${CSS.escape(id)}-item"]`)
      ?.querySelector<HTMLElement>('input, select, textarea')
      ?.focus();
  }

  private create(noun: Noun): void {
    const id = this.store!.create(noun);
    this.changed();
    this.go({ at: 'record', noun, id });
  }

  private duplicate(noun: Noun, id: string): void {
    const copy = this.store!.duplicate(noun, id, editorMessages(this.locale).copyOf);
    this.changed();
    if (copy !== undefined) this.go({ at: 'record', noun, id: copy });
  }

  private removeRecord(noun: Noun, id: string): void {
    const store = this.store!;
    const { text } = nameOf(noun, store.find(noun, id), this.context(store));
    store.remove(noun, id);
    this.changed();
    this.notice = editorMessages(this.locale).removedRecord(text || id);
    this.go({ at: 'list', noun });
  }

  private readonly undo = () => this.say(this.store!.undo(), 'undone');
  private readonly redo = () => this.say(this.store!.redo(), 'redone');

  /** Says what was undone or done again. */
  private say(step: Step | undefined, how: 'undone' | 'redone'): void {
    if (!step) return;
    const messages = editorMessages(this.locale);
    const { name = messages.unnamed, count = 0 } = step;
    const what = {
      added: () => messages.addedRecord(name),
      removed: () => messages.removedRecord(name),
      changed: () => messages.changedRecord(name),
      imported: () => messages.importedRecords(count),
      file: () => messages.file,
    }[step.what]();
    this.notice = messages[how](what);
    this.typing = undefined;
    this.changed();
  }

  private readonly confirmSave = async () => {
    const { store } = this;
    if (!store) return;
    const { dataset } = store;
    const diff = diffDatasets(store.base, dataset);
    this.saving = 'saving';
    const result = await saveFile(this, this.save, { dataset, text: serializeDataset(dataset), diff });
    this.saving = result.state === 'saved' ? 'saved' : 'failed';
    if (result.state === 'saved') store.markSaved(dataset);
  };

  private readonly key = (event: KeyboardEvent) => {
    if (!(event.ctrlKey || event.metaKey) || event.altKey) return;
    const key = event.key.toLowerCase();
    const act = { s: this.confirmSave, z: event.shiftKey ? this.redo : this.undo, y: this.redo }[key];
    if (!act || !this.store || this.readOnly) return;
    event.preventDefault();
    void act();
  };

  protected override render(): TemplateResult {
    const { store, locale, notice } = this;
    const messages = editorMessages(locale);
    if (!store)
      return html`<div class="root" lang=${locale}>
        ${renderWelcome(messages, notice, () => this.open(emptyDataset(locale)))}
      </div>`;
    const context = this.context(store);
    const { header, added, removed, changed } = diffDatasets(store.base, store.dataset);
    const changes = header.length + added.length + removed.length + changed.length;
    return html`<div class="root" lang=${locale} @keydown=${this.key}>
      ${renderToolbar(
        context,
        {
          undo: this.undo,
          redo: this.redo,
          import: () => {},
          exportAs: () => {},
          save: () => void this.confirmSave(),
        },
        changes,
        this.saving,
      )}
      ${notice ? html`<p class="notice" role="status">${notice}</p>` : nothing}
      <div class="layout">
        ${renderNavigation(context)}
        <main class="main">${this.renderPlace(context)}</main>
      </div>
      <p class="visually-hidden" role="status">${this.announcer.message}</p>
    </div>`;
  }

  private renderPlace(context: EditorContext): TemplateResult {
    const { place } = this;
    if (place.at === 'file') return renderFileForm(context);
    if (place.at === 'health') return renderHealth(context);
    if (place.at === 'list') return renderTable(place.noun, context);
    return renderRecord(place.noun, place.id, context);
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'ura-editor': UraEditor;
  }
}
