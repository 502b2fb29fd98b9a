// Every widget in every state, as one table. The stories show it and the browser tests run over it, so what a designer sees is what is
// tested. Nothing here knows Storybook, and nothing reads the machine's clock or a server of somebody else.
import type { DataSource, DataState, Failure } from '../components/base/data-source.ts';
import { page } from '../components/base/page.ts';
import { checkDataset } from '../src/dataset/check.ts';
import { linkDataset } from '../src/dataset/link.ts';
import type { CallStatusCode } from '../src/time/call-status.ts';
import type { ProjectStatusCode } from '../src/time/project-status.ts';
import { fixedClock } from '../src/time/clock.ts';

/** The moment at which all states are shown. */
export const NOW = '2026-11-22T12:00:00Z';
export const clock = fixedClock(NOW);

export type WidgetName = 'ura-grant-call' | 'ura-project-card' | 'ura-member-directory' | 'ura-data';

/** A record of a data file before it is checked. */
type Draft = Record<string, unknown> & { id: string };
type DraftFile = Record<string, Draft[]>;

/** What has become of the data file. */
type Condition =
  | { readonly is: 'ready' }
  | { readonly is: 'loading' }
  | { readonly is: 'stale'; readonly savedAt: string }
  | { readonly is: 'failed'; readonly reason: Failure; readonly httpStatus?: number };

/** What must be seen in a state. Stories and browser tests check it. */
export interface Expectation {
  /** The computed status of the call or project. */
  readonly status?: CallStatusCode | ProjectStatusCode;
  /** How many rows the directory has in the page. */
  readonly rows?: number;
  /** Whether there is a sentence about the state of the data. */
  readonly message?: boolean;
  /** Whether what the author put inside stands. */
  readonly fallback?: boolean;
  /** Whether grey lines stand in the place of what is to come. */
  readonly skeleton?: boolean;
}

export interface State {
  readonly widget: WidgetName;
  /** Unique within its widget, as `closing-soon`. */
  readonly name: string;
  /** What there is to look at, for the reader of a story. */
  readonly about: string;
  readonly attributes: Readonly<Record<string, string>>;
  /** What the author put inside, in the language of the page around it. */
  readonly fallback?: { readonly text: string; readonly href: string };
  /** The file in examples/data, without `.json`. */
  readonly file: 'civil-society' | 'network-large' | 'broken';
  /** What is different from the file. */
  readonly change?: (file: DraftFile) => void;
  readonly condition: Condition;
  /** No script came: the place stays what the page says. */
  readonly withoutScript?: true;
  readonly expects: Expectation;
}

type Row = Partial<Omit<State, 'widget' | 'name' | 'about' | 'expects'>> & Pick<State, 'about' | 'expects'>;

const rows = (
  widget: WidgetName,
  common: Pick<State, 'attributes'>,
  table: Readonly<Record<string, Row>>,
): readonly State[] =>
  Object.entries(table).map(([name, row]) => ({
    widget,
    name,
    file: 'civil-society',
    condition: { is: 'ready' },
    ...row,
    attributes: { ...common.attributes, ...row.attributes },
  }));

/** A record of a file, to be changed. */
function edit(file: DraftFile, list: string, id: string, fields: Record<string, unknown>): void {
  const record = file[list]?.find((each) => each.id === id);
  if (!record) throw new Error(`the example file has no ${list}/${id}`);
  Object.assign(record, fields); // JSON has no undefined: what is set to it is gone
}

const LONG_NAME = {
  sq: 'Shoqata e Grave Bujkesha, Artizane dhe Punëdhënëse të Fshatrave Malore për Zhvillim të Qëndrueshëm Rural dhe Ndërkomunal',
  en: 'Association of Women Farmers, Artisans and Employers of the Mountain Villages for Sustainable Rural and Intermunicipal Development',
  'sr-Latn':
    'Udruženje žena poljoprivrednica, zanatlija i poslodavki planinskih sela za održivi ruralni i međuopštinski razvoj',
};
const LONG_TITLE = {
  sq: 'Thirrje e hapur për propozime: fuqizimi institucional dhe bashkëfinancimi i organizatave me bazë në komunitet në komunat malore dhe ndërkufitare',
  en: 'Open call for proposals: institutional strengthening and co-financing of community-based organisations in mountain and cross-border municipalities',
  'sr-Latn':
    'Otvoreni poziv za predloge: institucionalno osnaživanje i sufinansiranje organizacija iz lokalnih zajednica u planinskim i pograničnim opštinama',
};
const LONG_ADDRESS =
  'https://udruzenje-zena-poljoprivrednica-zanatlija-i-poslodavki-planinskih-sela.example/';

