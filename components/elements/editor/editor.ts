import { html, isServer, type nothing, type PropertyValues, type TemplateResult } from 'lit';
import { property, state } from 'lit/decorators.js';
import type { MergeConflict } from '../../../src/dataset/edit/merge-versions.ts';
import { builtInLocale } from '../../../src/language/locale-registry.ts';
import type { BuiltInLocale } from '../../../src/language/locale.ts';
import type { Dataset } from '../../../src/model/dataset.ts';
import type { Noun } from '../../../src/model/noun.ts';
import { systemClock, type Clock } from '../../../src/time/clock.ts';
import { Announcer } from '../../controllers/announcer.ts';
import '../../core/events.ts'; // kept in declarations, so that the element types its events
import { EditorBase } from './editor-base.ts';
import { ComboboxController } from './combobox-controller.ts';
import { DeferredParts } from './deferred-parts.ts';
import type { EditorContext, EditorPlace, Typing } from './editor-context.ts';
import { editorMessages } from './messages/messages.ts';
import { FilesController } from './files-controller.ts';
import { FocusController } from './focus-controller.ts';
import { ListController } from './list-controller.ts';
import { requestOf, saveFile, takeTheirs, type SaveResult, type SaveRequest } from './save.ts';
import { checkFile } from './check-file.ts';
import { actOnKey, focusIn, focusOn } from './shortcuts.ts';
import { weightOfRecord, type Health } from './state/health.ts';
import { linkOnce, nameOf, type ListQuery } from './state/list-rows.ts';
import { chosenLanguages, languagesOf } from './state/local-texts.ts';
import { emptyDataset, openDataset } from './state/open-dataset.ts';
import { countChanges, EditorStore, isOtherList, type Step } from './state/store.ts';
import { referrersOf } from '../../../src/dataset/edit/edit-records.ts';
import { withTheirs } from './views/conflicts.ts';
import { renderNotices, stepText } from './views/notices.ts';
import { renderQuestion, type Dialog } from './views/question.ts';
import { renderImport } from './views/dialogs.ts';
import { renderPlace } from './views/place.ts';
import { keepEventsInside, type PreviewState } from './views/preview.ts';
import { renderNavigation } from './views/navigation.ts';
import { prepareForm } from './views/prepare-form.ts';
import { renderToolbar } from './views/toolbar.ts';
import { renderWelcome } from './views/welcome.ts';

/** Rows of a list that are rendered at first, and added by each "show more". */
const ROWS = 30;

/** The pause in typing after which the whole file is checked, in milliseconds. */
const PAUSE = 350;

const QUERY: ListQuery = { text: '', sort: 'name', descending: false };

/**
 * The editor of a data file: lists, forms, findings and a preview. It changes nothing outside
 * itself until the user saves. It is not part of `ura.all.js`; its script is `ura-editor.js`.
 *
 * @element ura-editor
 * @fires ura-save - a person saved; without a `save` function, prevent the default to store it
 *   yourself, or it is written to the file that was opened, or downloaded
 * @csspart toolbar - undo, import, export and save
 * @csspart navigation - the lists and their counts
 * @csspart entry - one list in the navigation
 * @csspart create - the button for a new record
 * @csspart table - the table of a list
 * @csspart row - one record in the table
 * @csspart preview - the record as visitors see it
 * @example
 * <ura-editor lang="sq" draft="network"></ura-editor>
 */
export class UraEditor extends EditorBase {
  /** The content of the data file, as `JSON.parse` returns it. Setting it opens the file. */
  @property({ attribute: false }) data: unknown;

  /** Whether the data cannot be changed. */
  @property({ type: Boolean, attribute: 'readonly' }) readOnly = false;

  /** The name under which unsaved changes are kept in this browser. Without it, nothing is kept. */
  @property() draft = '';

  /** The clock, which tests and previews can replace. */
  @property({ attribute: false }) clock: Clock = systemClock;

  /** Stores the file. Without it, `ura-save` is sent. With it, the user cannot open other files. */
  @property({ attribute: false }) save: ((request: SaveRequest) => Promise<SaveResult>) | undefined;

