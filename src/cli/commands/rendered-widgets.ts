import type { LinkedDataset } from '../../dataset/link/link-dataset.ts';
import { searchArticles } from '../../dataset/search/search-articles.ts';
import { searchCalls } from '../../dataset/search/search-calls.ts';
import { searchEvents } from '../../dataset/search/search-events.ts';
import { searchGrants } from '../../dataset/search/search-grants.ts';
import { searchMembers } from '../../dataset/search/search-members.ts';
import { searchOrganisations } from '../../dataset/search/search-organisations.ts';
import { searchProjects } from '../../dataset/search/search-projects.ts';
import { searchServices } from '../../dataset/search/search-services.ts';
import type { ComputedWidget } from '../../formats/html/widget-to-html.ts';
import type { WidgetName } from '../../formats/snippet/widget-attributes.ts';
import type { Locale } from '../../language/locale.ts';
import type { AnyRecord } from '../../model/dataset.ts';
import type { Finding } from '../../model/finding.ts';
import type { Noun } from '../../model/noun.ts';
import type { Clock } from '../../time/clock.ts';
import { eventStatus } from '../../time/event-status.ts';
import { resolveZone, today } from '../../time/zones.ts';
import { projectSpan } from '../../time/project-status.ts';
import { sortRecords } from '../../view/sort-records.ts';
import type { PlainDate } from '../../model/plain-date.ts';
import { CREDIT_NOUNS } from '../../view/funder-credit.ts';
import { InputError, UsageError } from '../errors.ts';

/** A widget with its attributes, and the data that it shows. */
export interface WidgetRequest {
  readonly linked: LinkedDataset;
  readonly locale: Locale;
  readonly clock: Clock;
  /** The findings of the check. */
  readonly findings: readonly Finding[];
  readonly attributes: Readonly<Record<string, string>>;
}

type RecordFinder = (request: WidgetRequest) => AnyRecord | readonly AnyRecord[];

type ComputedName = `ura-${ComputedWidget['widget']}`;

/** The order of a list without `sort`. */
const latestFirst = <Item>(
  items: readonly Item[],
  of: (item: Item) => PlainDate | undefined,
  locale: Locale,
): readonly Item[] => sortRecords(items, { kind: 'date', of }, 'descending', locale);

/** Finds the record of a card. */
const recordById =
  (noun: Noun): RecordFinder =>
  ({ linked, attributes: { record } }) => {
    if (record === undefined) throw new UsageError('no-record');
    const found = linked.get(noun, record);
    if (!found) throw new InputError('no-such-record', { id: record, noun });
    return found;
  };

const todayIn = ({ linked, clock }: WidgetRequest) => today(clock, resolveZone(linked.dataset.zone));

/** The records of each widget that shows records. */
const FINDERS: { readonly [Name in Exclude<WidgetName, ComputedName | 'ura-data'>]: RecordFinder } = {
  'ura-grant-call': recordById('calls'),
  'ura-project-card': recordById('projects'),
  'ura-organisation-card': recordById('organisations'),
  'ura-programme': recordById('programmes'),
  'ura-call-list': ({ linked, attributes, locale, clock }) =>
    searchCalls(linked, attributes, locale, clock).items,
  'ura-project-list': ({ linked, attributes, locale, clock }) =>
    latestFirst(
      searchProjects(linked, attributes, locale, clock).items,
      (project) => projectSpan(project).start,
      locale,
    ),
  'ura-member-directory': (request) => {
    const { linked, attributes, locale } = request;
    return attributes['network']
      ? searchMembers(linked, attributes['network'], attributes, locale, todayIn(request)).items.map(
          ({ membership }) => membership,
        )
      : searchOrganisations(linked, attributes, locale).items;
  },
  'ura-grant-list': ({ linked, attributes, locale }) =>
    latestFirst(searchGrants(linked, attributes, locale).items, ({ awardedOn }) => awardedOn, locale),
  'ura-event-list': ({ linked, attributes, locale, clock }) =>
    searchEvents(linked, attributes, locale, clock).items.filter(
      (event) => attributes['past'] !== 'hide' || eventStatus(event, clock, linked.dataset).status !== 'past',
    ),
  'ura-service-list': ({ linked, attributes, locale }) => searchServices(linked, attributes, locale).items,
  'ura-news-list': (request) =>
    searchArticles(request.linked, request.attributes, request.locale, todayIn(request)).items,
};

/** The question for each widget that computes its content. */
const QUESTIONS: { readonly [Name in ComputedName]: (request: WidgetRequest) => ComputedWidget } = {
  'ura-municipality-map': ({ attributes }) => ({ ...attributes, widget: 'municipality-map' }),
  'ura-key-figures': ({ attributes }) => ({ ...attributes, widget: 'key-figures' }),
  'ura-funder-credit': ({ attributes }) => ({ ...attributes, widget: 'funder-credit' }),
  'ura-data-health': ({ attributes, findings }) => ({ ...attributes, widget: 'data-health', findings }),
};

const isComputed = (widget: WidgetName): widget is ComputedName => Object.hasOwn(QUESTIONS, widget);

/** The widgets that have a static form. */
export const STATIC_WIDGETS = [...Object.keys(FINDERS), ...Object.keys(QUESTIONS)] as readonly WidgetName[];

/** Throws if a record that the attributes name is not in the data. */
function requireRecords({ linked, attributes }: WidgetRequest): void {
  const { network, programme, project, record, noun } = attributes;
  const named: readonly (readonly [Noun, string | undefined])[] = [
    ['organisations', network],
    ['programmes', programme],
    ['projects', project],
    [CREDIT_NOUNS.find((each) => each === noun) ?? 'projects', record],
  ];
  for (const [list, id] of named)
    if (id !== undefined && !linked.get(list, id)) throw new InputError('no-such-record', { id, noun: list });
}

/** The content of a widget: records, or a question to compute. */
export type Shown =
  | { readonly records: AnyRecord | readonly AnyRecord[] }
  | { readonly question: ComputedWidget };

/**
 * Returns the content of a widget.
 *
 * @throws UsageError for `ura-data`, and if the `record` of a card is missing
 * @throws InputError if there is no such record
 */
export function shownBy(widget: WidgetName, request: WidgetRequest): Shown {
  if (isComputed(widget)) {
    requireRecords(request);
    return { question: QUESTIONS[widget](request) };
  }
  if (widget === 'ura-data') throw new UsageError('not-static');
  return { records: FINDERS[widget](request) };
}