// The last good copy was fetched on the evening before.
const stale: Condition = { is: 'stale', savedAt: '2026-11-21T18:40:00Z' };
const offline: Condition = { is: 'failed', reason: 'network' };
const refused: Condition = { is: 'failed', reason: 'http', httpStatus: 404 };

const callLink = { text: 'Grante të vogla për lagjet', href: 'https://zymbyl.example/thirrje' };
const projectLink = { text: 'Kopshti i përbashkët', href: 'https://harku.example/kopshti' };
const membersLink = { text: 'Anëtarët e Rrjetit Harku', href: 'https://harku.example/anetaret' };

const CALL = 'grante-te-vogla-2026';
const PROJECT = 'kopshti-i-perbashket';
const NETWORK = 'rrjeti-harku';

const callStates = rows(
  'ura-grant-call',
  { attributes: { record: CALL } },
  {
    open: {
      about: 'One can apply, and there is time: the days that are left stand beside the status.',
      expects: { status: 'open' },
    },
    'closing-soon': {
      about:
        'In its last seven days a call is closing soon. The colour only repeats what the words and the half-filled dot say.',
      attributes: { record: 'bregu-dhe-malesia-2026' },
      expects: { status: 'closing-soon' },
    },
    'closes-tomorrow': {
      about: 'On the day before, the hour counts.',
      change: (file) =>
        edit(file, 'calls', CALL, { deadlines: [{ at: '2026-11-23T16:00', zone: 'Europe/Belgrade' }] }),
      expects: { status: 'closing-soon' },
    },
    'closes-today': {
      about:
        'On its last day only the hour counts. At that minute the open page changes to closed by itself.',
      change: (file) =>
        edit(file, 'calls', CALL, { deadlines: [{ at: '2026-11-22T16:00', zone: 'Europe/Belgrade' }] }),
      expects: { status: 'closing-soon' },
    },
    forecast: {
      about:
        'Announced, not open yet: the day on which it opens stands first, and there is nothing to press but the calendar.',
      change: (file) =>
        edit(file, 'calls', CALL, {
          opens: '2027-01-11T09:00',
          deadlines: [{ at: '2027-02-12T17:00', zone: 'Europe/Belgrade' }],
        }),
      expects: { status: 'forecast' },
    },
    stages: {
      about:
        'A concept note first, then the full proposal: the next deadline stands large, all of them stand below.',
      attributes: { record: 'zeri-i-te-rinjve-2027' },
      change: (file) =>
        edit(file, 'calls', 'zeri-i-te-rinjve-2027', {
          opens: '2026-10-05',
          deadlines: [
            {
              at: '2026-11-13T17:00',
              zone: 'Europe/Belgrade',
              stage: { sq: 'Koncept-propozimi', en: 'Concept note', 'sr-Latn': 'Koncept predloga' },
            },
            {
              at: '2027-01-15T17:00',
              zone: 'Europe/Belgrade',
              stage: { sq: 'Propozimi i plotë', en: 'Full proposal', 'sr-Latn': 'Potpuni predlog' },
            },
          ],
        }),
      expects: { status: 'open' },
    },
    'stages-ahead': {
      about: 'A call in two stages that has not opened.',
      attributes: { record: 'zeri-i-te-rinjve-2027' },
      expects: { status: 'forecast' },
    },
    rolling: {
      about: 'Always open: there is no deadline, and none is invented.',
      attributes: { record: 'mbeshtetje-e-shpejte' },
      expects: { status: 'rolling' },
    },
    closed: {
      about: 'Over. The day on which it closed stays, the button to apply is gone.',
      attributes: { record: 'rinia-ne-levizje-2025' },
      expects: { status: 'closed' },
    },
    cancelled: {
      about: 'Called off by its publisher, whatever its other dates say.',
      change: (file) => edit(file, 'calls', CALL, { cancelledOn: '2026-11-18' }),
      expects: { status: 'cancelled' },
    },
    unknown: {
      about: 'It has opened and names no deadline. Whether it is over is not guessed.',
      change: (file) => edit(file, 'calls', CALL, { deadlines: undefined }),
      expects: { status: 'unknown' },
    },
    'few-facts': {
      about: 'The least that a call can be: a title, a publisher and a day. Nothing stands empty.',
      change: (file) =>
        file['calls']?.unshift({
          id: 'pak',
          title: 'Mikrogrante 2026',
          publisher: 'fondi-zymbyl',
          deadlines: [{ at: '2026-12-31' }],
        } as Draft),
      attributes: { record: 'pak' },
      expects: { status: 'open' },
    },
    'long-names': {
      about:
        'Titles and names of publishers as long as they are in life, and an e-mail address without a place to break.',
      change: (file) => {
        edit(file, 'calls', CALL, {
          title: LONG_TITLE,
          contact: {
            name: LONG_NAME,
            email: 'zyra.e.granteve.dhe.bashkefinancimit@fondi-zymbyl-per-komunitete.example',
          },
        });
        edit(file, 'organisations', 'fondi-zymbyl', { name: LONG_NAME });
      },
      expects: { status: 'open' },
    },
    'one-language': {
      about:
        'Only Albanian was written. In another language the texts stay Albanian and say so to screen readers; all that is ours is translated.',
      change: (file) => {
        const call = file['calls']?.find(({ id }) => id === CALL);
        if (call)
          for (const [key, value] of Object.entries(call)) if (isText(value)) call[key] = { sq: value['sq'] };
      },
      expects: { status: 'open' },
    },
    partial: {
      about:
        'The file has faults: an hour of 25 and more. The faults are left out and reported to the editor; the call is shown.',
      file: 'broken',
      attributes: { record: 'deadline-at-25-o-clock' },
      expects: { status: 'open' },
    },
    loading: {
      about: 'The data is on its way and the author put nothing inside: grey lines of about the same size.',
      condition: { is: 'loading' },
      expects: { skeleton: true },
    },
    'loading-with-fallback': {
      about: 'The data is on its way and the author put a link inside: it stands.',
      condition: { is: 'loading' },
      fallback: callLink,
      expects: { fallback: true },
    },
    stale: {
      about:
        'No connection, but the visitor was here before: the last good copy, with its date. The status is computed now, not then.',
      condition: stale,
      expects: { status: 'open', message: true },
    },
    failed: {
      about: 'No connection and no copy: one quiet sentence and a button to try again.',
      condition: offline,
      expects: { message: true },
    },
    'failed-with-fallback': {
      about: 'The server refused. What the author put inside stays.',
      condition: refused,
      fallback: callLink,
      expects: { message: true, fallback: true },
    },
    'no-record': {
      about: 'The data is there and has no such call: a mistyped or withdrawn id.',
      attributes: { record: 'grante-2019' },
      fallback: callLink,
      expects: { message: true, fallback: true },
    },
    'without-script': {
      about: 'The script was blocked or never came: a link, as every page has them.',
      condition: { is: 'loading' },
      fallback: callLink,
      withoutScript: true,
      expects: { fallback: true },
    },
  },
);