  @state() private store: EditorStore | undefined;
  @state() private health: Health | undefined;
  @state() private place: EditorPlace = { at: 'list', noun: 'organisations' };
  @state() private query: ListQuery = QUERY;
  @state() private shown = ROWS;
  @state() private changes = 0;
  @state() private isPreviewReady = false;
  @state() private typing: Typing | undefined;
  @state() private saving: 'idle' | 'saving' | 'saved' | 'failed' = 'idle';
  @state() private notice = '';
  @state() private canUndoNotice = false;
  @state() private languageChoices: ReadonlyMap<string, boolean> = new Map();
  /** Whether the user may open another file. A page that sets `data` keeps its own. */
  @state() private canReplace = true;
  @state() private dialog: Dialog | undefined;
  @state() private preview: PreviewState = { isOpen: false, width: 320 };
  private readonly combobox = new ComboboxController(this);
  private readonly list = new ListController(this, !isServer);
  private readonly files: FilesController = new FilesController(this, {
    open: (dataset, isStored) => this.openDataset(dataset, isStored),
    leave: (next) => this.leave(next),
    store: () => this.storeFile(),
    refuse: () => this.refuse(),
    changed: () => this.changed(),
    restored: (conflicts) => this.restored(conflicts),
  });
  private readonly announcer = new Announcer(this);
  private readonly parts = new DeferredParts();
  protected readonly focusController = new FocusController(this);
  private sheet: Element | null = null;
  /**
   * The file before the current typing. Other records are looked up in it, since typing does not
   * change them.
   */
  private settled: Dataset | undefined;
  private kept = new Map<string, unknown>();
  private timer: ReturnType<typeof setTimeout> | undefined;

  /** The file with its unsaved changes. */
  get currentData(): Dataset | undefined {
    return this.store?.dataset;
  }

  /** Whether there are unsaved changes. */
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

  protected override willUpdate(changed: PropertyValues<this>): void {
    if (changed.has('data') && this.data !== undefined) {
      this.open(this.data);
      this.canReplace = false;
    } else if (changed.has('clock') && this.store) this.check(0);
    this.updateRows();
  }

  /** Updates the rows of the list before it is rendered, or starts to. */
  private updateRows(): void {
    const { store, place, health, locale, clock } = this;
    if (!store || place.at !== 'list') return;
    const { noun } = place;
    const { text, sort, descending } = this.query;
    const weightOf = (id: string) => weightOfRecord(health, noun, id);
    const linked = linkOnce(this.settled ?? store.dataset);
    const list = { noun, records: store.records(noun), sort, descending, weightOf };
    this.list.update(list, text, { linked, locale, clock }, health);
  }

  /**
   * Opens a data file or a spreadsheet. If a file is already open, shows what importing the new one
   * would change.
   *
   * @param file a file that was dropped on the page or chosen in it
   */
  takeFile(file: File): Promise<void> {
    return this.files.take(file, this.store);
  }

  /**
   * Opens the content of a data file. Unlike with `data`, the user can then open other files.
   *
   * @param data what `JSON.parse` returns; what is not a data file is refused with a note
   */
  openData(data: unknown): void {
    this.open(data);
    this.canReplace = true;
  }

  private open(data: unknown): void {
    const opened = openDataset(data);
    if (!opened) return this.refuse();
    this.openDataset(opened.dataset);
    if (opened.repaired) this.say(editorMessages(this.locale).repaired(opened.repaired));
  }

  /**
   * Opens a file, replacing the open one.
   *
   * @param isStored whether the dataset is the content of an existing file
   */
  private openDataset(dataset: Dataset, isStored = true): void {
    this.store = new EditorStore(dataset, isStored ? dataset : emptyDataset(this.locale));
    this.files.opened();
    this.canReplace = true;
    this.languageChoices = new Map();
    this.health = undefined;
    this.saving = 'idle';
    this.dialog = undefined;
    this.say('');
    this.go(dataset.organisations.length ? { at: 'list', noun: 'organisations' } : { at: 'file' });
    this.preview = { ...this.preview, isOpen: this.offsetWidth > 1000 };
    this.check(0);
    if (!isServer) void this.files.look(this.store);
  }

  /** Shows that a file is not a dataset. */
  private refuse(): void {
    this.say(editorMessages(this.locale).notADataset);
  }

  private say(notice: string, canUndo = false): void {
    this.notice = notice;
    this.canUndoNotice = canUndo;
  }

  /**
   * Checks the whole file in slices, so that the page stays responsive. Does nothing on a server.
   */
  private check(pause = PAUSE): void {
    if (isServer) return;
    clearTimeout(this.timer);
    this.timer = setTimeout(() => {
      const dataset = this.currentData;
      if (!dataset) return;
      const isCurrent = () => this.currentData === dataset;
      // The list comes first, because the user is waiting for it.
      void this.list.ready
        .then(() => checkFile(dataset, this.clock, isCurrent))
        .then((health) => {
          if (health) this.health = health;
          if (health && this.store)
            void prepareForm(this.context(this.store), () => this.isConnected && this.place.at === 'list');
        });
    }, pause);
  }

