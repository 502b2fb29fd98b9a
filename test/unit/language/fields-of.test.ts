import { describe, expect, it, test } from 'vitest';
import * as z from 'zod/mini';
import { fieldLabel } from '../../../src/language/field-label.ts';
import { fieldsOf } from '../../../src/language/fields-of.ts';
import { LOCALES } from '../../../src/language/locale.ts';
import { fieldWords } from '../../../src/language/messages/field-words.ts';
import { findingMessages } from '../../../src/language/messages/findings.ts';
import { datasetFields, recordSchemas } from '../../../src/model/dataset.ts';
import { FIELD_GROUPS, fieldGroup } from '../../../src/model/field-groups.ts';
import type { FieldOwner } from '../../../src/model/field-shapes.ts';
import { LanguageTag, LocalText } from '../../../src/model/local-text.ts';
import { Municipality } from '../../../src/model/municipality.ts';

// The model is read here by its zod schemas, and by fieldsOf from the shapes, so that a field which
// one of the two reads wrongly is seen.
interface Schema {
  readonly _zod: {
    readonly def: {
      readonly type: string;
      readonly innerType?: Schema;
      readonly element?: Schema;
      readonly keyType?: Schema;
      readonly options?: readonly Schema[];
      readonly entries?: Readonly<Record<string, string>>;
      readonly values?: readonly unknown[];
      readonly shape?: Readonly<Record<string, Schema>>;
    };
  };
}

const MODEL: Record<FieldOwner, Readonly<Record<string, Schema>>> = {
  dataset: datasetFields,
  ...(Object.fromEntries(
    Object.entries({ ...recordSchemas, municipalities: Municipality }).map(([noun, schema]) => [
      noun,
      (schema as unknown as Schema)._zod.def.shape!,
    ]),
  ) as Record<Exclude<FieldOwner, 'dataset'>, Readonly<Record<string, Schema>>>),
};
const OWNERS = Object.keys(MODEL) as FieldOwner[];

interface Known {
  readonly path: string;
  readonly required: boolean;
  readonly isList: boolean;
  readonly values: readonly string[] | undefined;
}

const valuesOf = ({ _zod: { def } }: Schema): readonly unknown[] | undefined => {
  if (def.type === 'enum') return Object.values(def.entries!);
  if (def.type === 'literal') return def.values![0] === true ? undefined : def.values;
  const options = def.options?.map(valuesOf);
  return options?.every(Boolean) ? options.flatMap((each) => each!) : undefined;
};

function* walk(shape: Readonly<Record<string, Schema>>, prefix = ''): Generator<Known> {
  for (const [key, field] of Object.entries(shape)) {
    const isOptional = field._zod.def.type === 'optional';
    const bare = isOptional ? field._zod.def.innerType! : field;
    const isList = bare._zod.def.type === 'array';
    const item = isList ? bare._zod.def.element! : bare;
    const values = valuesOf(item)?.map(String);
    yield { path: prefix + key, required: !isOptional, isList, values };
    const options = item._zod.def.type === 'union' && !values ? item._zod.def.options! : [item];
    for (const option of options) {
      if (option._zod.def.shape) yield* walk(option._zod.def.shape, `${prefix}${key}${isList ? '[].' : '.'}`);
    }
  }
}

/** The schema of a field. */
function schemaAt(owner: FieldOwner, path: string): z.ZodMiniType {
  let shape = MODEL[owner];
  let found: Schema | undefined;
  for (const key of path.replaceAll('[]', '').split('.')) {
    found = shape[key]!;
    let inner = found;
    while (inner._zod.def.innerType ?? inner._zod.def.element)
      inner = inner._zod.def.innerType ?? inner._zod.def.element!;
    shape =
      [inner, ...(inner._zod.def.options ?? [])].find(({ _zod }) => _zod.def.shape)?._zod.def.shape ?? {};
  }
  return found as unknown as z.ZodMiniType;
}

