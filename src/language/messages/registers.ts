import { asText } from '../as-text.ts';
import { messageResolver } from '../message-resolver.ts';
import { registers as en } from '../en/registers.ts';
import type { LocaleTag } from '../locale.ts';
import { ownValue } from '../own-value.ts';
import { registers as sq } from '../sq/registers.ts';
import { registers as srLatn } from '../sr-latn/registers.ts';

const namesOf = /*@__PURE__*/ messageResolver('registers', { sq, srLatn, en });

/**
 * The plain name of a register, or of a kind of number, by the scheme of an identifier.
 *
 * @returns the name, or the scheme itself if it is unknown
 * @example
 * registerName('XK-CR', 'sq') // 'Regjistri i bizneseve, Kosovë'
 * registerName('GB-CHC', 'sq') // 'GB-CHC'
 */
export function registerName(scheme: string, locale: LocaleTag): string {
  return ownValue(namesOf(locale), scheme) ?? asText(scheme);
}
