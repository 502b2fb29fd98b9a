import { messageResolver } from '../message-resolver.ts';
import { states as en, type StateMessages } from '../en/states.ts';
import type { Locale } from '../locale.ts';
import { states as sq } from '../sq/states.ts';
import { states as srLatn } from '../sr-latn/states.ts';

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
