import { expect, test } from 'vitest';
import { groupBy } from '../../../src/dataset/group-by.ts';

test('keeps groups and items in order of first appearance', () => {
  const groups = groupBy(['Pejë', 'Gjilan', 'Prizren', 'Gjakovë'], (name) => name[0]);
  expect([...groups]).toEqual([
    ['P', ['Pejë', 'Prizren']],
    ['G', ['Gjilan', 'Gjakovë']],
  ]);
  expect(groupBy([], String).size).toBe(0);
});

test('accepts undefined and objects as keys', () => {
  const key = {};
  expect(groupBy([1, 2, 3], (n) => (n === 2 ? key : undefined))).toEqual(
    new Map<unknown, number[]>([
      [undefined, [1, 3]],
      [key, [2]],
    ]),
  );
});
