import { expect, test } from 'vitest';
import { isExample, sharedProvenance } from '../../../src/model/provenance.ts';

test('fictional and generated records are examples', () => {
  expect(isExample(['youth', 'generated'])).toBe(true);
  expect(isExample(['fictional'])).toBe(true);
  expect(isExample(['youth'])).toBe(false);
  expect(isExample(undefined)).toBe(false);
});

test('a provenance tag is shared only if every record has it', () => {
  expect(sharedProvenance([['generated'], ['youth', 'generated']])).toBe('generated');
  expect(
    sharedProvenance([
      ['generated', 'fictional'],
      ['fictional', 'generated'],
    ]),
  ).toBe('fictional');
  expect(sharedProvenance([['generated'], ['fictional']])).toBeUndefined();
  expect(sharedProvenance([])).toBeUndefined();
});
