/** One entry of a calendar. */
export interface CalendarEntry {
  /** Unique for good, so that a second download changes the entry and does not double it. */
  readonly uid: string;
  /** What it is called. */
  readonly summary: string;
  /** A whole day (`2026-12-04`) or an instant (epoch milliseconds). */
  readonly start: string | number;
  /** The last day, inclusive, or the instant at which it ends. Without it, it is one day or one instant. */
  readonly end?: string | number | undefined;
  readonly description?: string | undefined;
  readonly location?: string | undefined;
  readonly url?: string | undefined;
  readonly status?: 'CONFIRMED' | 'CANCELLED' | 'TENTATIVE' | undefined;
}

/** Text as RFC 5545 wants it (3.3.11). Control characters have no place in it. */
const escape = (text: string) =>
  text
    .replace(/\r\n?/g, '\n')
    .replace(/[\u0000-\u0009\u000b-\u001f\u007f]/g, ' ')
    .replace(/[\\;,]/g, '\\$&')
    .replace(/\n/g, '\\n');

/** The number of bytes of a character in UTF-8. */
const bytes = (character: string) => {
  const point = character.codePointAt(0)!;
  return point < 0x80 ? 1 : point < 0x800 ? 2 : point < 0x10000 ? 3 : 4;
};

/** A line, broken so that none is longer than 75 bytes (3.1), never inside a character. */
function fold(line: string): string {
  let folded = '';
  let length = 0;
  for (const character of line) {
    const size = bytes(character);
    if (length + size > 75) {
      folded += '\r\n ';
      length = 1;
    }
    folded += character;
    length += size;
  }
  return folded;
}

const utc = (instant: number) => new Date(instant).toISOString().replace(/[-:]|\.\d+/g, '');

/** The day after a date: RFC 5545 ends whole days before, we end them after. */
const dayAfter = (date: string) => new Date(Date.parse(date) + 86_400_000).toISOString().slice(0, 10);

const when = (name: string, value: string | number) =>
  typeof value === 'number' ? `${name}:${utc(value)}` : `${name};VALUE=DATE:${value.replace(/-/g, '')}`;

function entry(item: CalendarEntry, stamp: number): string[] {
  const { start, end } = item;
  const lines = ['BEGIN:VEVENT', `UID:${escape(item.uid)}`, `DTSTAMP:${utc(stamp)}`, when('DTSTART', start)];
  if (typeof start === 'string') lines.push(when('DTEND', dayAfter(typeof end === 'string' ? end : start)));
  else if (typeof end === 'number' && end > start) lines.push(when('DTEND', end));
  lines.push(`SUMMARY:${escape(item.summary)}`);
  if (item.description) lines.push(`DESCRIPTION:${escape(item.description)}`);
  if (item.location) lines.push(`LOCATION:${escape(item.location)}`);
  if (item.url) lines.push(`URL:${item.url.replace(/\s/g, '')}`);
  if (item.status) lines.push(`STATUS:${item.status}`);
  lines.push('TRANSP:TRANSPARENT', 'END:VEVENT');
  return lines;
}

/**
 * Writes a calendar file (`.ics`) that every calendar program reads. Instants are written in UTC, so no zone table is needed.
 *
 * Source: RFC 5545.
 *
 * @param entries what goes in
 * @param stamp when the file was made, in epoch milliseconds
 * @example
 * toCalendar([{ uid: 'call-1@ura', summary: 'Afati: Grante të vogla', start: Date.parse('2026-12-04T15:00Z') }], clock.now().getTime());
 */
export function toCalendar(entries: readonly CalendarEntry[], stamp: number): string {
  const lines = ['BEGIN:VCALENDAR', 'VERSION:2.0', 'PRODID:-//Ura//Ura//EN', ...entries.flatMap((item) => entry(item, stamp)), 'END:VCALENDAR'];
  return lines.map((line) => fold(line) + '\r\n').join('');
}
