import { expect, test } from 'vitest';
import { csvOptions } from '../../../components/list/export-menu.ts';

test.each([
  ['sq', ';'],
  ['sr-Latn', ';'],
  ['mk', ';'],
  ['en', ','],
  ['en-GB', ','],
])('a download for a browser in %s has cells divided by "%s"', (language, delimiter) => {
  expect(csvOptions(language)).toEqual({ bom: true, delimiter });
});
