import { html, type TemplateResult } from 'lit';
import { groupBy } from '../../../src/dataset/group-by.ts';
import { groupByCurrency } from '../../../src/dataset/group-by-currency.ts';
import { sumMoney } from '../../../src/dataset/sum-money.ts';
import { grantMessages } from '../../../src/language/messages/grants.ts';
import { listMessages } from '../../../src/language/messages/lists.ts';
import type { Locale } from '../../../src/language/locale.ts';
import { formatMoney } from '../../../src/language/money.ts';
import type { Grant } from '../../../src/model/grant.ts';
import type { Money } from '../../../src/model/money.ts';

/** What a chart sums by. */
export type ChartBy = 'year' | 'funder' | 'municipality';

/**
 * A bar of a chart: a year, the funders of the same grants, a municipality, or all others together.
 */
export interface Bar {
  /**
   * The year, the ids of the funders separated by spaces, or the id of the municipality; empty if
   * unknown.
   */
  readonly key: string;
  readonly sum: Money;
  /** How many other bars this one sums up. */
  readonly others?: number;
}

/** The bars of one currency. Currencies are never mixed, so each has its own chart. */
export interface Chart {
  readonly currency: string;
  readonly bars: readonly Bar[];
}

/** The most bars, except for years. The rest is summed up in one more bar. */
const MOST = 10;

/** Up to this many years, those without a grant have an empty bar too. */
const YEARS = 30;

// A grant of two funders belongs to one bar for both: their shares are unknown, and it must not
// count twice.
const KEYS: Readonly<Record<ChartBy, (grant: Grant) => string | undefined>> = {
  year: ({ awardedOn }) => awardedOn?.slice(0, 4),
  funder: ({ funders }) => funders.join(' '),
  municipality: ({ municipality }) => municipality,
};

const sumOf = (grants: readonly Grant[], currency: string): Money =>
  sumMoney(grants.map(({ amount }) => amount))[0] ?? { amount: 0, currency };

/** All years from the first to the last. */
function withYearsBetween(keys: readonly string[]): string[] {
  const years = keys.filter(Boolean).map(Number);
  const [first, last] = [Math.min(...years), Math.max(...years)];
  if (!(last - first < YEARS)) return [...keys];
  const all = Array.from({ length: last - first + 1 }, (_, index) => String(first + index));
  return keys.includes('') ? [...all, ''] : all;
}

/** The newest year first; grants without a year last. */
const byYear = (a: Bar, b: Bar) => (a.key < b.key ? 1 : -1);
const bySum = (a: Bar, b: Bar) => b.sum.amount - a.sum.amount;

/** Sums up grants by currency. Years start with the newest, other bars with the largest sum. */
export const chartsOf = (grants: readonly Grant[], by: ChartBy): readonly Chart[] =>
  groupByCurrency(grants, ({ amount }) => amount).map(([currency, ofCurrency]) => {
    const groups = groupBy(ofCurrency, (grant) => KEYS[by](grant) ?? '');
    const keys = by === 'year' ? withYearsBetween([...groups.keys()]) : [...groups.keys()];
    const barOf = (key: string): Bar => ({ key, sum: sumOf(groups.get(key) ?? [], currency) });
    const bars = keys.map(barOf).sort(by === 'year' ? byYear : bySum);
    if (by === 'year' || bars.length <= MOST + 1) return { currency, bars };
    const rest = bars.slice(MOST);
    const others = rest.flatMap(({ key }) => groups.get(key)!);
    const last = { key: '', sum: sumOf(others, currency), others: rest.length };
    return { currency, bars: [...bars.slice(0, MOST), last] };
  });

/**
 * Renders a chart as a table of names and sums, with a bar under each row.
 *
 * Roles are explicit because the rows are not displayed as a table: not all browsers can position a
 * bar in a table row.
 *
 * @param nameOf returns the label for the key of a bar
 */
export function renderChart(
  { currency, bars }: Chart,
  by: ChartBy,
  locale: Locale,
  nameOf: (key: string) => unknown,
): TemplateResult {
  const messages = grantMessages(locale);
  const longest = Math.max(...bars.map(({ sum }) => sum.amount));
  return html`<table class="chart" part="chart" role="table">
    <caption class="label">
      ${messages.charts[by]}, ${currency}
    </caption>
    <thead class="visually-hidden">
      <tr role="row">
        <th scope="col" role="columnheader">${listMessages(locale)[by]}</th>
        <th scope="col" role="columnheader">${messages.amount}</th>
      </tr>
    </thead>
    <tbody>
      ${bars.map(
        ({ key, sum, others }) =>
          html`<tr part="bar" role="row">
            <th scope="row" role="rowheader">${others ? messages.others(others) : nameOf(key)}</th>
            <td role="cell">
              ${formatMoney(sum, locale)}
              <svg aria-hidden="true">
                <rect class="track" width="100%" height="100%"></rect>
                <rect class="sum" width="${longest ? (100 * sum.amount) / longest : 0}%" height="100%"></rect>
              </svg>
            </td>
          </tr>`,
      )}
    </tbody>
  </table>`;
}
