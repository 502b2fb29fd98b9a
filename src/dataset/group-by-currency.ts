import type { Money } from '../model/money.ts';
import { groupBy } from './group-by.ts';

/**
 * The items of each currency, the currency of most items first. Items without an amount are left
 * out.
 */
export const groupByCurrency = <Item>(
  items: Iterable<Item>,
  moneyOf: (item: Item) => Money | undefined,
): readonly [currency: string, items: readonly Item[]][] =>
  [...groupBy(items, (item) => moneyOf(item)?.currency ?? '')]
    .filter(([currency]) => currency)
    .sort(([a, some], [b, others]) => others.length - some.length || (a < b ? -1 : 1));
