import { expect, test } from 'vitest';
import { formatApplicants } from '../../../src/language/applicants.ts';

test('applicants form one list, with a capital letter only at its beginning', () => {
  expect(formatApplicants(['foundation', 'informal-group', 'individual'], 'en')).toBe(
    'Foundations, informal groups and individuals',
  );
  expect(formatApplicants(['informal-group', 'ngo'], 'sq')).toBe(
    'Grupe joformale dhe organizata joqeveritare (OJQ)',
  );
  expect(formatApplicants(['individual'], 'en')).toBe('Individuals');
});

test('without applicants there is no list', () => {
  expect(formatApplicants([], 'en')).toBeUndefined();
  expect(formatApplicants(undefined, 'en')).toBeUndefined();
});