  /** Uses the current file for look-ups, and counts the unsaved changes. */
  private settle(): void {
    this.settled = this.store?.dataset;
    this.countChanges();
  }

  private countChanges(): void {
    const { store } = this;
    if (store) this.changes = countChanges(store.base, store.dataset);
  }

  private readonly warn = (event: BeforeUnloadEvent) => {
    if (this.hasChanges && !this.readOnly) event.preventDefault();
  };

  private go(place: EditorPlace, isMove = false): void {
    const isNoun = 'noun' in place && 'noun' in this.place && place.noun === this.place.noun;
    this.place = place;
    this.store?.seal();
    this.settle();
    if (isMove) return;
    this.isPreviewReady = false;
    void this.updateComplete.then(() => setTimeout(() => (this.isPreviewReady = true)));
    this.kept = new Map();
    this.typing = undefined;
    if (!isNoun) {
      this.query = QUERY;
      this.shown = ROWS;
    }
    if (this.hasUpdated)
      void this.rendered().then(() => this.renderRoot.querySelector<HTMLElement>('h2.title')?.focus());
  }

  /** Resolves when everything is rendered but the parts of a form that come later. */
  private rendered(): Promise<boolean> {
    return super.getUpdateComplete();
  }

  /** Resolves after the last part of a form, too. */
  protected override async getUpdateComplete(): Promise<boolean> {
    const isComplete = await super.getUpdateComplete();
    await this.parts.complete;
    return isComplete;
  }

  /**
   * Updates the editor after the file has changed.
   *
   * @param isTyped whether the user is typing into a record, so that no other record changes
   */
  private changed(isTyped = false): void {
    this.saving = 'idle';
    this.canUndoNotice = false;
    if (!isTyped || isOtherList(this.settled, this.store?.dataset)) this.settle();
    else this.countChanges();
    this.requestUpdate();
    this.check();
    if (this.store) this.files.keep(this.store);
  }

