import * as z from 'zod/mini';
import { existsInCalendar } from './rules.ts';

/**
 * A calendar date that keeps its precision: a year, a month or a day.
 *
 * It is a string and stays one: a source that says "2016" is never made to say 1 January. Source: ISO 8601-1, reduced precision.
 *
 * @example "2016"
 * @example "2015-10"
 * @example "2022-12-15"
 */
export const PlainDate = z
  .string()
  .check(
    z.regex(/^\d{4}(-\d{2}(-\d{2})?)?$/, { error: 'bad-date', abort: true }),
    z.refine(existsInCalendar, 'impossible-date'),
  );
export type PlainDate = z.infer<typeof PlainDate>;
