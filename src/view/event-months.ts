import { groupBy } from '../dataset/group-by.ts';
import { capitalise } from '../language/capitalise.ts';
import { formatDate } from '../language/dates.ts';
import type { Locale } from '../language/locale.ts';
import { eventMessages } from '../language/messages/events.ts';
import type { AgendaEntry } from './agenda.ts';

/** The month of an event, as `2026-11`. */
const monthOf = ({ event: { starts, ends } }: AgendaEntry) => (starts ?? ends ?? '').slice(0, 7);

/** Whether an entry is listed under the heading of its month. */
export const isInMonth = ({ part }: AgendaEntry): boolean => part === 'ahead' || part === 'past';

/**
 * Groups an agenda: events ahead and past events by month, the others by their part of the agenda.
 */
export const groupByMonth = (entries: readonly AgendaEntry[]): Map<string, AgendaEntry[]> =>
  groupBy(entries, (entry) => (isInMonth(entry) ? `${entry.part} ${monthOf(entry)}` : entry.part));

/** The heading over the group of an entry. */
export function groupHeading(entry: AgendaEntry, locale: Locale): string {
  const messages = eventMessages(locale);
  switch (entry.part) {
    case 'now':
      return messages.statuses.now;
    case 'series':
      return messages.seriesWithDates;
    case 'undated':
      return messages.dateToCome;
    default:
      return capitalise(formatDate(monthOf(entry), locale));
  }
}
