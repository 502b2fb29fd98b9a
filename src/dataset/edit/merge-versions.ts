import type { AnyRecord, Dataset } from '../../model/dataset.ts';
import type { Shape } from '../../model/shape.ts';
import { headerShape, shapes } from '../../model/shapes.ts';
import { isSame } from '../merge/merge-record.ts';
import { headerOf, LISTS, recordsIn, type ListName } from '../lists.ts';
import { byId } from './diff-datasets.ts';
import { changesBetween, fieldAt, withField } from './field-changes.ts';

/**
 * A field, or a whole record, that both versions changed in different ways.
 *
 * A version without a value is one that removed it.
 */
export interface MergeConflict {
  /** The list of the record; absent for a field of the header. */
  readonly list?: ListName;
  /** The id of the record. */
  readonly id?: string;
  /** The field in the record; empty if one version removed the record. */
  readonly path: readonly string[];
  readonly base?: unknown;
  readonly mine?: unknown;
  readonly theirs?: unknown;
}

/** Two versions in one. */
export interface MergedVersions {
  /** Both versions. Where they disagree, it has mine, and never less than a whole record. */
  readonly dataset: Dataset;
  readonly conflicts: readonly MergeConflict[];
}

const startsWith = (path: readonly string[], start: readonly string[]) =>
  start.every((key, index) => path[index] === key);

/** Merges an object that both versions may have changed, field by field. */
function mergeFields(
  [base, mine, theirs]: readonly [base: unknown, mine: unknown, theirs: unknown],
  shape: Shape | undefined,
): { readonly value: unknown; readonly conflicts: readonly MergeConflict[] } {
  const conflicts = new Map<string, MergeConflict>();
  const own = changesBetween(base, mine, shape);
  let value = base;
  for (const { path, after } of own) value = withField(value, path, after);
  for (const { path, after } of changesBetween(base, theirs, shape)) {
    // One may have changed a text as a whole, and the other a language of it.
    const rival = own.find((change) => startsWith(change.path, path) || startsWith(path, change.path));
    if (!rival || (rival.path.length === path.length && isSame(rival.after, after))) {
      value = withField(value, path, after);
      continue;
    }
    const whole = rival.path.length < path.length ? rival.path : path;
    const versions = Object.entries({ base, mine, theirs }).flatMap(([name, version]) => {
      const found = fieldAt(version, whole);
      return found === undefined ? [] : [[name, found]];
    });
    conflicts.set(whole.join(), { path: whole, ...Object.fromEntries(versions) } as MergeConflict);
  }
  return { value, conflicts: [...conflicts.values()] };
}

/** The later of two days or moments, as `updatedAt` has them. */
const later = (a: unknown, b: unknown) =>
  typeof b !== 'string' || (typeof a === 'string' && a >= b) ? a : b;

/**
 * Merges two versions with a common base: takes the changes, additions and removals of both, record
 * by record and field by field.
 *
 * @param base the version that both began with
 * @param mine the version that stands where both changed the same field
 * @param theirs the other version, such as what a colleague saved meanwhile
 * @returns the merged dataset, and the fields that both changed in different ways. Without
 *   conflicts, the result has the same records if mine and theirs are swapped
 * @example
 * const added = (id: string) =>
 *   upsertRecord(dataset, 'organisations', { id, name: id, kind: 'ngo' });
 * const merged = mergeVersions(dataset, added('a'), added('b'));
 * merged.dataset.organisations.slice(-2).map(({ id }) => id); // ['a', 'b']
 * merged.conflicts; // []
 */
export function mergeVersions(base: Dataset, mine: Dataset, theirs: Dataset): MergedVersions {
  const conflicts: MergeConflict[] = [];
  const updatedAt = later(mine?.updatedAt, theirs?.updatedAt);
  const headers = [base, mine, theirs].map((dataset) => ({
    ...headerOf(dataset),
    ...(updatedAt !== undefined && { updatedAt }),
  })) as [object, object, object];
  const header = mergeFields(headers, headerShape);
  conflicts.push(...header.conflicts);
  const merged: Record<string, unknown> = { ...(header.value as object) };
  for (const list of LISTS) {
    if (mine?.[list] === theirs?.[list]) {
      if (mine?.[list] !== undefined) merged[list] = mine?.[list];
      continue;
    }
    merged[list] = mergeLists(list, base, mine, theirs, conflicts);
  }
  return { dataset: merged as Dataset, conflicts };
}

function mergeLists(
  list: ListName,
  ...[base, mine, theirs, conflicts]: [Dataset, Dataset, Dataset, MergeConflict[]]
): readonly AnyRecord[] {
  const [old, own, other] = [base, mine, theirs].map((dataset) => byId(recordsIn(dataset, list))) as [
    ReadonlyMap<string, AnyRecord>,
    ReadonlyMap<string, AnyRecord>,
    ReadonlyMap<string, AnyRecord>,
  ];
  const records: AnyRecord[] = [];
  for (const id of new Set([...own.keys(), ...other.keys()])) {
    const [was, here, there] = [old.get(id), own.get(id), other.get(id)];
    const present = here ?? there!;
    if (here && there) {
      const result = mergeFields([was ?? { id }, here, there], shapes[list]);
      records.push(result.value as AnyRecord);
      conflicts.push(...result.conflicts.map((conflict) => ({ list, id, ...conflict })));
    } else if (!was) records.push(present);
    else if (!isSame(was, present)) {
      // One version removed what the other changed: nothing is lost until a person decides.
      records.push(present);
      const versions = { base: was, ...(here && { mine: here }), ...(there && { theirs: there }) };
      conflicts.push({ list, id, path: [], ...versions });
    }
  }
  return records;
}
