import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { sourceFiles } from '../../scripts/source-paths.mjs';
import { findCycles, findViolations } from './import-rules.ts';

const { dependencies } = JSON.parse(readFileSync('package.json', 'utf8')) as {
  dependencies: Record<string, string>;
};
const packages = Object.keys(dependencies);

/** The rules that one planted file breaks. */
const rulesBroken = (file: string, text: string) =>
  findViolations(new Map([[file, text]]), packages).map(({ rule }) => rule);

test('the sources keep the rules of the house', () => {
  const paths = [...sourceFiles('src'), ...sourceFiles('components')];
  expect(paths).toContain('src/index.ts');
  expect(paths).toContain('components/index.ts');
  const files = new Map(paths.map((path) => [path, readFileSync(path, 'utf8')]));
  expect(findViolations(files, packages)).toEqual([]);
});

test('no file of src imports itself through others, not even by a type', () => {
  const files = new Map(sourceFiles('src').map((path) => [path, readFileSync(path, 'utf8')]));
  expect(findCycles(files)).toEqual([]);
});

test('a planted cycle is found', () => {
  const files = new Map([
    ['src/model/a.ts', `import { b } from './b.ts';`],
    ['src/model/b.ts', `import type { C } from './c.ts';`],
    ['src/model/c.ts', `export type A = import('./a.ts').A;`],
    ['src/model/d.ts', `import { a } from './a.ts';`],
  ]);
  expect(findCycles(files)).toEqual([['src/model/a.ts', 'src/model/b.ts', 'src/model/c.ts']]);
});

describe('a planted fault is found', () => {
  test.each([
    ['a room that looks to its right', 'src/model/a.ts', `import { f } from '../language/money.ts';`, 'room'],
    ['a type is an import too', 'src/time/a.ts', `import type { F } from '../dataset/check.ts';`, 'room'],
    ['an import within a type', 'src/time/a.ts', `export type F = import('../formats/csv.ts').F;`, 'room'],
    ['a lazy import', 'src/places/a.ts', `export const f = () => import('../cli/run.ts');`, 'room'],
    [
      'the library that knows its elements',
      'src/formats/a.ts',
      `import '../../components/core/define.ts';`,
      'room',
    ],
    ['the face that opens the command', 'src/index.ts', `export { run } from './cli/run.ts';`, 'room'],
    ['an element that opens the command', 'components/base/a.ts', `import '../../src/cli/run.ts';`, 'room'],
    [
      'a widget that uses another',
      'components/elements/grant-call/a.ts',
      `import '../programme/programme.ts';`,
      'widget',
    ],
    [
      'the base that uses a widget',
      'components/base/a.ts',
      `import '../elements/grant-call/grant-call.ts';`,
      'room',
    ],
    [
      'a list that repeats a card of another',
      'components/elements/call-list/a.ts',
      `import '../project-card/project-card.ts';`,
      'widget',
    ],
    ['a barrel', 'src/model/index.ts', `export * from './money.ts';`, 'barrel'],
    ['a file that passes on one thing', 'src/model/a.ts', `export { Money } from './money.ts';`, 'barrel'],
    ['the use of a barrel', 'components/base/a.ts', `import { fold } from '../../src/index.ts';`, 'barrel'],
    ['an import without its ending', 'src/model/a.ts', `import { Money } from './money';`, 'ending'],
    [
      'an import with the ending of another language',
      'src/model/a.ts',
      `import { Money } from './money.js';`,
      'ending',
    ],
    [
      'an import from the tests',
      'src/model/a.ts',
      `import { f } from '../../test/f.ts';`,
      'leaves-the-house',
    ],
    ['a file in no room', 'src/helpers.ts', `export const f = 1;`, 'no-room'],
    ['a package that nobody installs', 'src/formats/a.ts', `import _ from 'lodash';`, 'undeclared-package'],
    ['Node in a browser', 'src/formats/a.ts', `import { readFileSync } from 'node:fs';`, 'node'],
    ['the whole of zod', 'src/model/a.ts', `import * as z from 'zod';`, 'zod'],
    ['the named object of zod', 'src/model/a.ts', `import { z } from 'zod/mini';`, 'zod'],
    ['the time, read in passing', 'src/dataset/a.ts', `export const f = () => Date.now();`, 'clock'],
    ['the time, read by an object', 'components/base/a.ts', `export const f = () => new Date();`, 'clock'],
    [
      'the time, read through the window',
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
    ['HTML in a string', 'components/elements/data/a.ts', `element.innerHTML = text;`, 'unsafe-html'],
    [
      'HTML in a directive',
      'components/elements/data/a.ts',
      `import { unsafeHTML } from 'lit/directives/unsafe-html.js';`,
      'unsafe-html',
    ],
  ])('%s', (_name, file, text, rule) => {
    expect(rulesBroken(file, text)).toEqual([rule]);
  });
});

describe('what is allowed is not reported', () => {
  test.each([
    ['a room that looks to its left', 'src/dataset/a.ts', `import { fold } from '../language/money.ts';`],
    ['its own room', 'src/model/a.ts', `import { Money } from './money.ts';`],
    ['the face, which passes on', 'src/index.ts', `export { fold } from './language/fold.ts';`],
    [
      'the list that repeats its card',
      'components/elements/call-list/a.ts',
      `import '../grant-call/grant-call.ts';`,
    ],
    ['zod/mini under one name', 'src/model/a.ts', `import * as z from 'zod/mini';`],
    ['Node in the command', 'src/cli/a.ts', `import { readFileSync } from 'node:fs';`],
    ['the clock itself', 'src/time/clock.ts', `export const now = () => new Date();`],
    ['a date of the past', 'src/time/a.ts', `export const f = (ms: number) => new Date(ms);`],
    ['the registry itself', 'components/core/define.ts', `customElements.define('ura-a', A);`],
  ])('%s', (_name, file, text) => {
    expect(rulesBroken(file, text)).toEqual([]);
  });
});
