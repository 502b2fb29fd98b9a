import * as z from 'zod/mini';
import { isMoment, isZone } from './rules.ts';

/**
 * A day, or a day and a time, as local time. It has no offset and no `Z`: the zone is a field of
 * its own.
 *
 * A day without a time includes the whole day: a deadline of "2026-12-04" passes at midnight.
 *
 * @example "2026-12-04T16:00"
 * @example "2026-12-04"
 */
export const Moment = z
  .string()
  .check(
    z.regex(/^\d{4}-\d{2}-\d{2}(T\d{2}:\d{2})?$/, { error: 'bad-moment', abort: true }),
    z.refine(isMoment, 'impossible-date'),
  );
export type Moment = z.infer<typeof Moment>;

/**
 * An IANA time zone. Kosovo has none of its own and uses `Europe/Belgrade`; Albania uses
 * `Europe/Tirane`. `Europe/Pristina`, which is not an IANA name, is read as `Europe/Belgrade`.
 *
 * @example "Europe/Belgrade"
 */
export const Zone = z
  .string()
  .check(z.regex(/^[A-Za-z]/, { error: 'unknown-zone', abort: true }), z.refine(isZone, 'unknown-zone'));
export type Zone = z.infer<typeof Zone>;
