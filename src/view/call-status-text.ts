import { callFactMessages } from '../language/messages/calls.ts';
import type { Locale } from '../language/locale.ts';
import type { ComputedCallStatus } from '../time/call-status.ts';

const MINUTE = 60_000;
const HOUR = 60 * MINUTE;

/** The time left on the last day in whole units, and the instant at which it decreases. */
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
    minutes: unit === MINUTE ? Math.max(units, 1) : 0, // "0 minutes left" would mean that it is too late
    changesAt: units ? closesAt - units * unit + 1 : closesAt,
  };
}

/**
 * The next instant at which {@link callStatusText} changes: each hour on the last day, each minute
 * in the last hour.
 */
export const statusTextChangesAt = (status: ComputedCallStatus, now: number): number | undefined =>
  restOfDay(status, now)?.changesAt ?? status.changesAt;

/**
 * Describes the status of a call. On the last two days it includes the time of the deadline, and on
 * the last day the hours left; before that, the days left.
 *
 * @param now the instant at which the text is shown, in epoch milliseconds
 */
export function callStatusText(computed: ComputedCallStatus, now: number, locale: Locale): string {
  const { status, daysLeft, deadline } = computed;
  const messages = callFactMessages(locale);
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
