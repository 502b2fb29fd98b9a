// What the builder does: makes a line out of data and choices. It is started by the page of the
// builder and by the studio, which show it in their own ways.
import { render, type TemplateResult } from 'lit';
import { download } from '../../components/core/download-file.ts';
import '../../components/visitors.ts';
import '../../components/elements/data-health/data-health.define.ts';
import { linkDataset } from '../../src/dataset/link/link-dataset.ts';
import { inspectDataset } from '../../src/dataset/inspect/inspect-dataset.ts';
import { readSnippet } from '../../src/formats/snippet/read-snippet.ts';
import { SNIPPET_HOSTS, type SnippetHostName } from '../../src/formats/snippet/snippet-hosts.ts';
import { toSnippet } from '../../src/formats/snippet/snippet.ts';
import { attributesOf, type WidgetName } from '../../src/formats/snippet/widget-attributes.ts';
import { resolveLocale } from '../../src/language/locale.ts';
import { systemClock } from '../../src/time/clock.ts';
import { diagnoseText, type Built } from './doctor.ts';
import { acceptDrops } from './drop-file.ts';
import { examine } from './examine.ts';
import { fetchData, withAbsoluteUrls, type FetchedData } from './fetch-data.ts';
import { isSpreadsheet } from './load-spreadsheet.ts';
import { dataFileOf, readSpreadsheet } from './read-file.ts';
import {
  changesSince,
  formOf,
  lineOf,
  needsRecord,
  scriptOf,
  styleOf,
  suitableWidget,
  tokensOf,
  usualNetwork,
  type Data,
  type State,
} from './state.ts';
import { timeOfDay } from './time-of-day.ts';
import type { Output } from './views/line-view.ts';
import { LANGUAGES, wordsIn, type PageLanguage, type Words } from './words.ts';

/** Defined by the build: the version with the hashes of its files, and the example data. */
declare const BUILT: Built;
declare const EXAMPLE: unknown;

/** Another place on the page that keeps the data which the builder uses. */
export interface DataKeeper {
  /** Whether it has changes that reading other data would lose. */
  readonly hasChanges: () => boolean;
  /** Takes over data that was read. */
  readonly open: (input: unknown) => void;
  /** Takes a file that was dropped on the page, or a spreadsheet. */
  readonly take: (file: File) => void;
}

/** The page that shows the builder. */
export interface BuilderPage {
  readonly title: (words: Words) => string;
  readonly view: (state: State, output: Output, actions: Actions) => TemplateResult;
  readonly keeper?: DataKeeper;
}

export interface Actions {
  /** Uses data that is kept elsewhere on the page. */
  useKept(input: unknown): void;
  set(changes: Partial<State>): void;
  setLanguage(language: PageLanguage): void;
  attribute(name: string, value: string): void;
  widget(widget: WidgetName): void;
  host(host: SnippetHostName): void;
  frame(element: Element | undefined): void;
  readAddress(): Promise<void>;
  readFile(file: File): Promise<void>;
  downloadData(): void;
  downloadMarked(): Promise<void>;
  readExample(): void;
  readOld(): Promise<void>;
  examine(): Promise<void>;
  copy(what: 'line' | 'script' | 'style'): void;
}

let shownBy: BuilderPage;
const root = document.querySelector<HTMLElement>('#page')!;
const requested = new URLSearchParams(location.search).get('lang') ?? document.documentElement.lang;
const pageLanguageOf = (tag: string | undefined) => LANGUAGES.find((each) => each === tag);
const language = pageLanguageOf(resolveLocale(requested)) ?? 'sq';

let state: State = {
  language,
  address: '',
  reading: false,
  dragging: false,
  causes: [],
  allFindings: false,
  widget: 'ura-call-list',
  attributes: {},
  lineLanguage: '',
  theme: { accent: '', corners: '', typeface: '' },
  linkText: '',
  linkAddress: '',
  host: 'html',
  script: 'loader',
  folder: '/ura/',
  width: innerWidth < 700 ? 'narrow' : 'middle',
  shade: 'light',
  previewLanguage: language,
  oldText: '',
  doctorInput: '',
  headers: '',
  examining: false,
};

/** The frame of the preview, and what it shows. */
let frame: HTMLElement | undefined;
let shownWidget = '';
let shownData: object | undefined;

function drawPreview(): void {
  if (!frame) return;
  const { widget, attributes, data } = state;
  const nextWidget = JSON.stringify([widget, attributes]);
  if (nextWidget !== shownWidget || data?.shown !== shownData) {
    shownWidget = nextWidget;
    shownData = data?.shown;
    if (data && !needsRecord(state)) {
      const element = document.createElement(widget) as HTMLElement & { data?: unknown };
      for (const [name, value] of Object.entries(attributes)) if (value) element.setAttribute(name, value);
      element.data = data.shown;
      frame.replaceChildren(element);
    } else frame.replaceChildren();
  }
  for (const name of ['--ura-accent', '--ura-radius', '--ura-heading-font']) frame.style.removeProperty(name);
  for (const [name, value] of tokensOf(state.theme)) frame.style.setProperty(name, value);
}