describe.each(OWNERS)('the fields of %s', (owner) => {
  const fields = fieldsOf(owner);

  it('are those of the model, with the same lists, required fields and choices', () => {
    const described = fields.map(({ path, required, isList, values }) => ({
      path,
      required,
      isList,
      values,
    }));
    expect(described).toEqual([...walk(MODEL[owner])]);
  });

  it('have one parent each, which comes before them', () => {
    for (const [index, { path, parent, keys }] of fields.entries()) {
      expect(keys.join('.')).toBe(path.replaceAll('[]', ''));
      expect(parent).toBe(keys.length > 1 ? path.replace(/(\[\])?\.[^.]*$/, '') : undefined);
      if (parent) expect(fields.slice(0, index).map((field) => field.path)).toContain(parent);
    }
  });

  it.each(LOCALES)('have labels in %s that tell the columns of a sheet apart', (locale) => {
    const values = fields.filter(({ kind }) => kind !== 'object' && kind !== 'money');
    const labels = values.map(({ label }) => label[locale]);
    expect(new Set(labels.map((label) => label.toLowerCase())).size).toBe(labels.length);
    for (const { label, itemLabel = label, path } of fields) {
      expect([path, label[locale]]).toEqual([path, expect.stringMatching(/^\p{Lu}[^{}]*[\p{L}²)]$/u)]);
      expect([path, itemLabel[locale]]).not.toEqual([path, expect.stringContaining('[]')]);
    }
  });

  it.each(LOCALES)('have a different label in %s for each choice', (locale) => {
    for (const { path, values = [], choices = [] } of fields) {
      expect(choices.map(({ value }) => value)).toEqual(values);
      const labels = choices.map(({ label }) => label[locale]);
      expect([path, new Set(labels).size]).toEqual([path, values.length]);
      for (const label of labels) expect([path, label]).toEqual([path, expect.stringMatching(/\S/)]);
    }
  });

  it.each(LOCALES)('say in %s what to write', (locale) => {
    for (const { path, help } of fields) {
      expect([path, help[locale]]).toEqual([path, expect.stringMatching(/^["\p{Lu}].*[\p{L}.…]"?$/u)]);
      expect([path, help[locale].length]).toEqual([
        path,
        expect.toSatisfy((length: number) => length <= 120),
      ]);
    }
  });

  it('have an example that the model accepts, or only parts', () => {
    for (const { path, kind, isList, example, values, required } of fields) {
      expect([path, example !== undefined]).toEqual([path, kind !== 'object' && kind !== 'money']);
      if (example === undefined) continue;
      const schema = schemaAt(owner, path);
      const value = typeof example === 'object' && kind !== 'localized-text' ? example.sq : example;
      const whole = kind === 'codes' ? { lau: value } : isList ? [value] : value;
      expect([path, required, z.safeParse(schema, whole).error]).toEqual([path, required, undefined]);
      if (values) expect(values).toContain(example);
    }
  });

  it('have a name for the items of every list of objects', () => {
    for (const { kind, isList, itemLabel } of fields) {
      expect(itemLabel !== undefined).toBe(kind === 'object' && isList);
    }
  });
});

test('no label names a field or a part that the model does not have', () => {
  const paths = new Set(
    OWNERS.flatMap((owner) => fieldsOf(owner).flatMap(({ path }) => [path, `${path}[]`])),
  );
  const keys = new Set([...paths].map((path) => path.split('.').at(-1)));
  const lists = ['organisations', 'memberships', 'programmes', 'projects', 'grants', 'calls', 'services'];
  for (const locale of LOCALES) {
    const unknown = Object.keys(findingMessages(locale).fields).filter(
      (key) => !paths.has(key) && !keys.has(key),
    );
    expect(unknown.sort()).toEqual([...lists, 'articles', 'events'].sort());
  }
});

test('no help is for a field that the model does not have', () => {
  const known = OWNERS.flatMap((owner) => fieldsOf(owner).flatMap(({ path }) => [path, `${owner}:${path}`]));
  for (const locale of LOCALES)
    expect(Object.keys(fieldWords(locale).help).filter((key) => !known.includes(key))).toEqual([]);
});

test('helps write codes in Latin script, and all else in Cyrillic', () => {
  const latin = OWNERS.flatMap((owner) => fieldsOf(owner)).flatMap(
    ({ help }) => help['sr-Cyrl'].replace(/"[^"]*"|https:\/\/|\b(EUR|ALL)\b/g, '').match(/[A-Za-z]+/g) ?? [],
  );
  expect([...new Set(latin)]).toEqual([]);
});