const projectStates = rows(
  'ura-project-card',
  { attributes: { record: PROJECT } },
  {
    'in-progress': {
      about: 'A project under way, with all that a fact sheet has.',
      expects: { status: 'in-progress' },
    },
    planned: {
      about: 'It begins next year. The end is derived from its ten months, and says so.',
      attributes: { record: 'zeri-i-lumit' },
      expects: { status: 'planned' },
    },
    completed: {
      about: 'It ended, later than planned: the true end counts.',
      attributes: { record: 'libri-udhetar' },
      expects: { status: 'completed' },
    },
    'completed-against-its-word': {
      about:
        'Its source still says “in progress”. Six months from 15 December 2022 are over, and visitors read the truth.',
      attributes: { record: 'barabar' },
      expects: { status: 'completed' },
    },
    suspended: {
      about: 'Interrupted. Dates cannot know that, so here what was declared counts.',
      change: (file) => edit(file, 'projects', PROJECT, { declaredStatus: 'suspended' }),
      expects: { status: 'suspended' },
    },
    cancelled: {
      about: 'Given up before its end.',
      change: (file) => edit(file, 'projects', PROJECT, { declaredStatus: 'cancelled' }),
      expects: { status: 'cancelled' },
    },
    unknown: {
      about: 'All that is known is the year in which it began. Nothing is guessed.',
      attributes: { record: 'v4d' },
      expects: { status: 'unknown' },
    },
    'few-facts': {
      about: 'The least that a project can be: a title and one party.',
      attributes: { record: 'pak' },
      change: (file) =>
        file['projects']?.unshift({
          id: 'pak',
          title: 'Shtegu i ri',
          parties: [{ organisation: 'qendra-ledhi', role: 'implementer' }],
        } as Draft),
      expects: { status: 'unknown' },
    },
    'many-parties': {
      about:
        'A consortium: names of one role stand together, roles in the order in which a reader asks for them.',
      change: (file) =>
        edit(file, 'projects', PROJECT, {
          parties: [
            ...['fondi-zymbyl', 'fondacioni-mjegulla', 'agjencia-ketri'].map((organisation) => ({
              organisation,
              role: 'funder',
            })),
            { organisation: 'rrjeti-harku', role: 'lead' },
            ...[
              'shtepia-e-bozhures',
              'zlatna-dunja',
              'oaza-e-librit',
              'qendra-rinore-fluturza',
              'radio-korja',
              'laboratori-rrasa',
            ].map((organisation) => ({
              organisation,
              role: 'partner',
            })),
            { organisation: 'biblioteka-qerpic', role: 'host' },
          ],
        }),
      expects: { status: 'in-progress' },
    },
    'long-names': {
      about: 'A title of three lines and parties with long names.',
      change: (file) => {
        edit(file, 'projects', PROJECT, { title: LONG_TITLE });
        edit(file, 'organisations', 'zlatna-dunja', { name: LONG_NAME });
        edit(file, 'organisations', 'shtepia-e-bozhures', { name: LONG_NAME });
      },
      expects: { status: 'in-progress' },
    },
    partial: {
      about: 'One of its two places is no place of the gazetteer. The other one is shown.',
      file: 'broken',
      attributes: { record: 'one-of-two-places-unknown' },
      expects: { status: 'unknown' },
    },
    loading: { about: 'The data is on its way.', condition: { is: 'loading' }, expects: { skeleton: true } },
    'loading-with-fallback': {
      about: 'The data is on its way, and the link of the author stands.',
      condition: { is: 'loading' },
      fallback: projectLink,
      expects: { fallback: true },
    },
    stale: {
      about: 'The last good copy, with its date.',
      condition: stale,
      expects: { status: 'in-progress', message: true },
    },
    failed: { about: 'No data and no copy.', condition: offline, expects: { message: true } },
    'failed-with-fallback': {
      about: 'No data; what the author put inside stays.',
      condition: refused,
      fallback: projectLink,
      expects: { message: true, fallback: true },
    },
    'no-record': {
      about: 'The data has no such project.',
      attributes: { record: 'kopshti' },
      fallback: projectLink,
      expects: { message: true, fallback: true },
    },
    'without-script': {
      about: 'The script never came.',
      condition: { is: 'loading' },
      fallback: projectLink,
      withoutScript: true,
      expects: { fallback: true },
    },
  },
);

