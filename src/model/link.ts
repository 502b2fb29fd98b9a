import * as z from 'zod/mini';
import { LocalText } from './local-text.ts';

// White space is refused everywhere: browsers drop tabs and newlines inside a scheme, so
// "java\nscript:" would be dangerous.
// Control characters, and those that reorder a line, would hide where it leads. An e-mail address
// has no fields such as `?bcc=`; a link may have a subject.
const LINK =
  /^(https?:\/\/[^\s\p{Cc}\p{Bidi_C}/?#][^\s\p{Cc}\p{Bidi_C}]*|mailto:[^\s\p{Cc}@?&%]+@[^\s\p{Cc}@?&%]+(\?subject=[^\s\p{Cc}?&]*)?|tel:\+?[\d.()-]+)$/iu;

/**
 * A URL that is safe in `href`: http, https, mailto or tel. Everything else is refused.
 *
 * @example "https://example.org/thirrja"
 * @example "mailto:info@example.org"
 * @example "tel:+38338123456"
 */
export const Link = z.string().check(z.regex(LINK, 'bad-link'));
export type Link = z.infer<typeof Link>;

/**
 * The URL of an image: http, https, or a path relative to the data file.
 *
 * @example "https://example.org/logo.svg"
 * @example "logos/d4d.svg"
 */
export const ImageAddress = z
  .string()
  .check(
    z.regex(
      /^(https?:\/\/[^\s\p{Cc}\p{Bidi_C}/?#][^\s\p{Cc}\p{Bidi_C}]*|(?!\/\/)[^\s\p{Cc}\p{Bidi_C}:\\]+)$/iu,
      'bad-image',
    ),
  );
export type ImageAddress = z.infer<typeof ImageAddress>;

/** An e-mail address, without `mailto:`. */
export const Email = z
  .string()
  .check(z.regex(/^[^\s\p{Cc}@?%]+@[^\s\p{Cc}@?&%]+\.[^\s\p{Cc}@?&%]+$/u, 'bad-email'));
export type Email = z.infer<typeof Email>;

/** A telephone number in international format (ITU-T E.123), such as `+383 38 123 456`. */
export const Phone = z.string().check(z.regex(/^\+?[\d\s()/.-]{5,24}$/, 'bad-phone'));
export type Phone = z.infer<typeof Phone>;

/** A picture and its alternative text. Without `alt` it is decorative. */
export const Picture = z.looseObject({
  /** The URL of the picture. */
  src: ImageAddress,
  /** The alternative text, for people who cannot see the picture. */
  alt: z.optional(LocalText),
});
export type Picture = z.infer<typeof Picture>;

/** A document to read or download. */
export const DocumentLink = z.looseObject({
  /** The title of the document. */
  title: z.optional(LocalText),
  /** The URL of the document. */
  url: Link,
});
export type DocumentLink = z.infer<typeof DocumentLink>;
