import { encodeUrlPart } from '../../model/encode-url-part.ts';
import { addDays } from '../../time/spans.ts';
import type { CalendarEntry } from './icalendar.ts';

/** The start and end of an entry: whole days, the end inclusive, or instants. */
function spanOf({ start, end }: CalendarEntry): { from: Date | string; to: Date | string } | undefined {
  if (typeof start === 'string') {
    const last = typeof end === 'string' && end > start ? end : start;
    return addDays(start, 0) && addDays(last, 1) ? { from: start, to: last } : undefined;
  }
  const to = typeof end === 'number' && end > start ? end : start;
  return Math.abs(start) < 8.64e15 && Math.abs(to) < 8.64e15
    ? { from: new Date(start), to: new Date(to) }
    : undefined;
}

const address = (base: string, parameters: Readonly<Record<string, string | undefined>>): string => {
  const query = Object.entries(parameters).flatMap(([name, value]) =>
    value ? `${name}=${encodeUrlPart(value)}` : [],
  );
  return [base, ...query].join('&');
};

const notes = ({ description, url }: CalendarEntry) =>
  [description, url].filter(Boolean).join('\n\n') || undefined;

/**
 * Returns the address of a form of Google Calendar that is filled in with an entry; undefined
 * without a valid start. Nothing is sent before a visitor follows it.
 *
 * @example
 * googleCalendarUrl({ uid: 'x', summary: 'Takim', start: '2026-12-04' })
 * // 'https://calendar.google.com/calendar/render?action=TEMPLATE&text=Takim&dates=20261204%2F20261205'
 */
export function googleCalendarUrl(entry: CalendarEntry): string | undefined {
  const span = spanOf(entry);
  if (!span) return undefined;
  const compact = (at: Date | string, later: 0 | 1) =>
    typeof at === 'string'
      ? addDays(at, later)!.replace(/-/g, '')
      : at.toISOString().replace(/[-:]|\.\d+/g, '');
  return address('https://calendar.google.com/calendar/render?action=TEMPLATE', {
    text: entry.summary,
    dates: `${compact(span.from, 0)}/${compact(span.to, 1)}`,
    details: notes(entry),
    location: entry.location,
  });
}

/**
 * Returns the address of a form of Outlook on the web that is filled in with an entry; undefined
 * without a valid start. Nothing is sent before a visitor follows it.
 *
 * @example
 * outlookCalendarUrl({ uid: 'x', summary: 'Takim', start: '2026-12-04' })?.slice(0, 46)
 * // 'https://outlook.live.com/calendar/0/deeplink/c'
 */
export function outlookCalendarUrl(entry: CalendarEntry): string | undefined {
  const span = spanOf(entry);
  if (!span) return undefined;
  const isDays = typeof span.from === 'string';
  const written = (at: Date | string) =>
    typeof at === 'string' ? at : at.toISOString().replace(/\.\d+/, '');
  return address('https://outlook.live.com/calendar/0/deeplink/compose?rru=addevent', {
    subject: entry.summary,
    startdt: written(span.from),
    // Outlook, too, counts the end of whole days as exclusive.
    enddt: typeof span.to === 'string' ? addDays(span.to, 1)! : written(span.to),
    allday: isDays ? 'true' : undefined,
    body: notes(entry),
    location: entry.location,
  });
}
