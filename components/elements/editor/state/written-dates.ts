import { readDate } from '../../../../src/formats/spreadsheet/read-date.ts';
import { plainText } from './values.ts';

/**
 * A date or moment as it is written in the region, in a form that can be parsed again.
 *
 * @example
 * writtenDate('2026-12-04'); // '4.12.2026'
 * writtenDate('2026-12'); // '12.2026'
 */
export function writtenDate(value: unknown): string {
  const text = plainText(value);
  const [, year, month, day] = /^(\d{4})(?:-(\d{2}))?(?:-(\d{2}))?(?:T.*)?$/.exec(text) ?? [];
  if (!year) return text;
  return [day, month, year].flatMap((part) => (part ? String(Number(part)) : [])).join('.');
}

/**
 * Parses a date with its precision. Returns the text itself if it is not a date, so that it is not
 * lost.
 */
export function typedDate(text: string): string | undefined {
  const plain = text.trim();
  if (!plain) return undefined;
  return readDate(plain)?.date ?? plain;
}

const TIME = /T(\d{2}:\d{2}(?::\d{2})?)$/;

/** The day of a moment, even if the rest is invalid. */
export const dayOf = (value: unknown): string => plainText(value).replace(TIME, '');

/** The time of a moment as `16:00`, or nothing. */
export const timeOf = (value: unknown): string => TIME.exec(plainText(value))?.[1] ?? '';

/** Joins the day and the time of a form. An unfinished day keeps its time. */
export const momentOf = (day: string | undefined, time: string): string | undefined =>
  day === undefined ? undefined : time ? `${day}T${time}` : day;
