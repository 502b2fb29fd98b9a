// What the tables of states share: the moment, the types, and common changes to the data.
import type { Failure } from '../../components/core/data-state.ts';
import { fixedClock } from '../../src/time/clock.ts';
import type { CallStatus } from '../../src/time/call-status.ts';
import type { ProjectStatus } from '../../src/time/project-status.ts';

/** The moment that all states show. */
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

/** How loading the data file ends. */
export type Condition =
  | { readonly is: 'ready' }
  | { readonly is: 'loading' }
  | { readonly is: 'stale'; readonly savedAt: string }
  | { readonly is: 'failed'; readonly reason: Failure; readonly httpStatus?: number };

/** What a state must show. Stories and browser tests check it. */
export interface Expectation {
  /** The computed status of the call or project. */
  readonly status?: CallStatus | ProjectStatus;
  /** The number of rows of a list. */
  readonly rows?: number;
  /** Whether a sentence about the state of the data is shown. */
  readonly message?: boolean;
  /** Whether the fallback is shown. */
  readonly fallback?: boolean;
  /** Whether a skeleton is shown. */
  readonly skeleton?: boolean;
}

export interface State {
  readonly widget: WidgetName;
  /** Unique within its widget, such as `closing-soon`. */
  readonly name: string;
  /** The description of the story. */
  readonly about: string;
  readonly attributes: Readonly<Record<string, string>>;
  /** The link inside the widget, in the language of the page. */
  readonly fallback?: { readonly text: string; readonly href: string };
  /** The file in examples/data, without `.json`. */
  readonly file: 'civil-society' | 'network-large' | 'broken';
  /** Changes the data before it is checked. */
  readonly change?: (file: DraftFile) => void;
  readonly condition: Condition;
  /** Shows the page without JavaScript. */
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

/** Changes fields of a record. A field set to `undefined` is removed. */
export function edit(file: DraftFile, list: string, id: string, fields: Record<string, unknown>): void {
  const record = file[list]?.find((each) => each.id === id);
  if (!record) throw new Error(`the example file has no ${list}/${id}`);
  Object.assign(record, fields);
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

export const stale: Condition = { is: 'stale', savedAt: '2026-11-21T18:40:00Z' };
export const offline: Condition = { is: 'failed', reason: 'network' };
export const refused: Condition = { is: 'failed', reason: 'http', httpStatus: 404 };

export const CALL = 'grante-te-vogla-2026';
export const PROJECT = 'kopshti-i-perbashket';
export const NETWORK = 'rrjeti-harku';

/** Whether an unchecked value is a text in several languages. */
export const isText = (value: unknown): value is Record<string, string> =>
  typeof value === 'object' && value !== null && 'sq' in value && 'en' in value;
