// The builder: from data and wishes to one line. The build makes one file of it, which works from a server and from a folder alike.
import { render } from 'lit';
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
import { diagnosePage, diagnoseRecord, diagnoseText, type Built } from './doctor.ts';
import { reach, withWholeAddresses, type Reached } from './reach.ts';
import {
  changesSince,
  formOf,
  lineOf,
  needsRecord,
  scriptOf,
  styleOf,
  tokensOf,
  type Data,
  type Examination,
  type State,
} from './state.ts';
import { view, type Written } from './view.ts';
import { LANGUAGES, wordsIn, type PageLanguage } from './words.ts';

/** What the build puts here: the version with the hashes of its files, and the example. */
declare const BUILT: Built;
declare const EXAMPLE: unknown;

export interface Actions {
  set(changes: Partial<State>): void;
  speak(language: PageLanguage): void;
  attribute(name: string, value: string): void;
  widget(widget: WidgetName): void;
  host(host: SnippetHostName): void;
  frame(element: Element | undefined): void;
  readAddress(): Promise<void>;
  readFile(file: File): Promise<void>;
  readExample(): void;
  readOld(): Promise<void>;
  examine(): Promise<void>;
  copy(what: 'line' | 'script' | 'style'): void;
}

const root = document.querySelector<HTMLElement>('#page')!;
const asked = new URLSearchParams(location.search).get('lang') ?? document.documentElement.lang;
const known = (tag: string | undefined) => LANGUAGES.find((each) => each === tag);
const language = known(resolveLocale(asked)) ?? 'sq';

let state: State = {
  language,
  address: '',
  reading: false,
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
  patient: '',
  headers: '',
  examining: false,
};

/** The frame of the preview, and what was put into it last. */
let frame: HTMLElement | undefined;
let inFrame = '';
let dataInFrame: object | undefined;

function drawPreview(): void {
  if (!frame) return;
  const { widget, attributes, data } = state;
  const wanted = JSON.stringify([widget, attributes]);
  if (wanted !== inFrame || data?.shown !== dataInFrame) {
    inFrame = wanted;
    dataInFrame = data?.shown;
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

function written(): Written {
  const words = wordsIn(state.language);
  const snippet = lineOf(state, words);
  const script = scriptOf(state, BUILT);
  const alone = toSnippet(snippet);
  const whole = script ? toSnippet({ ...snippet, script }) : alone;
  // Where scripts are taken out of what one pastes, the script is a line of its own, for somebody else to put in.
  const isOne = SNIPPET_HOSTS[state.host].script === 'with-line';
  const old = state.old?.snippet;
  const was =
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
    line: isOne ? whole : alone,
    script: isOne ? '' : whole.slice(0, whole.length - alone.length),
    style: formOf(state) === 'link' ? '' : styleOf(state.theme),
    changes: old && changesSince(old, snippet, was !== undefined && state.oldText.includes(was)),
  };
}

function draw(): void {
  document.documentElement.lang = state.language;
  document.title = `Ura: ${wordsIn(state.language).title}`;
  render(view(state, written(), actions), root);
  drawPreview();
}

function set(changes: Partial<State>): void {
  state = { ...state, ...changes };
  draw();
}

/** Hours and minutes of this computer. */
function timeOfDay(): string {
  const now = systemClock.now();
  return [now.getHours(), now.getMinutes()].map((part) => String(part).padStart(2, '0')).join(':');
}

function take(
  { causes, input, dataset, findings = [], base = document.baseURI }: Reached,
  origin: Data['origin'],
): void {
  if (!dataset) return set({ reading: false, causes, data: undefined });
  const linked = linkDataset(dataset);
  const data: Data = {
    origin,
    shown: withWholeAddresses(input, base) as object,
    linked,
    findings,
    advice: inspectDataset(linked, systemClock),
    readAt: timeOfDay(),
  };
  set({ reading: false, causes, data, allFindings: false });
}

/** Counts the questions: an answer that comes after the next question was asked is not wanted any more. */
let question = 0;

const actions: Actions = {
  set: (changes) => set({ copied: undefined, ...changes }),
  speak(next) {
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
    // What both have is kept, as the network or the municipality; a record is of one sort only.
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
    actions.set({ widget, attributes, linkText: '', linkAddress: '' });
  },
  host(host) {
    // A frame of its own does not know the language of the page around it.
    const isFramed = host === 'wix' && !state.lineLanguage;
    actions.set({ host, form: undefined, ...(isFramed && { lineLanguage: state.language }) });
  },
  frame(element) {
    frame = element as HTMLElement | undefined;
    inFrame = '';
  },
  async readAddress() {
    if (!state.address) return document.querySelector<HTMLElement>('#address')?.focus();
    const own = ++question;
    set({ reading: true, causes: [], data: undefined });
    const reached = await reach(state.address);
    if (own === question) take(reached, 'address');
  },
  async readFile(file) {
    const own = ++question;
    set({ reading: true, causes: [], data: undefined });
    const text = await file.text();
    if (own === question) take(diagnoseText(text), 'file');
  },
  readExample() {
    question++;
    const base = new URL(document.documentElement.dataset['example'] ?? './', document.baseURI).href;
    take({ ...diagnoseText(JSON.stringify(EXAMPLE)), base }, 'example');
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
      lineLanguage: known(snippet.language) ?? '',
      linkText: snippet.fallback.text,
      linkAddress: snippet.fallback.href,
      form: snippet.form,
      ...(snippet.script && {
        script: snippet.script.integrity ? 'all' : 'loader',
        folder: snippet.script.src.replace(/[^/]*$/, ''),
      }),
      copied: undefined,
    });
    if (isNew) await actions.readAddress();
  },
  async examine() {
    const patient = state.patient.trim();
    if (!patient) return document.querySelector<HTMLElement>('#patient')?.focus();
    set({ examining: true, examination: undefined });
    let examination: Examination;
    if (/^\S+$/.test(patient) && !/[<{]/.test(patient)) {
      const { causes, findings } = await reach(patient);
      const isPage = causes.some(
        ({ code }) =>
          code === 'html-instead' ||
          ((code === 'cors' || code === 'cors-from-file') && !/\.json\b/.test(patient)),
      );
      examination = { causes, ...(findings && { findings }), isPageAddress: isPage };
    } else if (/^\ufeff?[{[]/.test(patient)) {
      const { causes, findings } = diagnoseText(patient);
      examination = { causes, ...(findings && { findings }) };
    } else {
      const { causes, snippet, data } = diagnosePage({ html: patient, headers: state.headers, built: BUILT });
      const reached = data === undefined ? undefined : await reach(data);
      const ofData = reached && [
        ...reached.causes,
        ...(snippet && reached.dataset ? diagnoseRecord(snippet, reached.dataset) : []),
      ];
      examination = {
        causes,
        ...(ofData && { ofData }),
        ...(reached?.findings && { findings: reached.findings }),
      };
    }
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
    // Said anew each time, so that it is heard anew.
    set({ copied: undefined });
    if (!navigator.clipboard) return denied();
    navigator.clipboard.writeText(area.value).then(done, denied);
  },
};

draw();