const directoryStates = rows(
  'ura-member-directory',
  { attributes: { network: NETWORK } },
  {
    members: {
      about:
        'The members of a network, in the order of the alphabet of the language, with search and filters.',
      expects: { rows: 14 },
    },
    'all-organisations': {
      about: 'Without a network: all organisations of the file.',
      attributes: { network: '' },
      expects: { rows: 34 },
    },
    one: {
      about: 'One member: nothing to search, so there is no search.',
      attributes: { network: 'v4d-incubator' },
      expects: { rows: 1 },
    },
    many: {
      about:
        'Nearly two thousand members: fifty rows at first, fifty more with each press; the search finds all of them.',
      file: 'network-large',
      attributes: { network: 'rrjeti-i-gjeneruar' },
      expects: { rows: 50 },
    },
    filtered: {
      about: 'The author begins with one kind. Visitors can widen it.',
      attributes: { kind: 'ngo' },
      expects: { rows: 5 },
    },
    locked: {
      about: 'The author chose one kind and locked it: visitors see no filter for it.',
      attributes: { kind: 'ngo', lock: 'kind' },
      expects: { rows: 5 },
    },
    'list-only': {
      about: 'All controls locked: a plain list.',
      attributes: { lock: 'search kind municipality' },
      expects: { rows: 14 },
    },
    'first-rows': {
      about: 'Five rows at first, for the side column of a page.',
      attributes: { limit: '5' },
      expects: { rows: 5 },
    },
    'no-logos': {
      about: 'Nobody has a logo: initials stand in a box of the same size.',
      change: (file) => {
        for (const organisation of file['organisations'] ?? []) delete organisation['logo'];
      },
      expects: { rows: 14 },
    },
    'long-names': {
      about: 'Names of three lines, and a web address without a place to break.',
      change: (file) => {
        for (const id of ['zlatna-dunja', 'oaza-e-librit', 'radio-korja'])
          edit(file, 'organisations', id, { name: LONG_NAME, website: LONG_ADDRESS });
      },
      expects: { rows: 14 },
    },
    empty: {
      about: 'A network without members yet. That is no fault, and is said in one sentence.',
      attributes: { network: 'tacso-kosovo-office' },
      expects: { rows: 0, message: true },
    },
    partial: {
      about:
        'Some records of the file have faults and are left out. The list says how many; the editor is told which.',
      file: 'broken',
      attributes: { network: '' },
      expects: { message: true },
    },
    loading: { about: 'The data is on its way.', condition: { is: 'loading' }, expects: { skeleton: true } },
    'loading-with-fallback': {
      about: 'The data is on its way, and the link of the author stands.',
      condition: { is: 'loading' },
      fallback: membersLink,
      expects: { fallback: true },
    },
    stale: {
      about: 'The last good copy, with its date.',
      condition: stale,
      expects: { rows: 14, message: true },
    },
    failed: { about: 'No data and no copy.', condition: offline, expects: { message: true } },
    'failed-with-fallback': {
      about: 'No data; what the author put inside stays.',
      condition: refused,
      fallback: membersLink,
      expects: { message: true, fallback: true },
    },
    'no-record': {
      about: 'The data has no such network.',
      attributes: { network: 'rrjeti' },
      fallback: membersLink,
      expects: { message: true, fallback: true },
    },
    'without-script': {
      about: 'The script never came.',
      condition: { is: 'loading' },
      fallback: membersLink,
      withoutScript: true,
      expects: { fallback: true },
    },
  },
);

