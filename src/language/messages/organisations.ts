import { messageResolver } from '../message-resolver.ts';
import { organisations as en, type OrganisationMessages } from '../en/organisations.ts';
import type { LocaleTag } from '../locale.ts';
import { organisations as sq } from '../sq/organisations.ts';
import { organisations as srLatn } from '../sr-latn/organisations.ts';

/**
 * The messages of organisations and their directory.
 *
 * @example
 * organisationMessages('sq').organisationCount(0) // 'Asnjë organizatë'
 * organisationMessages('sq').statedMembers(17, '2017') // '17 anëtarë të deklaruar (2017)'
 * organisationMessages('sr-Latn').organisationCount(21) // '21 organizacija'
 */
export const organisationMessages: (locale: LocaleTag) => OrganisationMessages =
  /*@__PURE__*/ messageResolver('organisations', {
    sq,
    srLatn,
    en,
  });
