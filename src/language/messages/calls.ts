import { messageResolver } from '../message-resolver.ts';
import { calls as en } from '../en/calls.ts';
import type { Locale } from '../locale.ts';
import type { Counted } from '../phrases.ts';
import { calls as sqAl } from '../sq-al.ts';
import { calls as sq } from '../sq/calls.ts';
import { calls as srLatn } from '../sr-latn/calls.ts';

/**
 * What the widgets of calls say. A label without a colon stands over its value or in a list of terms; what is said in one line
 * is a function.
 */
export interface CallMessages {
  /** Where the call stands, in the gender of the word for a call. */
  readonly statuses: Readonly<
    Record<'forecast' | 'open' | 'closing-soon' | 'closed' | 'cancelled' | 'rolling' | 'unknown', string>
  >;
  /** With the hour (`16:00`), if the deadline has one. */
  readonly closesToday: (time?: string) => string;
  /** As `closesToday`, on the day before. */
  readonly closesTomorrow: (time?: string) => string;
  /** How much is left, from 1 on. */
  readonly daysLeft: Counted;
  readonly hoursLeft: Counted;
  readonly minutesLeft: Counted;
  /** Labels before dates. */
  readonly deadline: string;
  readonly opens: string;
  readonly closed: string;
  readonly cancelledOn: string;
  readonly results: string;
  /** After a deadline that is a day without an hour. */
  readonly endOfDay: string;
  /** Labels of money. */
  readonly total: string;
  readonly perGrant: string;
  readonly awards: string;
  readonly coFinancing: string;
  readonly projectLength: string;
  /** Who, where and how. */
  readonly whoCanApply: string;
  readonly conditions: string;
  readonly municipalities: string;
  readonly countries: string;
  readonly applicationLanguages: string;
  readonly requirements: string;
  readonly steps: string;
  readonly documents: string;
  readonly infoSessions: string;
  readonly contact: string;
  readonly publisher: string;
  readonly reference: string;
  /** Buttons. */
  readonly apply: string;
  readonly addToCalendar: string;
  /** A list of calls, and how many were found, 0 included. */
  readonly search: string;
  readonly callCount: Counted;
  readonly noOpenCalls: string;
  readonly title: string;
  /** Over the groups of a list; the number of those that are closed comes after it in brackets. */
  readonly openCalls: string;
  readonly closedCalls: string;
  /** Labels of filters. */
  readonly allApplicants: string;
  readonly amount: string;
  readonly currency: string;
  readonly allCurrencies: string;
  /** Columns of the spreadsheet. */
  readonly least: string;
  readonly most: string;
  readonly summary: string;
}

/**
 * The messages of calls for applications.
 *
 * @example
 * callMessages('sq').statuses.closed // 'E mbyllur'
 * callMessages('sr-Latn').daysLeft(3) // 'Još 3 dana'
 * callMessages('sq').closesToday('16:00') // 'Mbyllet sot, ora 16:00'
 */
export const callMessages: (locale: Locale) => CallMessages = /*@__PURE__*/ messageResolver('calls', {
  sq,
  sqAl,
  srLatn,
  en,
});
