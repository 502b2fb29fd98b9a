// What all tables of states have in common: the moment, the form of a state, and what is often changed in a file.
import type { Failure } from '../../components/core/data-state.ts';
import { fixedClock } from '../../src/time/clock.ts';
import type { CallStatusCode } from '../../src/time/call-status.ts';
import type { ProjectStatusCode } from '../../src/time/project-status.ts';

/** The moment at which all states are shown. */
export const NOW = '2026-11-22T12:00:00Z';
export const clock = fixedClock(NOW);

export type WidgetName =
  | 'ura-call-list'
  | 'ura-data'
  | 'ura-data-health'
  | 'ura-event-list'
  | 'ura-funder-credit'
  | 'ura-grant-call'
  | 'ura-grant-list'
  | 'ura-key-figures'
  | 'ura-member-directory'
  | 'ura-municipality-map'
  | 'ura-news-list'
  | 'ura-organisation-card'
  | 'ura-programme'
  | 'ura-project-card'
  | 'ura-project-list'
  | 'ura-service-list';

/** A record of a data file before it is checked. */
export type Draft = Record<string, unknown> & { id: string };
export type DraftFile = Record<string, Draft[]>;

/** What has become of the data file. */
export type Condition =
  | { readonly is: 'ready' }
  | { readonly is: 'loading' }
  | { readonly is: 'stale'; readonly savedAt: string }
  | { readonly is: 'failed'; readonly reason: Failure; readonly httpStatus?: number };

/** What must be seen in a state. Stories and browser tests check it. */
export interface Expectation {
  /** The computed status of the call or project. */
  readonly status?: CallStatusCode | ProjectStatusCode;
  /** How many rows a list has in the page. */
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

export type Row = Partial<Omit<State, 'widget' | 'name' | 'about' | 'expects'>> &
  Pick<State, 'about' | 'expects'>;

export const rows = (
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
export function edit(file: DraftFile, list: string, id: string, fields: Record<string, unknown>): void {
  const record = file[list]?.find((each) => each.id === id);
  if (!record) throw new Error(`the example file has no ${list}/${id}`);
  Object.assign(record, fields); // JSON has no undefined: what is set to it is gone
}

export const LONG_NAME = {
  sq: 'Shoqata e Grave Bujkesha, Artizane dhe Punëdhënëse të Fshatrave Malore për Zhvillim të Qëndrueshëm Rural dhe Ndërkomunal',
  en: 'Association of Women Farmers, Artisans and Employers of the Mountain Villages for Sustainable Rural and Intermunicipal Development',
  'sr-Latn':
    'Udruženje žena poljoprivrednica, zanatlija i poslodavki planinskih sela za održivi ruralni i međuopštinski razvoj',
};
export const LONG_TITLE = {
  sq: 'Thirrje e hapur për propozime: fuqizimi institucional dhe bashkëfinancimi i organizatave me bazë në komunitet në komunat malore dhe ndërkufitare',
  en: 'Open call for proposals: institutional strengthening and co-financing of community-based organisations in mountain and cross-border municipalities',
  'sr-Latn':
    'Otvoreni poziv za predloge: institucionalno osnaživanje i sufinansiranje organizacija iz lokalnih zajednica u planinskim i pograničnim opštinama',
};
export const LONG_ADDRESS =
  'https://udruzenje-zena-poljoprivrednica-zanatlija-i-poslodavki-planinskih-sela.example/';

// The last good copy was fetched on the evening before.
export const stale: Condition = { is: 'stale', savedAt: '2026-11-21T18:40:00Z' };
export const offline: Condition = { is: 'failed', reason: 'network' };
export const refused: Condition = { is: 'failed', reason: 'http', httpStatus: 404 };

export const CALL = 'grante-te-vogla-2026';
export const PROJECT = 'kopshti-i-perbashket';
export const NETWORK = 'rrjeti-harku';

/** A text in several languages, in a file that was not checked. */
export const isText = (value: unknown): value is Record<string, string> =>
  typeof value === 'object' && value !== null && 'sq' in value && 'en' in value;
