import * as z from 'zod/mini';
import { existsInCalendar } from './rules.ts';

/**
 * A calendar date that keeps its precision: a year, a month or a day.
 *
 * It is never converted to a day: "2016" does not become 1 January. The format is ISO 8601-1 with
 * reduced precision.
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
