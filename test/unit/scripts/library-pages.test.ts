import { expect, test } from 'vitest';
import { libraryPages } from '../../../scripts/docs-site/library.mjs';
import * as deprecated from '../../../src/deprecated.ts';
import * as ura from '../../../src/index.ts';
import * as spreadsheet from '../../../src/spreadsheet.ts';

const text = libraryPages()
  .map(([, page]) => page)
  .join('\n');
const section = (name: string) => text.split(/^## /m).find((each) => each.startsWith(`${name}\n`)) ?? '';

test('each function of the library has a section with its signature', () => {
  const functions = Object.entries({ ...ura, ...spreadsheet }).filter(
    ([name, value]) =>
      typeof value === 'function' && !Object.hasOwn(deprecated, name) && !/Messages$|Error$/.test(name), // tables and classes
  );
  expect(functions.length).toBeGreaterThan(100);
  const missing = functions.filter(([name]) => !/```ts\n(async )?(function|const)/.test(section(name)));
  expect(missing.map(([name]) => name)).toEqual([]);
});

test('only the current forms of a function are shown', () => {
  expect(section('instantOf')).toContain('options?: InstantOptions');
  expect(text).not.toContain('@deprecated');
  expect(section('searchCalls')).not.toContain('clock?: Clock,');
});

test('a link to another name is its name in code', () => {
  expect(section('searchCalls')).toContain('See `searchOrganisations`.');
});
