import { asText } from '../../language/as-text.ts';
import type { AnyRecord, Dataset } from '../../model/dataset.ts';
import { LOCALES } from '../../language/locale.ts';
import type { Shape } from '../../model/shape.ts';
import { headerShape, shapes } from '../../model/shapes.ts';
import { headerOf, LISTS, recordsIn } from '../lists.ts';
import { isObject } from '../validate/safe-read.ts';

/** Compares by code unit, which is the same everywhere. */
const byCode = (a: string, b: string) => (a < b ? -1 : a > b ? 1 : 0);

/** The order of keys: first those of a list, then others by their letters. */
function inOrder(keys: readonly string[], first: readonly string[]): readonly string[] {
  const rank = (key: string) => first.indexOf(key) + 1 || first.length + 1;
  return [...keys].sort((a, b) => rank(a) - rank(b) || byCode(a, b));
}

/** Copies a value with its keys in the order of the model. Lists keep their order. */
function ordered(value: unknown, shape: Shape | undefined): unknown {
  const options = shape?.type === 'either' ? shape.options! : shape ? [shape] : [];
  if (Array.isArray(value)) {
    const { item } = options.find(({ type }) => type === 'array') ?? {};
    return value.map((each) => ordered(each, item));
  }
  if (!isObject(value)) return value;
  const isText = options.some(({ type }) => type === 'localized');
  const fields = options.find(({ type }) => type === 'object')?.fields ?? {};
  const keys = inOrder(Object.keys(value), isText ? LOCALES : Object.keys(fields));
  return Object.fromEntries(
    keys.map((key) => [key, ordered(value[key], Object.hasOwn(fields, key) ? fields[key] : undefined)]),
  );
}

const sorted = (records: readonly AnyRecord[]) =>
  [...records].sort((a, b) => byCode(asText(a.id), asText(b.id)));

/**
 * Writes a dataset as a file that is kept under version control: keys in the order of the model,
 * records in the order of their ids, indented by two spaces. A change of one field is a change of
 * one line. Lists without records are left out.
 *
 * @example
 * serializeDataset(dataset).split('\n')[1]; // '  "ura": "1",'
 */
export function serializeDataset(dataset: Dataset): string {
  const header = ordered(headerOf(dataset), headerShape) as Readonly<Record<string, unknown>>;
  const { $schema, ...rest } = header;
  const lists = LISTS.flatMap((list) => {
    const records = sorted(recordsIn(dataset, list));
    return records.length ? [[list, records.map((record) => ordered(record, shapes[list]))] as const] : [];
  });
  const file = { ...($schema !== undefined && { $schema }), ...rest, ...Object.fromEntries(lists) };
  return `${JSON.stringify(file, undefined, 2)}\n`;
}