const dataStates = rows(
  'ura-data',
  { attributes: {} },
  {
    shared: { about: 'One file for all widgets inside: one request, one language, one truth.', expects: {} },
    loading: { about: 'All wait together.', condition: { is: 'loading' }, expects: { skeleton: true } },
    stale: {
      about: 'Each widget says that it shows the last good copy, since each may stand alone on the screen.',
      condition: stale,
      expects: { message: true },
    },
    failed: {
      about: 'Each widget says so, and each can try again; one new request serves all.',
      condition: offline,
      expects: { message: true },
    },
  },
);

/** Every widget in every state. */
export const states: readonly State[] = [...callStates, ...projectStates, ...directoryStates, ...dataStates];

/** The state of a widget by its name. */
export function stateOf(widget: WidgetName, name: string): State {
  const state = states.find((each) => each.widget === widget && each.name === name);
  if (!state) throw new Error(`<${widget}> has no state "${name}"`);
  return state;
}

/** A text in several languages, in a file that was not checked. */
const isText = (value: unknown): value is Record<string, string> =>
  typeof value === 'object' && value !== null && 'sq' in value && 'en' in value;

/** The address that a widget is told in a state. Nobody answers there: {@link serve} has put the answer into the page before. */
export const addressOf = ({ widget, name }: State): string =>
  `https://network.example/${widget}/${name}.json`;

