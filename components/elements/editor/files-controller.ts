import type { ReactiveController, ReactiveControllerHost } from 'lit';
import type { MergeConflict } from '../../../src/dataset/edit/merge-versions.ts';
import { serializeDataset } from '../../../src/dataset/edit/serialize-dataset.ts';
import { DEFAULT_LIMITS } from '../../../src/formats/spreadsheet/workbook.ts';
import { writeWorkbook } from '../../../src/formats/spreadsheet/write-workbook.ts';
import { asText } from '../../../src/language/as-text.ts';
import type { Locale } from '../../../src/language/locale.ts';
import type { Dataset } from '../../../src/model/dataset.ts';
import type { Finding } from '../../../src/model/finding.ts';
import type { Clock } from '../../../src/time/clock.ts';
import { download } from '../../core/download-file.ts';
import { dropDraft, findDraft, keepDraft, type Draft } from './drafts.ts';
import { mergeDraft, partsOf, type DraftParts } from './state/draft-parts.ts';
import { emptyDataset, openDataset } from './state/open-dataset.ts';
import { applyImport, planImport, readFile, usualRows, type ImportPlan } from './state/import-file.ts';
import { countChanges, type EditorStore } from './state/store.ts';
import type { SaveRequest, SaveResult } from './save.ts';
import type { FileActions } from './views/file-button.ts';
import { connectEditor } from './storage/connect-editor.ts';
import {
  chooseFile,
  fileStorage,
  newFileStorage,
  writesInPlace,
  type FileWithHandle,
} from './storage/file-storage.ts';

/** The pause in typing after which a draft is kept, in milliseconds. */
const PAUSE = 700;

const XLSX = 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet';

/** The parts of the editor that the controller reads. */
export interface FilesHost extends ReactiveControllerHost {
  readonly draft: string;
  readonly clock: Clock;
  readonly hasChanges: boolean;
  readonly save: unknown;
  readonly currentData: Dataset | undefined;
}

/** What the controller asks the editor to do. */
export interface EditorActions {
  /** Opens a file, replacing the open one. */
  open(dataset: Dataset, isStored?: boolean): void;
  /** Goes on to another file. Asks first if there are unsaved changes. */
  leave(next: () => void): void;
  /** Saves the open file. */
  store(): Promise<void>;
  /** Shows that the file could not be read. */
  refuse(): void;
  /** Updates the editor after the file has changed. */
  changed(): void;
  /** Shows a draft that was merged into the open file, and the conflicts. */
  restored(conflicts: readonly MergeConflict[]): void;
}

/** The spreadsheet that was opened. Saving writes a data file instead. */
export interface OpenedSheet {
  readonly name: string;
  readonly findings: readonly Finding[];
}

/** Whether a draft differs from the file. */
const isNews = (draft: DraftParts, file: Dataset) => countChanges(file, mergeDraft(draft, file).dataset) > 0;

/** Opens, imports and exports files, and keeps drafts in this browser. */
export class FilesController implements ReactiveController {
  /** The import that the user has not decided about yet. */
  plan: ImportPlan | undefined;
  /** The rows of the import that the user has accepted. */
  chosen: ReadonlySet<string> = new Set();
  /** A draft from an earlier visit. */
  found: Draft | undefined;
  /** Saves to the open file on disk, in browsers that can write to it. */
  onDisk: ((request: SaveRequest) => Promise<SaveResult>) | undefined;
  /** The spreadsheet that was opened, with the findings from reading it. */
  sheet: OpenedSheet | undefined;
  private name: string | undefined;
  private readonly host: FilesHost;
  private readonly editor: EditorActions;
  private timer: ReturnType<typeof setTimeout> | undefined;

  constructor(host: FilesHost, editor: EditorActions) {
    this.host = host;
    this.editor = editor;
    host.addController(this);
  }

  hostDisconnected(): void {
    clearTimeout(this.timer);
  }

  /** Resets what belongs to the previous file. */
  opened(): void {
    clearTimeout(this.timer);
    this.onDisk = undefined;
    this.sheet = undefined;
    this.name = undefined;
  }

  /** The file name to save under, also for a new file. */
  nameFor({ publisher }: Dataset): string {
    if (this.name !== undefined) return this.name;
    return `${asText(publisher).replace(/[^a-z\d-]/g, '') || 'ura'}.json`;
  }

  /** Lets the first save ask for a file on disk, in browsers that can write to it. */
  saveAs(name?: string): void {
    this.name = name;
    if (!writesInPlace) return;
    const { host } = this;
    const editor = {
      data: undefined as unknown,
      save: undefined as FilesController['onDisk'],
      get hasChanges() {
        return host.hasChanges;
      },
    };
    const proposed = () => this.nameFor(host.currentData!);
    void connectEditor(editor, newFileStorage(proposed)).then(() => (this.onDisk = editor.save));
  }

  /** What replaces the open file, or opens the first one. */
  actions(locale: Locale): FileActions {
    const { host, editor } = this;
    return {
      start: () =>
        editor.leave(() => {
          editor.open(emptyDataset(locale));
          this.saveAs();
        }),
      open: (file) => editor.leave(() => void this.take(file, undefined)),
      // A page with its own `save` never writes to a file on disk.
      openFromDisk: writesInPlace && !host.save ? () => void this.openFromDisk() : undefined,
    };
  }

