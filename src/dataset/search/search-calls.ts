import { asText } from '../../language/as-text.ts';
import type { LocaleTag } from '../../language/locale.ts';
import type { GrantCall } from '../../model/grant-call.ts';
import type { Clock } from '../../time/clock.ts';
import type { LinkedDataset } from '../link/link-dataset.ts';
import { search } from './engine.ts';
import { statusOfCall } from './status-of-call.ts';
import { searchInEitherForm, type StatusSearchOptions, type SearchPage } from './search-options.ts';
import type { Query, SearchDescriptor, SearchResult } from './types.ts';
import { namesOf, tagsOf } from './values.ts';

/** The facets of calls. */
export type CallFacet =
  | 'applicant'
  | 'municipality'
  | 'funder'
  | 'language'
  | 'programme'
  | 'currency'
  | 'tag'
  | 'status';

/** A search for calls. */
export type CallQuery = Query<CallFacet> & {
  /**
   * The amount an applicant needs, in the main unit of a currency, as `2500`. Ignored if it is not
   * a number.
   */
  readonly amount?: string | undefined;
};

const calls: SearchDescriptor<GrantCall, CallFacet> = {
  key: 'calls',
  items: ({ dataset }) => dataset?.calls,
  name: ({ title }) => title,
  texts: ({ summary, reference, eligibility, publisher, funders = [], tags = [] }, linked) => [
    summary,
    reference,
    eligibility?.text,
    ...namesOf([publisher, ...funders], linked),
    ...tags,
  ],
  facets: {
    applicant: ({ eligibility }) => eligibility?.applicants ?? [],
    municipality: ({ eligibility }) => eligibility?.municipalities ?? [],
    funder: ({ funders = [] }) => funders,
    language: ({ applicationLanguages = [] }) => applicationLanguages,
    programme: ({ programme }) => [programme],
    currency: ({ funding }) => [funding?.currency],
    tag: tagsOf,
  },
  isOpenTo: {
    applicant: () => true,
    municipality: ({ eligibility }, id, { places }) =>
      !eligibility?.countries?.length ||
      eligibility.countries.some((country) => country === places.get(id)?.country),
  },
  status: (call, clock, defaults) => {
    const computed = statusOfCall(call, clock, defaults.zone);
    const { status } = computed;
    // The filter `open` finds every call to which one can apply.
    return status === 'closing-soon' || status === 'rolling'
      ? { ...computed, status: [status, 'open'] }
      : computed;
  },
};

/**
 * Whether a call gives one applicant this amount. A call without a minimum and a maximum does not
 * match.
 */
const gives =
  (amount: number) =>
  ({ funding }: GrantCall) => {
    const { min, max, total } = funding ?? ({} as NonNullable<GrantCall['funding']>);
    return (
      (min !== undefined || max !== undefined) && amount >= (min ?? 0) && amount <= (max ?? total ?? Infinity)
    );
  };

/**
 * Searches calls by words (including the names of publisher and funders), kind of applicant,
 * municipality, funder, language of application, programme, currency, amount, tag and status.
 * See {@link searchOrganisations}.
 *
 * A call that names no applicants matches every kind of applicant; one that names no municipalities
 * matches every municipality of its countries. Calls that are closing soon or rolling also match
 * the status `open`.
 *
 * @example
 * searchCalls(linked, { applicant: 'informal-group' }, { locale: 'sq' }).items.map(({ id }) => id);
 * // ['grante-te-vogla-2026', 'mbeshtetje-e-shpejte']
 * const clock = fixedClock('2026-12-01T09:00:00Z');
 * const query = { amount: '2500', status: 'closing-soon' };
 * searchCalls(linked, query, { locale: 'sq', clock, limit: 10 }).items[0]?.id;
 * // 'grante-te-vogla-2026'
 */
export function searchCalls(
  linked: LinkedDataset,
  query: CallQuery,
  options?: StatusSearchOptions<GrantCall>,
): SearchPage<GrantCall, CallFacet>;
/** @deprecated Pass options: `{ locale, clock, accepts }`. Its facets are maps. */
export function searchCalls(
  linked: LinkedDataset,
  query: CallQuery,
  locale: LocaleTag,
  clock?: Clock,
  accepts?: (item: GrantCall) => boolean,
): SearchResult<GrantCall, CallFacet>;
export function searchCalls(
  linked: LinkedDataset,
  query: CallQuery,
  options?: StatusSearchOptions<GrantCall> | LocaleTag,
  olderClock?: Clock,
  olderAccepts?: (item: GrantCall) => boolean,
): SearchPage<GrantCall, CallFacet> | SearchResult<GrantCall, CallFacet> {
  const amount = asText(query?.amount).trim() ? Number(query.amount) : NaN;
  const fits = Number.isFinite(amount) ? gives(amount) : undefined;
  return searchInEitherForm(
    linked,
    options,
    (locale, { clock, accepts }) =>
      search(calls, linked, query, locale, {
        clock,
        accepts: fits ? (call) => fits(call) && (accepts?.(call) ?? true) : accepts,
      }),
    { clock: olderClock, accepts: olderAccepts },
  );
}
