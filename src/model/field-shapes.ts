import type { FindingCode } from './finding.ts';
import type { Noun } from './noun.ts';
import type { Part, Shape, Target } from './shape.ts';
import { headerShape, shapes } from './shapes.ts';

/** What has fields: a noun, the municipalities that a dataset adds, or the dataset itself. */
export type FieldOwner = Noun | 'municipalities' | 'dataset';

/**
 * The kind of value of a field.
 *
 * - `text` is a plain string, `localized-text` a text in one or more languages, `codes` codes by
 *   register
 * - `id` is the id of the record itself, `reference` that of another record, `municipality` that of
 *   a municipality
 * - `date` is a year, a month or a day; `moment` a day, or a day and a time
 * - `object` and `money` have no value of their own: their parts are fields that follow them
 */
export type FieldKind =
  | 'text'
  | 'localized-text'
  | 'codes'
  | 'id'
  | 'reference'
  | 'municipality'
  | 'choice'
  | 'date'
  | 'moment'
  | 'zone'
  | 'money'
  | 'currency'
  | 'number'
  | 'yes-no'
  | 'link'
  | 'image'
  | 'email'
  | 'phone'
  | 'language'
  | 'country'
  | 'object';

/** The structure of a field, without words. */
export interface FieldShape {
  /**
   * Its path in a record: keys joined by dots, with `[]` after a list of objects, as in
   * `deadlines[].at`.
   */
  readonly path: string;
  /** The keys of the path: `['deadlines', 'at']`. */
  readonly keys: readonly string[];
  readonly kind: FieldKind;
  /** Whether the value is a list of the kind. */
  readonly isList: boolean;
  /** Whether it must be given wherever the object that it belongs to is given. */
  readonly required: boolean;
  /** The path of the object that it is a part of, without `[]`. */
  readonly parent?: string;
  /** The values of a choice. */
  readonly values?: readonly string[];
  /** The list that a reference points into. */
  readonly refersTo?: Target | Part;
}

/** The kinds of texts and numbers, by the code of the first rule that they must keep. */
const KINDS: Partial<Record<FindingCode, FieldKind>> = {
  'bad-date': 'date',
  'bad-moment': 'moment',
  'bad-email': 'email',
  'bad-phone': 'phone',
  'bad-link': 'link',
  'bad-image': 'image',
  'bad-currency': 'currency',
  'bad-language': 'language',
  'bad-value': 'country',
  'unknown-zone': 'zone',
};

/** The parts of an amount. */
const isMoney = ({ fields = {} }: Shape) => Object.keys(fields).join() === 'amount,currency';

function kindOf(shape: Shape, isId: boolean): FieldKind {
  const { type, target, rules = [], keys, values = [] } = shape;
  if (type === 'localized') return keys?.[1] === 'bad-language' ? 'localized-text' : 'codes';
  if (type === 'literal') return values.length === 1 && values[0] === true ? 'yes-no' : 'choice';
  if (type === 'boolean') return 'yes-no';
  if (type === 'number') return 'number';
  if (type === 'object') return isMoney(shape) ? 'money' : 'object';
  if (isId) return 'id';
  if (target) return target === 'municipalities' ? 'municipality' : 'reference';
  return KINDS[rules[0]?.[1] ?? 'missing'] ?? 'text';
}

/** The option of a union that a cell can hold; its objects become parts. */
const mainOption = (options: readonly Shape[]): Shape =>
  options.find(({ type }) => type === 'localized') ??
  options.find(({ rules }) => rules?.[0]?.[1] === 'bad-moment') ??
  options[0]!;

function* walk(shape: Shape, path: string, keys: readonly string[], parent?: string): Generator<FieldShape> {
  const { fields = {}, required = [] } = shape;
  for (const [key, field] of Object.entries(fields)) {
    const isList = field.type === 'array';
    const item = (isList ? field.item : field)!;
    const options = item.type === 'either' ? item.options! : [item];
    const main = mainOption(options);
    const own = [...keys, key];
    const ownPath = path + key;
    const kind = kindOf(main, key === 'id');
    yield {
      path: ownPath,
      keys: own,
      kind,
      isList,
      required: required.includes(key),
      ...(parent !== undefined && { parent }),
      ...(kind === 'choice' && { values: main.values!.map(String) }),
      ...(kind !== 'id' && main.target && { refersTo: main.target }),
    };
    for (const option of options) {
      if (option.type === 'object') yield* walk(option, ownPath + (isList ? '[].' : '.'), own, ownPath);
    }
  }
}

/**
 * The structure of all fields of a noun, in the order of the model: an object before its parts. An
 * unknown noun has none.
 *
 * @example
 * fieldShapes('calls').find(({ path }) => path === 'deadlines[].at');
 * // { path: 'deadlines[].at', keys: ['deadlines', 'at'], kind: 'moment', isList: false,
 * //   required: true, parent: 'deadlines' }
 */
export function fieldShapes(owner: FieldOwner): readonly FieldShape[] {
  const shape = owner === 'dataset' ? headerShape : Object.hasOwn(shapes, owner) && shapes[owner];
  return shape ? [...walk(shape, '', [])] : [];
}
