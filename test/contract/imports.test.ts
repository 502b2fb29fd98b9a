import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { sourceFiles } from '../../scripts/source-paths.mjs';
import { findCycles, findViolations } from './import-rules.ts';

const { dependencies } = JSON.parse(readFileSync('package.json', 'utf8')) as {
  dependencies: Record<string, string>;
};
const packages = Object.keys(dependencies);

/** The rules that a file with this text breaks. */
const rulesBroken = (file: string, text: string) =>
  findViolations(new Map([[file, text]]), packages).map(({ rule }) => rule);

test('the sources keep the import rules', () => {
  const paths = [...sourceFiles('src'), ...sourceFiles('components')];
  expect(paths).toContain('src/index.ts');
  expect(paths).toContain('components/index.ts');
  const files = new Map(paths.map((path) => [path, readFileSync(path, 'utf8')]));
  expect(findViolations(files, packages)).toEqual([]);
});

test.each(['src', 'components'])('%s has no import cycles, not even of types', (folder) => {
  const files = new Map(sourceFiles(folder).map((path) => [path, readFileSync(path, 'utf8')]));
  expect(files.size).toBeGreaterThan(50);
  expect(findCycles(files)).toEqual([]);
});

test('findCycles follows value and type imports', () => {
  const files = new Map([
    ['src/model/a.ts', `import { b } from './b.ts';`],
    ['src/model/b.ts', `import type { C } from './c.ts';`],
    ['src/model/c.ts', `export type A = import('./a.ts').A;`],
    ['src/model/d.ts', `import { a } from './a.ts';`],
  ]);
  expect(findCycles(files)).toEqual([['src/model/a.ts', 'src/model/b.ts', 'src/model/c.ts']]);
});

describe('findViolations reports', () => {
  test.each([
    ['an import of a later folder', 'src/model/a.ts', `import { f } from '../language/money.ts';`, 'order'],
    ['an import of a type', 'src/time/a.ts', `import type { F } from '../dataset/check.ts';`, 'order'],
    [
      'an import inside a type',
      'src/time/a.ts',
      `export type F = import('../formats/csv/csv.ts').F;`,
      'order',
    ],
    ['a lazy import', 'src/places/a.ts', `export const f = () => import('../cli/run.ts');`, 'order'],
    [
      'a library file that imports an element',
      'src/formats/a.ts',
      `import '../../components/core/define.ts';`,
      'order',
    ],
    [
      'the entry point that imports the command',
      'src/index.ts',
      `export { run } from './cli/run.ts';`,
      'order',
    ],
    [
      'an element that imports the command',
      'components/base/a.ts',
      `import '../../src/cli/run.ts';`,
      'order',
    ],
    [
      'a widget that imports another',
      'components/elements/grant-call/a.ts',
      `import '../programme/programme.ts';`,
      'widget',
    ],
    [
      'the base element that imports a widget',
      'components/base/a.ts',
      `import '../elements/grant-call/grant-call.ts';`,
      'order',
    ],
    [
      'an editor that imports the class of a widget',
      'components/elements/editor/editor.define.ts',
      `import '../programme/programme.ts';`,
      'widget',
    ],
    [
      'a list that imports the card of another',
      'components/elements/call-list/a.ts',
      `import '../project-card/project-card.ts';`,
      'widget',
    ],
    ['a barrel', 'src/model/index.ts', `export * from './money.ts';`, 'barrel'],
    ['a file that re-exports one name', 'src/model/a.ts', `export { Money } from './money.ts';`, 'barrel'],
    [
      'an import of a barrel',
      'components/base/a.ts',
      `import { pickText } from '../../src/index.ts';`,
      'barrel',
    ],
    ['an import without file extension', 'src/model/a.ts', `import { Money } from './money';`, 'ending'],
    ['an import with the extension .js', 'src/model/a.ts', `import { Money } from './money.js';`, 'ending'],
    ['an import from the tests', 'src/model/a.ts', `import { f } from '../../test/f.ts';`, 'outside'],
    ['a file in an unknown folder', 'src/helpers.ts', `export const f = 1;`, 'unknown-folder'],
    ['an undeclared package', 'src/formats/a.ts', `import _ from 'lodash';`, 'undeclared-package'],
    [
      'a Node module outside the command',
      'src/formats/a.ts',
      `import { readFileSync } from 'node:fs';`,
      'node',
    ],
    ['an import of zod itself', 'src/model/a.ts', `import * as z from 'zod';`, 'zod'],
    ['an import of the name z', 'src/model/a.ts', `import { z } from 'zod/mini';`, 'zod'],
    ['the current time by Date.now()', 'src/dataset/a.ts', `export const f = () => Date.now();`, 'clock'],
    ['the current time by new Date()', 'components/base/a.ts', `export const f = () => new Date();`, 'clock'],
    [
      'the current time through globalThis',
      'src/dataset/a.ts',
      `export const f = () => globalThis.Date.now();`,
      'clock',
    ],
    [
      'an element that registers itself',
      'components/elements/data/a.ts',
      `customElements.define('ura-a', A);`,
      'registry',
    ],
    ['HTML from a string', 'components/elements/data/a.ts', `element.innerHTML = text;`, 'unsafe-html'],
    [
      'HTML from a directive',
      'components/elements/data/a.ts',
      `import { unsafeHTML } from 'lit/directives/unsafe-html.js';`,
      'unsafe-html',
    ],
  ])('%s', (_name, file, text, rule) => {
    expect(rulesBroken(file, text)).toEqual([rule]);
  });
});

describe('findViolations accepts', () => {
  test.each([
    [
      'an import of an earlier folder',
      'src/dataset/a.ts',
      `import { pickText } from '../language/money.ts';`,
    ],
    ['an import within a folder', 'src/model/a.ts', `import { Money } from './money.ts';`],
    ['a re-export by the entry point', 'src/index.ts', `export { pickText } from './language/text.ts';`],
    [
      'a list that imports the card that it expands',
      'components/elements/call-list/a.ts',
      `import '../grant-call/grant-call.ts';`,
    ],
    ['a namespace import of zod/mini', 'src/model/a.ts', `import * as z from 'zod/mini';`],
    ['a Node module in the command', 'src/cli/a.ts', `import { readFileSync } from 'node:fs';`],
    ['the clock itself', 'src/time/clock.ts', `export const now = () => new Date();`],
    ['a date that is not the current one', 'src/time/a.ts', `export const f = (ms: number) => new Date(ms);`],
    ['the registry itself', 'components/core/define.ts', `customElements.define('ura-a', A);`],
  ])('%s', (_name, file, text) => {
    expect(rulesBroken(file, text)).toEqual([]);
  });
});
