import fc from 'fast-check';
import { readFileSync } from 'node:fs';
import * as z from 'zod/mini';
import { describe, expect, test } from 'vitest';
import { shapesSource } from '../../../scripts/shapes.mjs';
import { compileFastValidator } from '../../../src/dataset/validate/fast-validate.ts';
import { validate, type ValidationResult } from '../../../src/dataset/validate/validate.ts';
import { datasetFields, recordSchemas } from '../../../src/model/dataset.ts';
import { Municipality } from '../../../src/model/municipality.ts';
import { headerShape, shapes } from '../../../src/model/shapes.ts';
import { read } from '../data/example.ts';
import { runs } from '../../tier.mjs';

const schemas = { ...recordSchemas, municipalities: Municipality } as Record<
  keyof typeof shapes,
  z.ZodMiniType
>;
const lists = Object.keys(shapes) as (keyof typeof shapes)[];

/** Every record of the example files, valid and broken. */
const examples = ['civil-society.json', 'broken.json'].map(
  (file) => JSON.parse(read(file)) as Record<string, unknown[]>,
);
const rows = lists.flatMap((list) =>
  examples.flatMap((file) => (file[list] ?? []).map((row) => ({ list, row }))),
);

/** Values as data files hold them: valid ones of all kinds, nearly valid ones, and any JSON. */
const value = fc.oneof(
  fc.constantFrom<unknown>(
    'a',
    'a-b',
    'A',
    'a--b',
    'x'.repeat(80),
    'x'.repeat(81),
    '',
    ' ',
    'sq',
    'sr-Latn',
    'x!',
    '2026',
    '2026-12',
    '2026-13',
    '2026-12-04',
    '2026-02-29',
    '2028-02-29',
    '2026-12-04T16:00',
    '2026-12-04T24:00',
    '2026-12-04T16:00Z',
    '0000-01-01',
    'Europe/Tirane',
    'Europe/Gjilan',
    'UTC',
    'https://example.org',
    'HTTPS://EXAMPLE.ORG/ë',
    'javascript:alert(1)',
    'mailto:a@b.c',
    'tel:+38338123456',
    '//example.org',
    'a.svg',
    'a@b.c',
    '+383 38 123 456',
    'EUR',
    'euro',
    'XK',
    'ngo',
    'individual',
    'lead',
    'other',
    'online',
    'AL-QKB',
    'x-xk-ngo',
    '1',
    0,
    1,
    -1,
    0.5,
    0.01,
    0.001,
    12500.5,
    1e13,
    1e13 + 1,
    1e14,
    1e300,
    -1e300,
    2 ** 53,
    90,
    91,
    180,
    181,
    100,
    101,
    600,
    601,
    1.5,
    true,
    false,
    null,
    [],
    {},
    [{}],
    ['a'],
    [''],
    { sq: 'x' },
    { sq: '' },
    { 'x!': 'x' },
    { sq: 7 },
    { individual: true },
    { individual: 'x' },
    { individual: { sq: 'x' } },
    { organisation: 'a', role: 'lead' },
    { organisation: 'a', programme: 'b', role: 'lead' },
    { role: 'lead' },
    { amount: 1, currency: 'EUR' },
    { amount: 0.001, currency: 'KWD' },
    { amount: 0.001, currency: 'EUR' },
    { amount: 0.5, currency: 'JPY' },
    { currency: 'JPY', min: 0.5, max: 1 },
    { lat: 1, lon: 1 },
    { constructor: 'x' },
  ),
  fc.jsonValue(),
);

const paths = (record: unknown, path: (string | number)[] = []): (string | number)[][] => [
  path,
  ...(typeof record === 'object' && record !== null
    ? Object.entries(record).flatMap(([key, inner]) =>
        paths(inner, [...path, Array.isArray(record) ? Number(key) : key]),
      )
    : []),
];
function changed(record: unknown, path: readonly (string | number)[], to: unknown): unknown {
  const [key, ...rest] = path;
  if (key === undefined) return to;
  const copy = (Array.isArray(record) ? [...(record as unknown[])] : { ...(record as object) }) as Record<
    string | number,
    unknown
  >;
  if (!rest.length && to === undefined) delete copy[key];
  else copy[key] = changed(copy[key], rest, to);
  return copy;
}

const fieldsOf = (list: keyof typeof shapes) => Object.keys(shapes[list].fields!);
const change = fc
  .constantFrom(...rows)
  .chain(({ list, row }) =>
    fc
      .tuple(
        fc.constantFrom(
          ...paths(row),
          ...fieldsOf(list).map((field) => (typeof row === 'object' && row !== null ? [field] : [])),
        ),
        fc.oneof({ weight: 6, arbitrary: value }, fc.constant(undefined)),
      )
      .map(([path, to]) => ({ list, row: path.length ? changed(row, path, to) : to })),
  );

const validated = (row: unknown, shape: (typeof shapes)[keyof typeof shapes]) => {
  const found: ValidationResult = { faults: [], references: [], unknownFields: [] };
  const good = validate(row, shape, [], found);
  return { good, ...found };
};

describe('shapes', () => {
  test('match what scripts/shapes.mjs generates from the schemas', async () => {
    expect(readFileSync('src/model/shapes.ts', 'utf8')).toBe(await shapesSource());
  });

  const agree = (list: keyof typeof shapes, row: unknown) => {
    const parsed = z.safeParse(schemas[list], row);
    const { good, faults, references, unknownFields } = validated(row, shapes[list]);
    const message = JSON.stringify({
      row,
      faults: faults.map(({ code, path }) => [code, path]),
      issues: parsed.error?.issues,
    });
    expect(faults.length === 0, message).toBe(parsed.success);
    // The fast validator accepts exactly what the full validation finds nothing in.
    const accept = compileFastValidator(shapes[list]);
    const isPlain = !faults.length && !unknownFields.length;
    expect(
      accept(row, () => true),
      message,
    ).toBe(isPlain);
    expect(
      accept(row, () => false),
      message,
    ).toBe(isPlain && !references.length);
    if (parsed.success) expect(good).toEqual(parsed.data);
    // What is kept of an invalid record is valid.
    else if (good !== undefined) expect(z.safeParse(schemas[list], good).success, message).toBe(true);
  };

  test('accept and reject the same as the schemas for every record of the examples', () => {
    for (const { list, row } of rows) agree(list, row);
  });

  test('accept and reject the same as the schemas after any change to a record', { timeout: 120_000 }, () => {
    fc.assert(
      fc.property(change, ({ list, row }) => agree(list, row)),
      { numRuns: runs(4000) },
    );
  });

  test('accept and reject the same header as the schema', () => {
    const header = z.looseObject(datasetFields);
    fc.assert(
      fc.property(
        fc.record(Object.fromEntries(Object.keys(datasetFields).map((key) => [key, value])), {
          requiredKeys: [],
        }),
        (fields) => {
          for (const file of [fields, { ura: '1', title: 'T', publisher: 'a', language: 'sq', ...fields }]) {
            expect(validated(file, headerShape).faults.length === 0).toBe(z.safeParse(header, file).success);
          }
        },
      ),
      { numRuns: runs(1000) },
    );
  });
});
