import { asText } from './as-text.ts';
import { messageResolver } from './message-resolver.ts';
import { names as en } from './en/names.ts';
import type { LocaleTag } from './locale.ts';
import { ownValue } from './own-value.ts';
import { names as sq } from './sq/names.ts';
import { names as srLatn } from './sr-latn/names.ts';
import { midSentence } from './text.ts';

const namesOf = /*@__PURE__*/ messageResolver('names', { sq, srLatn, en });

/** Options for the name of a language. */
export interface LanguageNameOptions {
  /** Whether it is inside a sentence, where most languages use lower case. Default: no. */
  readonly inside?: boolean | undefined;
}

/**
 * Returns the name of a language, with a capital. `Intl.DisplayNames` has no Albanian in Chromium.
 *
 * @param tag a BCP 47 tag
 * @param options `inside`: whether it is inside a sentence, where most languages use lower case
 * @returns the name, or the tag itself for a language that is not spoken in the area
 * @example
 * languageName('sr-Latn', 'sq') // 'Serbisht (alfabeti latin)'
 * languageName('en-GB', 'sq') // 'Anglisht'
 * languageName('en-GB', 'sq', { inside: true }) // 'anglisht'
 */
export function languageName(tag: string, locale: LocaleTag, options?: LanguageNameOptions): string;
/** @deprecated Pass it as an option: `languageName(tag, locale, { inside: true })`. */
export function languageName(tag: string, locale: LocaleTag, inside: boolean): string;
export function languageName(
  tag: string,
  locale: LocaleTag,
  options?: LanguageNameOptions | boolean,
): string {
  const inside = typeof options === 'boolean' ? options : options?.inside;
  const { languages, small } = namesOf(locale);
  const lower = asText(tag).toLowerCase();
  const parts = /^(\w+)(?:[-_](latn|cyrl))?/.exec(lower);
  const name =
    ownValue(languages, parts?.[0].replace('_', '-') ?? '') ??
    ownValue(languages, parts?.[1] ?? '') ??
    asText(tag);
  return inside && small ? midSentence(name) : name;
}

/**
 * Returns the name of a country of the area.
 *
 * @param code an ISO 3166-1 alpha-2 code, or `XK` for Kosovo
 * @returns the name, or the code itself for any other country
 * @example countryName('XK', 'sq') // 'Kosovë'
 */
export function countryName(code: string, locale: LocaleTag): string {
  return ownValue(namesOf(locale).countries, code) ?? asText(code);
}

/**
 * Returns the label of a zone, to show beside a time.
 *
 * `Europe/Belgrade` is labelled as the time of Kosovo, which has no IANA zone of its own.
 *
 * @param zone an IANA zone
 * @example
 * formatZone('Europe/Belgrade', 'sq') // 'ora e Kosovës'
 * formatZone('Europe/Skopje', 'en') // 'local time: Skopje'
 */
export function formatZone(zone: string, locale: LocaleTag): string {
  const { zones, localTime } = namesOf(locale);
  const name = asText(zone);
  const place = name.split('/').at(-1)!.replaceAll('_', ' ');
  return ownValue(zones, name) ?? (name.includes('/') ? `${localTime}: ${place}` : name);
}
