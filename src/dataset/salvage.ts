import type { Dropped, Path } from '../model/finding.ts';
import type { Shape } from '../model/shape.ts';
import { examine, type Fault } from './examine.ts';

/** A fault, and what had to go because of it. */
export interface CostlyFault extends Fault {
  readonly dropped: Dropped;
}

/** What is left of a record. */
export interface Salvaged {
  /** The good of it; absent where the whole of it had to go. */
  readonly record?: unknown;
  readonly faults: readonly CostlyFault[];
  /** The paths of what had to go, in the record as it was written. */
  readonly removed: readonly Path[];
}

/** The length of the longest beginning of `path` that the record can do without; 0: only the whole record can go. */
function removable(path: Path, shape: Shape): number {
  let found = 0;
  let node: Shape | undefined = shape;
  for (let depth = 0; depth < path.length && node; depth++) {
    const key = path[depth]!;
    const owner: Shape = node.type === 'either' ? (node.options!.find(({ fields, item }) => fields || item) ?? node) : node;
    node = owner.fields ? owner.fields[key] : owner.item;
    // A list can do without any one of its items, and a text without any one of its languages.
    if (!owner.needs?.includes(key as string)) found = depth + 1;
  }
  return found;
}

/** A copy without the value at `path`. Only what is on the way is copied. */
function without(value: unknown, path: Path): unknown {
  const [key, ...rest] = path;
  const copy: unknown = Array.isArray(value) ? [...value] : { ...(value as object) };
  const entries = copy as Record<string | number, unknown>;
  if (rest.length) entries[key!] = without(entries[key!], rest);
  else if (Array.isArray(copy)) copy.splice(key as number, 1);
  else delete entries[key!];
  return copy;
}

function comparePaths(a: Path, b: Path): number {
  for (let depth = 0; depth < Math.min(a.length, b.length); depth++) {
    if (a[depth] !== b[depth]) return a[depth]! < b[depth]! ? -1 : 1;
  }
  return a.length - b.length;
}

const startsWith = (path: Path, start: Path) => start.every((key, depth) => path[depth] === key);

/** Turns a path in a record that has lost list items back into a path in the record as it was written. */
export function original(path: Path, removed: readonly Path[]): Path {
  const restored = [...path];
  for (const gone of [...removed].sort(comparePaths)) {
    const last = gone.length - 1;
    if (typeof gone[last] !== 'number' || restored.length <= last || !startsWith(restored, gone.slice(0, last))) continue;
    if ((restored[last] as number) >= (gone[last] as number)) restored[last] = (restored[last] as number) + 1;
  }
  return restored;
}

/**
 * Checks a record and, where it has faults, keeps all of it that is good: a bad optional value goes, a bad item of a list
 * goes, and only a fault in something required takes the whole record with it.
 */
export function salvage(shape: Shape, raw: unknown): Salvaged {
  const faults: CostlyFault[] = [];
  const removed: Path[] = [];
  let value = raw;
  // Each round removes at least one value; a rule over several values (as "one of the two") can only speak after the first.
  for (let round = 0; round < 16; round++) {
    const found: Fault[] = [];
    const record = examine(value, shape, [], found);
    if (!found.length) return { record, faults, removed };
    const cuts = new Map<string, Path>();
    let lost = false;
    for (const fault of found) {
      const { path } = fault;
      const length = removable(path, shape);
      faults.push({ ...fault, path: original(path, removed), dropped: length ? 'value' : 'record' });
      if (!length) lost = true;
      else cuts.set(JSON.stringify(path.slice(0, length)), path.slice(0, length));
    }
    if (lost) break;
    // From the last to the first, so that the places of list items stay right; what is inside a cut goes with it.
    const paths = [...cuts.values()].sort(comparePaths);
    const outermost = paths.filter((path) => !paths.some((other) => other.length < path.length && startsWith(path, other)));
    const gone = outermost.map((path) => original(path, removed));
    for (const path of outermost.reverse()) value = without(value, path);
    removed.push(...gone);
  }
  return { faults: faults.map((fault) => ({ ...fault, dropped: 'record' })), removed };
}
