import type { LocaleTag } from '../../language/locale.ts';
import type { PublicEvent } from '../../model/public-event.ts';
import type { Clock } from '../../time/clock.ts';
import type { LinkedDataset } from '../link/link-dataset.ts';
import { search } from './engine.ts';
import { statusOfEvent } from './status-of-event.ts';
import { searchInEitherForm, type StatusSearchOptions, type SearchPage } from './search-options.ts';
import type { Query, SearchDescriptor, SearchResult } from './types.ts';
import { tagsOf } from './values.ts';

/** The facets of events. */
export type EventFacet = 'kind' | 'municipality' | 'organiser' | 'series' | 'tag' | 'status';

const events: SearchDescriptor<PublicEvent, EventFacet> = {
  key: 'events',
  items: ({ dataset }) => dataset?.events,
  name: ({ title }) => title,
  texts: ({ summary, venue, tags = [] }) => [summary, venue, ...tags],
  facets: {
    kind: ({ kind }) => [kind],
    municipality: ({ municipality }) => [municipality],
    organiser: ({ organiser }) => [organiser],
    series: ({ series }) => [series],
    tag: tagsOf,
  },
  status: (event, clock, { zone }) => statusOfEvent(event, clock, zone),
};

/**
 * Searches events by words, kind, municipality, organiser, series, tag and status. See
 * {@link searchOrganisations}.
 *
 * @example
 * searchEvents(linked, { kind: 'workshop' }, { locale: 'sq' }).items.map(({ id }) => id);
 * // ['punetori-buxheti']
 */
export function searchEvents(
  linked: LinkedDataset,
  query: Query<EventFacet>,
  options?: StatusSearchOptions<PublicEvent>,
): SearchPage<PublicEvent, EventFacet>;
/** @deprecated Pass options: `{ locale, clock, accepts }`. Its facets are maps. */
export function searchEvents(
  linked: LinkedDataset,
  query: Query<EventFacet>,
  locale: LocaleTag,
  clock?: Clock,
  accepts?: (item: PublicEvent) => boolean,
): SearchResult<PublicEvent, EventFacet>;
export function searchEvents(
  linked: LinkedDataset,
  query: Query<EventFacet>,
  options?: StatusSearchOptions<PublicEvent> | LocaleTag,
  olderClock?: Clock,
  olderAccepts?: (item: PublicEvent) => boolean,
): SearchPage<PublicEvent, EventFacet> | SearchResult<PublicEvent, EventFacet> {
  return searchInEitherForm(
    linked,
    options,
    (locale, { clock, accepts }) => search(events, linked, query, locale, { clock, accepts }),
    { clock: olderClock, accepts: olderAccepts },
  );
}
