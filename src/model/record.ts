import * as z from 'zod/mini';
import { Link } from './link.ts';
import { LocalText } from './local-text.ts';
import { PlainDate } from './plain-date.ts';

/** The source of the facts in a record: a page, or a document identified by its title. */
export const Source = z.looseObject({
  /** The title of the page or document. */
  title: z.optional(LocalText),
  /** The URL of the page or document. */
  url: z.optional(Link),
  /** The day on which it was retrieved. */
  retrievedAt: z.optional(PlainDate),
});
export type Source = z.infer<typeof Source>;

/** The fields that all records have in common. */
export const recordFields = {
  /** The source of the facts in this record. */
  source: z.optional(Source),
  /** The day on which the facts were last verified. */
  verifiedAt: z.optional(PlainDate),
  /** Free keywords, in lower case. `fictional` and `generated` mark example records. */
  tags: z.optional(z.array(z.string().check(z.regex(/\S/, 'empty-text')))),
};

/** A list that may be omitted. */
export const optionalList = <Item extends z.ZodMiniType>(item: Item) => z.optional(z.array(item));
