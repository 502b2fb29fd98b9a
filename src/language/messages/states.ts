import { messageResolver } from '../message-resolver.ts';
import { states as en } from '../en/states.ts';
import type { Locale } from '../locale.ts';
import type { Counted } from '../phrases.ts';
import { states as sq } from '../sq/states.ts';
import { states as srLatn } from '../sr-latn/states.ts';

/** What every widget says of itself and of its data. */
export interface StateMessages {
  /** There is nothing to show, and that is no fault. */
  readonly empty: string;
  /** The record that was asked for is not in the data. */
  readonly notFound: string;
  /** Loading failed: what to tell the visitor, by kind of failure. The developer is told more elsewhere. */
  readonly failures: {
    /** No answer: the connection, or the other site. */
    readonly network: string;
    /** The author has not said where the data is. */
    readonly noData: string;
    readonly other: string;
  };
  /** A button. */
  readonly retry: string;
  /** A label with its colon, before the date of the last good copy. */
  readonly stale: string;
  /** How many records were left out because of faults. */
  readonly partial: Counted;
  /** The records are made up, to show how it looks. */
  readonly fictional: string;
  /** The mark of one such record among others that are facts. */
  readonly example: string;
  /** The records were made by a program, to show many. */
  readonly generated: string;
  /** A label with its colon. */
  readonly source: string;
  /** A button. */
  readonly showMore: string;
  /** How many more there are than are shown. */
  readonly more: Counted;
}

/** Adds what is computed: which sentence answers a reason. */
export interface SpokenStateMessages extends StateMessages {
  /**
   * The sentence for a visitor when loading failed.
   *
   * @param reason why, as the loader says it: `network`, `timeout`, `no-data` and others
   */
  readonly failed: (reason?: string) => string;
}

const tables = /*@__PURE__*/ messageResolver('states', { sq, srLatn, en });

/**
 * The messages of the states that every widget has.
 *
 * @example
 * stateMessages('sq').retry // 'Provo përsëri'
 * stateMessages('sq').failed('network') // 'Të dhënat nuk u ngarkuan. Kontrolloni lidhjen me internetin.'
 */
export function stateMessages(locale: Locale): SpokenStateMessages {
  const messages = tables(locale);
  const { network, noData, other } = messages.failures;
  return {
    ...messages,
    failed: (reason) =>
      reason === 'network' || reason === 'timeout' ? network : reason === 'no-data' ? noData : other,
  };
}
