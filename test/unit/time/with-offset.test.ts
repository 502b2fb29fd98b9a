import { expect, test } from 'vitest';
import { withOffset } from '../../../src/time/with-offset.ts';

const ZONE = 'Europe/Belgrade';

test('an hour gets the offset of its zone on that day', () => {
  expect(withOffset('2026-12-04T16:00', ZONE)).toBe('2026-12-04T16:00+01:00');
  expect(withOffset('2026-07-04T16:00', ZONE)).toBe('2026-07-04T16:00+02:00');
});

test('of the hour that autumn repeats, a start is the first and an end the second', () => {
  expect(withOffset('2026-10-25T02:30', ZONE, 'start')).toBe('2026-10-25T02:30+02:00');
  expect(withOffset('2026-10-25T02:30', ZONE, 'end')).toBe('2026-10-25T02:30+01:00');
});

test('a day, and what is no moment, stay as they are', () => {
  expect(withOffset('2026-12-04', ZONE)).toBe('2026-12-04');
  expect(withOffset('2026-12-04T99:00', ZONE)).toBe('2026-12-04T99:00');
});
