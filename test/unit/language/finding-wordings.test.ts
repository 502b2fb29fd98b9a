import { describe, expect, test } from 'vitest';
import { checkRecord } from '../../../src/dataset/edit/check-record.ts';
import { linkDataset } from '../../../src/dataset/link/link-dataset.ts';
import { checkDataset } from '../../../src/dataset/validate/check-dataset.ts';
import { formatSheetFinding } from '../../../src/formats/spreadsheet/format-sheet-finding.ts';
import { formatFinding } from '../../../src/language/format-finding.ts';
import { LOCALES } from '../../../src/language/locale.ts';
import { findingMessages } from '../../../src/language/messages/findings.ts';
import { spreadsheetMessages } from '../../../src/language/messages/spreadsheets.ts';
import type { Finding, FindingCode } from '../../../src/model/finding.ts';
import { NOUNS } from '../../../src/model/noun.ts';
import type { Shape } from '../../../src/model/shape.ts';
import { headerShape, shapes } from '../../../src/model/shapes.ts';
import { read } from '../data/example.ts';

/** How zod begins its own messages, in English and as translated by its locales. */
const OF_ZOD = /invalid (input|option|string|key|element|union)|unrecognized key|too (big|small):|received/i;
const HOSTILE: readonly unknown[] = [
  null,
  true,
  -1,
  1e300,
  0.00001,
  NaN,
  '',
  ' ',
  '2026-02-30',
  'javascript:alert(1)',
  '__proto__',
  '\ud800',
  'x'.repeat(5000),
  [],
  [null],
  [[[]]],
  {},
  { sq: 5 },
  { 'x!': 'x' },
  { constructor: 5 },
  { amount: 0.00001, currency: 'EUR' },
];
const example = JSON.parse(read('civil-society.json')) as Record<string, Record<string, unknown>[]>;
const header = Object.fromEntries(Object.entries(example).filter(([, value]) => !Array.isArray(value)));
const linked = linkDataset(checkDataset(example).dataset);
const LISTS = [...NOUNS, 'municipalities'] as const;

/** The paths of all fields that the model knows, inside lists too. */
function pathsOf(shape: Shape | undefined, depth = 0): (string | number)[][] {
  if (!shape || depth > 4) return [];
  const inner = [
    ...Object.entries(shape.fields ?? {}).flatMap(([key, field]) =>
      [[], ...pathsOf(field, depth + 1)].map((path) => [key, ...path]),
    ),
    ...[shape.item].flatMap((item) =>
      item && shape.type === 'array' ? [[], ...pathsOf(item, depth + 1)].map((path) => [0, ...path]) : [],
    ),
  ];
  return [...inner, ...(shape.options ?? []).flatMap((option) => pathsOf(option, depth + 1))];
}

function put(target: unknown, [key, ...rest]: readonly (string | number)[], value: unknown): unknown {
  if (key === undefined) return value;
  if (typeof key === 'number') return [put((target as unknown[] | undefined)?.[0], rest, value)];
  const owner = typeof target === 'object' && target !== null && !Array.isArray(target) ? target : {};
  return { ...owner, [key]: put((owner as Record<string, unknown>)[key], rest, value) };
}

/** Whether what is said is ours: no words of zod, no bare code, nothing undefined. */
function isOurs({ code, params }: Finding, said: string): boolean {
  // A value stands in quotation marks, and may say anything.
  const words = said.replaceAll(String(params['value'] ?? '\0'), '');
  return (
    said.length > 10 &&
    !OF_ZOD.test(words) &&
    !/undefined|\[object/.test(words) &&
    !words.includes(`: ${code}`)
  );
}

const reads = new Set<FindingCode>();

describe('a message about a hostile value contains only our words', () => {
  test.each(LISTS)('in each field of %s', (list) => {
    const record = example[list]?.[0] ?? { id: 'a' };
    const foreign: string[] = [];
    const seen = new Set<string>(); // formatting thousands of the same kind is slow and shows nothing new
    for (const path of pathsOf(shapes[list])) {
      const rows = HOSTILE.map((value, index) => put({ ...record, id: `a${index}` }, path, value));
      for (const finding of checkDataset({ ...header, [list]: rows }).findings) {
        reads.add(finding.code);
        const kind = [finding.code, ...finding.path.slice(2), typeof finding.params['value']].join(' ');
        if (seen.has(kind)) continue;
        seen.add(kind);
        const said = [formatFinding(finding, 'sq'), formatSheetFinding(finding, 'sr-Cyrl')];
        foreign.push(...said.filter((each) => !isOurs(finding, each)));
      }
      if (list === 'municipalities') continue;
      for (const finding of checkRecord(list, rows.at(-1), { linked, locale: 'sr-Latn' }).findings)
        if (!isOurs(finding, finding.message)) foreign.push(finding.message);
    }
    expect(foreign).toEqual([]);
  });

  test('in the header of the file', () => {
    const foreign = pathsOf(headerShape).flatMap((path) =>
      HOSTILE.flatMap((value) =>
        checkDataset(put(header, path, value)).findings.flatMap((finding) => {
          reads.add(finding.code);
          return LOCALES.map((locale) => formatFinding(finding, locale)).filter(
            (said) => !isOurs(finding, said),
          );
        }),
      ),
    );
    expect(foreign).toEqual([]);
  });

  test('and these values meet most codes of values', () => {
    expect([...reads]).toEqual(
      expect.arrayContaining([
        'missing',
        'wrong-type',
        'unknown-value',
        'empty-text',
        'too-few',
        'bad-language',
        'bad-id',
        'bad-date',
        'impossible-date',
        'unknown-zone',
        'bad-link',
        'bad-image',
        'bad-email',
        'bad-currency',
        'negative-amount',
        'too-many-decimals',
        'bad-number',
        'bad-identifier',
      ]),
    );
  });
});

describe('the sentence of every code', () => {
  const codes = [
    ...Object.keys(findingMessages('en').sentences),
    ...Object.keys(spreadsheetMessages('en').sentences),
  ] as FindingCode[];

  test.each(codes)('of %s is ours in each language, whatever its value', (code) => {
    for (const value of ['', '__proto__', '\ud800', NaN, 1e300]) {
      const params = { value, options: '', expected: 'constructor', found: '__proto__', noun: 'toString' };
      const finding = { code, severity: 'error', path: ['calls', 0, '__proto__'], params } as const;
      for (const locale of LOCALES)
        expect(formatSheetFinding(finding, locale)).toSatisfy((said: string) => isOurs(finding, said));
    }
  });
});