function output(): Output {
  const words = wordsIn(state.language);
  const snippet = lineOf(state, words);
  const script = scriptOf(state, BUILT);
  const alone = toSnippet(snippet);
  const whole = script ? toSnippet({ ...snippet, script }) : alone;
  // If the host strips scripts, an administrator adds the script separately.
  const isOneLine = SNIPPET_HOSTS[state.host].script === 'with-line';
  const old = state.old?.snippet;
  const rewritten =
    old &&
    toSnippet({
      widget: old.widget,
      form: old.form,
      fallback: old.fallback,
      ...(old.src && { src: old.src }),
      ...(old.attributes && { attributes: old.attributes }),
      ...(old.language && { language: old.language }),
    });
  return {
    line: isOneLine ? whole : alone,
    script: isOneLine ? '' : whole.slice(0, whole.length - alone.length),
    style: formOf(state) === 'link' ? '' : styleOf(state.theme),
    changes: old && changesSince(old, snippet, rewritten !== undefined && state.oldText.includes(rewritten)),
  };
}

function draw(): void {
  document.documentElement.lang = state.language;
  document.title = `Ura: ${shownBy.title(wordsIn(state.language))}`;
  render(shownBy.view(state, output(), actions), root);
  drawPreview();
}

function set(changes: Partial<State>): void {
  state = { ...state, ...changes };
  draw();
}

function useData(
  { causes, input, dataset, findings = [], base = document.baseURI }: FetchedData,
  origin: Data['origin'],
): void {
  if (!dataset) return set({ reading: false, causes, data: undefined });
  const { keeper } = shownBy;
  if (origin !== 'kept') keeper?.open(input);
  const linked = linkDataset(dataset);
  const data: Data = {
    origin: keeper ? 'kept' : origin,
    shown: withAbsoluteUrls(input, base) as object,
    linked,
    findings,
    advice: inspectDataset(linked, { clock: systemClock }),
    readAt: timeOfDay(),
  };
  set({ reading: false, causes, data, allFindings: false });
}

/** A file name with another ending. */
const renamed = (name: string, ending: string) => name.replace(/(\.\w+)?$/, ending);

/** Aborted when something else is read, so that an old answer is ignored. */
let reading = new AbortController();

/** Whether changes elsewhere on the page forbid to read other data. */
function isRefused(): boolean {
  const refused = shownBy.keeper?.hasChanges() ?? false;
  set({ refused });
  return refused;
}

/** Forgets what was read before. */
function startReading(): AbortSignal {
  reading.abort();
  reading = new AbortController();
  set({ reading: true, rowsRead: undefined, causes: [], data: undefined, sheet: undefined });
  return reading.signal;
}

/** Gives the browser time to paint, before something long begins. */
const painted = () => new Promise<void>((resolve) => setTimeout(resolve, 50));

/** In milliseconds. */
const PROGRESS_INTERVAL = 100;

async function useSpreadsheet(bytes: Uint8Array, name: string, signal: AbortSignal): Promise<void> {
  let shownAt = 0;
  const onRows = (rowsRead: number) => {
    if (performance.now() - shownAt < PROGRESS_INTERVAL) return;
    shownAt = performance.now();
    set({ rowsRead });
  };
  try {
    const sheet = await readSpreadsheet(bytes, name, { signal, onRows });
    // To draw takes long enough for a task of its own.
    await new Promise<void>((resolve) => setTimeout(resolve));
    if (signal.aborted) return;
    const data: Data | undefined = sheet.data && {
      origin: 'spreadsheet',
      shown: sheet.data.linked.dataset,
      linked: sheet.data.linked,
      findings: sheet.findings,
      advice: sheet.data.advice,
      readAt: timeOfDay(),
    };
    state = { ...state, reading: false, rowsRead: undefined, sheet, data, allFindings: false };
    const widget = suitableWidget(state);
    if (widget !== state.widget) actions.widget(widget);
    else draw();
  } catch (error) {
    if (signal.aborted) return;
    set({ reading: false, causes: [{ code: 'no-reader', params: {} }] });
    console.error(error);
  }
}

