import type { LinkedDataset } from '../dataset/link/link-dataset.ts';
import { searchArticles } from '../dataset/search/search-articles.ts';
import { searchCalls } from '../dataset/search/search-calls.ts';
import { searchEvents } from '../dataset/search/search-events.ts';
import { searchGrants } from '../dataset/search/search-grants.ts';
import { searchMembers } from '../dataset/search/search-members.ts';
import { searchOrganisations } from '../dataset/search/search-organisations.ts';
import { searchProjects } from '../dataset/search/search-projects.ts';
import { searchServices } from '../dataset/search/search-services.ts';
import { compareDates } from '../time/spans.ts';
import type { WidgetName } from '../formats/snippet/widget-attributes.ts';
import type { Locale } from '../language/locale.ts';
import type { AnyRecord } from '../model/dataset.ts';
import type { Noun } from '../model/noun.ts';
import type { Clock } from '../time/clock.ts';
import { eventStatus } from '../time/event-status.ts';
import { resolveZone, today } from '../time/zones.ts';
import { InputError, UsageError } from './arguments.ts';

/** A widget with its attributes, and the data that it shows. */
export interface WidgetRequest {
  readonly linked: LinkedDataset;
  readonly locale: Locale;
  readonly clock: Clock;
  readonly attributes: Readonly<Record<string, string>>;
}

type RecordFinder = (request: WidgetRequest) => AnyRecord | readonly AnyRecord[];

/** Finds the record of a card. */
const recordById =
  (noun: Noun): RecordFinder =>
  ({ linked, attributes: { record } }) => {
    if (record === undefined) throw new UsageError('Which record? Give its id with --record.');
    const found = linked.get(noun, record);
    if (!found) throw new InputError(`There is no record "${record}" in ${noun}.`);
    return found;
  };

const todayIn = ({ linked, clock }: WidgetRequest) => today(clock, resolveZone(linked.dataset.zone));

/** The records of each widget that has a static form. */
const FINDERS: { readonly [Name in WidgetName]?: RecordFinder } = {
  'ura-grant-call': recordById('calls'),
  'ura-project-card': recordById('projects'),
  'ura-organisation-card': recordById('organisations'),
  'ura-programme': recordById('programmes'),
  'ura-call-list': ({ linked, attributes, locale, clock }) =>
    searchCalls(linked, attributes, locale, clock).items,
  'ura-project-list': ({ linked, attributes, locale, clock }) =>
    searchProjects(linked, attributes, locale, clock).items,
  'ura-member-directory': (request) => {
    const { linked, attributes, locale } = request;
    return attributes['network']
      ? searchMembers(linked, attributes['network'], attributes, locale, todayIn(request)).items.map(
          ({ membership }) => membership,
        )
      : searchOrganisations(linked, attributes, locale).items;
  },
  'ura-grant-list': ({ linked, attributes, locale }) =>
    [...searchGrants(linked, attributes, locale).items].sort(
      (a, b) => Number(!a.awardedOn) - Number(!b.awardedOn) || compareDates(b.awardedOn, a.awardedOn),
    ),
  'ura-event-list': ({ linked, attributes, locale, clock }) =>
    searchEvents(linked, attributes, locale, clock).items.filter(
      (event) => attributes['past'] !== 'hide' || eventStatus(event, clock, linked.dataset).status !== 'past',
    ),
  'ura-service-list': ({ linked, attributes, locale }) => searchServices(linked, attributes, locale).items,
  'ura-news-list': (request) =>
    searchArticles(request.linked, request.attributes, request.locale, todayIn(request)).items,
};

/** The widgets that have a static form. */
export const STATIC_WIDGETS = Object.keys(FINDERS) as readonly WidgetName[];

/**
 * The record or records that a widget shows.
 *
 * @throws UsageError if it has no static form, or its `record` is missing
 * @throws InputError if there is no such record
 */
export function recordsOf(widget: WidgetName, request: WidgetRequest): AnyRecord | readonly AnyRecord[] {
  const find = FINDERS[widget];
  if (!find)
    throw new UsageError(
      `<${widget}> has no static form. Use one of: ${STATIC_WIDGETS.map((name) => name.slice(4)).join(', ')}.`,
    );
  return find(request);
}
