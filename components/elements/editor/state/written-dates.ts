import { readDate } from '../../../../src/formats/spreadsheet/read-date.ts';
import { plainText } from './values.ts';

/**
 * A date or moment as people in the region write it, which is read back as it is.
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
 * The date that a text is, with the precision that it has; the text itself if it is none, so that
 * nothing that is typed gets lost.
 */
export function typedDate(text: string): string | undefined {
  const plain = text.trim();
  if (!plain) return undefined;
  return readDate(plain)?.date ?? plain;
}

const TIME = /T(\d{2}:\d{2}(?::\d{2})?)$/;

/** The day of a moment, whatever else it says. */
export const dayOf = (value: unknown): string => plainText(value).replace(TIME, '');

/** The time of a moment as `16:00`, or nothing. */
export const timeOf = (value: unknown): string => TIME.exec(plainText(value))?.[1] ?? '';

/** A moment from a day and a time, as they stand in a form. A half-typed day keeps its time. */
export const momentOf = (day: string | undefined, time: string): string | undefined =>
  day === undefined ? undefined : time ? `${day}T${time}` : day;