  private context(store: EditorStore): EditorContext {
    const { dataset } = store;
    const { locale } = this;
    return {
      store,
      dataset,
      linked: linkOnce(this.settled ?? dataset),
      health: this.health,
      locale,
      words: builtInLocale(locale) as BuiltInLocale,
      messages: editorMessages(locale),
      clock: this.clock,
      isReadOnly: this.readOnly,
      place: this.place,
      query: this.query,
      shown: this.shown,
      languages: chosenLanguages(
        this.keep('languages', () => languagesOf(dataset)),
        this.languageChoices,
      ),
      languageChoices: this.languageChoices,
      showLanguage: (tag, isShown) =>
        (this.languageChoices = new Map([...this.languageChoices, [tag, isShown]])),
      combobox: this.combobox,
      rows: this.list.shown,
      later: this.parts.part,
      typing: this.typing,
      go: (place) => this.go(place),
      moveTo: (place) => this.go(place, true),
      setQuery: (query) => (this.query = { ...this.query, ...query }),
      showMore: () => (this.shown += ROWS),
      setTyping: (typing) => (this.typing = typing),
      keep: (name, make) => this.keep(name, make),
      focusFirst: (id) => void this.updateComplete.then(() => focusIn(this.renderRoot, id)),
      focusOn: (...ids) => void this.updateComplete.then(() => focusOn(this.renderRoot, ids)),
      refresh: () => this.requestUpdate(),
      changed: () => this.changed(true),
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

  /** Deletes a record. If others refer to it, asks first. */
  private removeRecord(noun: Noun, id: string, isAsked = false): void {
    const store = this.store!;
    if (!isAsked && referrersOf(store.dataset, noun, id).length) {
      this.dialog = { ask: 'remove', noun, id };
      return;
    }
    this.dialog = undefined;
    const { text } = nameOf(noun, store.find(noun, id), this.context(store));
    store.remove(noun, id);
    this.changed();
    this.go({ at: 'list', noun });
    this.say(editorMessages(this.locale).removedRecord(text || id), true);
  }

  private readonly undo = () => this.sayStep(this.store!.undo(), 'undone');
  private readonly redo = () => this.sayStep(this.store!.redo(), 'redone');

  /** Shows which step was undone or redone. */
  private sayStep(step: Step | undefined, how: 'undone' | 'redone'): void {
    if (!step) return;
    const messages = editorMessages(this.locale);
    const what = stepText(step, messages);
    this.typing = undefined;
    this.changed();
    this.say(messages[how](what));
  }

  private readonly askToSave = () => {
    if (this.store?.isChanged && this.saving !== 'saving') this.dialog = { ask: 'save' };
  };

  /** Goes on to another file. Asks first if there are unsaved changes. */
  private leave(next: () => void): void {
    if (this.hasChanges) this.dialog = { ask: 'leave', next };
    else next();
  }

  /**
   * Saves the file. If someone else has saved in the meantime, merges their version, and saves if
   * nothing conflicts.
   */
  private async storeFile(): Promise<void> {
    const store = this.store!;
    const { dataset, base } = store;
    this.dialog = undefined;
    this.saving = 'saving';
    const result = await saveFile(this, this.save, requestOf(store), {
      onDisk: this.files.onDisk,
      name: this.files.nameFor(dataset),
    });
    const merged = result.state === 'conflict' ? takeTheirs(store, base, result.theirs) : undefined;
    if (merged?.ask === 'save') return this.askToSaveMerged(store);
    if (merged) {
      this.changed();
      this.dialog = merged;
      return;
    }
    const { state } = result;
    this.saving = state === 'saved' ? state : state === 'cancelled' ? 'idle' : 'failed';
    if (result.state !== 'saved') return;
    store.markSaved(dataset);
    this.settle();
    this.files.keep(store);
    this.announcer.announce(() => editorMessages(this.locale).saved);
  }

  /** Shows what remains to be saved after a merge. If nothing remains, the file counts as saved. */
  private askToSaveMerged(store: EditorStore): void {
    this.changed();
    this.dialog = this.changes ? { ask: 'save' } : undefined;
    if (this.changes) return;
    store.markSaved();
    this.saving = 'saved';
  }

  /** Shows a draft that was merged into the open file, and asks about conflicting values. */
  private restored(conflicts: readonly MergeConflict[]): void {
    this.changed();
    this.dialog = conflicts.length ? { ask: 'conflicts', conflicts, isDraft: true } : undefined;
    if (!this.changes) this.store?.markSaved();
  }

  private readonly key = (event: KeyboardEvent) => {
    if (!this.store || this.readOnly) return;
    actOnKey(event, { s: this.askToSave, z: event.shiftKey ? this.redo : this.undo, y: this.redo });
  };

  protected override updated(): void {
    const dialog = this.renderRoot.querySelector('dialog');
    if (dialog && !dialog.open) dialog.showModal();
    const sheet = this.renderRoot.querySelector('.sheet');
    if (sheet !== this.sheet) keepEventsInside(sheet);
    this.sheet = sheet;
  }

  protected override render(): TemplateResult {
    const { store, locale, files } = this;
    const messages = editorMessages(locale);
    if (!store)
      return html`<div class="root" lang=${locale}>
        ${renderWelcome(messages, this.notice, files.actions(locale))}
      </div>`;
    const context = this.context(store);
    const actions = {
      undo: this.undo,
      redo: this.redo,
      import: (file: File) => void this.takeFile(file),
      fileMenu: this.canReplace && !this.save ? files.actions(locale) : undefined,
      exportAs: (format: 'json' | 'xlsx') =>
        files.exportAs(format, store.dataset, this.health?.linked.dataset ?? store.dataset, locale),
      save: this.askToSave,
    };
    return html`<div class="root" lang=${locale} @keydown=${this.key}>
      ${renderToolbar(context, actions, this.changes, this.saving)}
      ${renderNotices(context, this.notice, this.canUndoNotice ? this.undo : undefined, files)}
      <div class="layout">
        ${renderNavigation(context)}
        <div class="main">
          ${renderPlace(
            context,
            { ...this.preview, isReady: this.isPreviewReady },
            (preview) => (this.preview = { ...this.preview, ...preview }),
          )}
        </div>
      </div>
      ${this.renderDialog(context)}
      <p class="visually-hidden" role="status">${this.announcer.message}</p>
    </div>`;
  }

  private renderDialog(context: EditorContext): TemplateResult | typeof nothing {
    const { dialog, files } = this;
    if (files.plan)
      return renderImport(context, files.plan, files.chosen, {
        choose: (chosen) => files.choose(chosen),
        accept: () => files.accept(context.store),
        close: () => files.dismiss(),
      });
    return renderQuestion(context, dialog, {
      save: () => void this.storeFile(),
      remove: (noun, id) => this.removeRecord(noun, id, true),
      decide: (theirs) => {
        const isDraft = dialog?.ask === 'conflicts' && dialog.isDraft;
        context.store.replace(withTheirs(context.dataset, theirs), { what: 'file' });
        if (isDraft) this.restored([]);
        else this.askToSaveMerged(context.store);
      },
      leave: (next, isSaving) => void files.leave(next, isSaving),
      close: () => (this.dialog = undefined),
    });
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'ura-editor': UraEditor;
  }
}
