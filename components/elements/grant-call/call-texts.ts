import type { LinkedDataset } from '../../../src/dataset/link/link-dataset.ts';
import type { CalendarEntry } from '../../../src/formats/icalendar/icalendar.ts';
import { callMessages } from '../../../src/language/messages/calls.ts';
import type { Locale } from '../../../src/language/locale.ts';
import { pickText } from '../../../src/language/text.ts';
import type { LocalText } from '../../../src/model/local-text.ts';
import type { GrantCall } from '../../../src/model/grant-call.ts';
import type { ComputedCallStatus, CountingDeadline } from '../../../src/time/call-status.ts';
import { instantOf, resolveZone } from '../../../src/time/zones.ts';

const MINUTE = 60_000;
const HOUR = 60 * MINUTE;

/** What is left of the last day, in whole units, and the instant from which it is less. */
function restOfDay(
  { closesAt, daysLeft }: ComputedCallStatus,
  now: number,
): { hours: number; minutes: number; changesAt: number } | undefined {
  if (closesAt === undefined || daysLeft !== 0 || now >= closesAt) return undefined;
  const left = closesAt - now;
  const unit = left < HOUR ? MINUTE : HOUR;
  const units = Math.floor(left / unit);
  return {
    hours: unit === HOUR ? units : 0,
    minutes: unit === MINUTE ? Math.max(units, 1) : 0, // "0 minutes left" would say that it is too late
    changesAt: units ? closesAt - units * unit + 1 : closesAt,
  };
}

/** When {@link callStatusText} says something else, at the latest: on the last day with each hour, in the last hour with each minute. */
export const statusTextChangesAt = (status: ComputedCallStatus, now: number): number | undefined =>
  restOfDay(status, now)?.changesAt ?? status.changesAt;

/**
 * Where a call stands, in words. On its last two days the time is all that matters, with the hours that are left on the last; before, the days
 * that are left.
 *
 * @param now the instant at which it is said, in epoch milliseconds
 */
export function callStatusText(computed: ComputedCallStatus, now: number, locale: Locale): string {
  const { status, daysLeft, deadline } = computed;
  const messages = callMessages(locale);
  const time = deadline?.at.slice(11);
  if (status === 'closing-soon' && daysLeft === 0) {
    const rest = restOfDay(computed, now);
    return [
      messages.closesToday(time),
      ...(rest?.hours ? [messages.hoursLeft(rest.hours)] : []),
      ...(rest?.minutes ? [messages.minutesLeft(rest.minutes)] : []),
    ].join(' · ');
  }
  if (status === 'closing-soon' && daysLeft === 1) return messages.closesTomorrow(time);
  return [
    messages.statuses[status],
    ...(status !== 'forecast' && daysLeft !== undefined ? [messages.daysLeft(daysLeft)] : []),
  ].join(' · ');
}

/** Whether one can apply now. */
export const canApply = ({ status }: ComputedCallStatus): boolean =>
  status === 'open' || status === 'closing-soon' || status === 'rolling';

/** The deadlines of a call that lie ahead, one for each stage, the next first. */
export const comingDeadlines = (
  { deadlines = [] }: GrantCall,
  now: number,
  { dataset }: LinkedDataset,
): readonly CountingDeadline[] =>
  deadlines
    .flatMap(({ at, zone: own, stage }, index) => {
      const zone = resolveZone(own, dataset.zone);
      const closesAt = instantOf(at, zone, 'end');
      return closesAt !== undefined && closesAt > now
        ? { closesAt, deadline: { index, at, zone, ...(stage && { stage }) } }
        : [];
    })
    .sort((a, b) => a.closesAt - b.closesAt)
    .map(({ deadline }) => deadline);

/** A deadline for the calendar of a visitor: its minute, or its whole day. */
export function deadlineEntry(
  call: GrantCall,
  { at, zone, index, stage }: CountingDeadline,
  linked: LinkedDataset,
  locale: Locale,
): CalendarEntry {
  const say = (text: LocalText) => pickText(text, locale, linked.dataset.language).text;
  const instant = at.length > 10 ? instantOf(at, zone, 'end') : undefined;
  return {
    uid: `${linked.dataset.publisher}-${call.id}-${index}@ura`,
    summary: `${callMessages(locale).deadline}: ${say(call.title)}${stage ? ` · ${say(stage)}` : ''}`,
    start: instant ?? at,
    description: call.summary && say(call.summary),
    url: call.applyUrl,
  };
}
