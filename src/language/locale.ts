import { asText } from './as-text.ts';

/**
 * The built-in languages. Each is a BCP 47 tag that can stand in a `lang` attribute.
 *
 * `sq` is Albanian as written in Kosovo, `sq-AL` as in Albania (bashki for komunë, OJF for OJQ);
 * `sr-Latn` and `sr-Cyrl` are the two scripts of Serbian; `en` is British English.
 */
export const LOCALES = ['sq', 'sq-AL', 'sr-Latn', 'sr-Cyrl', 'en'] as const;

/** A built-in language. */
export type BuiltInLocale = (typeof LOCALES)[number];

/**
 * The tags of added languages. The file of a language augments this interface, so that programs
 * which import the file can use its tag as a {@link Locale}.
 *
 * @example
 * declare module 'ura/language/locale.js' {
 *   interface AddedLocales {
 *     rom: true;
 *   }
 * }
 */
// eslint-disable-next-line @typescript-eslint/no-empty-object-type -- filled by declaration merging
export interface AddedLocales {}

/** A supported language: a built-in one or an added one. */
export type Locale = BuiltInLocale | Extract<keyof AddedLocales, string>;

/**
 * A language tag for a function: a {@link Locale}, or any BCP 47 tag, such as `en-GB` or that of
 * `navigator.language`. It is resolved as by {@link resolveLocale}, an unsupported one to English.
 */
export type LocaleTag = Locale | (string & Record<never, never>);

/**
 * `addLanguage` sets `find`, which returns the added language for a tag. It is here and not in the
 * registry, because the types of the registry depend on this file.
 */
export const addedTags: { find?: (subtags: readonly string[]) => Locale | undefined } = {};

/**
 * Resolves a language tag to a supported locale.
 *
 * - Serbian without a script is Cyrillic, except in Montenegro, Romania and Turkey.
 * - Bosnian, Croatian, Montenegrin and Serbo-Croatian resolve to `sr-Latn`, unless they were added.
 * - The added language with the longest matching tag wins.
 * - Case and extensions are ignored; underscores and POSIX names (`sr_RS.UTF-8@latin`) are
 *   accepted.
 *
 * Source: the likely subtags of CLDR.
 *
 * @param tag a language tag, as written in a `lang` attribute or by a content management system
 * @param fallback the locale to return for an unsupported language
 * @returns the locale; without a fallback, `undefined` for an unsupported language
 * @example
 * resolveLocale('sq-XK') // 'sq'
 * resolveLocale('sr_RS') // 'sr-Cyrl'
 * resolveLocale('mk') // undefined
 * resolveLocale('mk', 'en') // 'en'
 */
export function resolveLocale(tag: string | null | undefined, fallback: Locale): Locale;
export function resolveLocale(tag: string | null | undefined, fallback?: Locale): Locale | undefined;
export function resolveLocale(tag: string | null | undefined, fallback?: Locale): Locale | undefined {
  // Most tags in data are those of the built-in languages, and are read for each text of a list.
  if (!addedTags.find && (LOCALES as readonly unknown[]).includes(tag)) return tag as Locale;
  const subtags = asText(tag)
    .trim()
    .toLowerCase()
    .replace(/\.[^@]*/, '')
    .split(/[-_@]/);
  const added = addedTags.find?.(subtags);
  if (added) return added;
  const extension = subtags.findIndex((subtag) => subtag.length === 1);
  const has = (wanted: RegExp) =>
    subtags.slice(1, extension < 0 ? undefined : extension).some((subtag) => wanted.test(subtag));
  switch (subtags[0]) {
    case 'sq':
    case 'sqi':
    case 'alb':
      return has(/^al$/) ? 'sq-AL' : 'sq';
    case 'en':
    case 'eng':
      return 'en';
    case 'sr':
    case 'srp':
      return has(/^cyr/) || !has(/^(lat.*|me|ro|tr)$/) ? 'sr-Cyrl' : 'sr-Latn';
    case 'bs':
    case 'bos':
    case 'hr':
    case 'hrv':
    case 'sh':
    case 'hbs':
    case 'cnr':
    case 'me': // not a language code, but used for Montenegrin
      return has(/^cyr/) ? 'sr-Cyrl' : 'sr-Latn';
    default:
      return fallback;
  }
}
