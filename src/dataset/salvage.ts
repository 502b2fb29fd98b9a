import * as z from 'zod/mini';
import type { Dropped, Path } from '../model/finding.ts';
import { shapeOf, type Shape } from './shape.ts';

/** A fault that zod found in one record, and what had to go because of it. */
export interface Fault {
  readonly issue: z.core.$ZodIssue;
  readonly path: Path;
  readonly dropped: Dropped;
}

/** What is left of a record. */
export interface Salvaged {
  /** The good of it; absent where the whole of it had to go. */
  readonly record?: unknown;
  readonly faults: readonly Fault[];
  /** The paths of what had to go, in the record as it was written. */
  readonly removed: readonly Path[];
}

/** The length of the longest beginning of `path` that the record can do without; 0: only the whole record can go. */
function removable(path: Path, shape: Shape): number {
  let found = 0;
  let node: Shape | undefined = shape;
  for (let depth = 0; depth < path.length && node; depth++) {
    const key = path[depth]!;
    const fields: Shape['fields'] = node.fields ?? node.options?.find((option) => option.fields)?.fields;
    // A key of a record of texts, as one bad language of several, has no shape of its own and can always go.
    if (!fields && !node.item) return depth + 1;
    node = typeof key === 'number' ? node.item : fields?.get(key);
    if (node?.optional) found = depth + 1;
  }
  return found;
}

/** A copy without the value at `path`. Only what is on the way is copied. */
function without(value: unknown, path: Path): unknown {
  const [key, ...rest] = path;
  const copy: unknown = Array.isArray(value) ? [...value] : { ...(value as object) };
  if (rest.length) (copy as Record<string | number, unknown>)[key!] = without((value as Record<string | number, unknown>)[key!], rest);
  else if (Array.isArray(copy)) copy.splice(key as number, 1);
  else delete (copy as Record<string | number, unknown>)[key!];
  return copy;
}

const comparePaths = (a: Path, b: Path): number => {
  for (let depth = 0; depth < Math.min(a.length, b.length); depth++) {
    if (a[depth] === b[depth]) continue;
    return a[depth]! < b[depth]! ? -1 : 1;
  }
  return a.length - b.length;
};

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

/** What the member of a union that fits best says: one that refuses the value as a whole, or its type, does not fit. */
function* single(issues: readonly z.core.$ZodIssue[], start: Path = []): Generator<{ issue: z.core.$ZodIssue; path: Path }> {
  for (const issue of issues) {
    const path = [...start, ...(issue.path as Path)];
    const member =
      issue.code === 'invalid_union' ? issue.errors.find((errors) => errors.every(({ code, path }) => code !== 'invalid_type' || path.length)) : undefined;
    if (member) yield* single(member as readonly z.core.$ZodIssue[], path);
    else yield { issue, path };
  }
}

/**
 * Checks a record and, where it has faults, keeps all of it that is good: a bad optional value goes, a bad item of a list
 * goes, and only a fault in something required takes the whole record with it.
 */
export function salvage(schema: z.ZodMiniType, raw: unknown): Salvaged {
  const faults: Fault[] = [];
  const removed: Path[] = [];
  let value = raw;
  // Each round removes at least one value; a rule over several values (as "one of the two") can only speak after the first.
  for (let round = 0; round < 16; round++) {
    const result = z.safeParse(schema, value);
    if (result.success) return { record: result.data, faults, removed };
    const cuts = new Map<string, Path>();
    let lost = false;
    for (const { issue, path } of single(result.error.issues)) {
      const length = removable(path, shapeOf(schema));
      faults.push({ issue, path: original(path, removed), dropped: length ? 'value' : 'record' });
      if (!length) lost = true;
      else cuts.set(JSON.stringify(path.slice(0, length)), path.slice(0, length));
    }
    if (lost) break;
    // From the last to the first, so that the places of list items stay right; what is inside a cut goes with it.
    const paths = [...cuts.values()].sort(comparePaths);
    const outermost = paths.filter((path, index) => !paths.some((other, at) => at !== index && other.length < path.length && startsWith(path, other)));
    const gone = outermost.map((path) => original(path, removed));
    for (const path of outermost.reverse()) value = without(value, path);
    removed.push(...gone);
  }
  return { faults: faults.map((fault) => ({ ...fault, dropped: 'record' })), removed };
}
