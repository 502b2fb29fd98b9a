import * as z from 'zod/mini';
import { hasAny } from './rules.ts';

/** A BCP 47 language tag, such as `sq`, `en`, `sr-Latn` or `sr-Cyrl`. */
export const LanguageTag = z.string().check(z.regex(/^[A-Za-z]{2,3}(-[A-Za-z0-9]{2,8})*$/, 'bad-language'));
export type LanguageTag = z.infer<typeof LanguageTag>;

/**
 * Text in one or more languages.
 *
 * A plain string is in the language of the dataset. An object maps at least one BCP 47 tag to a
 * string. If only one Serbian script is given, the other is transliterated when shown. Text is
 * plain, never HTML.
 *
 * @example "Qendra burimore"
 * @example { "sq": "Qendra burimore", "en": "Resource centre", "sr-Latn": "Resursni centar" }
 */
export const LocalText = z.union([
  // The object comes first, because it is more common and a union tries its options in order.
  z.record(LanguageTag, z.string().check(z.regex(/\S/, 'empty-text'))).check(z.refine(hasAny, 'empty-text')),
  z.string().check(z.regex(/\S/, 'empty-text')),
]);
export type LocalText = z.infer<typeof LocalText>;
