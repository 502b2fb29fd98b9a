import { NOUNS, type Noun } from '../../model/noun.ts';
import { OrganisationKind } from '../../model/organisation.ts';
import { EventKind } from '../../model/public-event.ts';
import { Channel, ServiceKind } from '../../model/service.ts';

/**
 * What an attribute of a widget accepts: the id of a record of one of these nouns; one word of a
 * list; several words of a list, separated by spaces; a number; a municipality or year in the data;
 * or any text.
 *
 * @example { "oneOf": ["cards", "table", "timeline"] }
 */
export type AttributeValue =
  | { readonly recordOf: readonly Noun[] }
  | { readonly oneOf: readonly string[] }
  | { readonly wordsOf: readonly string[] }
  | 'municipality'
  | 'year'
  | 'number'
  | 'text';

const record = (...recordOf: Noun[]): AttributeValue => ({ recordOf });
const one = (...oneOf: string[]): AttributeValue => ({ oneOf });
const words = (...wordsOf: string[]): AttributeValue => ({ wordsOf });

/** The attributes of every list. It can lock its search, its download and these filters. */
const list = (...filters: string[]) => ({
  limit: 'number' as const,
  lock: words('search', 'download', ...filters),
  'url-state': 'text' as const,
});

/**
 * The attributes of each widget, in the order of a snippet, and what each accepts. `src` and the
 * shared attributes are not listed: every widget has them. A test compares this table with the
 * manifest of the elements.
 *
 * @example Object.keys(WIDGET_ATTRIBUTES['ura-grant-call']) // ['record', 'details']
 */
export const WIDGET_ATTRIBUTES = {
  'ura-grant-call': { record: record('calls'), details: one('fold', 'show') },
  'ura-call-list': {
    programme: record('programmes'),
    funder: record('organisations'),
    municipality: 'municipality',
    applicant: one(...OrganisationKind.options, 'individual'),
    status: one('open', 'closing-soon', 'rolling', 'forecast', 'unknown', 'closed', 'cancelled'),
    language: one('sq', 'sr', 'en'),
    amount: 'number',
    currency: one('EUR', 'ALL'),
    view: one('list', 'cards', 'table'),
    sort: one('deadline', 'amount', 'title', 'status', 'publisher', 'applicant'),
    ...list(
      'view',
      'sort',
      'status',
      'applicant',
      'municipality',
      'amount',
      'currency',
      'funder',
      'programme',
      'language',
    ),
  },
  'ura-project-card': { record: record('projects'), details: one('fold', 'show') },
  'ura-project-list': {
    programme: record('programmes'),
    organisation: record('organisations'),
    funder: record('organisations', 'programmes'),
    municipality: 'municipality',
    status: one('planned', 'in-progress', 'completed', 'suspended', 'cancelled', 'unknown'),
    year: 'year',
    view: one('cards', 'table', 'timeline'),
    sort: one('start', 'end', 'title', 'status', 'run-by', 'funder', 'municipality', 'budget'),
    group: one('programme'),
    ...list('view', 'sort', 'status', 'programme', 'funder', 'municipality', 'year'),
  },
  'ura-organisation-card': { record: record('organisations') },
  'ura-member-directory': {
    network: record('organisations'),
    kind: one(...OrganisationKind.options),
    municipality: 'municipality',
    letter: 'text',
    view: one('list', 'cards'),
    group: one('letter', 'kind', 'municipality'),
    ...list('view', 'kind', 'municipality', 'letter'),
  },
  'ura-grant-list': {
    programme: record('programmes'),
    funder: record('organisations', 'programmes'),
    recipient: record('organisations'),
    municipality: 'municipality',
    year: 'year',
    sort: one('date', 'amount', 'title', 'recipient', 'funder', 'municipality'),
    chart: one('year', 'funder', 'municipality', 'none'),
    ...list('view', 'sort', 'funder', 'programme', 'municipality', 'year'),
  },
  'ura-programme': { record: record('programmes') },
  'ura-municipality-map': {
    count: one('organisations', 'members', 'projects', 'calls', 'grants', 'services', 'events', 'programmes'),
    network: record('organisations'),
    programme: record('programmes'),
    country: words('xk', 'al'),
    municipality: 'municipality',
    lock: words('municipality'),
  },
  'ura-event-list': {
    organiser: record('organisations'),
    series: record('events'),
    kind: one(...EventKind.options),
    municipality: 'municipality',
    status: one('now', 'upcoming', 'postponed', 'cancelled', 'undated', 'past'),
    past: one('fold', 'show', 'hide'),
    view: one('list', 'cards'),
    ...list('kind', 'municipality', 'organiser', 'status'),
  },
  'ura-service-list': {
    provider: record('organisations', 'programmes'),
    kind: one(...ServiceKind.options),
    municipality: 'municipality',
    channel: one(...Channel.options),
    ...list('kind', 'municipality', 'channel', 'provider'),
  },
  'ura-news-list': {
    about: record('organisations', 'programmes', 'projects', 'calls', 'events'),
    year: 'year',
    view: one('list', 'cards'),
    ...list('year'),
  },
  'ura-key-figures': {
    network: record('organisations'),
    programme: record('programmes'),
    figures: words(
      'members',
      'organisations',
      'municipalities',
      'running',
      'completed',
      'calls',
      'grants',
      'events',
    ),
  },
  'ura-funder-credit': {
    record: record('projects', 'programmes', 'events', 'articles'),
    noun: one('projects', 'programmes', 'events', 'articles'),
    project: record('projects'),
    programme: record('programmes'),
  },
  'ura-data-health': {
    severity: one('error', 'warning', 'advice'),
    noun: one('file', ...NOUNS),
    limit: 'number',
  },
  'ura-data': {},
} as const satisfies Readonly<Record<`ura-${string}`, Readonly<Record<string, AttributeValue>>>>;

/** The name of an element of Ura. */
export type WidgetName = keyof typeof WIDGET_ATTRIBUTES;

/** The attributes of every widget, after its own. `ura-data` shows nothing and has no headings. */
export const SHARED_ATTRIBUTES = {
  'heading-level': { oneOf: ['2', '3', '4', '5', '6', 'none'] },
  timeout: 'number',
  'max-bytes': 'number',
  'max-age': 'number',
} as const satisfies Readonly<Record<string, AttributeValue>>;

const { 'heading-level': _, ...DATA_ATTRIBUTES } = SHARED_ATTRIBUTES;

/**
 * All attributes of a widget except `src`, in the order of a snippet.
 *
 * @returns an empty object for an unknown widget
 * @example
 * Object.keys(attributesOf('ura-grant-call'))
 * // ['record', 'details', 'heading-level', 'timeout', 'max-bytes', 'max-age']
 */
export function attributesOf(widget: string): Readonly<Record<string, AttributeValue>> {
  if (!Object.hasOwn(WIDGET_ATTRIBUTES, widget)) return {};
  return {
    ...WIDGET_ATTRIBUTES[widget as WidgetName],
    ...(widget === 'ura-data' ? DATA_ATTRIBUTES : SHARED_ATTRIBUTES),
  };
}
