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

/** How to write the label of a role. */
export interface PartyRoleOptions {
  /** The number of names that follow. Default: 1. */
  readonly count?: number | undefined;
}

/**
 * The label of a role, shown above or before the names. Names are not part of a sentence, because
 * Albanian and Serbian would decline them.
 *
 * @example
 * partyRole('funder', 'sr-Latn') // 'Finansira'
 * partyRole('partner', 'sq', { count: 2 }) // 'Partnerët'
 */
export function partyRole(role: Role, locale: LocaleTag, options?: PartyRoleOptions): string;
/** @deprecated Pass it as an option: `partyRole(role, locale, { count })`. */
export function partyRole(role: Role, count: number, locale: LocaleTag): string;
export function partyRole(
  role: Role,
  localeOrCount: LocaleTag | number,
  more?: PartyRoleOptions | LocaleTag,
): string {
  const isOld = typeof localeOrCount === 'number';
  const locale = isOld ? (more as LocaleTag) : localeOrCount;
  const count = isOld ? localeOrCount : (more as PartyRoleOptions | undefined)?.count;
  const [one, several] = ownValue(labelsOf(locale), role) ?? [asText(role)];
  return typeof count === 'number' && count > 1 ? (several ?? one) : one;
}
