import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { scanJson } from '../../../../src/dataset/load/scan-json.ts';

describe('scanJson', () => {
  test.each([
    ['{\n  "a": 1,\n}', 2, 9, 'comma', ','],
    ['[1, 2,]', 1, 6, 'comma', ',]'],
    ['{"a": 1 "b": 2}', 1, 9, 'comma', '"b":'],
    ['{"a": “x”}', 1, 7, 'quote', '“x”}'],
    ["{'a': 1}", 1, 2, 'quote', "'a':"],
    ['{"a": "x\n"}', 1, 7, 'quote', '"x'],
    ['// x\n{}', 1, 1, 'comment', '//'],
    ['{"a": [1', 1, 9, 'end', ''],
    ['{"a": 1}}', 1, 9, 'unexpected', '}'],
    ['{"a": 01}', 1, 7, 'unexpected', '01'],
    ['{"a"\n: tru}', 2, 3, 'unexpected', 'tru'],
    ['{"a": None}', 1, 7, 'unexpected', 'None'],
  ])('locates the error in %j and says what stands there', (text, line, column, reason, found) => {
    expect(scanJson(text).error).toEqual({ line, column, reason, found });
  });

  test('finds no error in JSON, and the first character that follows it', () => {
    fc.assert(
      fc.property(fc.json(), fc.nat(3), (text, indent) => {
        const pretty = JSON.stringify(JSON.parse(text), undefined, indent);
        expect(scanJson(pretty)).toEqual({ duplicates: [] });
        expect(scanJson(`${pretty}?`).error).toMatchObject({ reason: 'unexpected', found: '?' });
      }),
    );
  });

  test('finds keys that an object has twice, at any depth, with both places', () => {
    const text = `{
  "title": "A",
  "calls": [
    { "id": "x", "deadlines": [{ "at": "2026-12-04" }, { "at": "2026-12-05", "at": "2026-12-06" }] },
    { "id": "y" }
  ],
  "t\\u0069tle": "B"
}`;
    expect(scanJson(text).duplicates).toEqual([
      {
        path: ['calls', 0, 'deadlines', 1, 'at'],
        first: { line: 4, column: 58 },
        second: { line: 4, column: 78 },
      },
      { path: ['title'], first: { line: 2, column: 3 }, second: { line: 7, column: 3 } },
    ]);
  });
});
