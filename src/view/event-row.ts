import { formatTime } from '../language/dates.ts';
import { formatWeekday } from '../language/weekdays.ts';
import { resolveZone } from '../time/zones.ts';
import type { AgendaEntry } from './agenda.ts';
import type { Content } from './content.ts';
import type { ViewContext } from './context.ts';
import { isInMonth } from './event-months.ts';
import { entryFacts, type EventFacts } from './event.ts';
import { eventZone, isCalledOff, shownSpan, struck } from './event-time.ts';

/** The days of an event under the heading of its month. */
export interface EventDays {
  readonly datetime: string;
  /** The days of the month, as in "14" or "14–16". */
  readonly text: string;
  /** The day of the week of the first day and of the last, if there are several. */
  readonly weekdays: readonly string[];
  /** A note on the time: the hours of one day, or the dates of several. */
  readonly rest: Content;
  readonly isCalledOff: boolean;
}

/** An event in an agenda. Its zone is named if it is not that of the dataset. */
export interface EventRow extends EventFacts {
  /** Its days, if it is under the heading of its month. */
  readonly days: EventDays | undefined;
}

const dayOfMonth = (moment: string) => String(Number(moment.slice(8, 10)));

function daysOf(
  entry: AgendaEntry,
  time: Content,
  zone: string,
  context: ViewContext,
): EventDays | undefined {
  const { event } = entry;
  const { from, to, isOneDay } = shownSpan(event, context);
  if (!from || !isInMonth(entry)) return undefined;
  const last = isOneDay ? undefined : to;
  const lastDay = last?.slice(0, 7) === from.slice(0, 7) ? dayOfMonth(last!) : '';
  const hours = [from, to].flatMap((moment) => moment?.slice(11) || []).join('–');
  return {
    datetime: from,
    text: `${dayOfMonth(from)}${last ? '–' : ''}${lastDay}`,
    weekdays: [from, last].flatMap((moment) => (moment ? formatWeekday(moment, context.locale) : [])),
    rest: isOneDay
      ? hours && [
          struck(formatTime(hours, context.locale), isCalledOff(event)),
          eventZone(event, context, zone),
        ]
      : time,
    isCalledOff: isCalledOff(event),
  };
}

/** Returns the content of an event in an agenda. */
export function eventRow(entry: AgendaEntry, context: ViewContext): EventRow {
  const zone = resolveZone(context.linked.dataset.zone);
  const facts = entryFacts(entry, context, zone);
  return { ...facts, days: daysOf(entry, facts.time, zone, context) };
}
