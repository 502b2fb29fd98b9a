import type { Language, LanguageGroups } from './language.ts';
import { LOCALES, resolveLocale, type Locale, type LocaleTag } from './locale.ts';

/** Looks up added languages for the formatting functions. */
export interface LocaleRegistry {
  /** The language that was added under a locale. */
  readonly get: (locale: Locale | undefined) => Language | undefined;
  /** A group of messages of an added language, completed with those of its base. */
  readonly messages: <Messages>(
    group: keyof LanguageGroups,
    locale: Locale,
    builtIn: (locale: Locale) => Messages,
  ) => Messages | undefined;
}

/**
 * Empty until `addLanguage` fills it, so that a page without added languages does not load that
 * code.
 *
 * It belongs to this copy of the module: two bundles on one page each have their own.
 */
export const localeRegistry: { -readonly [Name in keyof LocaleRegistry]?: LocaleRegistry[Name] } = {};

/** The built-in language of a locale: the locale itself, or the base of an added variety. */
export const builtInLocale = <Input extends Locale | undefined>(locale: Input): Input | Locale =>
  localeRegistry.get?.(locale)?.base ?? locale;

const BUILT_IN: ReadonlySet<LocaleTag> = /*@__PURE__*/ new Set(LOCALES);

/** The locale of a tag that a program passes: `sq-XK` is `sq`, and an unsupported one `en`. */
export const toLocale = (tag: LocaleTag): Locale =>
  BUILT_IN.has(tag) || localeRegistry.get?.(tag as Locale) ? (tag as Locale) : resolveLocale(tag, 'en');
