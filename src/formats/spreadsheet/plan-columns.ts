import { fieldsOf, type Field } from '../../language/fields-of.ts';
import type { FieldOwner } from '../../model/field-shapes.ts';
import { hasValue, isInList, valueAt, type Column } from './columns.ts';

/**
 * The fields that a sheet shows, with the languages of a text or the registers of its codes. `''`
 * is a plain string.
 */
type Uses = Map<Field, Set<string>>;

/** The languages or registers of a value: of a text, or of all texts of a list. */
function* languagesOf(value: unknown): Generator<string> {
  for (const text of Array.isArray(value) ? (value as unknown[]) : [value]) {
    if (typeof text === 'string') yield '';
    else if (typeof text === 'object' && text !== null) yield* Object.keys(text);
  }
}

const hasLanguages = ({ kind }: Field) => kind === 'localized-text' || kind === 'codes';

/** Puts the columns in the order of the model: an item of a list with its parts, then the next. */
function arrange(owner: FieldOwner, uses: Uses, places: ReadonlyMap<string, number>): Column[] {
  const columnsOf = (field: Field, place?: number): Column[] => {
    const languages = uses.get(field);
    if (!languages) return [];
    const placed = { field, ...(place !== undefined && { place }) };
    if (!hasLanguages(field)) return [placed];
    return [...languages].sort(plainFirst).map((language) => (language ? { ...placed, language } : placed));
  };
  const fields = fieldsOf(owner);
  // People know a record by its name; the id comes last.
  const [ids, others] = [true, false].map((wanted) =>
    fields.filter(({ path }) => (path === 'id') === wanted),
  );
  return [...others!, ...ids!].flatMap((field) => {
    if (isInList(field)) return [];
    if (field.kind !== 'object' || !field.isList) return hasValue(field) ? columnsOf(field) : [];
    const parts = fields.filter(({ parent }) => parent === field.path);
    return Array.from({ length: places.get(field.path) ?? 0 }, (_, index) =>
      parts.flatMap((part) => columnsOf(part, index + 1)),
    ).flat();
  });
}

const plainFirst = (a: string, b: string) => (a === '' ? -1 : b === '' ? 1 : 0);

/** Columns that a sheet has even if no record needs them. */
export interface WantedColumns {
  /** The paths of the fields. */
  readonly paths: readonly string[];
  /** The languages of texts; `['']` for one column without a language. */
  readonly languages: readonly string[];
  /** The number of items of each list of objects, by its path. Default: 1. */
  readonly places?: Readonly<Record<string, number>>;
}

/**
 * Plans the columns that records need, and those that are wanted without them.
 *
 * @param records the records of the sheet, which are read once
 */
export function planColumns(
  owner: FieldOwner,
  records: Iterable<unknown>,
  { paths, languages, places: wantedPlaces = {} }: WantedColumns = { paths: [], languages: [] },
): Column[] {
  const fields = fieldsOf(owner);
  const uses: Uses = new Map();
  const places = new Map<string, number>();
  const use = (field: Field, found: Iterable<string>) => {
    const known = uses.get(field) ?? new Set<string>();
    if (hasLanguages(field)) for (const language of found) known.add(language);
    uses.set(field, known);
  };
  const values = fields.filter(hasValue);
  for (const record of records) {
    for (const field of values) {
      if (!isInList(field)) {
        const value = valueAt(record, { field });
        if (value !== undefined) use(field, languagesOf(value));
        continue;
      }
      const list = valueAt(record, { field: fields.find(({ path }) => path === field.parent)! });
      const length = Array.isArray(list) ? list.length : 0;
      if (length > (places.get(field.parent!) ?? 0)) places.set(field.parent!, length);
      for (let place = 1; place <= length; place++) {
        const value = valueAt(record, { field, place });
        if (value !== undefined) use(field, languagesOf(value));
      }
    }
  }
  for (const path of paths) {
    const field = values.find((each) => each.path === path);
    if (!field) continue;
    // A column for a language that no record has would be empty beside those in use.
    use(field, uses.get(field)?.size || field.kind === 'codes' ? [] : languages);
    if (isInList(field)) {
      const wanted = wantedPlaces[field.parent!] ?? 1;
      if (wanted > (places.get(field.parent!) ?? 0)) places.set(field.parent!, wanted);
    }
  }
  return arrange(owner, uses, places);
}
