import { groupByCurrency } from '../dataset/group-by-currency.ts';
import { compareText } from '../language/collation.ts';
import type { Locale } from '../language/locale.ts';
import type { Money } from '../model/money.ts';
import type { PlainDate } from '../model/plain-date.ts';
import { compareDates } from '../time/spans.ts';

export type SortDirection = 'ascending' | 'descending';

/** What records are sorted by. `undefined` means that a record has no such value. */
export type SortKey<Item> =
  | { readonly kind: 'text'; readonly of: (item: Item) => string | undefined }
  | { readonly kind: 'date'; readonly of: (item: Item) => PlainDate | undefined }
  | { readonly kind: 'money'; readonly of: (item: Item) => Money | undefined }
  /** A place in an order, such as that of the statuses. */
  | { readonly kind: 'rank'; readonly of: (item: Item) => number | undefined };

/** The direction that readers expect first: names from A, the latest date, the largest amount. */
export const firstDirection = ({ kind }: SortKey<never>): SortDirection =>
  kind === 'date' || kind === 'money' ? 'descending' : 'ascending';

/**
 * Sorts records by a value, in either direction. Records without the value come last in both, and
 * equal ones keep their order.
 *
 * Texts are compared in the alphabet of the locale, amounts only within their currency, because
 * there is no exchange rate: the most frequent currency comes first in both directions.
 *
 * @example
 * sortRecords(['b', 'a'], { kind: 'text', of: (name) => name }, 'ascending', 'en'); // ['a', 'b']
 */
export function sortRecords<Item>(
  items: readonly Item[],
  key: SortKey<Item>,
  direction: SortDirection,
  locale: Locale,
): readonly Item[] {
  const sign = direction === 'ascending' ? 1 : -1;
  // Read once, since sorting compares each value many times.
  const read = <Value>(of: (item: Item) => Value | undefined) => {
    const there: (readonly [Item, Value])[] = [];
    const missing: Item[] = [];
    for (const item of items) {
      const value = of(item);
      if (value === undefined || value === '') missing.push(item);
      else there.push([item, value]);
    }
    return { there, missing };
  };
  const sorted = <Value>(of: (item: Item) => Value | undefined, compare: (a: Value, b: Value) => number) => {
    const { there, missing } = read(of);
    return [...there.sort(([, a], [, b]) => sign * compare(a, b)).map(([item]) => item), ...missing];
  };
  switch (key.kind) {
    case 'text':
      return sorted(key.of, compareText(locale));
    case 'date':
      return sorted(key.of, compareDates);
    case 'rank':
      return sorted(key.of, (a, b) => a - b);
    case 'money': {
      const { there, missing } = read(key.of);
      const known = groupByCurrency(there, ([, money]) => money).flatMap(([, own]) =>
        [...own].sort(([, a], [, b]) => sign * (a.amount - b.amount)).map(([item]) => item),
      );
      return [...known, ...missing];
    }
  }
}
