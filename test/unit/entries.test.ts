import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import * as deprecated from '../../src/deprecated.ts';
import * as ura from '../../src/index.ts';

const { exports } = JSON.parse(readFileSync('package.json', 'utf8')) as {
  exports: Record<string, string | { types: string; default: string }>;
};
const THEMES = ['model', 'language', 'dates', 'places', 'status', 'dataset', 'search'];
const FORMATS = ['csv', 'html', 'icalendar', 'json-ld', 'snippet'];
const paths = [...THEMES, ...FORMATS.map((name) => `formats/${name}`)];
type Names = Readonly<Record<string, unknown>>;
const entries = [
  ...(await Promise.all(
    THEMES.map(async (name) => [name, (await import(`../../src/${name}.ts`)) as Names] as const),
  )),
  ...(await Promise.all(
    FORMATS.map(
      async (name) => [`formats/${name}`, (await import(`../../src/formats/${name}.ts`)) as Names] as const,
    ),
  )),
];

test.each(paths)('ura/%s is an entry of the package', (path) => {
  expect(exports[`./${path}`]).toEqual({ types: `./dist/${path}.d.ts`, default: `./dist/${path}.js` });
});

test('each name of ura is in an entry by theme, or deprecated', () => {
  const themed = new Set([...entries.flatMap(([, entry]) => Object.keys(entry)), ...Object.keys(deprecated)]);
  expect(Object.keys(ura).filter((name) => !themed.has(name))).toEqual([]);
});

test.each(entries)('each name of ura/%s is the same in ura', (_path, entry) => {
  expect(
    Object.entries(entry).filter(([name, value]) => (ura as Record<string, unknown>)[name] !== value),
  ).toEqual([]);
});

test('a program finds what a theme needs in its entry', () => {
  const has = Object.fromEntries(entries.map(([path, entry]) => [path, Object.keys(entry)]));
  expect(has['dates']).toEqual(
    expect.arrayContaining(['formatDate', 'addDays', 'today', 'fixedClock', 'formatZone']),
  );
  expect(has['status']).toEqual(
    expect.arrayContaining(['callStatus', 'eventStatus', 'projectStatus', 'fixedClock']),
  );
  expect(has['search']).toEqual(expect.arrayContaining(['searchCalls', 'systemClock']));
  expect(has['model']).toEqual(expect.arrayContaining(['GrantCall', 'Dataset', 'Money', 'sumMoney']));
});
