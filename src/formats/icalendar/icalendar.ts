import { asText } from '../../language/as-text.ts';
import { addDays } from '../../time/spans.ts';

/** An entry of a calendar. */
export interface CalendarEntry {
  /**
   * Unique and permanent, so that a second download updates the entry instead of adding another.
   */
  readonly uid: string;
  /** The title. */
  readonly summary: string;
  /**
   * A whole day (`2026-12-04`) or an instant (epoch milliseconds). An entry with neither is left
   * out.
   */
  readonly start: string | number;
  /** The last day, inclusive, or the instant of the end. Default: one day, or no duration. */
  readonly end?: string | number | undefined;
  readonly description?: string | undefined;
  readonly location?: string | undefined;
  readonly url?: string | undefined;
  /** How many days before the start the calendar reminds of it. Default: no reminder. */
  readonly reminderDays?: number | undefined;
  /**
   * When the record was last changed, in epoch milliseconds. A calendar that has an older version
   * of the entry replaces it.
   */
  readonly modified?: number | undefined;
  readonly status?: 'CONFIRMED' | 'CANCELLED' | 'TENTATIVE' | undefined;
}

/** Escapes text (RFC 5545, 3.3.11). What some readers take for a line end becomes a space. */
const escape = (text: string) =>
  asText(text)
    .replace(/\r\n?/g, '\n')
    .replace(/[\u0000-\u0009\u000b-\u001f\u007f-\u009f\u2028\u2029]/g, ' ')
    .replace(/[\\;,]/g, '\\$&')
    .replace(/\n/g, '\\n');

/** The number of bytes of a character in UTF-8. */
const byteLength = (character: string) => {
  const point = character.codePointAt(0)!;
  return point < 0x80 ? 1 : point < 0x800 ? 2 : point < 0x10000 ? 3 : 4;
};

/** Folds a line into lines of at most 75 bytes (3.1), never inside a character. */
function foldLine(line: string): string {
  let folded = '';
  let length = 0;
  for (const character of line) {
    const size = byteLength(character);
    if (length + size > 75) {
      folded += '\r\n ';
      length = 1;
    }
    folded += character;
    length += size;
  }
  return folded;
}

/** The last instant of the year 9999: the format has four digits for a year. */
const MAX_INSTANT = 253_402_300_799_999;

/** An instant in the basic format of ISO 8601, in UTC. Nothing outside the years 0 to 9999. */
const formatUtc = (instant: number) =>
  typeof instant === 'number' && instant >= -62_167_219_200_000 && instant <= MAX_INSTANT
    ? new Date(instant).toISOString().replace(/[-:]|\.\d+/g, '')
    : undefined;

const instantProperty = (name: string, value: unknown) => {
  const text = typeof value === 'number' ? formatUtc(value) : undefined;
  return text && `${name}:${text}`;
};

/** A whole day. In RFC 5545 the end is exclusive; in {@link CalendarEntry} it is inclusive. */
const dayProperty = (name: string, value: unknown, later: 0 | 1) => {
  const date = typeof value === 'string' ? addDays(value, later) : undefined;
  return date && `${name};VALUE=DATE:${date.replace(/-/g, '')}`;
};

/** The start and end of an entry. Nothing without a valid start. */
function dateLines({ start, end }: CalendarEntry): (string | undefined)[] | undefined {
  const isLater = typeof end !== 'object' && typeof start !== 'object' && end! > start;
  const first = dayProperty('DTSTART', start, 0);
  if (first) return [first, dayProperty('DTEND', isLater ? end : start, 1) ?? dayProperty('DTEND', start, 1)];
  const from = instantProperty('DTSTART', start);
  return from ? [from, isLater ? instantProperty('DTEND', end) : undefined] : undefined;
}

/** Counts from here, so that the sequence number fits into 32 bits. */
const FIRST_MINUTE = Date.UTC(2020, 0) / 60_000;

/** The version of an entry (3.8.7.3, 3.8.7.4). It rises with each minute in which it can change. */
function versionLines(modified: number | undefined): (string | undefined)[] {
  const stamp = instantProperty('LAST-MODIFIED', modified);
  if (!stamp) return [];
  return [stamp, `SEQUENCE:${Math.max(0, Math.floor(modified! / 60_000) - FIRST_MINUTE)}`];
}

/** A reminder that is shown (3.6.6). */
const alarmLines = (days: number | undefined, summary: string): string[] =>
  days === undefined || !Number.isFinite(days)
    ? []
    : [
        'BEGIN:VALARM',
        'ACTION:DISPLAY',
        `DESCRIPTION:${escape(summary)}`,
        `TRIGGER:-P${Math.max(0, Math.round(days))}D`,
        'END:VALARM',
      ];

const URL_VALUE = /^(?:https?|mailto|tel):[^\s\p{Cc}]+$/iu;
const STATUSES: readonly string[] = ['CONFIRMED', 'CANCELLED', 'TENTATIVE'];

function entryLines(item: CalendarEntry, stamp: string): (string | false | undefined)[] {
  const { uid, summary, description, location, url, status } = item;
  const dates = dateLines(item);
  if (!dates) return [];
  return [
    'BEGIN:VEVENT',
    `UID:${escape(uid)}`,
    `DTSTAMP:${stamp}`,
    ...versionLines(item.modified),
    ...dates,
    `SUMMARY:${escape(summary)}`,
    description && `DESCRIPTION:${escape(description)}`,
    location && `LOCATION:${escape(location)}`,
    // Neither is escaped, so a line break in one would start a property of its own.
    typeof url === 'string' && URL_VALUE.test(url) && `URL:${url}`,
    status && STATUSES.includes(status) && `STATUS:${status}`,
    'TRANSP:TRANSPARENT',
    ...alarmLines(item.reminderDays, summary),
    'END:VEVENT',
  ];
}

/** How to write an iCalendar file. */
export interface CalendarOptions {
  /** When the file was created, in epoch milliseconds. */
  readonly stamp: number;
}

/**
 * Writes an iCalendar file (`.ics`). Instants are written in UTC, so the file needs no time zone
 * definitions. Never throws.
 *
 * Source: RFC 5545, which requires at least one entry.
 *
 * @returns the text of the file; its lines end with CRLF
 * @example
 * const start = Date.parse('2026-12-04T15:00Z');
 * const entries = [{ uid: 'call-1@ura', summary: 'Afati: Grante të vogla', start }];
 * const stamp = systemClock.now().getTime();
 * toCalendar(entries, { stamp }).split('\r\n')[6]; // 'DTSTART:20261204T150000Z'
 */
export function toCalendar(entries: readonly CalendarEntry[], options: CalendarOptions): string;
/** @deprecated Pass it as an option: `toCalendar(entries, { stamp })`. */
export function toCalendar(entries: readonly CalendarEntry[], stamp: number): string;
export function toCalendar(entries: readonly CalendarEntry[], options: CalendarOptions | number): string {
  const stamp = typeof options === 'number' ? options : options?.stamp;
  const created = formatUtc(stamp) ?? '19700101T000000Z';
  const lines = [
    'BEGIN:VCALENDAR',
    'VERSION:2.0',
    'PRODID:-//Ura//Ura//EN',
    ...entries.flatMap((item) => entryLines(item, created)),
    'END:VCALENDAR',
  ];
  return lines.map((line) => (line ? foldLine(line) + '\r\n' : '')).join('');
}
