import { html, type TemplateResult } from 'lit';
import { groupBy } from '../../../src/dataset/group-by.ts';
import { sumMoney } from '../../../src/dataset/sum-money.ts';
import { grantMessages } from '../../../src/language/messages/grants.ts';
import { listMessages } from '../../../src/language/messages/lists.ts';
import type { Locale } from '../../../src/language/locale.ts';
import { formatMoney } from '../../../src/language/money.ts';
import type { Grant } from '../../../src/model/grant.ts';
import type { Money } from '../../../src/model/money.ts';

/** By what a chart sums up. */
export type ChartBy = 'year' | 'funder' | 'municipality';

/** One bar of a chart: a year, the funders of the same grants, a municipality; or so many others together. */
export interface Bar {
  /** The year, the ids of the funders with spaces between them, the id of the municipality; empty where the grants say nothing of it. */
  readonly key: string;
  readonly sum: Money;
  /** How many bars this one stands for, where it is not one of its own. */
  readonly others?: number;
}

/** The bars of one currency. Currencies are never mixed, so each has a chart of its own. */
export interface Chart {
  readonly currency: string;
  readonly bars: readonly Bar[];
}

/** So many bars can be compared at a glance; what is beyond stands together in one more. Years are a line, of which nothing is left out. */
const MOST = 10;

/** Over so many years, those without a grant have a bar too, of no length. */
const YEARS = 30;

// A grant of two funders is one bar of both: nobody knows the share of each, and summed up under both it would count twice.
const KEYS: Readonly<Record<ChartBy, (grant: Grant) => string | undefined>> = {
  year: ({ awardedOn }) => awardedOn?.slice(0, 4),
  funder: ({ funders }) => funders.join(' '),
  municipality: ({ municipality }) => municipality,
};

const sumOf = (grants: readonly Grant[], currency: string): Money =>
  sumMoney(grants.map(({ amount }) => amount))[0] ?? { amount: 0, currency };

/** The years from the first to the last, those between them too. */
function withYearsBetween(keys: readonly string[]): string[] {
  const years = keys.filter(Boolean).map(Number);
  const [first, last] = [Math.min(...years), Math.max(...years)];
  if (!(last - first < YEARS)) return [...keys];
  const all = Array.from({ length: last - first + 1 }, (_, index) => String(first + index));
  return keys.includes('') ? [...all, ''] : all;
}

/** The newest year first, and what has none last. */
const byYear = (a: Bar, b: Bar) => (a.key < b.key ? 1 : -1);
const bySum = (a: Bar, b: Bar) => b.sum.amount - a.sum.amount;

/** The grants of each currency, that of most grants first. What says no amount is passed over. */
export const byCurrency = (
  grants: readonly Grant[],
): readonly [currency: string, grants: readonly Grant[]][] =>
  [...groupBy(grants, ({ amount }) => amount?.currency ?? '')]
    .filter(([currency]) => currency)
    .sort(([a, some], [b, others]) => others.length - some.length || (a < b ? -1 : 1));

/** Sums up grants, each currency by itself: by year from the newest, else from the largest sum. */
export const chartsOf = (grants: readonly Grant[], by: ChartBy): readonly Chart[] =>
  byCurrency(grants).map(([currency, ofCurrency]) => {
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
 * Draws a chart as what it is: a table of names and sums, with a bar under each row. Whoever does not see the bars reads the same numbers.
 *
 * The roles are said, because the rows are no table to CSS: some browsers place nothing within the row of a table.
 *
 * @param nameOf how the key of a bar is said
 */
export function renderChart(
  { currency, bars }: Chart,
  by: ChartBy,
  locale: Locale,
  nameOf: (key: string) => TemplateResult | string,
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
