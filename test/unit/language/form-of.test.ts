import { expect, test } from 'vitest';
import { fieldsOf } from '../../../src/language/fields-of.ts';
import { formOf, type FormField } from '../../../src/language/form-of.ts';
import { NOUNS } from '../../../src/model/noun.ts';

const paths = (fields: readonly FormField[]): string[] =>
  fields.flatMap(({ path, parts }) => [path, ...paths(parts)]);

test('a form has every field of its noun once', () => {
  for (const owner of [...NOUNS, 'dataset', 'municipalities'] as const)
    expect(
      formOf(owner)
        .flatMap(({ fields }) => paths(fields))
        .sort(),
    ).toEqual(
      fieldsOf(owner)
        .map(({ path }) => path)
        .sort(),
    );
});

test('required fields come first in their group, then those that most offices know', () => {
  for (const noun of NOUNS)
    for (const { fields } of formOf(noun)) {
      const ranks = fields.map(({ required, isCommon, path }) =>
        path === 'id' ? 0 : required ? 0 : isCommon ? 1 : 2,
      );
      expect(ranks).toEqual([...ranks].sort());
    }
});

test('a field in a list of objects belongs to the list, and the id comes last', () => {
  const call = formOf('calls');
  const deadlines = call
    .find(({ group }) => group === 'time')
    ?.fields.find(({ path }) => path === 'deadlines');
  expect(deadlines?.parts.map(({ path }) => path)).toEqual([
    'deadlines[].at',
    'deadlines[].zone',
    'deadlines[].stage',
  ]);
  expect(call.at(-1)?.fields.map(({ path }) => path)).toContain('id');
});
