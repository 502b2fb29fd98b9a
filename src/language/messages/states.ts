import { messageResolver } from '../message-resolver.ts';
import { states as en, type StateMessages } from '../en/states.ts';
import type { LocaleTag } from '../locale.ts';
import { states as sq } from '../sq/states.ts';
import { states as srLatn } from '../sr-latn/states.ts';

/** The messages, and a function that picks the sentence for a failure. */
export interface SpokenStateMessages extends StateMessages {
  /**
   * The sentence for a visitor when loading failed.
   *
   * @param reason the reason of the failure, such as `network`, `timeout` or `no-data`
   */
  readonly failed: (reason?: string) => string;
}

const tables = /*@__PURE__*/ messageResolver('states', { sq, srLatn, en });

/**
 * The messages of the states of widgets, such as loading and empty.
 *
 * @example
 * stateMessages('sq').retry // 'Provo përsëri'
 * stateMessages('sq').failed('network')
 * // 'Të dhënat nuk u ngarkuan. Kontrolloni lidhjen me internetin.'
 */
export function stateMessages(locale: LocaleTag): SpokenStateMessages {
  const messages = tables(locale);
  const { network, noData, other } = messages.failures;
  return {
    ...messages,
    failed: (reason) =>
      reason === 'network' || reason === 'timeout' ? network : reason === 'no-data' ? noData : other,
  };
}
