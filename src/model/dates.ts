import * as z from 'zod/mini';
import { PlainDate } from './plain-date.ts';

/**
 * The planned and the actual period of something. Each date is as precise as the source, and an end
 * is the last day.
 */
export const Dates = z.looseObject({
  /** The planned first day. */
  start: z.optional(PlainDate),
  /** The planned last day (inclusive). */
  end: z.optional(PlainDate),
  /** The actual first day. */
  actualStart: z.optional(PlainDate),
  /** The actual last day (inclusive). */
  actualEnd: z.optional(PlainDate),
});
export type Dates = z.infer<typeof Dates>;
