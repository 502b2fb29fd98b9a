import * as z from 'zod/mini';
import { hasAny } from './rules.ts';

/** A BCP 47 language tag, as `sq`, `en`, `sr-Latn` or `sr-Cyrl`. Source: RFC 5646, the parts in use. */
export const LanguageTag = z.string().check(z.regex(/^[A-Za-z]{2,3}(-[A-Za-z0-9]{2,8})*$/, 'bad-language'));
export type LanguageTag = z.infer<typeof LanguageTag>;

/**
 * Text that a person reads, in one language or in several.
 *
 * A plain string is read in the language of its dataset. An object has a BCP 47 tag for each language, at least one.
 * A missing Serbian script is transliterated from the other when it is shown. It is plain text, never HTML.
 *
 * @example "Qendra burimore"
 * @example { "sq": "Qendra burimore", "en": "Resource centre", "sr-Latn": "Resursni centar" }
 */
export const LocalText = z.union([
  // The object first: it is what most files hold, and a union is tried in its order.
  z.record(LanguageTag, z.string().check(z.regex(/\S/, 'empty-text'))).check(z.refine(hasAny, 'empty-text')),
  z.string().check(z.regex(/\S/, 'empty-text')),
]);
export type LocalText = z.infer<typeof LocalText>;
