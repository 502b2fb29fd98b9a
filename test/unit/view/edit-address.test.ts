import { expect, test } from 'vitest';
import { editAddress } from '../../../src/view/group-findings.ts';

const PATTERN = 'https://harku.example/edit/{noun}/{id}';

test.each([
  ['grante-2026', 'https://harku.example/edit/calls/grante-2026'],
  ['a/b?c#d', 'https://harku.example/edit/calls/a%2Fb%3Fc%23d'],
  ['$&', 'https://harku.example/edit/calls/%24%26'],
  ['a\ud800', 'https://harku.example/edit/calls/a%EF%BF%BD'],
])('the address to edit the record %j is %s', (id, address) => {
  expect(editAddress(PATTERN, 'calls', id)).toBe(address);
});

test.each(['javascript:alert("{id}")', '//harku.example/{id}', 'https:///{id}', 1, undefined])(
  'the pattern %j gives no address',
  (pattern) => {
    expect(editAddress(pattern, 'calls', 'a')).toBeUndefined();
  },
);
