import * as z from 'zod/mini';
import { ArticleId, RecordId } from './id.ts';
import { Link, Picture } from './link.ts';
import { LocalText } from './local-text.ts';
import { PlainDate } from './plain-date.ts';
import { optionalList, recordFields } from './record.ts';

/**
 * A piece of news. Source of the shape: JSON Feed 1.1 and schema.org `NewsArticle`.
 *
 * @example
 * ```json
 * { "id": "takimi-me-bizneset", "title": { "sq": "Takimi me bizneset" },
 *   "published": "2018-03-14" }
 * ```
 */
export const Article = z.looseObject({
  /** Stable, and unique among the articles. */
  id: ArticleId,
  /** The headline. */
  title: LocalText,
  /** When it was published. */
  published: PlainDate,
  /** A summary of one or two sentences. */
  summary: z.optional(LocalText),
  /** The paragraphs, as plain text. */
  body: optionalList(LocalText),
  /** The ids of the records that it is about. They can belong to any noun. */
  about: optionalList(RecordId),
  /** A picture. */
  image: z.optional(Picture),
  /** The acknowledgement that its funder requires, verbatim. */
  acknowledgement: z.optional(LocalText),
  /** The address of the full text. */
  url: z.optional(Link),
  ...recordFields,
});
export type Article = z.infer<typeof Article>;
