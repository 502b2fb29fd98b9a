import * as z from 'zod/mini';
import { PlainDate } from './plain-date.ts';

/** When something is planned to begin and end, and when it really did. Each as precisely as is known; the end is the last day. */
export const Dates = z.looseObject({
  /** The planned first day. */
  start: z.optional(PlainDate),
  /** The planned last day, inclusive. */
  end: z.optional(PlainDate),
  /** The real first day. */
  actualStart: z.optional(PlainDate),
  /** The real last day, inclusive. */
  actualEnd: z.optional(PlainDate),
});
export type Dates = z.infer<typeof Dates>;
