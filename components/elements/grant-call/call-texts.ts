import type { LinkedDataset } from '../../../src/dataset/link/link-dataset.ts';
import type { CalendarEntry } from '../../../src/formats/icalendar/icalendar.ts';
import { callFactMessages } from '../../../src/language/messages/calls.ts';
import type { Locale } from '../../../src/language/locale.ts';
import { pickText } from '../../../src/language/text.ts';
import type { LocalText } from '../../../src/model/local-text.ts';
import type { GrantCall } from '../../../src/model/grant-call.ts';
import type { CountingDeadline } from '../../../src/time/call-status.ts';
import { lastChange } from '../../../src/dataset/last-change.ts';
import { instantOf, resolveZone } from '../../../src/time/zones.ts';

/** The future deadlines of a call, one for each stage, the next first. */
export const comingDeadlines = (
  { deadlines = [] }: GrantCall,
  now: number,
  { dataset }: LinkedDataset,
): readonly CountingDeadline[] =>
  deadlines
    .flatMap(({ at, zone: own, stage }, index) => {
      const zone = resolveZone(own, dataset.zone);
      const closesAt = instantOf(at, zone, { edge: 'end' });
      return closesAt !== undefined && closesAt > now
        ? { closesAt, deadline: { index, at, zone, ...(stage && { stage }) } }
        : [];
    })
    .sort((a, b) => a.closesAt - b.closesAt)
    .map(({ deadline }) => deadline);

/** Three days are enough to finish an application. */
const REMINDER_DAYS = 3;

/** A deadline as a calendar entry: its minute, or its whole day. */
export function deadlineEntry(
  call: GrantCall,
  { at, zone, index, stage }: CountingDeadline,
  linked: LinkedDataset,
  locale: Locale,
): CalendarEntry {
  const plain = (text: LocalText) => pickText(text, locale, linked.dataset.language).text;
  const instant = at.length > 10 ? instantOf(at, zone, { edge: 'end' }) : undefined;
  return {
    uid: `${linked.dataset.publisher}-${call.id}-${index}@ura`,
    summary: `${callFactMessages(locale).deadline}: ${plain(call.title)}${stage ? ` · ${plain(stage)}` : ''}`,
    start: instant ?? at,
    description: call.summary && plain(call.summary),
    url: call.applyUrl,
    reminderDays: REMINDER_DAYS,
    modified: lastChange(linked),
  };
}