const texts = new Map<string, Promise<string>>();

/** An example file, fetched once. */
function read(address: string): Promise<string> {
  let text = texts.get(address);
  if (!text) {
    text = fetch(address).then((response) => {
      if (!response.ok) throw new Error(`${address}: ${response.status}`);
      return response.text();
    });
    texts.set(address, text);
  }
  return text;
}

/**
 * Makes the page answer a widget that asks for {@link addressOf} a state, as if the file had been loaded from there: all copies of Ura on a
 * page share their loads, so this takes the way of every widget with `src`. A failed load succeeds when somebody tries again.
 *
 * @param folder where examples/data is served, with a slash at its end
 */
export async function serve(state: State, folder: string): Promise<void> {
  const { condition } = state;
  const base = new URL(folder, document.baseURI).href;
  const file = JSON.parse(await read(`${base}${state.file}.json`)) as DraftFile;
  state.change?.(file);
  const { dataset, findings } = checkDataset(file);
  const ready: Ready = { state: 'ready', linked: linkDataset(dataset), findings, base };
  page().loads.set(addressOf(state), sourceThatRecovers(answer(condition, ready), ready));
}

type Ready = Extract<DataState, { state: 'ready' }>;

/** What a widget is told at first. */
function answer(condition: Condition, ready: Ready): DataState {
  switch (condition.is) {
    case 'ready':
      return ready;
    case 'loading':
      return { state: 'loading' };
    case 'stale':
      return { ...ready, state: 'stale', savedAt: condition.savedAt, reason: 'network' };
    case 'failed':
      return {
        state: 'failed',
        reason: condition.reason,
        ...(condition.httpStatus !== undefined && { status: condition.httpStatus }),
      };
  }
}

function sourceThatRecovers(first: DataState, afterRetry: DataState): DataSource {
  const listeners = new Set<() => void>();
  let now = first;
  const set = (next: DataState) => {
    now = next;
    for (const changed of [...listeners]) changed();
  };
  return {
    get state() {
      return now;
    },
    subscribe(changed) {
      listeners.add(changed);
      return () => listeners.delete(changed);
    },
    retry() {
      if (now.state === 'loading') return;
      if (now.state === 'failed') set({ state: 'loading' });
      setTimeout(() => set(afterRetry), 400); // long enough to see what stands there meanwhile
    },
  };
}

/** The element of a state, as a page has it, for tests that render without Lit. `<ura-data>` comes with one widget of each kind inside. */
export function elementOf(state: State): HTMLElement {
  const { widget, attributes, fallback, withoutScript } = state;
  // Where the script never came, the form for editors that strip unknown elements is what any element is: a box with a link.
  const element = document.createElement(withoutScript ? 'div' : widget);
  if (withoutScript) element.dataset['ura'] = widget.slice(4);
  for (const [name, value] of Object.entries({ src: addressOf(state), ...attributes })) {
    if (value) element.setAttribute(withoutScript ? `data-${name}` : name, value);
  }
  if (!withoutScript) Object.assign(element, { clock });
  if (fallback) {
    const link = document.createElement('a');
    link.href = fallback.href;
    link.textContent = fallback.text;
    element.append(link);
  }
  if (widget === 'ura-data') {
    for (const [name, ids] of Object.entries(INSIDE)) {
      const inner = document.createElement(name);
      for (const [attribute, value] of Object.entries(ids)) inner.setAttribute(attribute, value);
      element.append(Object.assign(inner, { clock }));
    }
  }
  return element;
}

/** What stands inside `<ura-data>` in its states. */
export const INSIDE: Readonly<Record<Exclude<WidgetName, 'ura-data'>, Readonly<Record<string, string>>>> = {
  'ura-grant-call': { record: CALL },
  'ura-project-card': { record: PROJECT },
  'ura-member-directory': { network: NETWORK, limit: '4', lock: 'search kind municipality' },
};
