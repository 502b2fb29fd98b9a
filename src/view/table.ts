import type { Locale } from '../language/locale.ts';
import type { Content } from './content.ts';
import { firstDirection, sortRecords, type SortDirection, type SortKey } from './sort-records.ts';

/** A column of a table of records. The first one names the record. */
export interface Column<Item> {
  /** Its name in the attribute `sort` and in addresses, as `amount`. */
  readonly name: string;
  readonly label: string;
  /** What its values are, for their alignment. */
  readonly look?: 'amount' | 'date' | 'place';
  readonly cell: (item: Item) => Content;
  readonly sort: SortKey<Item>;
}

/** A column by which a table is sorted, and how. */
export interface Sort {
  readonly by: string;
  readonly direction: SortDirection;
}

/**
 * Reads the value of an attribute `sort`: the name of a column, which is sorted in the direction
 * that readers expect first, or the name and a direction, as `amount-ascending`.
 *
 * @returns undefined for a column that the table does not have
 */
export function readSort(written: string | undefined, columns: readonly Column<never>[]): Sort | undefined {
  const [, by, direction] = /^(.+?)(?:-(ascending|descending))?$/.exec(written?.trim() ?? '') ?? [];
  const column = columns.find(({ name }) => name === by);
  return (
    column && { by: column.name, direction: (direction as SortDirection) ?? firstDirection(column.sort) }
  );
}

/** Writes a sort as {@link readSort} reads it. */
export function writeSort({ by, direction }: Sort, columns: readonly Column<never>[]): string {
  const first = columns.find(({ name }) => name === by);
  return first && firstDirection(first.sort) === direction ? by : `${by}-${direction}`;
}

/** The records in the order of a sort; without one, in their own order. */
export function sortByColumn<Item>(
  items: readonly Item[],
  sort: Sort | undefined,
  columns: readonly Column<Item>[],
  locale: Locale,
): readonly Item[] {
  const column = sort && columns.find(({ name }) => name === sort.by);
  return column ? sortRecords(items, column.sort, sort.direction, locale) : items;
}
