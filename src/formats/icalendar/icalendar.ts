import { addDays } from '../../time/spans.ts';

/** One entry of a calendar. */
export interface CalendarEntry {
  /** Unique for good, so that a second download changes the entry and does not double it. */
  readonly uid: string;
  /** What it is called. */
  readonly summary: string;
  /** A whole day (`2026-12-04`) or an instant (epoch milliseconds). An entry that has neither is left out. */
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

/** The last instant of the year 9999, beyond which a calendar has no digits. */
const LAST = 253_402_300_799_999;

/** An instant in UTC, without the hyphens, colons and fractions of ISO 8601; nothing for what is no instant of the years 0 to 9999. */
const utc = (instant: number) =>
  instant >= -62_167_219_200_000 && instant <= LAST
    ? new Date(instant).toISOString().replace(/[-:]|\.\d+/g, '')
    : undefined;

const instant = (name: string, value: unknown) => {
  const written = typeof value === 'number' ? utc(value) : undefined;
  return written && `${name}:${written}`;
};

/** A whole day. RFC 5545 ends them on the day after, we on the day itself. */
const day = (name: string, value: unknown, later: 0 | 1) => {
  const date = typeof value === 'string' ? addDays(value, later) : undefined;
  return date && `${name};VALUE=DATE:${date.replace(/-/g, '')}`;
};

/** The lines that say when: none for an entry that says no such thing. */
function when({ start, end }: CalendarEntry): (string | undefined)[] | undefined {
  const first = day('DTSTART', start, 0);
  if (first) return [first, day('DTEND', end! > start ? end : start, 1) ?? day('DTEND', start, 1)];
  const from = instant('DTSTART', start);
  return from ? [from, end! > start ? instant('DTEND', end) : undefined] : undefined;
}

function entry(item: CalendarEntry, stamp: string): (string | undefined)[] {
  const { uid, summary, description, location, url, status } = item;
  const dates = when(item);
  if (!dates) return [];
  return [
    'BEGIN:VEVENT',
    `UID:${escape(uid)}`,
    `DTSTAMP:${stamp}`,
    ...dates,
    `SUMMARY:${escape(summary)}`,
    description && `DESCRIPTION:${escape(description)}`,
    location && `LOCATION:${escape(location)}`,
    // An address is no text: nothing in it is escaped, so nothing may break its line.
    url && `URL:${url.replace(/[\s\u0000-\u001f\u007f]/g, '')}`,
    status && `STATUS:${status}`,
    'TRANSP:TRANSPARENT',
    'END:VEVENT',
  ];
}

/**
 * Writes a calendar file (`.ics`) that every calendar program reads. Instants are written in UTC, so no zone table is needed.
 *
 * Source: RFC 5545, which wants at least one entry. It never throws.
 *
 * @param entries what goes in
 * @param stamp when the file was made, in epoch milliseconds
 * @returns the file, its lines ended as the standard wants them
 * @example
 * const entries = [{ uid: 'call-1@ura', summary: 'Afati: Grante të vogla', start: Date.parse('2026-12-04T15:00Z') }];
 * toCalendar(entries, systemClock.now().getTime()).split('\r\n')[6]; // 'DTSTART:20261204T150000Z'
 */
export function toCalendar(entries: readonly CalendarEntry[], stamp: number): string {
  const made = utc(stamp) ?? '19700101T000000Z';
  const lines = [
    'BEGIN:VCALENDAR',
    'VERSION:2.0',
    'PRODID:-//Ura//Ura//EN',
    ...entries.flatMap((item) => entry(item, made)),
    'END:VCALENDAR',
  ];
  return lines.map((line) => (line ? fold(line) + '\r\n' : '')).join('');
}
