import { fieldsOf } from '../../language/fields-of.ts';
import type { FieldOwner } from '../../model/field-shapes.ts';
import type { CellValue } from './cell-values.ts';

/** The paths that the model knows, without `[]`, and whether they have parts. */
const paths = new Map<FieldOwner, ReadonlyMap<string, boolean>>();

function pathsOf(owner: FieldOwner): ReadonlyMap<string, boolean> {
  let known = paths.get(owner);
  if (!known) {
    const fields = fieldsOf(owner);
    const parents = new Set(fields.map(({ parent }) => parent));
    known = new Map(fields.map(({ path, keys }) => [keys.join('.'), parents.has(path)]));
    paths.set(owner, known);
  }
  return known;
}

function* walk(
  value: unknown,
  known: ReadonlyMap<string, boolean>,
  path: string,
  name: string,
): Generator<[name: string, value: unknown]> {
  if (Array.isArray(value)) {
    for (const [index, item] of value.entries()) yield* walk(item, known, path, `${name}[${index + 1}]`);
    return;
  }
  if (typeof value !== 'object' || value === null) return;
  for (const [key, inner] of Object.entries(value)) {
    const own = path ? `${path}.${key}` : key;
    const ownName = name ? `${name}.${key}` : key;
    const hasParts = known.get(own);
    if (hasParts === undefined) {
      if (inner !== undefined && inner !== null) yield [ownName, inner];
    } else if (hasParts) yield* walk(inner, known, own, ownName);
  }
}

/**
 * The fields of a record that the model does not know, by their path. A dataset keeps them, and so
 * does a workbook, in columns after the others.
 *
 * @example [...extraFields({ id: 'd4d', fax: '1' }, 'organisations')] // [['fax', '1']]
 */
export const extraFields = (record: unknown, owner: FieldOwner): Iterable<[name: string, value: unknown]> =>
  walk(record, pathsOf(owner), '', '');

/** The cell of such a value. Lists and objects are written as JSON. */
export function extraCell(value: unknown): CellValue {
  if (typeof value === 'number' && Number.isFinite(value)) return { type: 'number', number: value };
  return { type: 'text', text: typeof value === 'string' ? value : JSON.stringify(value) };
}
