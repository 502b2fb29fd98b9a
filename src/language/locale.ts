import { localeRegistry } from './locale-registry.ts';

/**
 * The languages that Ura brings. Each is itself the BCP 47 tag for a `lang` attribute.
 *
 * `sq` is Albanian as it is written in Kosovo, `sq-AL` as in Albania (bashki for komunë, OJF for OJQ); `sr-Latn` and `sr-Cyrl` are the two
 * scripts of Serbian; `en` is British English.
 */
export const LOCALES = ['sq', 'sq-AL', 'sr-Latn', 'sr-Cyrl', 'en'] as const;

/** A language that Ura brings. */
export type BuiltInLocale = (typeof LOCALES)[number];

/**
 * The languages that a program adds: the file of a language writes its tag into it, and whoever imports the file may use the tag as a
 * {@link Locale}.
 *
 * @example
 * declare module 'ura/language/locale.js' {
 *   interface AddedLocales {
 *     rom: true;
 *   }
 * }
 */
// eslint-disable-next-line @typescript-eslint/no-empty-object-type -- it is here to be filled
export interface AddedLocales {}

/** A language that Ura speaks: one that it brings, or one that the program adds. */
export type Locale = BuiltInLocale | Extract<keyof AddedLocales, string>;

/**
 * The locale that answers a language tag.
 *
 * Serbian without a script is Cyrillic, but Latin in Montenegro, Romania and Turkey. Bosnian, Croatian, Montenegrin and Serbo-Croatian are
 * answered in `sr-Latn`, if they were not added. Of the added languages that one answers whose tag has most of the tag. Case does not count, underscores and POSIX names (`sr_RS.UTF-8@latin`) are read too. Extensions are passed over.
 * Source: the likely subtags of CLDR.
 *
 * @param tag a language tag, as a `lang` attribute or a content management system writes it
 * @param fallback what to answer for a language that is not spoken here
 * @returns the locale; without a fallback, `undefined` for a language that is not spoken here
 * @example
 * resolveLocale('sq-XK') // 'sq'
 * resolveLocale('sr_RS') // 'sr-Cyrl'
 * resolveLocale('mk') // undefined
 * resolveLocale('mk', 'en') // 'en'
 */
export function resolveLocale(tag: string | null | undefined, fallback: Locale): Locale;
export function resolveLocale(tag: string | null | undefined, fallback?: Locale): Locale | undefined;
export function resolveLocale(tag: string | null | undefined, fallback?: Locale): Locale | undefined {
  const subtags = (tag ?? '')
    .trim()
    .toLowerCase()
    .replace(/\.[^@]*/, '')
    .split(/[-_@]/);
  const added = localeRegistry.find?.(subtags);
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
    case 'me': // not a language, but written for Montenegrin
      return has(/^cyr/) ? 'sr-Cyrl' : 'sr-Latn';
    default:
      return fallback;
  }
}
