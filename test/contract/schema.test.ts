import { existsSync, readFileSync } from 'node:fs';
import { Ajv2020 } from 'ajv/dist/2020.js';
import { describe, expect, test } from 'vitest';
import * as z from 'zod/mini';
import { makeSchema, withoutCase } from '../../scripts/schema.mjs';
import { describeFields } from '../../src/language/describe-fields.ts';
import { Dataset } from '../../src/model/dataset.ts';

/** The part of a JSON Schema that is read here. */
interface Node {
  readonly description?: string;
  readonly properties?: Readonly<Record<string, Node>>;
  readonly items?: Node;
  readonly anyOf?: readonly Node[];
  readonly examples?: readonly unknown[];
}

const read = (path: string) => JSON.parse(readFileSync(path, 'utf8'));
const schema = read('dist/schema.json');
const nodes: Record<string, Node> = { Dataset: schema, ...schema.$defs };

/** The smallest valid dataset. */
const smallest = { ura: '1', title: 'Rrjeti', publisher: 'rrjeti', language: 'sq' };
const withCall = (call: object) => ({
  ...smallest,
  calls: [{ id: 'thirrja', title: 'Thirrja', publisher: 'rrjeti', ...call }],
});

const ajv = new Ajv2020({ allErrors: true, strict: true, allowUnionTypes: true });
const validate = ajv.compile(schema);
const faults = (data: unknown) => {
  validate(data);
  return (validate.errors ?? []).map(({ instancePath, keyword }) => `${instancePath} ${keyword}`);
};

test('the published schema is generated from the current model', () => {
  const modules = import.meta.glob<Record<string, unknown>>('../../src/model/*.ts', { eager: true });
  expect(schema).toEqual(JSON.parse(JSON.stringify(makeSchema(modules, describeFields))));
});

test('every noun and every field has a description', () => {
  const undescribed: string[] = [];
  const visit = (node: Node, path: string) => {
    for (const [key, field] of Object.entries(node.properties ?? {})) {
      if (!field.description) undescribed.push(`${path}.${key}`);
      visit(field, `${path}.${key}`);
    }
    if (node.items) visit(node.items, `${path}[]`);
    for (const each of node.anyOf ?? []) visit(each, path);
  };
  for (const [name, node] of Object.entries(nodes)) {
    if (!node.description) undescribed.push(name);
    visit(node, name);
  }
  expect(undescribed).toEqual([]);
});

test('every example in the docs matches its schema', () => {
  const examples = Object.entries(nodes).flatMap(([name, node]) =>
    (node.examples ?? []).map((example) => ({ name, example })),
  );
  expect(examples.length).toBeGreaterThan(10);
  for (const { name, example } of examples) {
    const check = ajv.compile(name === 'Dataset' ? schema : { $ref: `#/$defs/${name}`, $defs: schema.$defs });
    expect([name, check(example), check.errors ?? []]).toEqual([name, true, []]);
  }
});

test('the smallest dataset is valid, with or without a reference to its schema', () => {
  expect(faults(smallest)).toEqual([]);
  expect(faults({ $schema: './schema.json', ...smallest })).toEqual([]);
});

describe('the schema and the model reject', () => {
  test.each([
    ['a missing title', { ...smallest, title: undefined }],
    ['an unknown version', { ...smallest, ura: '2' }],
    ['a list that is an object', { ...smallest, calls: {} }],
    ['an id with a space', withCall({ id: 'një thirrje' })],
    ['a javascript: address', withCall({ applyUrl: 'javascript:alert(1)' })],
    ['a moment with an offset', withCall({ opens: '2026-12-04T16:00Z' })],
    ['a currency in lower case', withCall({ funding: { currency: 'eur' } })],
    ['a share above 100 %', withCall({ funding: { currency: 'EUR', coFinancingPercent: 120 } })],
  ])('%s', (_name, data) => {
    const file = JSON.parse(JSON.stringify(data));
    expect(z.safeParse(Dataset, file).success).toBe(false);
    expect(faults(file)).not.toEqual([]);
  });
});

describe('the schema and the model accept', () => {
  test.each([
    ['an address in capitals', withCall({ applyUrl: 'HTTPS://EXAMPLE.ORG/' })],
    ['an unknown field', withCall({ internalNote: 'x' })],
    ['text in one language and in several', withCall({ summary: { sq: 'Po', 'sr-Cyrl': 'Да' } })],
  ])('%s', (_name, data) => {
    expect(z.safeParse(Dataset, data).success).toBe(true);
    expect(faults(data)).toEqual([]);
  });
});

test('withoutCase writes out both cases of each letter', () => {
  expect(withoutCase('^(ab|[c-d]x\\d)$')).toBe('^([aA][bB]|[c-dC-D][xX]\\d)$');
  expect(withoutCase('\\p{Cc}[^a\\p{Bidi_C}]')).toBe('\\p{Cc}[^aA\\p{Bidi_C}]');
});

const SEED = 'examples/data/civil-society.json';
test.skipIf(!existsSync(SEED))('the example dataset is valid', () => {
  expect(faults(read(SEED))).toEqual([]);
});
