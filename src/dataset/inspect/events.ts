import type { Article } from '../../model/article.ts';
import type { PublicEvent } from '../../model/public-event.ts';
import type { Service } from '../../model/service.ts';
import { isBefore } from './days.ts';
import { at, type Rules } from './rule.ts';

/** The rules for events. */
export const eventRules: Rules<PublicEvent> = {
  /** The references to the series form a circle. */
  circle: ['error', ({ id }, { circles }) => circles('events', 'series').has(id) && at('series')],
  /** Registration closes after the event has started. */
  'registration-after-start': [
    'warning',
    ({ starts, registrationCloses }) =>
      isBefore(starts, registrationCloses) &&
      at('registrationCloses', { value: registrationCloses, start: starts }),
  ],
  /** The event is upcoming, and has neither a place nor an online address. */
  'no-place': [
    'warning',
    (event, { eventStatus }) => {
      const { municipality, venue, onlineUrl, status } = event;
      const soon = ['upcoming', 'now'].includes(eventStatus(event).status);
      return soon && status !== 'moved-online' && !(municipality ?? venue ?? onlineUrl) && at('municipality');
    },
  ],
  /** The event was moved online, but has no online address. */
  'no-online-address': [
    'warning',
    (event, { eventStatus }) =>
      event.status === 'moved-online' &&
      !event.onlineUrl &&
      eventStatus(event).status !== 'past' &&
      at('onlineUrl'),
  ],
  /** The event has a start time but no end. */
  'no-event-end': [
    'advice',
    (event, { eventStatus }) =>
      event.starts?.includes('T') && !event.ends && eventStatus(event).status === 'past' && at('ends'),
  ],
  /** The event has no date, so it is a series, but no event belongs to it. */
  'series-without-events': [
    'advice',
    ({ id, starts, ends, status }, { linked }) =>
      !(starts ?? ends) &&
      (status ?? 'scheduled') === 'scheduled' &&
      !linked.referrers('events', id).some(({ path }) => path[0] === 'series') &&
      at('starts'),
  ],
};

/** The rules for services. */
export const serviceRules: Rules<Service> = {
  /** The service has no channel, office or contact. */
  'no-channel': [
    'advice',
    ({ channels, offices, contact, url }) =>
      !(channels?.[0] ?? offices?.[0] ?? url ?? contact?.email ?? contact?.phone ?? contact?.url) &&
      at('channels'),
  ],
};

/** The rules for articles. */
export const articleRules: Rules<Article> = {
  /** The publication date is in the future. */
  'article-in-future': [
    'advice',
    ({ published }, { isAhead }) => isAhead(published) && at('published', { value: published }),
  ],
  /** The article refers to no record, so no record shows it. */
  'article-about-nothing': ['advice', ({ about }) => !about?.length && at('about')],
  /** The article has no summary, body or link. */
  'no-article-text': ['warning', ({ summary, body, url }) => !(summary ?? body?.[0] ?? url) && at('summary')],
};
