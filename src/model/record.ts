import * as z from 'zod/mini';
import { Link } from './link.ts';
import { LocalText } from './local-text.ts';
import { PlainDate } from './plain-date.ts';

/** Where a fact comes from: a page, or a document by its title. */
export const Source = z.looseObject({
  /** The title of the page or document. */
  title: z.optional(LocalText),
  /** Its address. */
  url: z.optional(Link),
  /** The day on which it was read. */
  retrievedAt: z.optional(PlainDate),
});
export type Source = z.infer<typeof Source>;

/** The fields that every record has beside its own. */
export const recordFields = {
  /** Where the facts of this record come from. */
  source: z.optional(Source),
  /** The day on which somebody last made sure that they are true. */
  verifiedAt: z.optional(PlainDate),
  /** Free keywords, in lower case. `fictional` and `generated` mark records that are no facts. */
  tags: z.optional(z.array(z.string().check(z.regex(/\S/, 'empty-text')))),
};

/** A list whose items an author may leave out altogether. */
export const optionalList = <Item extends z.ZodMiniType>(item: Item) => z.optional(z.array(item));