  /** Goes on to another file, once the changes are saved or discarded. */
  async leave(next: () => void, isSaving: boolean): Promise<void> {
    if (isSaving) {
      await this.editor.store();
      if (this.host.hasChanges) return; // it was not saved, as the toolbar or a dialog says
    }
    // The draft of what was saved or discarded goes; one that awaits a decision stays.
    clearTimeout(this.timer);
    if (this.host.draft && !this.found) void dropDraft(this.host.draft);
    next();
  }

  /** Shows a file picker and opens the chosen file. A data file is saved in place. */
  async openFromDisk(): Promise<void> {
    const { editor } = this;
    const file = await chooseFile().catch(() => editor.refuse());
    if (!file) return;
    editor.leave(
      () => void (/\.json$/i.test(file.name) ? this.openChosen(file) : this.take(file, undefined)),
    );
  }

  private async openChosen(file: FileWithHandle): Promise<void> {
    const { host, editor } = this;
    let data: Dataset | undefined;
    const opened = {
      set data(content: unknown) {
        data = openDataset(content)?.dataset;
        if (data) editor.open(data);
        else editor.refuse();
      },
      get data(): unknown {
        return data;
      },
      save: undefined as FilesController['onDisk'],
      get hasChanges() {
        return host.hasChanges;
      },
    };
    try {
      await connectEditor(opened, fileStorage(file));
      // A file that is not a dataset is not opened, so it is never overwritten.
      if (!data) return;
      this.onDisk = opened.save;
      this.name = file.name;
    } catch {
      await this.take(file, undefined);
    }
  }

  /** Reads the chosen file. Opens it, or compares it with the open one. */
  async take(file: File, store: EditorStore | undefined): Promise<void> {
    const known = store?.dataset;
    const open = async () => readFile(file.name, new Uint8Array(await file.arrayBuffer()), known);
    const isTooLarge = file.size > DEFAULT_LIMITS.bytes;
    const read = isTooLarge ? undefined : await open().catch(() => undefined);
    if (!read) return this.editor.refuse();
    if (!known) {
      const { isTable = false, findings } = read;
      // A page with its own `save` has not stored this file yet.
      this.editor.open(read.dataset, !isTable && !this.host.save);
      this.saveAs(isTable ? `${file.name.replace(/\.\w+$/, '')}.json` : file.name);
      if (isTable) this.sheet = { name: file.name, findings };
      return this.host.requestUpdate();
    }
    this.plan = planImport(file.name, known, read);
    this.chosen = usualRows(this.plan);
    this.host.requestUpdate();
  }

  choose(chosen: ReadonlySet<string>): void {
    this.chosen = chosen;
    this.host.requestUpdate();
  }

  accept(store: EditorStore): void {
    const { plan, chosen } = this;
    if (!plan) return;
    store.replace(applyImport(store.dataset, plan, chosen), { what: 'imported', count: chosen.size });
    this.dismiss();
    this.editor.changed();
  }

  /** Hides the findings about the spreadsheet. */
  dismissSheet(): void {
    this.sheet = undefined;
    this.host.requestUpdate();
  }

  dismiss(): void {
    this.plan = undefined;
    this.host.requestUpdate();
  }

  exportAs(format: 'json' | 'xlsx', dataset: Dataset, valid: Dataset, locale: Locale): void {
    const name = this.nameFor(dataset);
    if (format === 'json') download(name, 'application/json', serializeDataset(dataset));
    else download(name.replace(/\.json$/i, '.xlsx'), XLSX, writeWorkbook(valid, { locale }) as BlobPart);
  }

  /** Looks for a draft of the file that was just opened. */
  async look(store: EditorStore): Promise<void> {
    const { draft } = this.host;
    this.found = undefined;
    const found = draft ? await findDraft(draft) : undefined;
    // It may come from an earlier version of the editor.
    const [base, dataset] = [found?.base, found?.dataset].map((part) => openDataset(part)?.dataset);
    if (!base || !dataset || !isNews({ base, dataset }, store.dataset)) return;
    const at = Number(found?.at);
    this.found = { at: Number.isNaN(new Date(at).getTime()) ? 0 : at, base, dataset };
    this.host.requestUpdate();
  }

  /** Merges the draft into the open file, and asks about conflicts. */
  restore(store: EditorStore): void {
    if (!this.found) return;
    const { dataset, conflicts } = mergeDraft(this.found, store.dataset);
    store.replace(dataset, { what: 'file' });
    this.found = undefined;
    this.editor.restored(conflicts);
  }

  discard(): void {
    this.found = undefined;
    if (this.host.draft) void dropDraft(this.host.draft);
    this.host.requestUpdate();
  }

  /** Keeps unsaved changes as a draft after a pause in typing. */
  keep(store: EditorStore): void {
    const { draft } = this.host;
    if (!draft) return;
    clearTimeout(this.timer);
    this.timer = setTimeout(() => {
      // Does not overwrite a draft that the user has not decided about.
      if (this.found) return;
      const at = this.host.clock.now().getTime();
      if (store.isChanged) void keepDraft(draft, { ...partsOf(store), at });
      else void dropDraft(draft);
    }, PAUSE);
  }
}
