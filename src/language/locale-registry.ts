import type { Language, LanguageGroups } from './language.ts';
import type { Locale } from './locale.ts';

/** What the functions of language ask about added languages. */
export interface LocaleRegistry {
  /** The locale that answers a tag, if an added language does. */
  readonly find: (subtags: readonly string[]) => Locale | undefined;
  readonly get: (locale: Locale | undefined) => Language | undefined;
  /** A group of messages of an added language, whole: what it does not say itself, its base says. */
  readonly messages: <Group extends keyof LanguageGroups>(
    group: Group,
    locale: Locale,
    builtIn: (locale: Locale) => LanguageGroups[Group],
  ) => LanguageGroups[Group] | undefined;
}

/**
 * Empty, until `addLanguage` fills it: so who adds no language carries none of the code for it.
 *
 * It belongs to this copy of the module: two bundles on one page each have their own, and neither sees the languages of the other.
 */
export const localeRegistry: { -readonly [Name in keyof LocaleRegistry]?: LocaleRegistry[Name] } = {};

/** The language of Ura that stands behind a locale: itself, or for an added variety that of which it is one. */
export const builtInLocale = <Known extends Locale | undefined>(locale: Known): Known | Locale =>
  localeRegistry.get?.(locale)?.base ?? locale;
