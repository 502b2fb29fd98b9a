import { asText } from '../as-text.ts';
import type { ApplicantKind } from '../../model/grant-call.ts';
import { messageResolver } from '../message-resolver.ts';
import { organisationKinds as en } from '../en/organisation-kinds.ts';
import type { LocaleTag } from '../locale.ts';
import { ownValue } from '../own-value.ts';
import { organisationKinds as sqAl } from '../sq-al.ts';
import { organisationKinds as sq } from '../sq/organisation-kinds.ts';
import { organisationKinds as srLatn } from '../sr-latn/organisation-kinds.ts';

const namesOf = /*@__PURE__*/ messageResolver('organisationKinds', { sq, sqAl, srLatn, en });

/**
 * The name of a kind of organisation, or of an individual.
 *
 * @returns the name, or the kind itself if it is unknown
 * @example organisationKind('foundation', 'sq') // 'Fondacion'
 */
export function organisationKind(kind: ApplicantKind, locale: LocaleTag): string {
  return ownValue(namesOf(locale), kind)?.[0] ?? asText(kind);
}

/**
 * The name of a kind of organisation in the plural: for a filter, or for who may apply.
 *
 * @example organisationKinds('informal-group', 'sr-Latn') // 'Neformalne grupe'
 */
export function organisationKinds(kind: ApplicantKind, locale: LocaleTag): string {
  return ownValue(namesOf(locale), kind)?.[1] ?? asText(kind);
}
