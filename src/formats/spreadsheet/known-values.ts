import type { BuiltInLocale, Locale } from '../../language/locale.ts';
import { builtInLocale } from '../../language/locale-registry.ts';
import { countryName, languageName } from '../../language/names.ts';
import type { Field } from '../../language/fields-of.ts';
import { workbookWords } from './words/words.ts';

/** The languages and countries that have a name in every language of Ura. */
const LANGUAGES = 'sq sr-Latn sr-Cyrl en tr mk bs rom hr cnr el de fr it'.split(' ');
const COUNTRIES = 'XK AL MK ME RS BA HR GR TR'.split(' ');
/** The currencies and zones of the region. Others can be written too. */
const CURRENCIES = 'EUR ALL USD CHF GBP RSD MKD TRY BAM'.split(' ');
const ZONES = ['Europe/Belgrade', 'Europe/Tirane', 'Europe/Skopje', 'Europe/Podgorica'];

/** A value of a field, and the word for it that a cell shows. */
export interface KnownValue {
  readonly value: string;
  readonly word: string;
}

/**
 * The values of a field that are known beforehand, in the words of a language: what its drop-down
 * list offers, and what a cell may say instead of a code. Municipalities are not among them.
 *
 * @example
 * knownValues(fieldsOf('organisations').find(({ path }) => path === 'country')!, 'sq')[0];
 * // { value: 'XK', word: 'Kosovë' }
 */
export function knownValues({ kind, choices = [] }: Field, locale: Locale): readonly KnownValue[] {
  const { yes, no } = workbookWords(locale);
  const same = (value: string) => ({ value, word: value });
  switch (kind) {
    case 'choice':
      return choices.map(({ value, label }) => ({
        value,
        word: label[(builtInLocale(locale) ?? 'en') as BuiltInLocale],
      }));
    case 'yes-no':
      return [
        { value: 'true', word: yes },
        { value: 'false', word: no },
      ];
    case 'language':
      return LANGUAGES.map((value) => ({ value, word: languageName(value, locale) }));
    case 'country':
      return COUNTRIES.map((value) => ({ value, word: countryName(value, locale) }));
    case 'currency':
      return CURRENCIES.map(same);
    case 'zone':
      return ZONES.map(same);
    default:
      return [];
  }
}
