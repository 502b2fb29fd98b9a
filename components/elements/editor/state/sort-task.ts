import type { CooperativeTask } from '../../../../src/dataset/cooperative-task.ts';

/** The items sorted at once, or merged per slice. A slice takes less than a millisecond. */
const STEP = 64;

/** Sorts a list in slices, so that the page stays responsive. Stable, like `sort`. */
export function* sortTask<Item>(
  items: readonly Item[],
  compare: (a: Item, b: Item) => number,
): CooperativeTask<readonly Item[]> {
  let runs: (readonly Item[])[] = [];
  for (let at = 0; at < items.length; at += STEP) {
    runs.push(items.slice(at, at + STEP).sort(compare));
    yield;
  }
  while (runs.length > 1) {
    const merged: (readonly Item[])[] = [];
    for (let at = 0; at < runs.length; at += 2)
      merged.push(yield* mergeTask(runs[at]!, runs[at + 1] ?? [], compare));
    runs = merged;
  }
  return runs[0] ?? [];
}

function* mergeTask<Item>(
  first: readonly Item[],
  second: readonly Item[],
  compare: (a: Item, b: Item) => number,
): CooperativeTask<readonly Item[]> {
  if (!second.length) return first;
  const merged: Item[] = [];
  let [a, b] = [0, 0];
  while (a < first.length && b < second.length) {
    if (merged.length % STEP === STEP - 1) yield;
    merged.push(compare(first[a]!, second[b]!) <= 0 ? first[a++]! : second[b++]!);
  }
  while (a < first.length) merged.push(first[a++]!);
  while (b < second.length) merged.push(second[b++]!);
  return merged;
}
