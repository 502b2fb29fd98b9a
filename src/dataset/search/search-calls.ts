import { asText } from '../../language/as-text.ts';
import type { Locale } from '../../language/locale.ts';
import type { GrantCall } from '../../model/grant-call.ts';
import type { Clock } from '../../time/clock.ts';
import type { LinkedDataset } from '../link/link-dataset.ts';
import { search } from './engine.ts';
import { statusOfCall } from './status-of-call.ts';
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
 * @param clock tells the time for the status; `changesAt` of the result says when to search again.
 *   Without it, no call has a status, and a filter on it finds nothing
 * @param accepts limits the search to some calls; the others are in no count
 * @example
 * searchCalls(linked, { applicant: 'informal-group' }, 'sq').items.map(({ id }) => id);
 * // ['grante-te-vogla-2026', 'mbeshtetje-e-shpejte']
 * const clock = fixedClock('2026-12-01T09:00:00Z');
 * const query = { amount: '2500', status: 'closing-soon' };
 * searchCalls(linked, query, 'sq', clock).items[0]?.id;
 * // 'grante-te-vogla-2026'
 */
export const searchCalls = (
  linked: LinkedDataset,
  query: CallQuery,
  locale: Locale,
  clock?: Clock,
  accepts: (call: GrantCall) => boolean = () => true,
): SearchResult<GrantCall, CallFacet> => {
  const amount = asText(query.amount).trim() ? Number(query.amount) : NaN;
  const fits = Number.isFinite(amount) ? gives(amount) : undefined;
  return search(calls, linked, query, locale, {
    clock,
    accepts: fits ? (call) => fits(call) && accepts(call) : accepts,
  });
};
