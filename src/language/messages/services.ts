import type { Channel, ServiceKind } from '../../model/service.ts';
import { messageResolver } from '../message-resolver.ts';
import { services as en } from '../en/services.ts';
import type { Locale } from '../locale.ts';
import type { Counted } from '../phrases.ts';
import { services as sq } from '../sq/services.ts';
import { services as srLatn } from '../sr-latn/services.ts';

/** What the list of services says. Labels have no colon. */
export interface ServiceMessages {
  readonly search: string;
  readonly searchPlaceholder: string;
  /** How many were found, 0 included. */
  readonly serviceCount: Counted;
  /** Headings, and the values of a filter. */
  readonly kinds: Readonly<Record<ServiceKind, string>>;
  /** In which ways a service can be had. */
  readonly channels: Readonly<Record<Channel, string>>;
  readonly channel: string;
  readonly allChannels: string;
  readonly provider: string;
  readonly allProviders: string;
  readonly audience: string;
  readonly fee: string;
  readonly languages: string;
  readonly contact: string;
  readonly offices: string;
  /** Heads that only the spreadsheet has. */
  readonly title: string;
  readonly summary: string;
  readonly email: string;
  readonly phone: string;
  readonly page: string;
}

/**
 * The messages of services.
 *
 * @example
 * serviceMessages('sq').kinds.mentoring // 'Mentorim'
 * serviceMessages('sr-Latn').serviceCount(21) // '21 usluga'
 */
export const serviceMessages: (locale: Locale) => ServiceMessages = /*@__PURE__*/ messageResolver(
  'services',
  {
    sq,
    srLatn,
    en,
  },
);
