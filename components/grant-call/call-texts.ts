import type { LinkedDataset } from '../../src/dataset/link.ts';
import type { CalendarEntry } from '../../src/formats/icalendar.ts';
import { callMessages } from '../../src/language/call-messages.ts';
import type { Locale } from '../../src/language/locale.ts';
import { pick } from '../../src/language/text.ts';
import type { LocalText } from '../../src/model/local-text.ts';
import type { GrantCall } from '../../src/model/grant-call.ts';
import type { ComputedCallStatus, CountingDeadline } from '../../src/time/call-status.ts';
import { instantOf, resolveZone } from '../../src/time/zones.ts';

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
  const say = (text: LocalText) => pick(text, locale, linked.dataset.language).text;
  const instant = at.length > 10 ? instantOf(at, zone, 'end') : undefined;
  return {
    uid: `${linked.dataset.publisher}-${call.id}-${index}@ura`,
    summary: `${callMessages(locale).deadline}: ${say(call.title)}${stage ? ` · ${say(stage)}` : ''}`,
    start: instant ?? at,
    description: call.summary && say(call.summary),
    url: call.applyUrl,
  };
}
