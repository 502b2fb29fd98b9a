import * as z from 'zod/mini';
import { ArticleId, RecordId } from './id.ts';
import { Link, Picture } from './link.ts';
import { LocalText } from './local-text.ts';
import { PlainDate } from './plain-date.ts';
import { optionalList, recordFields } from './record.ts';

/**
 * A piece of news. Source of the shape: JSON Feed 1.1 and schema.org `NewsArticle`.
 *
 * @example { "id": "takimi-me-bizneset", "title": { "sq": "Takimi me bizneset" }, "published": "2018-03-14" }
 */
export const Article = z.looseObject({
  /** Stable and unique among the articles. */
  id: ArticleId,
  /** The headline. */
  title: LocalText,
  /** When it was published. */
  published: PlainDate,
  /** One or two sentences. */
  summary: z.optional(LocalText),
  /** The paragraphs, plain text. */
  body: optionalList(LocalText),
  /** The ids of the records that it is about, of any noun. */
  about: optionalList(RecordId),
  /** A picture. */
  image: z.optional(Picture),
  /** The sentence that its funder asks for, word by word. */
  acknowledgement: z.optional(LocalText),
  /** Where it stands in full. */
  url: z.optional(Link),
  ...recordFields,
});
export type Article = z.infer<typeof Article>;
