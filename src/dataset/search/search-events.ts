import type { Locale } from '../../language/locale.ts';
import type { PublicEvent } from '../../model/public-event.ts';
import type { Clock } from '../../time/clock.ts';
import type { LinkedDataset } from '../link/link-dataset.ts';
import { search } from './engine.ts';
import { statusOfEvent } from './status-of-event.ts';
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
 * @param clock tells the time for the status, as in {@link searchCalls}
 * @param accepts limits the search to some events; the others are in no count
 * @example
 * searchEvents(linked, { kind: 'workshop' }, 'sq').items.map(({ id }) => id);
 * // ['punetori-buxheti']
 */
export const searchEvents = (
  linked: LinkedDataset,
  query: Query<EventFacet>,
  locale: Locale,
  clock?: Clock,
  accepts?: (event: PublicEvent) => boolean,
): SearchResult<PublicEvent, EventFacet> => search(events, linked, query, locale, { clock, accepts });
