import { lastChange } from '../../../src/dataset/last-change.ts';
import type { LinkedDataset } from '../../../src/dataset/link/link-dataset.ts';
import type { CalendarEntry } from '../../../src/formats/icalendar/icalendar.ts';
import type { Locale } from '../../../src/language/locale.ts';
import { pickText } from '../../../src/language/text.ts';
import type { LocalText } from '../../../src/model/local-text.ts';
import type { PublicEvent } from '../../../src/model/public-event.ts';
import { municipalityName } from '../../../src/places/gazetteer.ts';
import { eventSpan } from '../../../src/time/event-span.ts';
import type { AgendaEntry } from '../../../src/view/agenda.ts';

const STATUSES: { readonly [Status in NonNullable<PublicEvent['status']>]?: CalendarEntry['status'] } = {
  cancelled: 'CANCELLED',
  postponed: 'TENTATIVE',
};

/** An event for a calendar; without a start, it has no place in one. */
export function calendarEntry(
  { event, status: { startsAt, endsAt } }: AgendaEntry,
  linked: LinkedDataset,
  locale: Locale,
): CalendarEntry[] {
  const { id, title, starts, status, summary, acknowledgement, venue, municipality, onlineUrl } = event;
  if (!starts || startsAt === undefined) return [];
  const { publisher, language } = linked.dataset;
  const plain = (text: LocalText | undefined) =>
    text === undefined ? [] : pickText(text, locale, language).text;
  const place = municipality ? municipalityName(municipality, locale, linked.places) : undefined;
  const places = status === 'moved-online' ? [] : [plain(venue), place?.text ?? []].flat();
  const isWholeDays = starts.length === 10;
  return [
    {
      uid: `${publisher}-event-${id}@ura`,
      summary: pickText(title, locale, language).text,
      start: isWholeDays ? starts : startsAt,
      end: isWholeDays ? eventSpan(event).to?.slice(0, 10) : endsAt,
      description: [plain(summary), plain(acknowledgement)].flat().join('\n\n') || undefined,
      location: places.join(', ') || onlineUrl,
      url: event.url ?? onlineUrl ?? event.registrationUrl,
      status: status && STATUSES[status],
      modified: lastChange(linked),
    },
  ];
}
