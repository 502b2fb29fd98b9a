import { messageResolver } from '../message-resolver.ts';
import { lists as en } from '../en/lists.ts';
import type { Locale } from '../locale.ts';
import { lists as sqAl } from '../sq-al.ts';
import { lists as sq } from '../sq/lists.ts';
import { lists as srLatn } from '../sr-latn/lists.ts';

/** What all lists say, whatever stands in them. A label of a filter has no colon; its first choice, which does not filter, begins with "all". */
export interface ListMessages {
  /** What the filters are under that few people need. */
  readonly moreFilters: string;
  /** A button. */
  readonly clearFilters: string;
  /** After "no calls" and the like. */
  readonly noResultsHint: string;
  /** Before the names of the formats. */
  readonly download: string;
  /** Before the ways in which the list can be shown. */
  readonly view: string;
  readonly municipality: string;
  readonly allMunicipalities: string;
  readonly kind: string;
  readonly allKinds: string;
  readonly status: string;
  readonly allStatuses: string;
  readonly funder: string;
  readonly allFunders: string;
  readonly programme: string;
  readonly allProgrammes: string;
  readonly year: string;
  readonly allYears: string;
  readonly allLanguages: string;
  /** Names of views. */
  readonly list: string;
  readonly cards: string;
  /** What a row of letters is for. */
  readonly byLetter: string;
  /** Over those of whom no municipality is known. */
  readonly noMunicipality: string;
}

/**
 * The messages of lists: their filters, their views and their downloads.
 *
 * @example
 * listMessages('sq').clearFilters // 'Pastro filtrat'
 */
export const listMessages: (locale: Locale) => ListMessages = /*@__PURE__*/ messageResolver('lists', {
  sq,
  sqAl,
  srLatn,
  en,
});
