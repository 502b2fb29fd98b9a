import { expect, test } from 'vitest';
import * as z from 'zod/mini';
import { describeFields } from '../../../src/language/describe-fields.ts';
import { fieldsOf } from '../../../src/language/fields-of.ts';
import { LOCALES } from '../../../src/language/locale.ts';
import { Dataset } from '../../../src/model/dataset.ts';

interface Node {
  readonly description?: string;
  readonly properties?: Readonly<Record<string, Node>>;
  readonly items?: Node;
  readonly anyOf?: readonly Node[];
}

/** The descriptions of all properties below a node, by their paths. */
function* described(node: Node, prefix = ''): Generator<[path: string, description: string | undefined]> {
  for (const [key, property] of Object.entries(node.properties ?? {})) {
    yield [prefix + key, property.description];
    yield* described(property, `${prefix}${key}.`);
  }
  if (node.items) yield* described(node.items, `${prefix.replace(/\.$/, '')}[].`);
  for (const each of node.anyOf ?? []) yield* described(each, prefix);
}

const schemaIn = (locale: (typeof LOCALES)[number], reused: 'inline' | 'ref' = 'inline') =>
  describeFields(z.toJSONSchema(Dataset, { io: 'input', unrepresentable: 'any', reused }), {
    locale,
  }) as Node;

test.each(LOCALES)('z.toJSONSchema describes every field in %s', (locale) => {
  const { properties = {} } = schemaIn(locale);
  for (const owner of ['organisations', 'projects', 'calls', 'municipalities'] as const) {
    const found = new Map(described(properties[owner]!.items!));
    for (const { path, help } of fieldsOf(owner))
      expect([path, found.get(path) === undefined]).toEqual([path, help[locale] === '']);
  }
  expect(properties['licence']!.description).toBe(
    fieldsOf('dataset').find(({ path }) => path === 'licence')!.help[locale],
  );
});

test('a field that means something else in each noun is described for its noun', () => {
  const { properties = {} } = schemaIn('en');
  const summary = (noun: string) => properties[noun]!.items!.properties!['summary']!.description;
  expect(summary('calls')).toBe('What the money is for, in two or three sentences.');
  expect(summary('organisations')).toBe('What the organisation does, in two or three sentences.');
});

test('a schema with shared definitions is described too', () => {
  const { $defs = {} } = schemaIn('en', 'ref') as Node & { readonly $defs?: Record<string, Node> };
  const descriptions = Object.values($defs).flatMap((node) => [...described(node)].map(([, text]) => text));
  expect(descriptions).toContain('What it does here. Choose from the list.');
});
