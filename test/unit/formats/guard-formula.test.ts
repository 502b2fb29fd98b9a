import fc from 'fast-check';
import { expect, test } from 'vitest';
import { guardFormula, unguardFormula } from '../../../src/formats/csv/guard-formula.ts';

const text = fc.string({
  unit: fc.constantFrom('=', '+', "'", '"', ';', ',', '\n', '\t', ' ', '\u200b', 'a', '0', '1', '＝'),
});

test('a guarded text comes back exactly', () => {
  fc.assert(
    fc.property(text, (each) => {
      expect(unguardFormula(guardFormula(each))).toBe(each);
    }),
  );
});

test('no program that splits a guarded text at a comma, semicolon, tab or line finds a formula', () => {
  fc.assert(
    fc.property(text, (each) => {
      for (const part of guardFormula(each).split(/[,;\t\n]/))
        expect(part).not.toMatch(/^[\s"\u200b]*[=+＝]/u);
    }),
  );
});

test.each([
  ['+383 38 123 456', "'+383 38 123 456"],
  ['0038338123456', "'0038338123456"],
  ['00383 38 123 456', "'00383 38 123 456"],
  ['038123456', "'038123456"],
  ['383381234567', "'383381234567"],
  ['811234567', '811234567'],
  ['038/123-456', '038/123-456'],
  ['0', '0'],
  ['=1+1', "'=1+1"],
  ["'=1", "''=1"],
  ['një\n-dy', "një\n'-dy"],
  ['a;"=1', 'a;\'"=1'],
  ['1+1', '1+1'],
  ['e-posta', 'e-posta'],
  ["'n Rrjeti", "'n Rrjeti"],
])('%j is written as %j', (each, guarded) => {
  expect(guardFormula(each)).toBe(guarded);
});