const actions: Actions = {
  set: (changes) => set({ copied: undefined, ...changes }),
  setLanguage(next) {
    const url = new URL(location.href);
    url.searchParams.set('lang', next);
    history.replaceState(history.state, '', url);
    set({ language: next, previewLanguage: next });
  },
  attribute(name, value) {
    const attributes = { ...state.attributes, [name]: value };
    if (!value) delete attributes[name];
    actions.set({ attributes });
  },
  widget(widget) {
    // Keeps attributes that both widgets have, except those whose values depend on the widget.
    const has = attributesOf(widget);
    const attributes = Object.fromEntries(
      Object.entries(state.attributes).filter(([name, value]) => {
        const takes = has[name];
        if (
          takes === undefined ||
          name === 'record' ||
          name === 'lock' ||
          name === 'kind' ||
          name === 'status'
        )
          return false;
        return (
          typeof takes !== 'object' ||
          !('oneOf' in takes) ||
          (takes.oneOf as readonly string[]).includes(value)
        );
      }),
    );
    const network = widget === 'ura-member-directory' ? usualNetwork(state.data) : undefined;
    if (network) attributes['network'] ??= network;
    actions.set({ widget, attributes, linkText: '', linkAddress: '' });
  },
  host(host) {
    // A line in an iframe does not know the language of the page.
    const isFramed = host === 'wix' && !state.lineLanguage;
    actions.set({ host, form: undefined, ...(isFramed && { lineLanguage: state.language }) });
  },
  frame(element) {
    frame = element as HTMLElement | undefined;
    shownWidget = '';
  },
  async readAddress() {
    if (!state.address) return document.querySelector<HTMLElement>('#address')?.focus();
    if (isRefused()) return;
    const signal = startReading();
    const fetched = await fetchData(state.address);
    if (signal.aborted) return;
    if (!fetched.spreadsheet) return useData(fetched, 'address');
    // Elements read data files only, so the line must not have the address of a spreadsheet.
    set({ address: '' });
    const { bytes, name } = fetched.spreadsheet;
    if (shownBy.keeper) {
      set({ reading: false });
      return shownBy.keeper.take(new File([bytes as BlobPart], name));
    }
    await useSpreadsheet(bytes, name, signal);
  },
  useKept(input) {
    useData(diagnoseText(JSON.stringify(input)), 'kept');
  },
  async readFile(file) {
    if (shownBy.keeper) return shownBy.keeper.take(file);
    const signal = startReading();
    const bytes = new Uint8Array(await file.arrayBuffer());
    await painted();
    if (signal.aborted) return;
    if (isSpreadsheet(bytes, file.name)) await useSpreadsheet(bytes, file.name, signal);
    else useData(diagnoseText(bytes), 'file');
  },
  downloadData() {
    const { data, sheet } = state;
    if (!data || !sheet) return;
    download(renamed(sheet.name, '.json'), 'application/json', dataFileOf(data.linked.dataset));
  },
  async downloadMarked() {
    const { sheet, language } = state;
    if (!sheet) return;
    const bytes = await sheet.mark(language);
    const type = 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet';
    download(renamed(sheet.name, `-${wordsIn(language).marked}.xlsx`), type, bytes);
  },
  readExample() {
    if (isRefused()) return;
    startReading();
    const base = new URL(document.documentElement.dataset['example'] ?? './', document.baseURI).href;
    useData({ ...diagnoseText(JSON.stringify(EXAMPLE)), base }, 'example');
  },
  async readOld() {
    const old = readSnippet(state.oldText);
    const { snippet } = old;
    if (!snippet) return set({ old });
    const src = snippet.src ?? '';
    const isNew = src !== '' && src !== state.address;
    set({
      old,
      widget: snippet.widget as WidgetName,
      attributes: Object.fromEntries(
        Object.entries(snippet.attributes ?? {}).map(([name, value]) => [name, String(value)]),
      ),
      address: src || state.address,
      lineLanguage: pageLanguageOf(snippet.language) ?? '',
      linkText: snippet.fallback.text,
      linkAddress: snippet.fallback.href,
      form: snippet.form,
      // The script of another host is named in the faults, and is not carried over.
      ...(snippet.script && {
        script: snippet.script.integrity ? 'all' : 'loader',
        ...(!old.faults.some(({ code }) => code === 'foreign-script') && {
          folder: snippet.script.src.replace(/[^/]*$/, ''),
        }),
      }),
      copied: undefined,
    });
    if (isNew) await actions.readAddress();
  },
  async examine() {
    const input = state.doctorInput.trim();
    if (!input) return document.querySelector<HTMLElement>('#patient')?.focus();
    set({ examining: true, examination: undefined });
    const examination = await examine(input, state, BUILT);
    set({ examining: false, examination });
  },
  copy(what) {
    const area = document.querySelector<HTMLTextAreaElement>(`#${what}`)!;
    const done = () => set({ copied: what });
    const denied = () => {
      area.focus();
      area.select();
      set({ copied: 'selected' });
    };
    // Clears the status first, so that screen readers announce it again.
    set({ copied: undefined });
    if (!navigator.clipboard) return denied();
    navigator.clipboard.writeText(area.value).then(done, denied);
  },
};

/** Shows the builder in the element `#page`. */
export function startBuilder(page: BuilderPage): Actions {
  shownBy = page;
  acceptDrops(
    (dragging) => dragging !== state.dragging && set({ dragging }),
    (file) => void actions.readFile(file),
  );
  draw();
  return actions;
}