test.each([
  ['calls', 'deadlines[].at', 'moment'],
  ['calls', 'rolling', 'yes-no'],
  ['calls', 'applyUrl', 'link'],
  ['calls', 'funding.total', 'number'],
  ['calls', 'reference', 'text'],
  ['projects', 'budget', 'money'],
  ['projects', 'budget.currency', 'currency'],
  ['projects', 'municipalities', 'municipality'],
  ['projects', 'parties[].role', 'choice'],
  ['organisations', 'name', 'localized-text'],
  ['organisations', 'founded', 'date'],
  ['organisations', 'email', 'email'],
  ['organisations', 'phone', 'phone'],
  ['organisations', 'languages', 'language'],
  ['organisations', 'country', 'country'],
  ['organisations', 'logo.src', 'image'],
  ['organisations', 'id', 'id'],
  ['memberships', 'member', 'reference'],
  ['events', 'zone', 'zone'],
  ['dataset', 'updatedAt', 'moment'],
  ['municipalities', 'codes', 'codes'],
] as const)('%s: %s is a %s', (owner, path, kind) => {
  expect(fieldsOf(owner).find((field) => field.path === path)?.kind).toBe(kind);
});

test('every text in several languages is localized-text, and nothing else', () => {
  const localised = new Set<unknown>([LocalText]);
  expect(LanguageTag).toBeDefined();
  for (const owner of OWNERS.filter((each) => each !== 'municipalities')) {
    const found: string[] = [];
    const visit = (shape: Readonly<Record<string, Schema>>, prefix = '') => {
      for (const [key, field] of Object.entries(shape)) {
        const bare = field._zod.def.type === 'optional' ? field._zod.def.innerType! : field;
        const isList = bare._zod.def.type === 'array';
        const item = isList ? bare._zod.def.element! : bare;
        if (localised.has(item)) found.push(prefix + key);
        else
          for (const option of item._zod.def.options ?? [item])
            if (option._zod.def.shape) visit(option._zod.def.shape, prefix + key + (isList ? '[].' : '.'));
      }
    };
    visit(MODEL[owner]);
    expect(
      fieldsOf(owner)
        .filter(({ kind }) => kind === 'localized-text')
        .map(({ path }) => path),
    ).toEqual(found);
  }
});

test('a reference says which list it points into', () => {
  const target = (owner: FieldOwner, path: string) =>
    fieldsOf(owner).find((field) => field.path === path)?.refersTo;
  expect(target('calls', 'publisher')).toBe('organisations');
  expect(target('calls', 'infoSessions')).toBe('events');
  expect(target('services', 'offices')).toBe('offices');
  expect(target('projects', 'component')).toBe('components');
  expect(target('articles', 'about')).toBe('records');
  expect(target('organisations', 'id')).toBeUndefined();
});

test('every field of every noun is in a group, and every group has fields', () => {
  const keys = new Set(OWNERS.flatMap((owner) => fieldsOf(owner).map((field) => field.keys[0]!)));
  const record = [...keys].filter((key) => fieldGroup(key) === 'record').sort();
  expect(record).toEqual([
    'acknowledgement',
    'editUrl',
    'licence',
    'source',
    'tags',
    'updatedAt',
    'verifiedAt',
  ]);
  expect(new Set([...keys].map(fieldGroup))).toEqual(new Set(FIELD_GROUPS));
});

test('a label names the list that a part is in, and its number', () => {
  const { fields } = findingMessages('sr-Cyrl');
  expect(fieldLabel(fields, 'deadlines[].at')).toBe('Рок: датум и време');
  expect(fieldLabel(fields, 'deadlines[].at', 2)).toBe('Рок 2: датум и време');
  expect(fieldLabel(fields, 'contact.email')).toBe('Контакт: е-пошта');
  expect(fieldLabel(fields, 'funding.max')).toBe('Максимални износ');
  expect(fieldLabel(fields, 'seat.point.lat')).toBe('Седиште: географска ширина');
  expect(fieldLabel(fields, 'constructor.x')).toBe('constructor: x');
});

test('the description of a noun is made once', () => {
  expect(fieldsOf('calls')).toBe(fieldsOf('calls'));
});
