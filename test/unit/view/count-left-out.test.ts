import { expect, test } from 'vitest';
import { checkDataset } from '../../../src/dataset/validate/check-dataset.ts';
import { countLeftOut } from '../../../src/view/count-left-out.ts';

const { findings } = checkDataset({
  ura: '1',
  organisations: [
    { id: 'n', name: 'Network', kind: 'network' },
    { id: 'a', name: 'A', kind: 'ngo', website: 'javascript:alert(1)' },
    { id: 'b' },
  ],
  memberships: [
    { id: 'm1', network: 'n', member: 'a' },
    { id: 'm2', network: 'n', member: 'elsewhere' },
    { id: 'm3', network: 'elsewhere', member: 'a' },
  ],
});

test('counts each record that is left out once, and none that only loses a value', () => {
  expect(countLeftOut([...findings, ...findings], ['organisations'])).toBe(1);
});

test('counts a membership whose member is missing, which would be an empty row', () => {
  expect(countLeftOut(findings, ['memberships'])).toBe(1);
  expect(countLeftOut(findings, ['organisations', 'memberships'])).toBe(2);
});

test('counts only records of the given nouns', () => {
  expect(countLeftOut(findings, ['calls'])).toBe(0);
});
