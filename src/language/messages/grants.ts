import { messageResolver } from '../message-resolver.ts';
import { grants as en } from '../en/grants.ts';
import type { Locale } from '../locale.ts';
import type { Counted } from '../phrases.ts';
import { grants as sqAl } from '../sq-al.ts';
import { grants as sq } from '../sq/grants.ts';
import { grants as srLatn } from '../sr-latn/grants.ts';

/** What the list of grants says. Labels have no colon. */
export interface GrantMessages {
  readonly search: string;
  readonly searchPlaceholder: string;
  /** How many were found, 0 included. */
  readonly grantCount: Counted;
  /** Heads of the table. Those that are filters too are among the messages of lists. */
  readonly title: string;
  readonly recipient: string;
  readonly amount: string;
  readonly awarded: string;
  /** Heads that only the spreadsheet has. */
  readonly currency: string;
  readonly summary: string;
  /** A person who got a grant, where nobody said what they want to be called. */
  readonly individual: string;
  /** A label before the sum of all amounts of a currency. */
  readonly total: string;
  /** How many say nothing of an amount. */
  readonly withoutAmount: Counted;
  /** By what the chart sums up. */
  readonly charts: Readonly<Record<'year' | 'funder' | 'municipality' | 'none', string>>;
  /** The bar of grants without a date, and without a place. */
  readonly withoutDate: string;
  readonly withoutPlace: string;
  /** The bar of so many others together. */
  readonly others: Counted;
}

/**
 * The messages of grants.
 *
 * @example
 * grantMessages('sq').grantCount(8) // '8 grante'
 * grantMessages('sr-Latn').withoutAmount(2) // '2 granta bez navedenog iznosa'
 */
export const grantMessages: (locale: Locale) => GrantMessages = /*@__PURE__*/ messageResolver('grants', {
  sq,
  sqAl,
  srLatn,
  en,
});
