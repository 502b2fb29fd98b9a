import { letterKeys, sortKey } from '../../language/collation.ts';
import type { Locale } from '../../language/locale.ts';
import type { CooperativeTask } from '../cooperative-task.ts';

/** Items handled per step, which takes less than a millisecond on a fast machine. */
const STEP = 128;

interface Row<Item> {
  readonly item: Item;
  readonly name: string;
  /** Decides most comparisons, at a third of the cost of a full sort key. */
  readonly letters: string;
  /** The full sort key, computed when the letters of two names are equal. */
  key: string | undefined;
}

const compare = (a: string, b: string) => (a < b ? -1 : a > b ? 1 : 0);

/** Sorts items by name in the alphabet of a locale, in steps. Equal names keep their order. */
export function* sortByName<Item>(
  items: readonly Item[],
  nameOf: (item: Item) => string,
  locale: Locale,
): CooperativeTask<Item[]> {
  const lettersOf = letterKeys(locale);
  const rows: Row<Item>[] = [];
  for (const item of items) {
    const name = nameOf(item);
    rows.push({ item, name, letters: lettersOf(name), key: undefined });
    if (rows.length % STEP === 0) yield;
  }
  const keyOf = (row: Row<Item>) => (row.key ??= sortKey(row.name, locale));
  const sorted = yield* mergeSort(
    rows,
    (a, b) => compare(a.letters, b.letters) || (a.name === b.name ? 0 : compare(keyOf(a), keyOf(b))),
  );
  return sorted.map(({ item }) => item);
}

/** A stable merge sort in steps: `Array.prototype.sort` of 10,000 names is one long task. */
function* mergeSort<Value>(
  values: readonly Value[],
  compareValues: (a: Value, b: Value) => number,
): CooperativeTask<readonly Value[]> {
  let runs: (readonly Value[])[] = [];
  for (let start = 0; start < values.length; start += STEP) {
    runs.push(values.slice(start, start + STEP).sort(compareValues));
    yield;
  }
  while (runs.length > 1) {
    const merged: (readonly Value[])[] = [];
    for (let index = 0; index < runs.length; index += 2)
      merged.push(yield* merge(runs[index]!, runs[index + 1] ?? [], compareValues));
    runs = merged;
  }
  return runs[0] ?? [];
}

function* merge<Value>(
  left: readonly Value[],
  right: readonly Value[],
  compareValues: (a: Value, b: Value) => number,
): CooperativeTask<readonly Value[]> {
  const merged: Value[] = [];
  let [l, r] = [0, 0];
  while (l < left.length && r < right.length) {
    merged.push(compareValues(left[l]!, right[r]!) <= 0 ? left[l++]! : right[r++]!);
    if (merged.length % STEP === 0) yield;
  }
  return merged.concat(left.slice(l), right.slice(r));
}
