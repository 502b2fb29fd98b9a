import type { LinkedDataset } from '../../src/dataset/link.ts';
import type { CalendarEntry } from '../../src/formats/icalendar.ts';
import { callMessages } from '../../src/language/call-messages.ts';
import type { Locale } from '../../src/language/locale.ts';
import { pick } from '../../src/language/text.ts';
import type { LocalText } from '../../src/model/local-text.ts';
import type { GrantCall } from '../../src/model/grant-call.ts';
import type { ComputedCallStatus, CountingDeadline } from '../../src/time/call-status.ts';
import { instantOf } from '../../src/time/zones.ts';

/** Where a call stands, in words. On its last two days the time is all that matters; before, the days that are left. */
export function callStatusText({ status, daysLeft, deadline }: ComputedCallStatus, locale: Locale): string {
  const messages = callMessages(locale);
  const time = deadline?.at.slice(11);
  if (status === 'closing-soon' && daysLeft === 0) return messages.closesToday(time);
  if (status === 'closing-soon' && daysLeft === 1) return messages.closesTomorrow(time);
  return [
    messages.statuses[status],
    ...(status !== 'forecast' && daysLeft !== undefined ? [messages.daysLeft(daysLeft)] : []),
  ].join(' · ');
}

/** Whether one can apply now. */
export const canApply = ({ status }: ComputedCallStatus): boolean =>
  status === 'open' || status === 'closing-soon' || status === 'rolling';

/** A deadline for the calendar of a visitor: its minute, or its whole day. */
export function deadlineEntry(
  call: GrantCall,
  { at, zone, index }: CountingDeadline,
  linked: LinkedDataset,
  locale: Locale,
): CalendarEntry {
  const say = (text: LocalText) => pick(text, locale, linked.dataset.language).text;
  const instant = at.length > 10 ? instantOf(at, zone, 'end') : undefined;
  return {
    uid: `${linked.dataset.publisher}-${call.id}-${index}@ura`,
    summary: `${callMessages(locale).deadline}: ${say(call.title)}`,
    start: instant ?? at,
    description: call.summary && say(call.summary),
    url: call.applyUrl,
  };
}
