import type { Article } from '../../model/article.ts';
import type { PublicEvent } from '../../model/public-event.ts';
import type { Service } from '../../model/service.ts';
import { isBefore } from './days.ts';
import { at, type Rules } from './rule.ts';

/** What is asked of an event. */
export const eventRules: Rules<PublicEvent> = {
  /** Whoever follows its series comes round in a circle. */
  circle: ['error', ({ id }, { circles }) => circles('events', 'series').has(id) && at('series')],
  /** One can still register when it has begun. */
  'registration-after-start': [
    'warning',
    ({ starts, registrationCloses }) =>
      isBefore(starts, registrationCloses) &&
      at('registrationCloses', { value: registrationCloses, start: starts }),
  ],
  /** It is to come, and nobody knows where it is. */
  'no-place': [
    'warning',
    (event, { eventStatus }) => {
      const { municipality, venue, onlineUrl, status } = event;
      const soon = ['upcoming', 'now'].includes(eventStatus(event).status);
      return soon && status !== 'moved-online' && !(municipality ?? venue ?? onlineUrl) && at('municipality');
    },
  ],
  /** It was moved online, and nobody knows where to. */
  'no-online-address': [
    'warning',
    (event, { eventStatus }) =>
      event.status === 'moved-online' &&
      !event.onlineUrl &&
      eventStatus(event).status !== 'past' &&
      at('onlineUrl'),
  ],
  /** It began at an hour, and nobody has said when it ended. */
  'no-event-end': [
    'advice',
    (event, { eventStatus }) =>
      event.starts?.includes('T') && !event.ends && eventStatus(event).status === 'past' && at('ends'),
  ],
  /** It has no date, so it is a series, and there is no event in it. */
  'series-without-events': [
    'advice',
    ({ id, starts, ends, status }, { linked }) =>
      !(starts ?? ends) &&
      (status ?? 'scheduled') === 'scheduled' &&
      !linked.referrers('events', id).some(({ path }) => path[0] === 'series') &&
      at('starts'),
  ],
};

/** What is asked of a service. */
export const serviceRules: Rules<Service> = {
  /** Nobody knows how to get it: by which channel, at which office, from whom. */
  'no-channel': [
    'advice',
    ({ channels, offices, contact, url }) =>
      !(channels?.[0] ?? offices?.[0] ?? url ?? contact?.email ?? contact?.phone ?? contact?.url) &&
      at('channels'),
  ],
};

/** What is asked of an article. */
export const articleRules: Rules<Article> = {
  /** It is dated ahead. */
  'article-in-future': [
    'advice',
    ({ published }, { isAhead }) => isAhead(published) && at('published', { value: published }),
  ],
  /** It is about no record, so no page of one shows it. */
  'article-about-nothing': ['advice', ({ about }) => !about?.length && at('about')],
  /** There is nothing to read under the headline. */
  'no-article-text': ['warning', ({ summary, body, url }) => !(summary ?? body?.[0] ?? url) && at('summary')],
};
