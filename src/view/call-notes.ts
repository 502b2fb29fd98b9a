import { callMessages } from '../language/messages/calls.ts';
import { formatZone } from '../language/names.ts';
import { resolveZone } from '../time/zones.ts';
import type { CallEntry } from './call-groups.ts';
import { callDates, type KeyDate } from './call.ts';
import type { ViewContext } from './context.ts';

/**
 * The notes that a list of calls shows once about the dates in its rows: the zone of the times, and
 * when a deadline without a time ends.
 *
 * @returns sentences, none if the rows have no such dates
 */
export function callDatesNotes(entries: readonly CallEntry[], context: ViewContext): readonly string[] {
  const { linked, locale } = context;
  const messages = callMessages(locale);
  const usual = entries
    .flatMap(({ call, status }) => callDates(call, status, context))
    .filter(({ note, isUsual }) => note !== undefined && isUsual);
  const hasTime = ({ time }: KeyDate) => time.datetime.length > 10;
  return [
    ...(usual.some(hasTime) ? [messages.timesIn(formatZone(resolveZone(linked.dataset.zone), locale))] : []),
    ...(usual.every(hasTime) ? [] : [messages.untilEndOfDay]),
  ];
}
