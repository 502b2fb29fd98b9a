import { asText } from '../as-text.ts';
import type { Role } from '../../model/party.ts';
import { messageResolver } from '../message-resolver.ts';
import { partyRoles as en } from '../en/party-roles.ts';
import type { LocaleTag } from '../locale.ts';
import { ownValue } from '../own-value.ts';
import { partyRoles as sqAl } from '../sq-al.ts';
import { partyRoles as sq } from '../sq/party-roles.ts';
import { partyRoles as srLatn } from '../sr-latn/party-roles.ts';

const labelsOf = /*@__PURE__*/ messageResolver('partyRoles', { sq, sqAl, srLatn, en });

/**
 * The label of a role, shown above or before the names. Names are not part of a sentence, because
 * Albanian and Serbian would decline them.
 *
 * @param count the number of names that follow
 * @example
 * partyRole('funder', 1, 'sr-Latn') // 'Finansira'
 * partyRole('partner', 2, 'sq') // 'Partnerët'
 */
export function partyRole(role: Role, count: number, locale: LocaleTag): string {
  const [one, several] = ownValue(labelsOf(locale), role) ?? [asText(role)];
  return typeof count === 'number' && count > 1 ? (several ?? one) : one;
}
